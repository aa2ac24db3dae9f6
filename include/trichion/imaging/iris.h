#pragma once
/// \file
/// The iris of an eye as a measure.

#include "trichion/head/joint.h"
#include "trichion/head/view.h"
#include "trichion/imaging/fit_photo.h"

#include <optional>

namespace trichion::imaging {

/// The breadth of an iris as a length on the skin at its place: 11.71 (0.42) mm, corrected for the slope that
/// the ellipsoid has there and the eye has not. std::nullopt if a mark lies beside the head.
[[nodiscard]] std::optional<head::KnownLength> irisLength(const head::View& view, const IrisMark& iris);

} // namespace trichion::imaging
