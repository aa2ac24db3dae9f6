#pragma once
/// \file
/// A printed tag that lies on the scalp as a known length.

#include "trichion/base/raster.h"
#include "trichion/base/units.h"
#include "trichion/head/joint.h"

#include <vector>

namespace trichion::imaging {

/// How tags are called in lists of scale sources.
inline constexpr const char* kTagName = "tag";

/// The four sides of the largest ArUco tag (4x4_50) in a photo; empty without one.
[[nodiscard]] std::vector<head::KnownLength> tagLengths(const base::Picture& photo, base::Millimetres side);

} // namespace trichion::imaging
