#pragma once
// A printed tag that lies on the scalp.

#include "trichion/base/units.h"
#include "trichion/head/joint.h"

#include <opencv2/core/mat.hpp>
#include <vector>

namespace trichion::imaging {

/// What was found of tags in a photo.
struct TagSight {
    std::vector<head::KnownLength> sides; ///< the four sides of the largest tag; empty without one
    enum class Reading { None, Right, Mirrored } reading = Reading::None;
};

/// Looks for ArUco tags (4x4_50) with sides of the given length. A tag that can only be read in a mirror says
/// that the photo is mirrored; its sides count all the same.
[[nodiscard]] TagSight lookForTag(const cv::Mat& rgb, base::Millimetres side);

} // namespace trichion::imaging
