#include "trichion/imaging/pencil_line.h"

#include "imaging/forehead_chart.h"
#include "imaging/line_evidence.h"
#include "imaging/line_judgement.h"
#include "imaging/line_path.h"
#include "imaging/line_points.h"
#include "imaging/one_thread.h"

#include <algorithm>
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

/// A line in one colour class.
struct Candidate {
    std::vector<head::ScalpPoint> path;
    LineFacts facts;
};

Candidate candidateIn(const LineEvidence& evidence, const ForeheadChart& chart, const head::View& view) {
    const LinePath way = bestPathThrough(evidence, chart.seen);
    if (way.places.empty())
        return {};
    Candidate candidate;
    candidate.path = withoutLooseEnds(
        shortestLineBetween(way.places.front(), way.places.back(), evidence, chart.seen), evidence, view);
    candidate.facts = factsOf(candidate.path, chart, evidence, view);
    return candidate;
}

} // namespace

std::optional<PencilLine> findPencilLine(const base::Picture& photo, const head::View& view) {
    if (photo.empty() || photo.width() != view.photo.width_px || photo.height() != view.photo.height_px ||
        !openCvRunsInOneThread())
        return std::nullopt;
    const ForeheadChart chart = foreheadChartOf(photo, view);
    // A white pencil is lighter, a black or brown one darker, and a red one redder than the skin.
    std::vector<LineEvidence> colours;
    for (const cv::Mat& channel : {chart.lightness, cv::Mat(-chart.lightness), chart.redness})
        colours.push_back(lineEvidenceOf(channel, chart.seen));
    std::optional<PencilLine> best;
    for (const LineEvidence& evidence : colours) {
        Candidate candidate = candidateIn(evidence, chart, view);
        if (confidenceOf(candidate.facts) < kLeastConfidence)
            continue;
        // What is drawn is the only line of its kind; wrinkles and hairs are not.
        for (const LineEvidence& other : colours)
            candidate.facts.rivalShare =
                std::max(candidate.facts.rivalShare,
                         rivalWeightBeside(candidate.path, chart, other, view) / weightOf(candidate.facts));
        const double confidence = confidenceOf(candidate.facts);
        if (confidence < kLeastConfidence || (best && confidence <= best->confidence))
            continue;
        best =
            PencilLine{handlePointsOf(candidate.path, view.head.surface), colourOf(candidate.facts),
                       confidence, candidate.facts.seenShare, base::Millimetres(candidate.facts.length_mm)};
    }
    return best;
}

} // namespace trichion::imaging
