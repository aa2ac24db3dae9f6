#pragma once
// How deep the dots of a photo are: a dark dot that fades to half its density still takes more than half of
// the light it took.

#include <opencv2/core/mat.hpp>

namespace trichion::tracking {

/// Optical density in the middle of the dots before the camera blurred them; 0 where none stand out.
/// `relative`: light against the bare skin round it (CV_32F); `level`: its logarithm is searched for dots
/// inside the mask.
[[nodiscard]] double dotDepth(const cv::Mat& relative, const cv::Mat& level, const cv::Mat& mask,
                              double pxPerMm);

/// Share of the density that is left where the light taken fell to a share, for dots of a depth.
[[nodiscard]] double densityLeft(double lightShare, double depth);

} // namespace trichion::tracking
