#include "imaging/line_evidence.h"

#include "imaging/forehead_chart.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace trichion::imaging {

namespace {

constexpr int kDirections = 16;
constexpr double kAlongSigma_mm = 2.5; // a line is straight over about twice that
constexpr double kLeastContrast = 6.0; // below it nobody draws (L* steps on skin)
constexpr double kTextureQuantile = 0.70;
constexpr double kOverTexture = 2.5;
constexpr double kTextureReach_mm = 25.0;
constexpr int kTextureStep_px = 20;

/// A line profile: its own width, and how far beside it the skin is read.
struct Profile {
    double acrossSigma_mm;
    double side_mm;
};
constexpr std::array kProfiles = {Profile{0.40, 2.0}, Profile{0.85, 3.6}};

cv::Mat elongatedKernel(double angle, double acrossSigma_mm) {
    const double along = kAlongSigma_mm * kChartPixelsPerMm;
    const double across = acrossSigma_mm * kChartPixelsPerMm;
    const int reach = static_cast<int>(std::ceil(2.2 * along));
    cv::Mat kernel(2 * reach + 1, 2 * reach + 1, CV_32F);
    for (int y = -reach; y <= reach; ++y)
        for (int x = -reach; x <= reach; ++x) {
            const double u = (x * std::cos(angle) + y * std::sin(angle)) / along;
            const double v = (-x * std::sin(angle) + y * std::cos(angle)) / across;
            kernel.at<float>(y + reach, x + reach) = static_cast<float>(std::exp(-0.5 * (u * u + v * v)));
        }
    return kernel / cv::sum(kernel)[0];
}

cv::Mat shifted(const cv::Mat& picture, double x, double y) {
    const cv::Mat move = (cv::Mat_<double>(2, 3) << 1.0, 0.0, -x, 0.0, 1.0, -y);
    cv::Mat moved;
    cv::warpAffine(picture, moved, move, picture.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    return moved;
}

/// What texture shows by chance around each pixel: a quantile that one line does not move.
cv::Mat textureOf(const cv::Mat& contrast, const cv::Mat& seen) {
    const int reach = static_cast<int>(kTextureReach_mm * kChartPixelsPerMm);
    cv::Mat coarse(contrast.rows / kTextureStep_px, contrast.cols / kTextureStep_px, CV_32F);
    std::vector<float> values;
    for (int j = 0; j < coarse.rows; ++j)
        for (int i = 0; i < coarse.cols; ++i) {
            values.clear();
            const cv::Point middle(i * kTextureStep_px + kTextureStep_px / 2,
                                   j * kTextureStep_px + kTextureStep_px / 2);
            for (int y = std::max(0, middle.y - reach); y < std::min(contrast.rows, middle.y + reach); y += 2)
                for (int x = std::max(0, middle.x - reach); x < std::min(contrast.cols, middle.x + reach);
                     x += 2)
                    if (seen.at<std::uint8_t>(y, x) != 0)
                        values.push_back(contrast.at<float>(y, x));
            const auto rank =
                static_cast<std::ptrdiff_t>(kTextureQuantile * static_cast<double>(values.size()));
            if (!values.empty())
                std::nth_element(values.begin(), values.begin() + rank, values.end());
            coarse.at<float>(j, i) = values.empty() ? 0.0F : values[static_cast<std::size_t>(rank)];
        }
    cv::Mat texture;
    cv::resize(coarse, texture, contrast.size(), 0.0, 0.0, cv::INTER_LINEAR);
    return texture;
}

} // namespace

LineEvidence lineEvidenceOf(const cv::Mat& channel, const cv::Mat& seen) {
    LineEvidence evidence{cv::Mat::zeros(channel.size(), CV_32F), cv::Mat::zeros(channel.size(), CV_32F), {}};
    for (const Profile& profile : kProfiles)
        for (int direction = 0; direction < kDirections; ++direction) {
            const double angle = std::numbers::pi * direction / kDirections;
            cv::Mat along;
            cv::filter2D(channel, along, CV_32F, elongatedKernel(angle, profile.acrossSigma_mm), {-1, -1},
                         0.0, cv::BORDER_REPLICATE);
            const double x = -std::sin(angle) * profile.side_mm * kChartPixelsPerMm;
            const double y = std::cos(angle) * profile.side_mm * kChartPixelsPerMm;
            const cv::Mat brighterSide = cv::max(shifted(along, x, y), shifted(along, -x, -y));
            const cv::Mat contrast = along - brighterSide;
            const cv::Mat clearer = contrast > evidence.contrast;
            contrast.copyTo(evidence.contrast, clearer);
            evidence.direction.setTo(angle, clearer);
        }
    evidence.contrast.setTo(0.0F, seen == 0);
    const cv::Mat texture = textureOf(evidence.contrast, seen);
    evidence.relative = evidence.contrast / cv::max(texture * kOverTexture, kLeastContrast);
    return evidence;
}

} // namespace trichion::imaging
