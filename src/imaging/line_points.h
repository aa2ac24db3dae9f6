#pragma once
// Few points for a line.

#include "trichion/head/anatomy.h"
#include "trichion/head/ellipsoid.h"

#include <cstddef>
#include <vector>

namespace trichion::imaging {

/// Few points of a dense line.
struct HandlePoints {
    std::vector<head::ScalpPoint> points;
    std::vector<std::size_t> places; ///< which of the dense line's they are, rising
};

/// Smooths a dense line over about 3 mm and keeps as few of its points as a smooth curve through them needs
/// to stay within 1 mm of it. Both ends are kept, and the places `fixed`. Preconditions: not empty; fixed is
/// rising and lies within it.
[[nodiscard]] HandlePoints handlePointsOf(const std::vector<head::ScalpPoint>& dense,
                                          const head::Ellipsoid& surface,
                                          const std::vector<std::size_t>& fixed);

} // namespace trichion::imaging
