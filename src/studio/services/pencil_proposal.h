#pragma once
/// \file
/// The hairline that a photo shows as a pencil line, until a person takes it.

#include "studio/services/photo_import.h"
#include "trichion/design/design.h"
#include "trichion/imaging/pencil_line.h"

#include <QString>
#include <cstddef>
#include <memory>
#include <vector>

namespace trichion::studio {

/// Whether the photo shows a piece of the line, or the style and the other side had to fill it in.
enum class Piece { Seen, NotSeen };

/// A whole hairline, from the client's right to the left, of which a photo shows a part. Value.
struct PencilProposal {
    std::vector<head::ScalpPoint> points;
    std::vector<Piece> pieces; ///< between two points that follow each other: one fewer than points
    imaging::PencilColour colour = imaging::PencilColour::Black;
    double confidence = 0.0; ///< 0..1
};

using PencilLinePtr = std::shared_ptr<const imaging::PencilLine>; ///< none: there is no line

/// Looks for the line in a photo. Error: Interrupted.
[[nodiscard]] PencilLinePtr findLine(const LoadedPhoto& photo, const Registration& registration,
                                     const base::Progress& progress);

/// The line of a photo made a whole hairline: what the photo does not show follows the other side and the
/// design.
[[nodiscard]] PencilProposal proposalFrom(const imaging::PencilLine& line, const design::Design& design);

/// Precondition: index < points.
[[nodiscard]] PencilProposal withPointAt(PencilProposal proposal, std::size_t index,
                                         const head::ScalpPoint& place);
/// The same proposal if fewer than three points would stay. Precondition: index < points.
[[nodiscard]] PencilProposal withoutPointAt(PencilProposal proposal, std::size_t index);

/// Each piece as places on the scalp chart at most half a degree apart. Shape: as pieces.
[[nodiscard]] std::vector<std::vector<Eigen::Vector2d>> curvesOf(const PencilProposal& proposal);

/// The design with the proposed hairline. Errors: those of design::requireSound.
[[nodiscard]] design::Design designWith(design::Design design, const PencilProposal& proposal);

/// What was found and how sure it is, in one or two sentences.
[[nodiscard]] QString sentenceFor(const PencilProposal& proposal);
/// "white", "black", ...
[[nodiscard]] QString readable(imaging::PencilColour colour);

} // namespace trichion::studio
