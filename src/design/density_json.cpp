#include "density_json.h"

#include "value_ranges.h"

#include <array>
#include <initializer_list>
#include <string>
#include <utility>

namespace trichion::design {

using base::JsonNode;
using head::ScalpPoint;

namespace {

constexpr std::array kTurns = {Turn::Clockwise, Turn::Anticlockwise};
constexpr std::array kStrokeKinds = {StrokeKind::Add, StrokeKind::Set, StrokeKind::Erase};
constexpr std::array kHoleKinds = {HoleKind::Mole, HoleKind::Scar, HoleKind::Other};
constexpr std::array kTissues = {Tissue::Skin, Tissue::Scar, Tissue::Burn, Tissue::Birthmark};
constexpr std::array kAreaShapes = {AreaShape::Outline, AreaShape::Band};

double numberIn(const JsonNode& node, Range range) {
    return node.number(range.low, range.high);
}

ScalpPoint placeFrom(const JsonNode& node) {
    const std::vector<JsonNode> pair = node.elements(2);
    return {numberIn(pair[0], kPlace_deg), numberIn(pair[1], kPlace_deg)};
}

template<class Word, std::size_t N>
Word wordFrom(const JsonNode& node, const std::array<Word, N>& words) {
    const std::string given = node.text();
    std::string known;
    for (const Word word : words) {
        if (given == nameOf(word))
            return word;
        known += (known.empty() ? "" : ", ") + std::string(nameOf(word));
    }
    node.reject("one of " + known);
}

head::ZoneBorders bordersFrom(const JsonNode& node) {
    return head::ZoneBorders{
        numberIn(node.at("top"), kTopBorder_deg),     numberIn(node.at("frontal"), kFrontalBorder_deg),
        numberIn(node.at("crown"), kCrownBorder_deg), numberIn(node.at("temples"), kTemplesBorder_deg),
        numberIn(node.at("sides"), kSidesBorder_deg), numberIn(node.at("nape"), kNapeBorder_deg)};
}

ZoneShares zonesFrom(const JsonNode& node, ZoneShares zones) {
    if (const auto shares = node.find("shares"))
        for (std::size_t z = 0; z < zones.share.size(); ++z)
            if (const auto share = shares->find(head::nameOf(static_cast<head::Zone>(z))))
                zones.share[z] = numberIn(*share, kZoneShare);
    if (const auto transition = node.find("transition_mm"))
        zones.transition_mm = numberIn(*transition, kTransition_mm);
    if (const auto borders = node.find("borders_deg"))
        zones.borders = bordersFrom(*borders);
    return zones;
}

CrownWhorl whorlFrom(const JsonNode& node) {
    return CrownWhorl{placeFrom(node.at("eye_left_front_deg")),
                      numberIn(node.at("radius_mm"), kWhorlRadius_mm),
                      numberIn(node.at("eye_share"), kEyeShare),
                      numberIn(node.at("spiral_share"), kSpiralShare), wordFrom(node.at("turn"), kTurns)};
}

DensityStroke strokeFrom(const JsonNode& node) {
    DensityStroke stroke;
    stroke.kind = wordFrom(node.at("kind"), kStrokeKinds);
    stroke.points = pointsFrom(node.at("points_left_front_deg"), 1);
    stroke.radius_mm = numberIn(node.at("radius_mm"), kStrokeRadius_mm);
    stroke.softness = numberIn(node.at("softness"), kShare);
    if (stroke.kind != StrokeKind::Erase)
        stroke.dotsPerCm2 =
            numberIn(node.at("dots_per_cm2"), stroke.kind == StrokeKind::Set ? kStrokeSet : kStrokeAdd);
    return stroke;
}

Hole holeFrom(const JsonNode& node) {
    Hole hole;
    hole.kind = wordFrom(node.at("kind"), kHoleKinds);
    if (const auto outline = node.find("outline_left_front_deg")) {
        hole.outline = pointsFrom(*outline, 3);
    } else {
        hole.centre = placeFrom(node.at("centre_left_front_deg"));
        hole.radius_mm = numberIn(node.at("radius_mm"), kHoleRadius_mm);
    }
    hole.margin_mm = numberIn(node.at("margin_mm"), kHoleMargin_mm);
    hole.softEdge_mm = numberIn(node.at("soft_edge_mm"), kHoleSoftEdge_mm);
    return hole;
}

OwnFringe fringeFrom(const JsonNode& node) {
    return OwnFringe{numberIn(node.at("sides_units_per_cm2"), kFringeUnits),
                     numberIn(node.at("back_units_per_cm2"), kFringeUnits),
                     numberIn(node.at("match"), kFringeMatch),
                     numberIn(node.at("thinning_mm"), kFringeThinning_mm),
                     numberIn(node.at("approach_mm"), kFringeApproach_mm)};
}

std::vector<JsonNode> atMost(const JsonNode& node, std::size_t most) {
    std::vector<JsonNode> elements = node.elements();
    if (elements.size() > most)
        node.reject("an array of at most " + std::to_string(most));
    return elements;
}

} // namespace

const char* nameOf(Turn turn) noexcept {
    return turn == Turn::Clockwise ? "clockwise" : "anticlockwise";
}

const char* nameOf(StrokeKind kind) noexcept {
    switch (kind) {
    case StrokeKind::Add:
        return "add";
    case StrokeKind::Set:
        return "set";
    case StrokeKind::Erase:
        return "erase";
    }
    return "add";
}

const char* nameOf(HoleKind kind) noexcept {
    switch (kind) {
    case HoleKind::Mole:
        return "mole";
    case HoleKind::Scar:
        return "scar";
    case HoleKind::Other:
        return "other";
    }
    return "other";
}

const char* nameOf(Tissue tissue) noexcept {
    switch (tissue) {
    case Tissue::Skin:
        return "skin";
    case Tissue::Scar:
        return "scar";
    case Tissue::Burn:
        return "burn";
    case Tissue::Birthmark:
        return "birthmark";
    }
    return "skin";
}

const char* nameOf(AreaShape shape) noexcept {
    return shape == AreaShape::Outline ? "outline" : "band";
}

TreatedArea areaFrom(const JsonNode& node) {
    TreatedArea area;
    if (const auto name = node.find("name")) {
        area.name = name->text();
        if (static_cast<double>(area.name.size()) > kLongestAreaName_bytes)
            name->reject("at most 80 bytes");
    }
    area.tissue = wordFrom(node.at("tissue"), kTissues);
    area.shape = wordFrom(node.at("shape"), kAreaShapes);
    area.points = pointsFrom(node.at("points_left_front_deg"), area.shape == AreaShape::Outline ? 3 : 1);
    if (area.shape == AreaShape::Band)
        area.halfWidth_mm = numberIn(node.at("half_width_mm"), kAreaHalfWidth_mm);
    area.blend_mm = numberIn(node.at("blend_mm"), kAreaBlend_mm);
    if (const auto density = node.find("dots_per_cm2"))
        area.dotsPerCm2 = numberIn(*density, kAreaDensity);
    if (const auto kept = node.find("kept"))
        area.kept = numberIn(*kept, kAreaKept);
    return area;
}

std::vector<ScalpPoint> pointsFrom(const JsonNode& node, std::size_t fewest) {
    const std::vector<JsonNode> elements = node.elements();
    if (elements.size() < fewest || elements.size() > kMostPoints)
        node.reject("an array of " + std::to_string(fewest) + " to " + std::to_string(kMostPoints) +
                    " points");
    std::vector<ScalpPoint> points;
    points.reserve(elements.size());
    for (const JsonNode& element : elements)
        points.push_back(placeFrom(element));
    return points;
}

Design withDensityPartsFrom(const JsonNode& document, Design design) {
    if (const auto zones = document.find("zones"))
        design.zones = zonesFrom(*zones, design.zones);
    if (const auto whorl = document.find("whorl"))
        design.whorl = whorlFrom(*whorl);
    if (const auto strokes = document.find("strokes"))
        for (const JsonNode& stroke : atMost(*strokes, kMostStrokes))
            design.strokes.push_back(strokeFrom(stroke));
    if (const auto holes = document.find("holes"))
        for (const JsonNode& hole : atMost(*holes, kMostHoles))
            design.holes.push_back(holeFrom(hole));
    if (const auto areas = document.find("areas"))
        for (const JsonNode& area : atMost(*areas, kMostAreas))
            design.areas.push_back(areaFrom(area));
    if (const auto fringe = document.find("own_fringe"))
        design.ownFringe = fringeFrom(*fringe);
    return design;
}

} // namespace trichion::design
