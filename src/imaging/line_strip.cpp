#include "imaging/line_strip.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace trichion::imaging {

namespace {

constexpr int kReach_px = 28; // rows of the strip to each side
constexpr int kRows = 2 * kReach_px + 1;
constexpr int kAside_px = 2;    // the path lies that well on the line
constexpr int kNearSide_px = 5; // skin beside a line of up to 2.5 mm
constexpr int kFarSide_px = 8;
constexpr std::array kElsewhere_px = {-18, -15, -12, 12, 15, 18};
constexpr double kAlongSigma_px = 4.0; // 2 mm
constexpr int kTangentReach = 6;       // places
constexpr int kChanceReach = 40;       // places to both sides

constexpr double kSeenShare = 0.45; // of the typical contrast
constexpr double kFullOver = 0.35;  // above that, of the typical contrast: full support
constexpr double kOverChance = 1.3;
constexpr double kLeastContrast = 3.0; // L* steps
constexpr double kGapGain = -0.4;
constexpr double kForeign = 1.1; // difference from the typical colour, of its length

double quantile(std::vector<double> values, double share) {
    if (values.empty())
        return 0.0;
    const auto rank = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + rank, values.end());
    return values[static_cast<std::size_t>(rank)];
}

std::vector<Eigen::Vector2d> onChart(const std::vector<head::ScalpPoint>& path) {
    std::vector<Eigen::Vector2d> pixels;
    pixels.reserve(path.size());
    for (const head::ScalpPoint& place : path)
        pixels.push_back(chartPixelOf(place));
    return pixels;
}

/// Where the pixels of the strip lie on the chart, centres at whole numbers: rows run across the path.
cv::Mat positionsOf(const std::vector<Eigen::Vector2d>& pixels) {
    cv::Mat positions(kRows, static_cast<int>(pixels.size()), CV_32FC2);
    const auto last = pixels.size() - 1;
    const auto reach = static_cast<std::size_t>(kTangentReach);
    for (std::size_t k = 0; k < pixels.size(); ++k) {
        const Eigen::Vector2d along =
            (pixels[std::min(last, k + reach)] - pixels[k < reach ? 0 : k - reach]).normalized();
        const Eigen::Vector2d across(-along.y(), along.x());
        for (int row = 0; row < kRows; ++row) {
            const Eigen::Vector2d at = pixels[k] + (row - kReach_px) * across;
            positions.at<cv::Vec2f>(row, static_cast<int>(k)) =
                cv::Vec2f(static_cast<float>(at.x() - 0.5), static_cast<float>(at.y() - 0.5));
        }
    }
    return positions;
}

