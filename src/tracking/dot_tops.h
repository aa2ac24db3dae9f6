#pragma once
// Small dark spots of skin, and which of them are dots.

#include <Eigen/Core>
#include <opencv2/core/mat.hpp>
#include <vector>

namespace trichion::tracking {

/// A place that is darker than all round it.
struct Top {
    Eigen::Vector2d cell = Eigen::Vector2d::Zero();
    double response = 0.0; ///< difference of Gaussians of the size of a dot
};

/// Tops of a plane of logarithms (CV_32F) inside the mask (CV_8U), row by row.
[[nodiscard]] std::vector<Top> topsOf(const cv::Mat& level, const cv::Mat& mask, double pxPerMm);
/// Those that stand out from the skin; none where nothing does.
[[nodiscard]] std::vector<Top> dotsAmong(std::vector<Top> tops);

} // namespace trichion::tracking
