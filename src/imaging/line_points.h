#pragma once
// Few points for a line.

#include "trichion/head/anatomy.h"
#include "trichion/head/ellipsoid.h"

#include <vector>

namespace trichion::imaging {

/// Smooths a dense line over about 3 mm and keeps as few of its points as a smooth curve through them needs
/// to stay within 1 mm of it. Both ends are kept. Precondition: not empty.
[[nodiscard]] std::vector<head::ScalpPoint> handlePointsOf(const std::vector<head::ScalpPoint>& dense,
                                                           const head::Ellipsoid& surface);

} // namespace trichion::imaging
