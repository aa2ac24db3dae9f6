#include "imaging/line_judgement.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>
#include <utility>
#include <vector>

namespace trichion::imaging {

using head::ScalpPoint;

namespace {

constexpr double kRivalDistance_mm = 6.0;
constexpr std::size_t kFewestPlaces = 10;
constexpr double kNearBorder_mm = 10.0;
constexpr int kTrims = 2; // what is typical is clearer without the ends

double quantile(std::vector<double> values, double share) {
    if (values.empty())
        return 0.0;
    const auto rank = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + rank, values.end());
    return values[static_cast<std::size_t>(rank)];
}

double azimuthOf(const ScalpPoint& place) {
    return std::atan2(place.left_deg, place.front_deg) / base::kDegreesToRadians;
}

/// The run of the largest sum: first place and one past the last.
std::pair<std::size_t, std::size_t> bestRun(const LineStrip& strip, const std::vector<double>& support) {
    std::pair<std::size_t, std::size_t> best{0, 0};
    double most = 0.0;
    double sum = 0.0;
    std::size_t first = 0;
    for (std::size_t k = 0; k < support.size(); ++k) {
        if (sum <= 0.0) {
            sum = 0.0;
            first = k;
        }
        sum += support[k] * strip.lengths_mm[k];
        if (sum > most) {
            most = sum;
            best = {first, k + 1};
        }
    }
    return best;
}

/// Share of the places that lie near skin that is not seen.
double borderShareOf(const std::vector<ScalpPoint>& path, const ForeheadChart& chart) {
    cv::Mat away_px;
    cv::distanceTransform(chart.seen, away_px, cv::DIST_L2, 3);
    int near = 0;
    for (const ScalpPoint& place : path) {
        const Eigen::Vector2d pixel = chartPixelOf(place);
        const cv::Point at(std::clamp(static_cast<int>(pixel.x()), 0, away_px.cols - 1),
                           std::clamp(static_cast<int>(pixel.y()), 0, away_px.rows - 1));
        near += static_cast<double>(away_px.at<float>(at)) < kNearBorder_mm * kChartPixelsPerMm ? 1 : 0;
    }
    return static_cast<double>(near) / static_cast<double>(path.size());
}

/// 0 below `none`, 1 above `full`; the other way round if none > full.
double ramp(double value, double none, double full) {
    return std::clamp((value - none) / (full - none), 0.0, 1.0);
}

} // namespace

std::vector<std::uint8_t> shownAlong(const std::vector<ScalpPoint>& path, const ForeheadChart& chart,
                                     LineTone tone) {
    const LineStrip strip = stripAlong(path, chart, tone);
    std::vector<std::uint8_t> shown;
    shown.reserve(path.size());
    for (const double support : supportAlong(strip, characterOf(strip)))
        shown.push_back(support > 0.0 ? 1 : 0);
    return shown;
}

std::vector<ScalpPoint> withoutLooseEnds(const std::vector<ScalpPoint>& path, const ForeheadChart& chart,
                                         LineTone tone) {
    std::vector<ScalpPoint> kept = path;
    for (int trim = 0; trim < kTrims && !kept.empty(); ++trim) {
        const LineStrip strip = stripAlong(kept, chart, tone);
        const auto [first, end] = bestRun(strip, supportAlong(strip, characterOf(strip)));
        kept = {kept.begin() + static_cast<std::ptrdiff_t>(first),
                kept.begin() + static_cast<std::ptrdiff_t>(end)};
    }
    return kept;
}

LineFacts factsOf(const std::vector<ScalpPoint>& path, const ForeheadChart& chart, LineTone tone,
                  const head::View& view) {
    LineFacts facts;
    if (path.size() < kFewestPlaces)
        return facts;
    const LineStrip strip = stripAlong(path, chart, tone);
    const LineCharacter character = characterOf(strip);
    const std::vector<double> support = supportAlong(strip, character);
    std::vector<double> contrasts;
    std::vector<double> chance;
    double shown_mm = 0.0;
    for (std::size_t k = 1; k < path.size(); ++k) {
        const double length_mm =
            (head::onHead(view.head.surface, path[k]).v - head::onHead(view.head.surface, path[k - 1]).v)
                .norm();
        facts.length_mm += length_mm;
        if (support[k] <= 0.0)
            continue;
        contrasts.push_back(strip.contrasts[k]);
        chance.push_back(strip.chance[k]);
        shown_mm += length_mm;
    }
    facts.seenShare = shown_mm / std::max(1e-9, facts.length_mm);
    facts.contrast = quantile(contrasts, 0.5);
    facts.evenness = quantile(contrasts, 0.25) / std::max(1e-9, quantile(contrasts, 0.75));
    facts.overChance = facts.contrast / std::max(1.0, quantile(chance, 0.5));
    facts.azimuthSpan_deg = azimuthOf(path.back()) - azimuthOf(path.front());
    facts.colour = character.colour;
    facts.borderShare = borderShareOf(path, chart);
    return facts;
}

double weightOf(const LineFacts& facts) {
    return facts.length_mm * facts.seenShare * facts.contrast;
}

double rivalWeightBeside(const std::vector<ScalpPoint>& path, const ForeheadChart& chart,
                         const LineEvidence& evidence, LineTone tone, const head::View& view) {
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
    const std::vector<ScalpPoint> way =
        shortestLineBetween(rival.places.front(), rival.places.back(), without, chart.seen);
    return weightOf(factsOf(withoutLooseEnds(way, chart, tone), chart, tone, view));
}

double confidenceOf(const LineFacts& facts) {
    constexpr double kHighest = 0.96; // so many of the clearest lines of the benchmark are right
    // Where the skin beyond cannot be seen, a line may be one of several wrinkles: it must be the clearer.
    constexpr double kAtBorder = 0.5;
    const double clearness =
        facts.contrast * facts.seenShare / (1.0 + kAtBorder * ramp(facts.borderShare, 0.6, 1.0));
    return kHighest * ramp(clearness, 4.5, 9.0) * ramp(facts.seenShare, 0.35, 0.6) *
           ramp(facts.length_mm, 45.0, 80.0) * ramp(facts.azimuthSpan_deg, 12.0, 22.0) *
           ramp(facts.rivalShare, 0.75, 0.35) * ramp(facts.evenness, 0.3, 0.5);
}

PencilColour colourOf(const LineFacts& facts) {
    if (facts.colour.x() > 0.0)
        return PencilColour::White;
    if (facts.colour.y() > 8.0 && facts.colour.y() > facts.colour.z())
        return PencilColour::Red;
    // Black takes the colour of the skin away, brown adds to it.
    return facts.colour.z() > 2.0 ? PencilColour::Brown : PencilColour::Black;
}

} // namespace trichion::imaging
