#include "tracking/dot_tops.h"

#include "tracking/work_frame.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <opencv2/imgproc.hpp>
#include <optional>

namespace trichion::tracking {

using Eigen::Vector2d;

namespace {

// Standard deviation; the 0.16 of appearance figures 5 joins neighbours at 200 dots/cm2.
constexpr double kDot_mm = 0.13;
constexpr double kDogRatio = 1.6; // Marr and Hildreth 1980: the difference that is closest to a Laplacian
constexpr double kNeighbour_mm = 0.22; // two tops nearer than this are one dot
constexpr double kFaintest = 0.003;    // response below which skin is smooth
constexpr double kStandOut = 3.0; // dots over skin, ratio of mean responses: 8 to 11 with dots, 2 without
constexpr double kTwoKinds =
    0.75; // share of the spread that two groups explain: 0.86 with dots, 0.69 without
constexpr std::size_t kFewestTops = 30;

double parabola(float before, float middle, float after) {
    const float bend = before - 2.0F * middle + after;
    return bend < 0.0F ? static_cast<double>(0.5F * (before - after) / bend) : 0.0;
}

} // namespace

std::vector<Top> topsOf(const cv::Mat& level, const cv::Mat& mask, double pxPerMm) {
    const double fine_mm = kDot_mm / std::sqrt(kDogRatio);
    const cv::Mat response = -band(level, fine_mm, kDogRatio * fine_mm, pxPerMm);
    const int reach = std::max(1, static_cast<int>(std::lround(kNeighbour_mm * pxPerMm)));
    cv::Mat highest;
    cv::dilate(response, highest,
               cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(2 * reach + 1, 2 * reach + 1)));
    std::vector<Top> tops;
    for (int y = 1; y + 1 < response.rows; ++y)
        for (int x = 1; x + 1 < response.cols; ++x) {
            const float value = response.at<float>(y, x);
            if (value < kFaintest || value < highest.at<float>(y, x) || mask.at<std::uint8_t>(y, x) == 0)
                continue;
            tops.push_back(
                {Vector2d(
                     x + 0.5 + parabola(response.at<float>(y, x - 1), value, response.at<float>(y, x + 1)),
                     y + 0.5 + parabola(response.at<float>(y - 1, x), value, response.at<float>(y + 1, x))),
                 static_cast<double>(value)});
        }
    return tops;
}

namespace {

/// The response that parts dots from skin (Otsu 1979 on its logarithm); nothing where nothing stands out.
std::optional<double> parting(const std::vector<Top>& tops) {
    if (tops.size() < kFewestTops)
        return std::nullopt;
    std::vector<double> levels;
    levels.reserve(tops.size());
    for (const Top& top : tops)
        levels.push_back(std::log(top.response));
    std::sort(levels.begin(), levels.end());
    const double total = std::accumulate(levels.begin(), levels.end(), 0.0);
    const double count = static_cast<double>(levels.size());
    double low = 0.0;
    double most = -1.0;
    double apart = 0.0;
    double threshold = 0.0;
    for (std::size_t i = 1; i < levels.size(); ++i) {
        low += levels[i - 1];
        const double n = static_cast<double>(i);
        const double difference = (total - low) / (count - n) - low / n;
        const double between = n * (count - n) * difference * difference;
        if (between > most) {
            most = between;
            apart = difference;
            threshold = 0.5 * (levels[i - 1] + levels[i]);
        }
    }
    double spread = 0.0;
    for (const double level : levels)
        spread += (level - total / count) * (level - total / count);
    if (apart < std::log(kStandOut) || most < kTwoKinds * count * spread)
        return std::nullopt;
    return std::exp(threshold);
}

} // namespace

std::vector<Top> dotsAmong(std::vector<Top> tops) {
    const std::optional<double> threshold = parting(tops);
    if (!threshold)
        return {};
    std::erase_if(tops, [&](const Top& top) { return top.response < *threshold; });
    return tops;
}

} // namespace trichion::tracking
