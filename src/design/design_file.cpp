#include "edge_json.h"
#include "trichion/base/json.h"
#include "trichion/design/design.h"

#include <nlohmann/json.hpp>

// The D.json format (docs/design-format.md).

namespace trichion::design {

using base::JsonNode;
using head::ScalpPoint;
using nlohmann::ordered_json;

namespace {

constexpr int kVersion = 1;
constexpr std::size_t kMostPoints = 400;
constexpr double kLargestDensity = 100'000.0; // sanity only: what the dots allow is clipped with a finding

ordered_json pointsToJson(const std::vector<ScalpPoint>& points) {
    ordered_json array = ordered_json::array();
    for (const ScalpPoint& point : points)
        array.push_back({point.left_deg, point.front_deg});
    return array;
}

std::vector<ScalpPoint> pointsFrom(const JsonNode& node, std::size_t fewest) {
    const std::vector<JsonNode> elements = node.elements();
    if (elements.size() < fewest || elements.size() > kMostPoints)
        node.reject("an array of " + std::to_string(fewest) + " to " + std::to_string(kMostPoints) +
                    " points");
    std::vector<ScalpPoint> points;
    for (const JsonNode& element : elements) {
        const std::vector<JsonNode> pair = element.elements(2);
        points.push_back({pair[0].number(-180.0, 180.0), pair[1].number(-180.0, 180.0)});
    }
    return points;
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
            {"edge_dot_size", edge.edgeDotSize}};
}

std::vector<Session> sessionsFrom(const JsonNode& node) {
    std::vector<Session> sessions;
    double reached = 0.0;
    for (const JsonNode& element : node.elements()) {
        const JsonNode share = element.at("cumulative_share");
        const Session session{share.number(1e-6, 1.0), element.at("days_after_previous").number(0.0, 3650.0)};
        if (session.cumulativeShare <= reached)
            share.reject("larger than the session's before");
        reached = session.cumulativeShare;
        sessions.push_back(session);
    }
    if (sessions.empty() || sessions.size() > kMostSessions)
        node.reject("an array of 1 to " + std::to_string(kMostSessions) + " sessions");
    return sessions;
}

Pigmentation pigmentationFrom(const JsonNode& node) {
    Pigmentation pigmentation;
    if (const auto id = node.find("pigment_id"))
        pigmentation.pigmentId = id->text();
    if (const auto shade = node.find("shade"))
        pigmentation.shade = shade->number(0.0, 1.0);
    pigmentation.opticalDensity = node.at("optical_density_healed").number(0.1, 8.0);
    pigmentation.diameter_mm = node.at("diameter_mm").number(0.05, 1.0);
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
    return node;
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
    document["sessions"] = sessions;
    document["pigmentation"] = pigmentationToJson(design.pigmentation);
    document["jitter"] = design.jitter;
    document["seed"] = design.seed;
    document["engine"] = design.engine;
    return document.dump(2) + "\n";
}

Design designFromJson(std::string_view text, const std::string& name) {
    const JsonNode document = JsonNode::parse(text, name);
    document.requireFormat("trichion-design", kVersion);
    const JsonNode hairline = document.at("hairline");
    const JsonNode lower = document.at("lower_edge");
    Design design;
    design.head = headFrom(document.at("head"));
    design.hairline =
        Hairline{hairline.at("style").text(), pointsFrom(hairline.at("points_left_front_deg"), 2),
                 edgeFrom(hairline.at("edge"))};
    design.lowerEdge =
        LowerEdge{pointsFrom(lower.at("points_left_front_deg"), 1), lower.at("fade_mm").number(0.0, 60.0)};
    design.density = base::DotsPerCm2(document.at("density_dots_per_cm2").number(1e-6, kLargestDensity));
    design.sessions = sessionsFrom(document.at("sessions"));
    design.pigmentation = pigmentationFrom(document.at("pigmentation"));
    design.jitter = document.at("jitter").number(0.0, kLargestJitter);
    design.seed = static_cast<std::uint64_t>(document.at("seed").integer(0, INT64_MAX));
    design.engine = static_cast<int>(document.at("engine").integer(1, 1'000'000));
    return design;
}

} // namespace trichion::design