cv::Mat unrolled(const cv::Mat& channel, const cv::Mat& positions) {
    cv::Mat strip;
    cv::remap(channel, strip, positions, cv::noArray(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    cv::GaussianBlur(strip, strip, {}, kAlongSigma_px, 0.8, cv::BORDER_REPLICATE);
    return strip;
}

double side(const cv::Mat& strip, int row, int column, int sign) {
    double sum = 0.0;
    for (int away = kNearSide_px; away <= kFarSide_px; ++away)
        sum += static_cast<double>(strip.at<float>(row + sign * away, column));
    return sum / (kFarSide_px - kNearSide_px + 1);
}

struct Best {
    double contrast = -1e9;
    int row = kReach_px;
};

/// The clearest line about a row.
Best bestAbout(const cv::Mat& strip, int middle, int column, double sign) {
    Best best;
    for (int row = middle - kAside_px; row <= middle + kAside_px; ++row) {
        const double sides =
            std::max(sign * side(strip, row, column, -1), sign * side(strip, row, column, 1));
        const double contrast = sign * static_cast<double>(strip.at<float>(row, column)) - sides;
        if (contrast > best.contrast)
            best = {contrast, row};
    }
    return best;
}

std::vector<double> smoothedQuantile(const std::vector<double>& values, double share) {
    std::vector<double> smooth;
    smooth.reserve(values.size());
    const auto count = static_cast<int>(values.size());
    for (int k = 0; k < count; ++k)
        smooth.push_back(quantile({values.begin() + std::max(0, k - kChanceReach),
                                   values.begin() + std::min(count, k + kChanceReach + 1)},
                                  share));
    return smooth;
}

} // namespace

LineStrip stripAlong(const std::vector<head::ScalpPoint>& path, const ForeheadChart& chart, LineTone tone) {
    LineStrip strip;
    if (path.empty())
        return strip;
    const std::vector<Eigen::Vector2d> pixels = onChart(path);
    const cv::Mat positions = positionsOf(pixels);
    const std::array channels = {unrolled(chart.lightness, positions), unrolled(chart.redness, positions),
                                 unrolled(chart.yellowness, positions)};
    const cv::Mat& own = channels[tone == LineTone::Redder ? 1 : 0];
    const double sign = tone == LineTone::Darker ? -1.0 : 1.0;
    std::vector<double> beside;
    beside.reserve(path.size());
    strip.contrasts.reserve(path.size());
    strip.colours.reserve(path.size());
    strip.lengths_mm.reserve(path.size());
    for (int k = 0; k < own.cols; ++k) {
        const Best best = bestAbout(own, kReach_px, k, sign);
        strip.contrasts.push_back(best.contrast);
        Eigen::Vector3d colour;
        for (int c = 0; c < 3; ++c) {
            const cv::Mat& channel = channels[static_cast<std::size_t>(c)];
            colour(c) = static_cast<double>(channel.at<float>(best.row, k)) -
                        0.5 * (side(channel, best.row, k, -1) + side(channel, best.row, k, 1));
        }
        strip.colours.push_back(colour);
        std::vector<double> elsewhere;
        elsewhere.reserve(kElsewhere_px.size());
        for (const int away : kElsewhere_px)
            elsewhere.push_back(bestAbout(own, kReach_px + away, k, sign).contrast);
        beside.push_back(quantile(elsewhere, 0.5));
        const auto before = static_cast<std::size_t>(std::max(0, k - 1));
        strip.lengths_mm.push_back((pixels[static_cast<std::size_t>(k)] - pixels[before]).norm() /
                                   kChartPixelsPerMm);
    }
    strip.chance = smoothedQuantile(beside, 0.7);
    return strip;
}

LineCharacter characterOf(const LineStrip& strip) {
    LineCharacter character;
    character.contrast = quantile(strip.contrasts, 0.65);
    std::array<std::vector<double>, 3> clear;
    for (std::size_t k = 0; k < strip.contrasts.size(); ++k)
        if (strip.contrasts[k] >= 0.8 * character.contrast)
            for (int c = 0; c < 3; ++c)
                clear[static_cast<std::size_t>(c)].push_back(strip.colours[k](c));
    for (int c = 0; c < 3; ++c)
        character.colour(c) = quantile(clear[static_cast<std::size_t>(c)], 0.5);
    return character;
}

std::vector<double> supportAlong(const LineStrip& strip, const LineCharacter& character) {
    std::vector<double> support;
    support.reserve(strip.contrasts.size());
    for (std::size_t k = 0; k < strip.contrasts.size(); ++k) {
        const double least = std::max({kLeastContrast, kSeenShare * character.contrast,
                                       std::min(kOverChance * strip.chance[k], 0.8 * character.contrast)});
        double gain = (strip.contrasts[k] - least) / std::max(1.0, kFullOver * character.contrast);
        const double foreign =
            (strip.colours[k] - character.colour).norm() / std::max(1.0, character.colour.norm());
        gain = std::clamp(gain, kGapGain, 1.0);
        support.push_back(foreign > kForeign ? std::min(gain, kGapGain) : gain);
    }
    return support;
}

} // namespace trichion::imaging
