#pragma once
// Between our rasters and OpenCV's matrices.

#include "trichion/base/raster.h"

#include <opencv2/core/mat.hpp>

namespace trichion::imaging {

/// 8-bit RGB copy of a picture.
[[nodiscard]] cv::Mat rgbOf(const base::Picture& picture);

/// A picture that is dark all over, brighter: networks and edges know the usual exposure. Others as they are.
[[nodiscard]] cv::Mat brightened(cv::Mat rgb);

/// Copy of a one-channel float matrix.
[[nodiscard]] base::FloatMap mapOf(const cv::Mat& matrix);

} // namespace trichion::imaging
