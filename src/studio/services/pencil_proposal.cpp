#include "studio/services/pencil_proposal.h"

#include "trichion/base/curve.h"
#include "trichion/design/edit.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <utility>

namespace trichion::studio {

namespace {

constexpr double kSeenFrom = 0.5; // share of a piece that must be seen
constexpr double kStep_deg = 0.5;
constexpr std::size_t kFewest = 3;

QString sayPencil(const char* text) {
    return QCoreApplication::translate("trichion::studio", text);
}

} // namespace

PencilLinePtr findLine(const LoadedPhoto& photo, const Registration& registration,
                       const base::Progress& progress) {
    const auto line = imaging::findPencilLine(*photo.pixels, registration.view, progress);
    return line ? std::make_shared<const imaging::PencilLine>(*line) : nullptr;
}

PencilProposal proposalFrom(const imaging::PencilLine& line, const design::Design& design) {
    PencilProposal proposal;
    proposal.colour = line.colour;
    proposal.confidence = line.confidence;
    proposal.points =
        design::withHairlinePoints(design, line.points, design::UnreachedSide::Mirror).hairline.points;
    proposal.pieces.assign(proposal.points.size() - 1, Piece::NotSeen);
    const auto first =
        std::search(proposal.points.begin(), proposal.points.end(), line.points.begin(), line.points.end());
    for (std::size_t k = 0; k < line.seenShares.size(); ++k)
        if (line.seenShares[k] >= kSeenFrom)
            proposal.pieces[static_cast<std::size_t>(first - proposal.points.begin()) + k] = Piece::Seen;
    return proposal;
}

PencilProposal withPointAt(PencilProposal proposal, std::size_t index, const head::ScalpPoint& place) {
    proposal.points.at(index) = place;
    return proposal;
}

PencilProposal withoutPointAt(PencilProposal proposal, std::size_t index) {
    if (proposal.points.size() <= kFewest)
        return proposal;
    // The piece that two pieces become is seen if both were.
    const std::size_t before = index == 0 ? 0 : index - 1;
    if (index > 0 && index < proposal.pieces.size() && proposal.pieces[index] == Piece::NotSeen)
        proposal.pieces[before] = Piece::NotSeen;
    const std::size_t gone = index > 0 && index < proposal.pieces.size() ? index : before;
    proposal.points.erase(proposal.points.begin() + static_cast<std::ptrdiff_t>(index));
    proposal.pieces.erase(proposal.pieces.begin() + static_cast<std::ptrdiff_t>(gone));
    return proposal;
}

std::vector<std::vector<Eigen::Vector2d>> curvesOf(const PencilProposal& proposal) {
    std::vector<Eigen::Vector2d> handles;
    handles.reserve(proposal.points.size());
    for (const head::ScalpPoint& point : proposal.points)
        handles.push_back(point.vector());
    std::vector<std::vector<Eigen::Vector2d>> curves(proposal.pieces.size());
    std::size_t piece = 0;
    for (const Eigen::Vector2d& place : base::sampleCurve(handles, kStep_deg)) {
        curves[piece].push_back(place);
        // Samples run through the points in their order.
        if (piece + 1 < curves.size() && (place - handles[piece + 1]).norm() < 1e-6)
            curves[++piece].push_back(place);
    }
    return curves;
}

design::Design designWith(design::Design design, const PencilProposal& proposal) {
    design.hairline.points = proposal.points;
    design::requireSound(design);
    return design;
}

QString sentenceFor(const PencilProposal& proposal) {
    const QString found = sayPencil("A %1 line, %2 % sure.")
                              .arg(readable(proposal.colour))
                              .arg(std::lround(100.0 * proposal.confidence));
    const QString doubt =
        proposal.confidence < imaging::kSureConfidence
            ? sayPencil(" It may be a wrinkle or an edge of hair: compare it with the skin.")
            : QString();
    const bool whole = std::none_of(proposal.pieces.begin(), proposal.pieces.end(),
                                    [](Piece piece) { return piece == Piece::NotSeen; });
    return found + doubt + (whole ? QString() : sayPencil(" Dashed parts were not seen."));
}

QString readable(imaging::PencilColour colour) {
    switch (colour) {
    case imaging::PencilColour::White:
        return sayPencil("white");
    case imaging::PencilColour::Black:
        return sayPencil("black");
    case imaging::PencilColour::Brown:
        return sayPencil("brown");
    case imaging::PencilColour::Red:
        return sayPencil("red");
    }
    return {};
}

} // namespace trichion::studio
