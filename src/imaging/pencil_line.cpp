#include "trichion/imaging/pencil_line.h"

#include "imaging/forehead_chart.h"
#include "imaging/line_evidence.h"
#include "imaging/line_judgement.h"
#include "imaging/line_path.h"
#include "imaging/line_points.h"
#include "imaging/one_thread.h"
#include "trichion/base/parallel.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <opencv2/core.hpp>
#include <utility>
#include <vector>

namespace trichion::imaging {

std::string_view nameOf(PencilColour colour) noexcept {
    switch (colour) {
    case PencilColour::White:
        return "white";
    case PencilColour::Black:
        return "black";
    case PencilColour::Brown:
        return "brown";
    case PencilColour::Red:
        return "red";
    }
    return "black";
}

namespace {

/// Where a photo shows lines of one tone.
struct Pass {
    LineTone tone;
    LineEvidence evidence;
};

/// The best line of one tone.
struct LineCandidate {
    std::vector<head::ScalpPoint> path;
    LineFacts facts;
};

LineCandidate candidateIn(const Pass& pass, const ForeheadChart& chart, const head::View& view) {
    const LinePath way = bestPathThrough(pass.evidence, chart.seen);
    if (way.places.empty())
        return {};
    LineCandidate candidate;
    candidate.path = withoutLooseEnds(
        shortestLineBetween(way.places.front(), way.places.back(), pass.evidence, chart.seen), chart,
        pass.tone);
    candidate.facts = factsOf(candidate.path, chart, pass.tone, view);
    return candidate;
}

constexpr int kSteps = 7; // the chart; evidence and path in each of three passes

void passed(const base::Progress& progress, int step) {
    base::throwIfStopped(progress.stop);
    progress.at("hairline", static_cast<double>(step) / kSteps);
}

/// Where gaps begin and end that are long enough to be told apart.
std::vector<std::size_t> bordersOfGaps(const std::vector<std::uint8_t>& shown) {
    constexpr std::size_t kLongGap = 16; // places, 8 mm
    std::vector<std::size_t> borders;
    for (std::size_t k = 0; k < shown.size();) {
        std::size_t end = k;
        while (end < shown.size() && shown[end] == shown[k])
            ++end;
        if (shown[k] == 0 && end - k >= kLongGap) {
            borders.push_back(k);
            borders.push_back(end);
        }
        k = end;
    }
    return borders;
}

/// What is proposed of a path: few points, and how much of each piece between them was seen.
PencilLine proposed(const LineCandidate& candidate, const ForeheadChart& chart, LineTone tone,
                    const head::View& view) {
    PencilLine line;
    const std::vector<std::uint8_t> shown = shownAlong(candidate.path, chart, tone);
    const HandlePoints handles = handlePointsOf(candidate.path, view.head.surface, bordersOfGaps(shown));
    line.points = handles.points;
    line.seenShares.reserve(handles.places.size());
    for (std::size_t k = 1; k < handles.places.size(); ++k) {
        const auto from = shown.begin() + static_cast<std::ptrdiff_t>(handles.places[k - 1]);
        const auto to = shown.begin() + static_cast<std::ptrdiff_t>(handles.places[k]);
        line.seenShares.push_back(static_cast<double>(std::accumulate(from, to, 0)) /
                                  static_cast<double>(to - from));
    }
    line.colour = colourOf(candidate.facts);
    line.confidence = confidenceOf(candidate.facts);
    line.seenShare = candidate.facts.seenShare;
    line.length = base::Millimetres(candidate.facts.length_mm);
    return line;
}

} // namespace

std::optional<PencilLine> findPencilLine(const base::Picture& photo, const head::View& view,
                                         const base::Progress& progress) {
    if (photo.empty() || photo.width() != view.photo.width_px || photo.height() != view.photo.height_px ||
        !openCvRunsInOneThread())
        return std::nullopt;
    const ForeheadChart chart = foreheadChartOf(photo, view);
    passed(progress, 1);
    // A white pencil is lighter, a black or brown one darker, and a red one redder than the skin.
    const cv::Mat darkness = -chart.lightness;
    std::vector<Pass> passes;
    passes.reserve(3);
    const auto look = [&](LineTone tone, const cv::Mat& channel) {
        passes.push_back({tone, lineEvidenceOf(channel, chart.seen)});
        passed(progress, 1 + static_cast<int>(passes.size()));
    };
    look(LineTone::Lighter, chart.lightness);
    look(LineTone::Darker, darkness);
    look(LineTone::Redder, chart.redness);
    std::optional<PencilLine> best;
    int step = 1 + static_cast<int>(passes.size());
    for (const Pass& pass : passes) {
        LineCandidate candidate = candidateIn(pass, chart, view);
        passed(progress, ++step);
        if (confidenceOf(candidate.facts) < kLeastConfidence)
            continue;
        // What is drawn is the only line of its kind; wrinkles and hairs are not.
        for (const Pass& other : passes)
            candidate.facts.rivalShare =
                std::max(candidate.facts.rivalShare,
                         rivalWeightBeside(candidate.path, chart, other.evidence, other.tone, view) /
                             weightOf(candidate.facts));
        const double confidence = confidenceOf(candidate.facts);
        if (confidence >= kLeastConfidence && (!best || confidence > best->confidence))
            best = proposed(candidate, chart, pass.tone, view);
    }
    return best;
}

} // namespace trichion::imaging
