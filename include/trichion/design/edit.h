#pragma once
/// \file
/// Edits of the density parts of a design: pure functions Design -> Design. Each throws ValueOutOfRange (or
/// SessionsNotRising) if a value lies outside the range given with its part; the design handed in is never
/// changed.

#include "trichion/design/design.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace trichion::design {

/// A stroke drawn over those before it.
[[nodiscard]] Design withStroke(Design design, DensityStroke stroke);
/// Precondition: index < strokes.
[[nodiscard]] Design withStrokeChanged(Design design, std::size_t index, DensityStroke stroke);
/// Precondition: index < strokes.
[[nodiscard]] Design withoutStroke(Design design, std::size_t index);
[[nodiscard]] Design withoutStrokes(Design design);

[[nodiscard]] Design withHole(Design design, Hole hole);
/// Precondition: index < holes.
[[nodiscard]] Design withHoleChanged(Design design, std::size_t index, Hole hole);
/// Precondition: index < holes.
[[nodiscard]] Design withoutHole(Design design, std::size_t index);

[[nodiscard]] Design withArea(Design design, TreatedArea area);
/// Precondition: index < areas.
[[nodiscard]] Design withAreaChanged(Design design, std::size_t index, TreatedArea area);
/// Precondition: index < areas. Without the last one the whole scalp is treated again.
[[nodiscard]] Design withoutArea(Design design, std::size_t index);

[[nodiscard]] Design withWhorl(Design design, const CrownWhorl& whorl);
[[nodiscard]] Design withZoneShare(Design design, head::Zone zone, double share);
/// The zone's share chosen so that it carries so many dots per cm2 at the design's plateau.
/// Error: ValueOutOfRange if that is more than twice the plateau.
[[nodiscard]] Design withZoneDensity(Design design, head::Zone zone, base::DotsPerCm2 density);
/// Both zones of a pair (temples, sides) alike; a zone of the middle as withZoneShare.
[[nodiscard]] Design withZoneShareOnBothSides(Design design, head::Zone zone, double share);
[[nodiscard]] Design withZoneTransition(Design design, base::Millimetres transition);
[[nodiscard]] Design withZoneBorders(Design design, const head::ZoneBorders& borders);
/// The nearest borders that a design may have.
[[nodiscard]] head::ZoneBorders allowed(head::ZoneBorders borders);
/// What becomes of the side that given hairline points do not reach.
enum class UnreachedSide {
    Keep,   ///< the hairline that was there
    Mirror, ///< the other side mirrored, if the points reach the midline; else as Keep
};
/// The hairline led through points from the client's right to the client's left, at least two; style and edge
/// stay. Beyond their ends it goes on to the lower edge through those points that it had there.
[[nodiscard]] Design withHairlinePoints(Design design, std::vector<head::ScalpPoint> points,
                                        UnreachedSide unreached);
/// Nothing: the client has no hair of his own at the sides.
[[nodiscard]] Design withOwnFringe(Design design, const std::optional<OwnFringe>& fringe);
/// One session for each share reached, rising, at most 1; a session that was there keeps its days, a new one
/// lies 14 days after the one before.
[[nodiscard]] Design withSessionShares(Design design, const std::vector<double>& cumulativeShares);

} // namespace trichion::design
