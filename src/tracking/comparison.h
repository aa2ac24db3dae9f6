#pragma once
// Two photos laid over each other, cut into small squares of treated and bare skin.

#include "tracking/moments.h"
#include "tracking/work_frame.h"
#include "trichion/base/color.h"
#include "trichion/tracking/retention.h"

#include <opencv2/core/mat.hpp>
#include <vector>

namespace trichion::tracking {

/// The follow-up in the frame of the baseline.
struct Comparison {
    WorkFrame frame;
    cv::Mat baseline; ///< linear light, CV_32FC3
    cv::Mat followUp;
    cv::Mat baselineLevel; ///< logarithm of luminance
    cv::Mat baselineShade; ///< luminance against the bare skin round it
    cv::Mat followUpShade;
    cv::Mat treated; ///< 255 on treated tiles, CV_8U
    std::vector<SkinTile> tiles;
};
[[nodiscard]] Comparison compare(const TrackedPhoto& baseline, const TrackedPhoto& followUp,
                                 const Registration& registration, const RetentionRequest& request);

/// Moments of two planes over the tiles of a part; of one zone unless it is negative.
[[nodiscard]] std::vector<Moments> momentsOf(const Comparison& comparison, const cv::Mat& b, const cv::Mat& f,
                                             SkinPart part, int zone = -1);
[[nodiscard]] Moments sumOf(const std::vector<Moments>& tiles);
/// Mean linear light of a picture over the tiles of a part; of one zone unless it is negative.
[[nodiscard]] base::LinearRgb meanLight(const Comparison& comparison, const cv::Mat& linear, SkinPart part,
                                        int zone = -1);

} // namespace trichion::tracking
