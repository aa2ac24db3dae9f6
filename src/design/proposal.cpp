#include "edge_json.h"
#include "trichion/base/json.h"
#include "trichion/base/resources.h"
#include "trichion/design/proportions.h"
#include "trichion/head/fit.h"
#include "trichion/optics/pigment.h"

#include <algorithm>
#include <cmath>

namespace trichion::design {

using base::JsonNode;
using base::Millimetres;
using head::ScalpPoint;

namespace {

// Below this height above the glabella a line in front of the ear stays where the ear is.
constexpr double kSideburnRise_mm = 40.0;
// How far the temples rise or sink beyond the middle; a line near the vertex could never be level.
constexpr double kMostLevelling_mm = 20.0;

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

const Style& styleOf(const std::string& id) {
    const auto style =
        std::find_if(styles().begin(), styles().end(), [&](const Style& s) { return s.id == id; });
    if (style != styles().end())
        return *style;
    std::string known;
    for (const std::string& name : hairlineStyles())
        known += (known.empty() ? "" : ", ") + name;
    throw base::Error(base::ErrorCode::StyleUnknown, {{"given", id}, {"known", known}});
}

head::ScalpPoint placeOf(const StylePoint& point, const head::Ellipsoid& surface) {
    return head::scalpPointOf(
        surface, head::fromGlabella(surface, Millimetres(point.rise_mm), Millimetres(point.lateral_mm)));
}

/// The line from right to left.
std::vector<ScalpPoint> bothSides(const std::vector<StylePoint>& half, const head::Ellipsoid& surface) {
    std::vector<ScalpPoint> points;
    points.reserve(2 * half.size());
    for (const StylePoint& point : half)
        points.push_back(placeOf(point, surface));
    std::vector<ScalpPoint> right;
    for (auto point = points.rbegin(); point != points.rend(); ++point)
        if (point->left_deg > 1e-9)
            right.push_back(point->mirrored());
    points.insert(points.begin(), right.begin(), right.end());
    return points;
}

/// The corner's rise at which it stands `above_mm` higher than the middle, the head held level.
double levelledRise(const StylePoint& corner, double middleRise_mm, double above_mm, const head::Head& head) {
    const Eigen::RowVector3d up = head::headToFrankfurt(head.longAxisRise).row(1);
    const auto heightOf = [&](const StylePoint& point) {
        return up.dot(head::onHead(head.surface, placeOf(point, head.surface)).v);
    };
    const double wanted = heightOf({0.0, middleRise_mm}) + above_mm;
    double low = corner.rise_mm - kMostLevelling_mm;
    double high = corner.rise_mm + kMostLevelling_mm;
    for (int step = 0; step < 30; ++step) {
        const double middle = 0.5 * (low + high);
        (heightOf({corner.lateral_mm, middle}) < wanted ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

/// A style's half line moved to the heights and breadths of a preset.
std::vector<StylePoint> fitted(std::vector<StylePoint> half, const head::Head& head,
                               const head::GuidePreset& preset) {
    const Eigen::RowVector3d up = head::headToFrankfurt(head.longAxisRise).row(1);
    const auto corner = std::max_element(half.begin(), half.end(),
                                         [](const auto& a, const auto& b) { return a.rise_mm < b.rise_mm; });
    const StylePoint middle = half.front();
    const StylePoint peak = *corner;
    const auto cornerIndex = corner - half.begin();
    const double above_mm = up.dot(head::onHead(head.surface, placeOf(peak, head.surface)).v -
                                   head::onHead(head.surface, placeOf(middle, head.surface)).v);
    const double wider = preset.outerCanthi_mm / head::GuidePreset{}.outerCanthi_mm;
    const double shift_mm = preset.midFrontalRise_mm - middle.rise_mm;
    const double newPeak_mm = levelledRise({wider * peak.lateral_mm, peak.rise_mm + shift_mm},
                                           preset.midFrontalRise_mm, above_mm, head);
    for (auto point = half.begin(); point != half.end(); ++point) {
        const bool front = point - half.begin() <= cornerIndex;
        const double foot_mm = front ? middle.rise_mm : kSideburnRise_mm;
        const double newFoot_mm = front ? preset.midFrontalRise_mm : kSideburnRise_mm;
        const double share = std::max(0.0, (point->rise_mm - foot_mm) / (peak.rise_mm - foot_mm));
        point->lateral_mm *= front ? wider : std::lerp(1.0, wider, share);
        if (front || share > 0.0)
            point->rise_mm = std::lerp(newFoot_mm, newPeak_mm, share);
    }
    return half;
}

} // namespace

std::vector<std::string> hairlineStyles() {
    std::vector<std::string> ids;
    for (const Style& style : styles())
        ids.push_back(style.id);
    return ids;
}

Hairline hairlineOf(const std::string& id, const head::Ellipsoid& surface) {
    const Style& style = styleOf(id);
    return Hairline{id, bothSides(style.half, surface), style.edge};
}

Hairline hairlineOf(const std::string& id, const head::Head& head, const head::GuidePreset& preset) {
    const Style& style = styleOf(id);
    return Hairline{id, bothSides(fitted(style.half, head, preset), head.surface), style.edge};
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

Pigmentation pigmentationOfTechnique(const optics::Technique& technique) {
    const optics::Deposit deposit = optics::depositOf(technique);
    Pigmentation pigmentation{"", optics::shadeOfOpticalDensity(deposit.opticalDensity),
                              deposit.opticalDensity, deposit.diameter_mm, deposit.depth_mm};
    pigmentation.parts = technique.parts;
    pigmentation.technique = technique;
    return pigmentation;
}

Pigmentation withShade(Pigmentation pigmentation, double shade) {
    const double density = optics::opticalDensityOfShade(shade);
    if (pigmentation.technique)
        return pigmentationOfTechnique(optics::withOpticalDensity(*pigmentation.technique, density));
    pigmentation.pigmentId.clear();
    pigmentation.shade = shade;
    pigmentation.opticalDensity = density;
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
