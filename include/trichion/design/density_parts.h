#pragma once
/// \file
/// The parts of a design that say how dense the dots are wanted: zones, crown whorl, brush strokes, places to
/// leave out, places that are treated alone, and the client's own hair at the sides (docs/method/stipple.md,
/// "The density asked for").

#include "trichion/head/anatomy.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace trichion::design {

/// Where the zones end, the share of the plateau by zone, and how softly one zone goes over into the next.
struct ZoneShares {
    /// 0..2 each, index: head::Zone. Domain figures 2.6: front to crown 70-100 dots/cm2 of a plateau of 90,
    /// sides 30-60 where they fade.
    std::array<double, head::kZoneCount> share = {1.0, 1.0, 1.0, 0.72, 0.72, 0.78, 0.78, 0.78};
    double transition_mm = head::kUsualTransition_mm; ///< 6..72, on a mean head
    head::ZoneBorders borders;

    [[nodiscard]] double of(head::Zone zone) const { return share[static_cast<std::size_t>(zone)]; }
    friend bool operator==(const ZoneShares&, const ZoneShares&) = default;
};

/// Which way the hair goes round from the eye outwards, seen from behind and above.
enum class Turn { Clockwise, Anticlockwise };

/// The crown's whorl: thinner at its eye and between its arms.
struct CrownWhorl {
    head::ScalpPoint eye{-6.0, -38.0}; ///< usually right of the midline (domain figures 3.5)
    double radius_mm = 25.0;           ///< where it no longer shows, 2..80
    double eyeShare = 0.80;            ///< density at the eye as a share of that around, 0..1.5
    double spiralShare = 0.0;          ///< how much thinner it is between its two arms, 0..0.3
    Turn turn = Turn::Clockwise;

    friend bool operator==(const CrownWhorl&, const CrownWhorl&) = default;
};

/// What a stroke of the density brush does.
enum class StrokeKind {
    Add,  ///< so many dots per cm2 more (or fewer)
    Set,  ///< so many dots per cm2, whatever was there
    Erase ///< none
};

/// A stroke of the density brush along the skin. Strokes work on the density behind the edges, one after the
/// other; hairline and lower edge still shape what comes of it, so that no stroke paints over the feather.
struct DensityStroke {
    StrokeKind kind = StrokeKind::Add;
    std::vector<head::ScalpPoint> points; ///< 1..400
    double radius_mm = 8.0;               ///< along the skin, 2..60
    double softness = 0.6;                ///< share of the radius over which it runs out, 0 hard..1 soft
    double dotsPerCm2 = 0.0;              ///< Add: -400..400; Set: 0..400; Erase: without meaning

    friend bool operator==(const DensityStroke&, const DensityStroke&) = default;
};

/// Why a place is left out.
enum class HoleKind { Mole, Scar, Other };

/// A place where no dot may stand: a circle about `centre`, or what `outline` goes round.
struct Hole {
    HoleKind kind = HoleKind::Mole;
    head::ScalpPoint centre;
    double radius_mm = 2.0;                ///< 0.2..60; without meaning if there is an outline
    std::vector<head::ScalpPoint> outline; ///< empty, or 3..400 corners, closed by itself
    double margin_mm = 1.0;                ///< kept free round it, 0..10
    double softEdge_mm = 0.0;              ///< width beyond the margin over which the dots come back, 0..20

    friend bool operator==(const Hole&, const Hole&) = default;
};

/// What a treated place is made of. Scars and burns keep less pigment (catalogue/treatments.json).
enum class Tissue { Skin, Scar, Burn, Birthmark };

/// How the points of a place are meant.
enum class AreaShape {
    Outline, ///< corners of a closed outline
    Band     ///< the middle of a band; a single point is a circle
};

/// A place that is treated by itself: a scar, a patch, a parting, thin hair. A design with such places has
/// dots in them and nowhere else: neither hairline nor lower edge counts.
struct TreatedArea {
    std::string name; ///< at most 80 bytes; may be empty
    Tissue tissue = Tissue::Skin;
    AreaShape shape = AreaShape::Outline;
    std::vector<head::ScalpPoint> points; ///< Outline 3..400, Band 1..400
    double halfWidth_mm = 5.0;            ///< of a Band, 0.5..60
    double blend_mm = 10.0;               ///< beyond it, over which the dots run out, 0..60
    std::optional<double> dotsPerCm2;     ///< 0..400; nothing: as the design has it there
    double kept = 1.0;                    ///< share of the pigment that the tissue keeps, 0.2..1

    friend bool operator==(const TreatedArea&, const TreatedArea&) = default;
};

/// The client's own hair at sides and back, cut as short as the dots look. Where it begins to thin out above
/// the lower edge, dots take over what it lacks, so that both together stay even.
struct OwnFringe {
    /// Follicular units per cm2, counted or typed, 10..200 (domain figures 2.5: temporal 40-80, occipital
    /// 80-120, Han Chinese occiput 78).
    double sides_unitsPerCm2 = 65.0;
    double back_unitsPerCm2 = 78.0;
    double match = 1.0;        ///< dots and hair together against the full fringe, 0.9..1.1 (figures 2.6)
    double thinning_mm = 15.0; ///< above the lower edge: from full own hair to none, 0..30
    double approach_mm = 30.0; ///< above that: from the fringe's density to the design's, 5..30

    friend bool operator==(const OwnFringe&, const OwnFringe&) = default;
};

constexpr std::size_t kMostStrokes = 500;
constexpr std::size_t kMostHoles = 500;
constexpr std::size_t kMostAreas = 200;
constexpr std::size_t kMostPoints = 400;

} // namespace trichion::design
