#include "imaging/line_judgement.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace trichion::imaging {

using head::ScalpPoint;

namespace {

constexpr double kLeastContrast = 4.0; // L* steps; below it a place of the path is a gap
constexpr double kSeenOfTypical = 0.4; // of the upper contrast, in the same way
constexpr double kRivalDistance_mm = 6.0;
constexpr double kEndGap_mm = 12.0; // the gaps of dashed lines are shorter
constexpr std::size_t kFewestPlaces = 10;
constexpr double kBeside_mm = 3.5;

double quantile(std::vector<double> values, double share) {
    if (values.empty())
        return 0.0;
    const auto rank = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + rank, values.end());
    return values[static_cast<std::size_t>(rank)];
}

/// Value at a chart pixel, the largest within 1 pixel: the path lies on a grid of its own.
double valueAt(const cv::Mat& channel, const Eigen::Vector2d& pixel) {
    double largest = 0.0;
    const int x = static_cast<int>(std::floor(pixel.x()));
    const int y = static_cast<int>(std::floor(pixel.y()));
    for (int j = std::max(0, y - 1); j <= std::min(channel.rows - 1, y + 1); ++j)
        for (int i = std::max(0, x - 1); i <= std::min(channel.cols - 1, x + 1); ++i)
            largest = std::max(largest, static_cast<double>(channel.at<float>(j, i)));
    return largest;
}

/// Mean of a channel over 3 x 3 pixels on the line less the mean of its two sides.
double stepAt(const cv::Mat& smooth, const Eigen::Vector2d& pixel, const Eigen::Vector2d& across) {
    const auto read = [&](double offset_mm) {
        const Eigen::Vector2d at = pixel + offset_mm * kChartPixelsPerMm * across;
        const int x = std::clamp(static_cast<int>(std::floor(at.x())), 0, smooth.cols - 1);
        const int y = std::clamp(static_cast<int>(std::floor(at.y())), 0, smooth.rows - 1);
        return static_cast<double>(smooth.at<float>(y, x));
    };
    return read(0.0) - 0.5 * (read(-kBeside_mm) + read(kBeside_mm));
}

double azimuthOf(const ScalpPoint& place) {
    return std::atan2(place.left_deg, place.front_deg) / base::kDegreesToRadians;
}

/// A path place by place.
struct Along {
    std::vector<Eigen::Vector2d> pixels;
    std::vector<double> lengths_mm; // from the place before
    std::vector<double> contrasts;
    std::vector<std::uint8_t> shown; // 1 where the line is seen
};

Along followed(const std::vector<ScalpPoint>& path, const LineEvidence& evidence, const head::View& view) {
    Along along;
    for (std::size_t k = 0; k < path.size(); ++k) {
        along.pixels.push_back(chartPixelOf(path[k]));
        along.contrasts.push_back(valueAt(evidence.contrast, along.pixels.back()));
        along.lengths_mm.push_back((head::onHead(view.head.surface, path[k]).v -
                                    head::onHead(view.head.surface, path[k == 0 ? 0 : k - 1]).v)
                                       .norm());
    }
    const double least = std::max(kLeastContrast, kSeenOfTypical * quantile(along.contrasts, 0.8));
    for (const double contrast : along.contrasts)
        along.shown.push_back(contrast >= least ? 1 : 0);
    return along;
}

/// How many places at the end are loose: gaps, and what is shown beyond a gap longer than itself.
std::size_t looseAtEnd(const Along& along) {
    std::size_t loose = 0;
    double shown_mm = 0.0;
    double gap_mm = 0.0;
    for (std::size_t k = along.shown.size(); k-- > 0;) {
        if (along.shown[k] != 0) {
            if (gap_mm > std::max(kEndGap_mm, shown_mm)) {
                loose = along.shown.size() - 1 - k;
                shown_mm = 0.0;
            }
            gap_mm = 0.0;
            shown_mm += along.lengths_mm[k];
            continue;
        }
        gap_mm += along.lengths_mm[k];
        if (shown_mm == 0.0)
            loose = along.shown.size() - k;
    }
    return std::min(loose, along.shown.size());
}

struct Steps {
    std::vector<double> lightness;
    std::vector<double> redness;
    std::vector<double> yellowness;
};

