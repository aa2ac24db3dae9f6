#pragma once
/// \file
/// The design: a value on the head. Everything that is drawn, counted and planned is derived from it.
/// Edits are pure functions (edit.h); the file format is docs/design-format.md.

#include "trichion/base/error.h"
#include "trichion/base/units.h"
#include "trichion/design/density_parts.h"
#include "trichion/head/anatomy.h"
#include "trichion/head/ellipsoid.h"
#include "trichion/optics/dot.h"
#include "trichion/optics/technique.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace trichion::design {

/// How the front edge gives way to bare skin.
struct EdgeCharacter {
    double feather_mm = 7.0;          ///< width over which the first dots come in, 0..25
    double gradient = 1.0;            ///< stretches the build-up of density behind the edge, 0.2..2.5
    double microAmplitude_mm = 1.2;   ///< irregularity of single hairs, 0..4
    double microWavelength_mm = 5.0;  ///< 2..15
    double macroAmplitude_mm = 2.5;   ///< mounds of the line, 0..8
    double macroWavelength_mm = 32.0; ///< 15..80
    double strayReach_mm = 3.0;       ///< single dots in front of the line, 0..8
    double strayShare = 0.06;         ///< their density at the line as a share of the plateau, 0..0.3
    double edgeDotSize = 0.82;        ///< diameter of the first dots as a share of those behind, 0.5..1
    double edgeDotStrength = 1.0;     ///< their darkness in the same way, 0.5..1
    double rowIrregularity = 0.0;     ///< how far single dots of the first rows come and go, 0..1
    double templeSoftness = 1.0;      ///< feather and gradient at the temples against the centre, 1..2.5

    friend bool operator==(const EdgeCharacter&, const EdgeCharacter&) = default;
};

/// The front line from the client's right to the client's left, through its points.
struct Hairline {
    std::string style;
    std::vector<head::ScalpPoint> points;
    EdgeCharacter edge;

    friend bool operator==(const Hairline&, const Hairline&) = default;
};

/// The lower border at the sides and the nape, from the hairline's left end round the back to its right end.
struct LowerEdge {
    std::vector<head::ScalpPoint> points;
    double fade_mm = 25.0; ///< width over which the dots run out, 0..60

    friend bool operator==(const LowerEdge&, const LowerEdge&) = default;
};

/// A visit: the share of the density that is reached after it, and how long after the one before it lies.
struct Session {
    double cumulativeShare = 1.0; ///< (0, 1], rising
    double daysAfterPrevious = 14.0;

    friend bool operator==(const Session&, const Session&) = default;
};

/// What the needle puts in.
struct Pigmentation {
    std::string pigmentId;                    ///< of the catalogue; empty when a shade was chosen
    double shade = 0.5;                       ///< 0 lightest, 1 darkest; meaningful without a pigment
    double opticalDensity = 2.0;              ///< copied in, so that a later catalogue changes nothing
    double diameter_mm = 0.30;                ///< of the deposit
    double depth_mm = optics::kAimedDepth_mm; ///< of the deposit's middle, 0.05..1.2
    std::vector<optics::InkPart> parts{};     ///< of the pigment; empty: carbon alone
    /// The hand that leaves this deposit, if it was said; what is drawn is the deposit.
    std::optional<optics::Technique> technique{};

    [[nodiscard]] optics::Deposit deposit() const { return {diameter_mm, opticalDensity, depth_mm, parts}; }
    friend bool operator==(const Pigmentation&, const Pigmentation&) = default;
};

/// The whole design.
struct Design {
    head::Head head = head::meanHead(); ///< the head it was made on
    Hairline hairline;
    LowerEdge lowerEdge;
    base::DotsPerCm2 density{90.0}; ///< plateau of the mid-scalp
    ZoneShares zones;
    CrownWhorl whorl;
    std::vector<DensityStroke> strokes; ///< in the order they were drawn
    std::vector<Hole> holes;
    std::vector<TreatedArea> areas;     ///< empty: the region between hairline and lower edge
    std::string treatment;              ///< id in treatmentCatalogue(); empty: not said
    std::optional<OwnFringe> ownFringe; ///< without it the dots run out over lowerEdge.fade_mm
    std::vector<Session> sessions;
    Pigmentation pigmentation;
    double jitter = 0.0; ///< of a human hand, as a share of the set's full-density spacing, 0..0.5
    std::uint64_t seed = 1;
    int engine = 1; ///< the dots it was made with

    friend bool operator==(const Design&, const Design&) = default;
};

constexpr double kDefaultDensity = 90.0;
constexpr double kDefaultSpiralShare = 0.10; // judgement: felt rather than seen
constexpr double kDefaultShade = 0.5;
constexpr double kDefaultJitter = 0.4; ///< docs/method/optics.md, "Measured"
constexpr double kLargestJitter = 0.5;
constexpr double kDefaultDiameter_mm = 0.30;
constexpr int kMostSessions = 12;

/// Ids of the shipped hairline styles in the catalogue's order.
[[nodiscard]] std::vector<std::string> hairlineStyles();
/// The hairline a style proposes on a head. Error: StyleUnknown, naming the known ones.
[[nodiscard]] Hairline hairlineOf(const std::string& style, const head::Ellipsoid& surface);

/// A sound first design: style natural, plateau 90 dots/cm2, three sessions reaching 30, 70 and 100 %
/// 14 days apart, shade 0.5 (domain figures 2.6, 2.9, 3).
[[nodiscard]] Design proposeDesign(const head::Head& head, const std::string& style = "natural");

/// Pigmentation of a shade (Error: ValueOutOfRange) or of a pigment (Error: PigmentUnknown).
[[nodiscard]] Pigmentation pigmentationOfShade(double shade);
[[nodiscard]] Pigmentation pigmentationOfPigment(const std::string& pigmentId);
/// Pigmentation that a hand leaves; its shade is the one as dark as that. Error: ValueOutOfRange with the
/// range.
[[nodiscard]] Pigmentation pigmentationOfTechnique(const optics::Technique& technique);
/// The pigmentation in another shade: with a technique its water changes, else dot and parts stay.
/// Error: ValueOutOfRange.
[[nodiscard]] Pigmentation withShade(Pigmentation pigmentation, double shade);

/// Closed outline of the treated region on the scalp chart, points at most 1 degree apart, hairline first.
struct Outline {
    std::vector<Eigen::Vector2d> hairline;
    std::vector<Eigen::Vector2d> lowerEdge;
    [[nodiscard]] std::vector<Eigen::Vector2d> closed() const;
};
[[nodiscard]] Outline outlineOf(const Design& design);
/// Where the hairline passes the midline, the lowest place if it does so several times.
[[nodiscard]] std::optional<head::ScalpPoint> middleOf(const Outline& outline);

/// What a person should know about the design: hairline short, low or high, below the brow or over the ear,
/// an outline that crosses itself or leaves the scalp, a hole whose outline crosses itself.
[[nodiscard]] base::Findings check(const Design& design);

/// Throws for a design that means nothing: a value that is not finite or outside the ranges given with its
/// part, shares of sessions that do not rise, too few or too many points. What was read from a file passes.
/// Errors: ValueOutOfRange, DesignIncomplete.
void requireSound(const Design& design);

/// Text of a D.json.
[[nodiscard]] std::string designToJson(const Design& design);
/// Errors: those of JsonNode; FileInvalidField for values outside the ranges above.
[[nodiscard]] Design designFromJson(std::string_view text, const std::string& name);

} // namespace trichion::design
