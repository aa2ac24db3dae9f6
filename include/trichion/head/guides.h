#pragma once
/// \file
/// Anatomical guides on a head: named points and lines that a hairline is planned by, snapping to them, and
/// symmetry about the midline (docs/method/head.md, "Guides").

#include "trichion/base/units.h"
#include "trichion/head/anatomy.h"
#include "trichion/head/ellipsoid.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trichion::head {

/// Lengths that a set of guides is built from; all along the skin unless noted.
struct GuidePreset {
    std::string id;
    std::string name;
    std::string source;
    bool estimate = false;               ///< true where judgement stands beside the source
    std::string style = "natural";       ///< the hairline's shape that goes with it
    double midFrontalRise_mm = 80;       ///< A to B: glabella to mid-frontal point
    double lowRise_mm = 70;              ///< the same where the line is wanted low
    double highRise_mm = 100;            ///< the same where it is wanted high, the conservative choice
    double canthusReach_mm = 80;         ///< A to E: glabella to the side, at the level of the canthi
    double cornerFromMidFrontal_mm = 80; ///< B to C: mid-frontal to temporal point
    double cornerFromCanthus_mm = 80;    ///< E to C
    double peakFromCorner_mm = 50;       ///< C to D: temporal point to temporal peak, on the way to E
    double outerCanthi_mm = 98.2;        ///< between the outer corners of the eyes, straight
    double innerCanthi_mm = 32.2;        ///< between the inner corners, straight
    double pupils_mm = 64.0;             ///< between the pupils, straight
    double middleThird_mm = 64.8;        ///< glabella to the base of the nose: as high as the upper third
    double canthusDrop_mm = 12;          ///< the canthi's level below that of the glabella, straight
};

/// The presets of catalogue/guides.json in its order: men, men-young, men-mature, women, women-mature.
/// Errors: ResourceMissing, those of JsonNode.
[[nodiscard]] const std::vector<GuidePreset>& guidePresets();
/// Error: GuideUnknown naming the known ones.
[[nodiscard]] const GuidePreset& guidePreset(std::string_view id);

/// How high a hairline is wanted for its kind of client.
enum class HairlineHeight { Low, Usual, High };
inline constexpr std::array kHairlineHeights = {HairlineHeight::Low, HairlineHeight::Usual,
                                                HairlineHeight::High};

/// The preset with its mid-frontal point at a height; the temporal points rise and sink with it (judgement),
/// the temporal peaks stay.
[[nodiscard]] GuidePreset atHeight(GuidePreset preset, HairlineHeight height);

/// A named place, e.g. "mid-frontal-point", "temporal-peak-left".
struct GuidePoint {
    std::string name;
    ScalpPoint place;
};

/// A named line through places at most 2 degrees apart.
struct GuideLine {
    std::string name;
    std::vector<ScalpPoint> points;
};

/// A way of the construction from one point to another.
struct GuideSpan {
    std::string name; ///< e.g. "glabella-to-mid-frontal-point", "temporal-point-to-peak-left"
    std::vector<ScalpPoint> points;
    base::Millimetres length; ///< along the skin
};

/// All guides of a head. Those of the left side end in "-left" and are mirrored in one that ends in "-right".
struct Guides {
    std::vector<GuidePoint> points;
    std::vector<GuideLine> lines;
    std::vector<GuideSpan> spans;  ///< A to B, and on both sides A to E, B to C, C to D, D to E
    std::vector<ScalpPoint> donor; ///< closed outline of the hair that usually lasts, at back and sides

    /// std::nullopt if there is no point of this name.
    [[nodiscard]] std::optional<ScalpPoint> place(std::string_view name) const;
    /// nullptr if there is no line of this name.
    [[nodiscard]] const GuideLine* line(std::string_view name) const;
};

/// Builds the guides. Points: glabella (A), mid-frontal-point (B), upper-third, vertex, crown-whorl, and on
/// both sides canthus (E), temporal-point (C), temporal-peak (D). Lines: midline, brow-level, upper-third,
/// canthus-level, zone borders, and on both sides lateral-epicanthal-line, mid-pupil-line,
/// inner-canthal-line, temporal-triangle (C to E). Works on every head that Ellipsoid accepts; where a head
/// is so small that two circles of the construction do not meet, the nearest point to both is taken.
[[nodiscard]] Guides guidesOf(const Head& head, const GuidePreset& preset);

/// Where a place snaps to.
struct Snap {
    ScalpPoint place;
    std::string guide; ///< the point's or line's name
    base::Millimetres distance;
};

/// The nearest guide point within `reach` along the skin, else the nearest place of a guide line within it,
/// else nothing.
[[nodiscard]] std::optional<Snap> snap(const Ellipsoid& surface, const Guides& guides,
                                       const ScalpPoint& place, base::Millimetres reach);

enum class Side { Left, Right };

/// The line mirrored about the midline, its order reversed: right to left stays right to left.
[[nodiscard]] std::vector<ScalpPoint> mirrored(const std::vector<ScalpPoint>& line);
/// The line with the half of one side mirrored onto the other. Of points on both sides those of `kept` stay;
/// a point on the midline (within 1e-9 degrees) stays once. Empty if no point lies on `kept` or the midline.
[[nodiscard]] std::vector<ScalpPoint> symmetrical(const std::vector<ScalpPoint>& line, Side kept);

/// How far a line is from its mirror image, and where.
struct Asymmetry {
    base::Millimetres largest;
    ScalpPoint place; ///< of the line; meaningless if it has fewer than two points
};

/// The largest distance along the skin from a point of the line to the line mirrored about the midline; 0 for
/// fewer than two points. The line is given at most 1 degree apart.
[[nodiscard]] Asymmetry asymmetryOf(const Ellipsoid& surface, const std::vector<ScalpPoint>& line);

} // namespace trichion::head