Steps stepsAlong(const std::vector<Eigen::Vector2d>& pixels, const std::vector<std::uint8_t>& shown,
                 const ForeheadChart& chart) {
    cv::Mat smooth[3];
    const cv::Mat* channels[3] = {&chart.lightness, &chart.redness, &chart.yellowness};
    for (int k = 0; k < 3; ++k)
        cv::blur(*channels[k], smooth[k], {3, 3});
    Steps steps;
    for (std::size_t k = 4; k + 4 < pixels.size(); ++k) {
        if (shown[k] == 0)
            continue;
        const Eigen::Vector2d along = (pixels[k + 4] - pixels[k - 4]).normalized();
        const Eigen::Vector2d across(-along.y(), along.x());
        steps.lightness.push_back(stepAt(smooth[0], pixels[k], across));
        steps.redness.push_back(stepAt(smooth[1], pixels[k], across));
        steps.yellowness.push_back(stepAt(smooth[2], pixels[k], across));
    }
    return steps;
}

/// 0 below `none`, 1 above `full`; the other way round if none > full.
double ramp(double value, double none, double full) {
    return std::clamp((value - none) / (full - none), 0.0, 1.0);
}

} // namespace

std::vector<ScalpPoint> withoutLooseEnds(const std::vector<ScalpPoint>& path, const LineEvidence& evidence,
                                         const head::View& view) {
    Along along = followed(path, evidence, view);
    std::vector<ScalpPoint> kept(path.begin(), path.end() - static_cast<std::ptrdiff_t>(looseAtEnd(along)));
    std::reverse(kept.begin(), kept.end());
    along = followed(kept, evidence, view);
    kept.resize(kept.size() - looseAtEnd(along));
    std::reverse(kept.begin(), kept.end());
    return kept;
}

LineFacts factsOf(const std::vector<ScalpPoint>& path, const ForeheadChart& chart,
                  const LineEvidence& evidence, const head::View& view) {
    LineFacts facts;
    if (path.size() < kFewestPlaces)
        return facts;
    const Along along = followed(path, evidence, view);
    std::vector<double> contrasts;
    std::vector<double> relative;
    double shown_mm = 0.0;
    for (std::size_t k = 0; k < path.size(); ++k) {
        facts.length_mm += along.lengths_mm[k];
        if (along.shown[k] == 0)
            continue;
        contrasts.push_back(along.contrasts[k]);
        relative.push_back(valueAt(evidence.relative, along.pixels[k]));
        shown_mm += along.lengths_mm[k];
    }
    facts.seenShare = shown_mm / std::max(1e-9, facts.length_mm);
    facts.contrast = quantile(contrasts, 0.5);
    facts.evenness = quantile(contrasts, 0.25) / std::max(1e-9, quantile(contrasts, 0.75));
    facts.overTexture = quantile(relative, 0.5);
    facts.azimuthSpan_deg = azimuthOf(path.back()) - azimuthOf(path.front());
    const Steps steps = stepsAlong(along.pixels, along.shown, chart);
    facts.lightness = quantile(steps.lightness, 0.5);
    facts.redness = quantile(steps.redness, 0.5);
    facts.yellowness = quantile(steps.yellowness, 0.5);
    return facts;
}

double weightOf(const LineFacts& facts) {
    return facts.length_mm * facts.seenShare * facts.contrast;
}

double rivalWeightBeside(const std::vector<ScalpPoint>& path, const ForeheadChart& chart,
                         const LineEvidence& evidence, const head::View& view) {
    LineEvidence without = evidence;
    without.relative = evidence.relative.clone();
    const int reach = static_cast<int>(kRivalDistance_mm * kChartPixelsPerMm);
    for (const ScalpPoint& place : path) {
        const Eigen::Vector2d pixel = chartPixelOf(place);
        cv::circle(without.relative, {static_cast<int>(pixel.x()), static_cast<int>(pixel.y())}, reach,
                   cv::Scalar(0.0), cv::FILLED);
    }
    const LinePath rival = bestPathThrough(without, chart.seen);
    if (rival.places.size() < kFewestPlaces)
        return 0.0;
    const LineFacts facts =
        factsOf(shortestLineBetween(rival.places.front(), rival.places.back(), without, chart.seen), chart,
                without, view);
    return weightOf(facts);
}

double confidenceOf(const LineFacts& facts) {
    return ramp(facts.contrast, 6.0, 12.0) * ramp(facts.seenShare, 0.35, 0.6) *
           ramp(facts.length_mm, 45.0, 80.0) * ramp(facts.azimuthSpan_deg, 12.0, 22.0) *
           ramp(facts.rivalShare, 0.75, 0.35) * ramp(facts.evenness, 0.3, 0.5);
}

PencilColour colourOf(const LineFacts& facts) {
    if (facts.lightness > 0.0)
        return PencilColour::White;
    if (facts.redness > 8.0 && facts.redness > facts.yellowness)
        return PencilColour::Red;
    // Black takes the colour of the skin away, brown adds to it.
    return facts.yellowness > 2.0 ? PencilColour::Brown : PencilColour::Black;
}

} // namespace trichion::imaging
