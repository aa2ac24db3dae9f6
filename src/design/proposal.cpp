#include "edge_json.h"
#include "trichion/base/json.h"
#include "trichion/base/resources.h"
#include "trichion/design/design.h"
#include "trichion/optics/pigment.h"

#include <algorithm>

namespace trichion::design {

using base::JsonNode;
using base::Millimetres;
using head::ScalpPoint;

namespace {

struct StylePoint {
    double lateral_mm;
    double rise_mm;
};

struct Style {
    std::string id;
    std::vector<StylePoint> half; // from the midline to the client's left
    EdgeCharacter edge;
};

const JsonNode& catalogue() {
    static const JsonNode document = [] {
        JsonNode loaded = JsonNode::load(base::resourcePath("catalogue/hairlines.json"));
        loaded.requireFormat("trichion-hairlines", 1);
        return loaded;
    }();
    return document;
}

const std::vector<Style>& styles() {
    static const std::vector<Style> loaded = [] {
        std::vector<Style> all;
        for (const JsonNode& node : catalogue().at("styles").elements()) {
            Style style{node.at("id").text(), {}, edgeFrom(node.at("edge"))};
            for (const JsonNode& point : node.at("points_lateral_rise_mm").elements()) {
                const std::vector<JsonNode> pair = point.elements(2);
                style.half.push_back({pair[0].number(0.0, 150.0), pair[1].number(-60.0, 150.0)});
            }
            all.push_back(std::move(style));
        }
        return all;
    }();
    return loaded;
}

// The border of hair-bearing skin from in front of the ear round the nape, on the chart.
LowerEdge lowerEdgeOfCatalogue() {
    const JsonNode node = catalogue().at("lower_edge");
    LowerEdge edge;
    edge.fade_mm = node.at("fade_mm").number(0.0, 60.0);
    std::vector<ScalpPoint> left;
    for (const JsonNode& point : node.at("points_left_front_deg").elements()) {
        const std::vector<JsonNode> pair = point.elements(2);
        left.push_back({pair[0].number(-180.0, 180.0), pair[1].number(-180.0, 180.0)});
    }
    edge.points = left;
    for (auto point = left.rbegin(); point != left.rend(); ++point)
        if (point->left_deg > 0.0)
            edge.points.push_back(point->mirrored());
    return edge;
}

} // namespace

std::vector<std::string> hairlineStyles() {
    std::vector<std::string> ids;
    for (const Style& style : styles())
        ids.push_back(style.id);
    return ids;
}

Hairline hairlineOf(const std::string& id, const head::Ellipsoid& surface) {
    const auto style =
        std::find_if(styles().begin(), styles().end(), [&](const Style& s) { return s.id == id; });
    if (style == styles().end()) {
        std::string known;
        for (const std::string& name : hairlineStyles())
            known += (known.empty() ? "" : ", ") + name;
        throw base::Error(base::ErrorCode::StyleUnknown, {{"given", id}, {"known", known}});
    }
    Hairline hairline{id, {}, style->edge};
    for (const StylePoint& point : style->half) {
        const base::HeadPoint place =
            head::fromGlabella(surface, Millimetres(point.rise_mm), Millimetres(point.lateral_mm));
        hairline.points.push_back(head::scalpPointOf(surface, place));
    }
    std::vector<ScalpPoint> right;
    for (auto point = hairline.points.rbegin(); point != hairline.points.rend(); ++point)
        if (point->left_deg > 1e-9)
            right.push_back(point->mirrored());
    hairline.points.insert(hairline.points.begin(), right.begin(), right.end());
    return hairline;
}

Pigmentation pigmentationOfShade(double shade) {
    return Pigmentation{"", shade, optics::opticalDensityOfShade(shade), kDefaultDiameter_mm};
}

Pigmentation pigmentationOfPigment(const std::string& pigmentId) {
    const optics::Pigment& pigment = optics::pigmentOf(pigmentId);
    Pigmentation pigmentation{pigment.id, kDefaultShade, pigment.opticalDensity, kDefaultDiameter_mm};
    pigmentation.parts = pigment.parts;
    return pigmentation;
}

Design proposeDesign(const head::Head& head, const std::string& style) {
    Design design;
    design.head = head;
    design.hairline = hairlineOf(style, head.surface);
    design.lowerEdge = lowerEdgeOfCatalogue();
    design.density = base::DotsPerCm2(kDefaultDensity);
    design.whorl.spiralShare = kDefaultSpiralShare;
    design.sessions = {{0.30, 0.0}, {0.70, 14.0}, {1.00, 14.0}};
    design.pigmentation = pigmentationOfShade(kDefaultShade);
    design.jitter = kDefaultJitter;
    return design;
}

} // namespace trichion::design
