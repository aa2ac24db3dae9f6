#include "trichion/base/error.h"
#include "trichion/design/design.h"
#include "value_ranges.h"

#include <cmath>
#include <string>

// The ranges of a design's values, for designs that did not come from a file.

namespace trichion::design {

namespace {

void require(const std::string& what, double value, Range range) {
    base::requireRange(what, value, range.low, range.high);
}

void requirePoints(const std::string& what, const std::vector<head::ScalpPoint>& points, double fewest) {
    require("The number of points of " + what, static_cast<double>(points.size()),
            {fewest, static_cast<double>(kMostPoints)});
    for (const head::ScalpPoint& point : points) {
        require("A place of " + what + " in degrees", point.left_deg, kPlace_deg);
        require("A place of " + what + " in degrees", point.front_deg, kPlace_deg);
    }
}

void requireEdge(const EdgeCharacter& edge) {
    require("The feather in mm", edge.feather_mm, kFeather_mm);
    require("The gradient of the edge", edge.gradient, kGradient);
    require("The amplitude of single hairs in mm", edge.microAmplitude_mm, kMicroAmplitude_mm);
    require("The wavelength of single hairs in mm", edge.microWavelength_mm, kMicroWavelength_mm);
    require("The amplitude of mounds in mm", edge.macroAmplitude_mm, kMacroAmplitude_mm);
    require("The wavelength of mounds in mm", edge.macroWavelength_mm, kMacroWavelength_mm);
    require("The reach of strays in mm", edge.strayReach_mm, kStrayReach_mm);
    require("The share of strays", edge.strayShare, kStrayShare);
    require("The size of dots at the edge", edge.edgeDotSize, kEdgeDot);
    require("The strength of dots at the edge", edge.edgeDotStrength, kEdgeDot);
    require("The irregularity of the first rows", edge.rowIrregularity, kShare);
    require("The softness of the temples", edge.templeSoftness, kTempleSoftness);
}

void requireSessions(const std::vector<Session>& sessions) {
    require("The number of sessions", static_cast<double>(sessions.size()),
            {1.0, static_cast<double>(kMostSessions)});
    double reached = 0.0;
    for (std::size_t k = 0; k < sessions.size(); ++k) {
        if (!(sessions[k].cumulativeShare > reached && sessions[k].cumulativeShare <= 1.0))
            throw base::Error(
                base::ErrorCode::SessionsNotRising,
                {{"session", std::to_string(k + 1)}, {"given", base::printed(sessions[k].cumulativeShare)}});
        require("The days between sessions", sessions[k].daysAfterPrevious, kDays);
        reached = sessions[k].cumulativeShare;
    }
}

void requireBorders(const head::ZoneBorders& borders) {
    require("The end of the top in degrees", borders.top_deg, kTopBorder_deg);
    require("The border of the frontal zone in degrees", borders.frontal_deg, kFrontalBorder_deg);
    require("The border of the crown in degrees", borders.crown_deg, kCrownBorder_deg);
    require("The border of the temples in degrees", borders.temples_deg, kTemplesBorder_deg);
    require("The border of the sides in degrees", borders.sides_deg, kSidesBorder_deg);
    require("The border of the nape in degrees", borders.nape_deg, kNapeBorder_deg);
}

void requireWhorl(const CrownWhorl& whorl) {
    requirePoints("the whorl", {whorl.eye}, 1.0);
    require("The radius of the whorl in mm", whorl.radius_mm, kWhorlRadius_mm);
    require("The share at the whorl's eye", whorl.eyeShare, kEyeShare);
    require("The share of the whorl's arms", whorl.spiralShare, kSpiralShare);
}

void requireStroke(const DensityStroke& stroke) {
    requirePoints("a stroke", stroke.points, 1.0);
    require("The radius of a stroke in mm", stroke.radius_mm, kStrokeRadius_mm);
    require("The softness of a stroke", stroke.softness, kShare);
    if (stroke.kind != StrokeKind::Erase)
        require("The density of a stroke in dots/cm2", stroke.dotsPerCm2,
                stroke.kind == StrokeKind::Set ? kStrokeSet : kStrokeAdd);
}

void requireHole(const Hole& hole) {
    if (hole.outline.empty()) {
        requirePoints("a hole", {hole.centre}, 1.0);
        require("The radius of a hole in mm", hole.radius_mm, kHoleRadius_mm);
    } else {
        requirePoints("a hole", hole.outline, 3.0);
    }
    require("The margin of a hole in mm", hole.margin_mm, kHoleMargin_mm);
    require("The soft edge of a hole in mm", hole.softEdge_mm, kHoleSoftEdge_mm);
}

void requireArea(const TreatedArea& area) {
    const bool isBand = area.shape == AreaShape::Band;
    requirePoints("a treated place", area.points, isBand ? 1.0 : 3.0);
    require("The length of the name of a treated place", static_cast<double>(area.name.size()),
            {0.0, kLongestAreaName_bytes});
    if (isBand)
        require("Half the width of a treated band in mm", area.halfWidth_mm, kAreaHalfWidth_mm);
    require("The blend round a treated place in mm", area.blend_mm, kAreaBlend_mm);
    if (area.dotsPerCm2)
        require("The density of a treated place in dots/cm2", *area.dotsPerCm2, kAreaDensity);
    require("The share of pigment that a treated place keeps", area.kept, kAreaKept);
}

void requireFringe(const OwnFringe& fringe) {
    require("Own hair at the sides in units/cm2", fringe.sides_unitsPerCm2, kFringeUnits);
    require("Own hair at the back in units/cm2", fringe.back_unitsPerCm2, kFringeUnits);
    require("The match with own hair", fringe.match, kFringeMatch);
    require("The thinning of own hair in mm", fringe.thinning_mm, kFringeThinning_mm);
    require("The approach to own hair in mm", fringe.approach_mm, kFringeApproach_mm);
}

void requireDensityParts(const Design& design) {
    for (const double share : design.zones.share)
        require("The share of a zone", share, kZoneShare);
    require("The transition between zones in mm", design.zones.transition_mm, kTransition_mm);
    requireBorders(design.zones.borders);
    requireWhorl(design.whorl);
    require("The number of strokes", static_cast<double>(design.strokes.size()),
            {0.0, static_cast<double>(kMostStrokes)});
    for (const DensityStroke& stroke : design.strokes)
        requireStroke(stroke);
    require("The number of holes", static_cast<double>(design.holes.size()),
            {0.0, static_cast<double>(kMostHoles)});
    for (const Hole& hole : design.holes)
        requireHole(hole);
    require("The number of treated places", static_cast<double>(design.areas.size()),
            {0.0, static_cast<double>(kMostAreas)});
    for (const TreatedArea& area : design.areas)
        requireArea(area);
    if (design.ownFringe)
        requireFringe(*design.ownFringe);
}

} // namespace

void requireSound(const Design& design) {
    requirePoints("the hairline", design.hairline.points, 2.0);
    requireEdge(design.hairline.edge);
    requirePoints("the lower edge", design.lowerEdge.points, 1.0);
    require("The fade above the lower edge in mm", design.lowerEdge.fade_mm, kLowerFade_mm);
    require("The density in dots/cm2", design.density.value, kDensity);
    requireDensityParts(design);
    requireSessions(design.sessions);
    require("The diameter of a dot in mm", design.pigmentation.diameter_mm, kDiameter_mm);
    require("The optical density", design.pigmentation.opticalDensity, kOpticalDensity);
    require("The depth of a deposit in mm", design.pigmentation.depth_mm, kDepth_mm);
    for (const optics::InkPart& part : design.pigmentation.parts) {
        (void)optics::componentOf(optics::shippedConstants().ageing, part.component);
        require("The share of a component", part.share, kShare);
    }
    if (design.pigmentation.technique)
        (void)optics::depositOf(*design.pigmentation.technique);
    require("The unsteadiness of the hand", design.jitter, {0.0, kLargestJitter});
}

} // namespace trichion::design
