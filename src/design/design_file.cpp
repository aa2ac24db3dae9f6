#include "density_json.h"
#include "edge_json.h"
#include "trichion/base/json.h"
#include "trichion/design/design.h"
#include "value_ranges.h"

#include <nlohmann/json.hpp>

// The D.json format (docs/design-format.md).

namespace trichion::design {

using base::JsonNode;
using head::ScalpPoint;
using nlohmann::ordered_json;

namespace {

constexpr int kVersion = 2;
constexpr double kLargestJitterOfVersion1 = 0.25;

ordered_json pointsToJson(const std::vector<ScalpPoint>& points) {
    ordered_json array = ordered_json::array();
    for (const ScalpPoint& point : points)
        array.push_back({point.left_deg, point.front_deg});
    return array;
}

head::Head headFrom(const JsonNode& node) {
    const std::vector<JsonNode> axes = node.at("half_axes_mm").elements(3);
    return head::Head{
        head::Ellipsoid(Eigen::Vector3d(axes[0].number(40.0, 200.0), axes[1].number(40.0, 200.0),
                                        axes[2].number(40.0, 200.0))),
        base::Degrees(node.at("long_axis_rise_deg").number(-90.0, 90.0))};
}

ordered_json edgeToJson(const EdgeCharacter& edge) {
    return {{"feather_mm", edge.feather_mm},
            {"gradient", edge.gradient},
            {"micro_amplitude_mm", edge.microAmplitude_mm},
            {"micro_wavelength_mm", edge.microWavelength_mm},
            {"macro_amplitude_mm", edge.macroAmplitude_mm},
            {"macro_wavelength_mm", edge.macroWavelength_mm},
            {"stray_reach_mm", edge.strayReach_mm},
            {"stray_share", edge.strayShare},
            {"edge_dot_size", edge.edgeDotSize},
            {"edge_dot_strength", edge.edgeDotStrength},
            {"row_irregularity", edge.rowIrregularity},
            {"temple_softness", edge.templeSoftness}};
}

std::vector<Session> sessionsFrom(const JsonNode& node) {
    std::vector<Session> sessions;
    double reached = 0.0;
    for (const JsonNode& element : node.elements()) {
        const JsonNode share = element.at("cumulative_share");
        const Session session{share.number(1e-6, 1.0),
                              element.at("days_after_previous").number(kDays.low, kDays.high)};
        if (session.cumulativeShare <= reached)
            share.reject("larger than the session's before");
        reached = session.cumulativeShare;
        sessions.push_back(session);
    }
    if (sessions.empty() || sessions.size() > kMostSessions)
        node.reject("an array of 1 to " + std::to_string(kMostSessions) + " sessions");
    return sessions;
}

optics::Technique techniqueFrom(const JsonNode& node, const std::vector<optics::InkPart>& parts) {
    const auto number = [&node](const char* key, Range range) {
        return node.at(key).number(range.low, range.high);
    };
    return {{number("needle_mm", kNeedle_mm), static_cast<int>(node.at("needles").integer(1, 7))},
            number("set_depth_mm", kSetDepth_mm),
            number("parts_water", kWater),
            number("pressure", kPressure),
            number("time", kDwell),
            parts};
}

ordered_json techniqueToJson(const optics::Technique& technique) {
    return {{"needle_mm", technique.needle.diameter_mm},
            {"needles", technique.needle.count},
            {"set_depth_mm", technique.depth_mm},
            {"parts_water", technique.dilution},
            {"pressure", technique.pressure},
            {"time", technique.dwell}};
}

Pigmentation pigmentationFrom(const JsonNode& node) {
    Pigmentation pigmentation;
    if (const auto id = node.find("pigment_id"))
        pigmentation.pigmentId = id->text();
    if (const auto shade = node.find("shade"))
        pigmentation.shade = shade->number(0.0, 1.0);
    pigmentation.opticalDensity =
        node.at("optical_density_healed").number(kOpticalDensity.low, kOpticalDensity.high);
    pigmentation.diameter_mm = node.at("diameter_mm").number(kDiameter_mm.low, kDiameter_mm.high);
    if (const auto depth = node.find("depth_mm"))
        pigmentation.depth_mm = depth->number(kDepth_mm.low, kDepth_mm.high);
    pigmentation.parts = optics::inkPartsIn(node);
    if (const auto technique = node.find("technique"))
        pigmentation.technique = techniqueFrom(*technique, pigmentation.parts);
    return pigmentation;
}

ordered_json pigmentationToJson(const Pigmentation& pigmentation) {
    ordered_json node;
    if (pigmentation.pigmentId.empty())
        node["shade"] = pigmentation.shade;
    else
        node["pigment_id"] = pigmentation.pigmentId;
    node["optical_density_healed"] = pigmentation.opticalDensity;
    node["diameter_mm"] = pigmentation.diameter_mm;
    if (pigmentation.depth_mm != optics::kAimedDepth_mm)
        node["depth_mm"] = pigmentation.depth_mm;
    for (const optics::InkPart& part : pigmentation.parts)
        node["parts"].push_back({{"component", part.component}, {"share", part.share}});
    if (pigmentation.technique)
        node["technique"] = techniqueToJson(*pigmentation.technique);
    return node;
}

ordered_json placeToJson(const ScalpPoint& place) {
    return {place.left_deg, place.front_deg};
}

ordered_json zonesToJson(const ZoneShares& zones) {
    ordered_json shares = ordered_json::object();
    for (std::size_t z = 0; z < zones.share.size(); ++z)
        shares[std::string(head::nameOf(static_cast<head::Zone>(z)))] = zones.share[z];
    ordered_json node = {{"shares", shares}, {"transition_mm", zones.transition_mm}};
    const head::ZoneBorders& borders = zones.borders;
    if (borders != head::ZoneBorders{})
        node["borders_deg"] = {{"top", borders.top_deg},     {"frontal", borders.frontal_deg},
                               {"crown", borders.crown_deg}, {"temples", borders.temples_deg},
                               {"sides", borders.sides_deg}, {"nape", borders.nape_deg}};
    return node;
}

ordered_json whorlToJson(const CrownWhorl& whorl) {
    return {{"eye_left_front_deg", placeToJson(whorl.eye)},
            {"radius_mm", whorl.radius_mm},
            {"eye_share", whorl.eyeShare},
            {"spiral_share", whorl.spiralShare},
            {"turn", nameOf(whorl.turn)}};
}

ordered_json strokeToJson(const DensityStroke& stroke) {
    ordered_json node = {{"kind", nameOf(stroke.kind)},
                         {"points_left_front_deg", pointsToJson(stroke.points)},
                         {"radius_mm", stroke.radius_mm},
                         {"softness", stroke.softness}};
    if (stroke.kind != StrokeKind::Erase)
        node["dots_per_cm2"] = stroke.dotsPerCm2;
    return node;
}

ordered_json holeToJson(const Hole& hole) {
    ordered_json node = {{"kind", nameOf(hole.kind)}};
    if (hole.outline.empty()) {
        node["centre_left_front_deg"] = placeToJson(hole.centre);
        node["radius_mm"] = hole.radius_mm;
    } else {
        node["outline_left_front_deg"] = pointsToJson(hole.outline);
    }
    node["margin_mm"] = hole.margin_mm;
    node["soft_edge_mm"] = hole.softEdge_mm;
    return node;
}

ordered_json areaToJson(const TreatedArea& area) {
    ordered_json node;
    if (!area.name.empty())
        node["name"] = area.name;
    node["tissue"] = nameOf(area.tissue);
    node["shape"] = nameOf(area.shape);
    node["points_left_front_deg"] = pointsToJson(area.points);
    if (area.shape == AreaShape::Band)
        node["half_width_mm"] = area.halfWidth_mm;
    node["blend_mm"] = area.blend_mm;
    if (area.dotsPerCm2)
        node["dots_per_cm2"] = *area.dotsPerCm2;
    node["kept"] = area.kept;
    return node;
}

ordered_json fringeToJson(const OwnFringe& fringe) {
    return {{"sides_units_per_cm2", fringe.sides_unitsPerCm2},
            {"back_units_per_cm2", fringe.back_unitsPerCm2},
            {"match", fringe.match},
            {"thinning_mm", fringe.thinning_mm},
            {"approach_mm", fringe.approach_mm}};
}

template<class Part>
ordered_json listToJson(const std::vector<Part>& parts, ordered_json (*toJson)(const Part&)) {
    ordered_json list = ordered_json::array();
    for (const Part& part : parts)
        list.push_back(toJson(part));
    return list;
}

} // namespace

std::string designToJson(const Design& design) {
    const Eigen::Vector3d& axes = design.head.surface.halfAxes_mm();
    ordered_json sessions = ordered_json::array();
    for (const Session& session : design.sessions)
        sessions.push_back({{"cumulative_share", session.cumulativeShare},
                            {"days_after_previous", session.daysAfterPrevious}});
    ordered_json document;
    document["format"] = "trichion-design";
    document["version"] = kVersion;
    document["head"] = {{"half_axes_mm", {axes.x(), axes.y(), axes.z()}},
                        {"long_axis_rise_deg", design.head.longAxisRise.value}};
    document["hairline"] = {{"style", design.hairline.style},
                            {"points_left_front_deg", pointsToJson(design.hairline.points)},
                            {"edge", edgeToJson(design.hairline.edge)}};
    document["lower_edge"] = {{"points_left_front_deg", pointsToJson(design.lowerEdge.points)},
                              {"fade_mm", design.lowerEdge.fade_mm}};
    document["density_dots_per_cm2"] = design.density.value;
    document["zones"] = zonesToJson(design.zones);
    document["whorl"] = whorlToJson(design.whorl);
    document["strokes"] = listToJson(design.strokes, strokeToJson);
    document["holes"] = listToJson(design.holes, holeToJson);
    if (!design.areas.empty())
        document["areas"] = listToJson(design.areas, areaToJson);
    if (!design.treatment.empty())
        document["treatment"] = design.treatment;
    if (design.ownFringe)
        document["own_fringe"] = fringeToJson(*design.ownFringe);
    document["sessions"] = sessions;
    document["pigmentation"] = pigmentationToJson(design.pigmentation);
    document["jitter"] = design.jitter;
    document["seed"] = design.seed;
    document["engine"] = design.engine;
    return document.dump(2) + "\n";
}

Design designFromJson(std::string_view text, const std::string& name) {
    return designFrom(JsonNode::parse(text, name));
}

Design designFrom(const JsonNode& document) {
    const int version = document.requireFormat("trichion-design", kVersion);
    const JsonNode hairline = document.at("hairline");
    const JsonNode lower = document.at("lower_edge");
    Design design;
    design.head = headFrom(document.at("head"));
    design.hairline =
        Hairline{hairline.at("style").text(), pointsFrom(hairline.at("points_left_front_deg"), 2),
                 edgeFrom(hairline.at("edge"))};
    design.lowerEdge = LowerEdge{pointsFrom(lower.at("points_left_front_deg"), 1),
                                 lower.at("fade_mm").number(kLowerFade_mm.low, kLowerFade_mm.high)};
    design.density =
        base::DotsPerCm2(document.at("density_dots_per_cm2").number(kDensity.low, kDensity.high));
    design.sessions = sessionsFrom(document.at("sessions"));
    design.pigmentation = pigmentationFrom(document.at("pigmentation"));
    design.jitter =
        document.at("jitter").number(0.0, version == 1 ? kLargestJitterOfVersion1 : kLargestJitter);
    design.seed = static_cast<std::uint64_t>(document.at("seed").integer(0, INT64_MAX));
    design.engine = static_cast<int>(document.at("engine").integer(1, 1'000'000));
    if (const auto treatment = document.find("treatment"))
        design.treatment = treatment->text();
    return withDensityPartsFrom(document, std::move(design));
}

} // namespace trichion::design
