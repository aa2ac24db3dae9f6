#pragma once
/// \file
/// A coin on the scalp as a measure.

#include "trichion/base/frames.h"
#include "trichion/base/raster.h"
#include "trichion/head/fit.h"

#include <optional>

namespace trichion::imaging {

/// The rim of a round thing around a place, as an ellipse: the closed line of steady edges about it that an
/// ellipse fits within 4 % of its size. Its axes may differ up to 1 : 3. std::nullopt if there is none
/// between 6 and `reach_px` pixels. Deterministic.
[[nodiscard]] std::optional<head::OutlineEllipse> findRim(const base::Picture& photo,
                                                          const base::ImagePoint& inside, double reach_px);

} // namespace trichion::imaging
