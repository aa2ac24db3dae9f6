#include "tracking/patch_search.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <optional>

namespace trichion::tracking {

namespace {

constexpr double kFilled = 0.9;

/// Where a parabola through three neighbours has its top, from the middle one.
double topOf(float before, float middle, float after) {
    const float bend = before - 2.0F * middle + after;
    return bend < 0.0F ? static_cast<double>(0.5F * (before - after) / bend) : 0.0;
}

std::optional<PatchShift> find(const cv::Mat& first, const cv::Mat& second, const cv::Rect& patch,
                               int reach) {
    const cv::Rect window(patch.x - reach, patch.y - reach, patch.width + 2 * reach,
                          patch.height + 2 * reach);
    cv::Mat likeness;
    cv::matchTemplate(second(window), first(patch), likeness, cv::TM_CCOEFF_NORMED);
    double best = 0.0;
    cv::Point at;
    cv::minMaxLoc(likeness, nullptr, &best, nullptr, &at);
    if (at.x == 0 || at.y == 0 || at.x + 1 == likeness.cols || at.y + 1 == likeness.rows)
        return std::nullopt;
    const auto value = [&](int dx, int dy) { return likeness.at<float>(at.y + dy, at.x + dx); };
    PatchShift found;
    found.at = Eigen::Vector2d(patch.x + 0.5 * patch.width, patch.y + 0.5 * patch.height);
    found.shift = Eigen::Vector2d(at.x - reach + topOf(value(-1, 0), value(0, 0), value(1, 0)),
                                  at.y - reach + topOf(value(0, -1), value(0, 0), value(0, 1)));
    found.likeness = best;
    return found;
}

} // namespace

std::vector<PatchShift> findPatches(const cv::Mat& first, const cv::Mat& second, const cv::Mat& mask,
                                    const PatchSearch& search) {
    const int side = static_cast<int>(search.patch_mm * search.pxPerMm) | 1;
    const int reach = std::max(2, static_cast<int>(std::ceil(search.reach_mm * search.pxPerMm)));
    const int step = std::max(2, static_cast<int>(search.spacing_mm * search.pxPerMm));
    std::vector<PatchShift> found;
    for (int y = reach; y + side + reach <= first.rows; y += step)
        for (int x = reach; x + side + reach <= first.cols; x += step) {
            const cv::Rect patch(x, y, side, side);
            if (cv::countNonZero(mask(patch)) < kFilled * side * side)
                continue;
            if (const auto shift = find(first, second, patch, reach))
                found.push_back(*shift);
            else
                found.push_back(
                    {Eigen::Vector2d(x + 0.5 * side, y + 0.5 * side), Eigen::Vector2d::Zero(), 0.0});
        }
    return found;
}

} // namespace trichion::tracking
