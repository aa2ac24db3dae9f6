#pragma once
// Small places of one picture found again in another that lies nearly over it.

#include <Eigen/Core>
#include <opencv2/core/mat.hpp>
#include <vector>

namespace trichion::tracking {

/// A place and how far from it its texture was found.
struct PatchShift {
    Eigen::Vector2d at = Eigen::Vector2d::Zero(); ///< cells
    Eigen::Vector2d shift = Eigen::Vector2d::Zero();
    double likeness = 0.0; ///< normalised correlation, -1..1
};

struct PatchSearch {
    double patch_mm = 7.0;
    double spacing_mm = 4.0;
    double reach_mm = 1.2;
    double pxPerMm = 6.0;
};

/// Every place whose patch lies inside the mask (CV_8U) in both pictures (CV_32F, of one size).
[[nodiscard]] std::vector<PatchShift> findPatches(const cv::Mat& first, const cv::Mat& second,
                                                  const cv::Mat& mask, const PatchSearch& search);

} // namespace trichion::tracking
