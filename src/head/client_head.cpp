#include "trichion/head/client_head.h"

#include "trichion/base/json.h"
#include "view_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

// The H.json format (docs/design-format.md).

namespace trichion::head {

using base::JsonNode;
using nlohmann::ordered_json;

namespace {

constexpr int kVersion = 1;
constexpr std::size_t kMostViews = 500;
constexpr std::size_t kMostLengths = 5000;

ordered_json tapesToJson(const SizeEvidence& tapes) {
    ordered_json json = ordered_json::object();
    if (tapes.breadth)
        json["breadth_mm"] = tapes.breadth->value;
    if (tapes.circumference)
        json["circumference_mm"] = tapes.circumference->value;
    if (tapes.interpupillary)
        json["interpupillary_mm"] = tapes.interpupillary->value;
    return json;
}

std::optional<base::Millimetres> lengthFrom(const JsonNode& tapes, const char* key) {
    const std::optional<JsonNode> node = tapes.find(key);
    return node ? std::optional(base::Millimetres(node->number(1.0, 1000.0))) : std::nullopt;
}

SizeEvidence tapesFrom(const JsonNode& document) {
    const std::optional<JsonNode> tapes = document.find("tapes");
    if (!tapes)
        return {};
    const SizeEvidence evidence{lengthFrom(*tapes, "breadth_mm"), lengthFrom(*tapes, "circumference_mm"),
                                lengthFrom(*tapes, "interpupillary_mm")};
    requirePlausible(evidence);
    return evidence;
}

std::vector<SizeSource> sourcesFrom(const JsonNode& scale) {
    std::vector<SizeSource> sources;
    for (const JsonNode& node : scale.at("sources").elements())
        sources.push_back({node.at("name").text(), node.at("factor").number(0.01, 100.0),
                           node.at("sigma_percent").number(0.0, 1000.0)});
    return sources;
}

ordered_json pixelToJson(const base::ImagePoint& point) {
    return {point.v.x(), point.v.y()};
}

base::ImagePoint pixelFrom(const JsonNode& node) {
    const std::vector<JsonNode> pair = node.elements(2);
    return base::ImagePoint(Eigen::Vector2d(pair[0].number(-1e6, 1e6), pair[1].number(-1e6, 1e6)));
}

ordered_json lengthsToJson(const std::vector<MeasuredLength>& lengths) {
    ordered_json json = ordered_json::array();
    for (const MeasuredLength& measured : lengths)
        json.push_back({{"photo", measured.sha256},
                        {"name", measured.length.name},
                        {"from_px", pixelToJson(measured.length.from)},
                        {"to_px", pixelToJson(measured.length.to)},
                        {"length_mm", measured.length.length.value},
                        {"sigma_percent", measured.length.sigma_percent}});
    return json;
}

std::vector<MeasuredLength> lengthsFrom(const JsonNode& document, const ClientHead& client) {
    std::vector<MeasuredLength> lengths;
    const std::optional<JsonNode> list = document.find("lengths");
    if (!list)
        return lengths;
    const std::vector<JsonNode> nodes = list->elements();
    if (nodes.size() > kMostLengths)
        list->reject("an array of at most " + std::to_string(kMostLengths) + " lengths");
    lengths.reserve(nodes.size());
    for (const JsonNode& node : nodes) {
        lengths.push_back(
            {node.at("photo").text(),
             {node.at("name").text(), pixelFrom(node.at("from_px")), pixelFrom(node.at("to_px")),
              base::Millimetres(node.at("length_mm").number(0.1, 1000.0)),
              node.at("sigma_percent").number(0.1, 100.0)}});
        if (!viewOfPhoto(client, lengths.back().sha256))
            node.at("photo").reject("the sum of a photo among the views");
    }
    return lengths;
}

} // namespace

std::optional<View> viewOfPhoto(const ClientHead& client, const std::string& sha256) {
    const auto found = std::find_if(client.views.begin(), client.views.end(),
                                    [&](const View& view) { return view.photo.sha256 == sha256; });
    return found == client.views.end() ? std::nullopt : std::optional(*found);
}

std::string clientHeadToJson(const ClientHead& client) {
    const Eigen::Vector3d& axes = client.head.surface.halfAxes_mm();
    const Eigen::Vector3d& sigma = client.halfAxesSigma_percent;
    ordered_json sources = ordered_json::array();
    for (const SizeSource& source : client.sources)
        sources.push_back(
            {{"name", source.name}, {"factor", source.factor}, {"sigma_percent", source.sigma_percent}});
    ordered_json views = ordered_json::array();
    for (const View& view : client.views)
        views.push_back(ordered_json::parse(viewToJson(view)));
    ordered_json document;
    document["format"] = "trichion-head";
    document["version"] = kVersion;
    document["head"] = {{"half_axes_mm", {axes.x(), axes.y(), axes.z()}},
                        {"half_axes_sigma_percent", {sigma.x(), sigma.y(), sigma.z()}},
                        {"long_axis_rise_deg", client.head.longAxisRise.value}};
    if (!client.head.relief.isFlat())
        document["head"]["relief"] = heightsOf(client.head.relief);
    document["scale"] = {{"sources", sources}, {"sigma_percent", client.sizeSigma_percent}};
    document["tapes"] = tapesToJson(client.tapes);
    if (client.tagSide)
        document["tapes"]["tag_side_mm"] = client.tagSide->value;
    if (!client.lengths.empty())
        document["lengths"] = lengthsToJson(client.lengths);
    document["views"] = views;
    return document.dump(2) + "\n";
}

ClientHead clientHeadFromJson(std::string_view text, const std::string& name) {
    const JsonNode document = JsonNode::parse(text, name);
    document.requireFormat("trichion-head", kVersion);
    const JsonNode head = document.at("head");
    const JsonNode scale = document.at("scale");
    ClientHead client;
    client.head = {Ellipsoid(vectorFrom(head.at("half_axes_mm"), 40.0, 200.0)),
                   base::Degrees(head.at("long_axis_rise_deg").number(-90.0, 90.0)), reliefFrom(head)};
    client.halfAxesSigma_percent = vectorFrom(head.at("half_axes_sigma_percent"), 0.0, 1000.0);
    client.sizeSigma_percent = scale.at("sigma_percent").number(0.0, 1000.0);
    client.sources = sourcesFrom(scale);
    client.tapes = tapesFrom(document);
    if (const std::optional<JsonNode> tapes = document.find("tapes"))
        client.tagSide = lengthFrom(*tapes, "tag_side_mm");
    const JsonNode views = document.at("views");
    const std::vector<JsonNode> nodes = views.elements();
    if (nodes.size() > kMostViews)
        views.reject("an array of at most " + std::to_string(kMostViews) + " views");
    for (const JsonNode& node : nodes) {
        client.views.push_back(viewFrom(node));
        const View& view = client.views.back();
        const Eigen::Vector3d off = view.head.surface.halfAxes_mm() - client.head.surface.halfAxes_mm();
        if (off.cwiseAbs().maxCoeff() > 1e-6)
            node.at("head").at("half_axes_mm").reject("the half axes of the common head");
        if (!(view.head.relief == client.head.relief))
            node.at("head").reject("a head with the relief of the common head");
    }
    client.lengths = lengthsFrom(document, client);
    return client;
}

} // namespace trichion::head
