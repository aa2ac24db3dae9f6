#pragma once
// The same marks of the skin in two pictures that lie roughly over each other.

#include <Eigen/Core>
#include <opencv2/core/mat.hpp>
#include <vector>

namespace trichion::tracking {

/// A place of the first picture and the same in the second, cells.
struct MarkPair {
    Eigen::Vector2d first = Eigen::Vector2d::Zero();
    Eigen::Vector2d second = Eigen::Vector2d::Zero();
};

/// Where marks are looked for.
struct MarkSearch {
    double reach_mm = 15.0; ///< that the pictures may be off
    double pxPerMm = 6.0;
};

/// Marks (SIFT: Lowe 2004) of the luminance (natural logarithm, CV_32F) inside the masks (CV_8U) that are
/// each other's best, by the ratio test, within the reach, of like size and turned alike. In the order of
/// rows.
[[nodiscard]] std::vector<MarkPair> matchMarks(const cv::Mat& first, const cv::Mat& firstMask,
                                               const cv::Mat& second, const cv::Mat& secondMask,
                                               const MarkSearch& search);

} // namespace trichion::tracking
