#include "trichion/design/failures.h"

#include "trichion/base/error.h"
#include "trichion/base/json.h"
#include "trichion/base/resources.h"
#include "trichion/design/edit.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace trichion::design {

namespace {

constexpr double kDensest = 260.0; // dots/cm2; what the dots allow on every head
constexpr double kLargestDiameter_mm = 0.7;
/// Hairline that far round the head from the midline is at the temples: lowered less and less.
constexpr double kTempleAzimuth_deg = 75.0;

struct Entry {
    Failure failure;
    std::optional<double> depth_mm;
    double densityFactor = 1.0;
    double diameterFactor = 1.0;
    std::vector<optics::InkPart> parts;
    double lowerHairline_mm = 0.0;
    bool hasCrispEdge = false;
    double topFactor = 1.0;
    double bareBand_mm = 0.0; ///< between the dots and what is left of the client's own hair
};

double numberOr(const base::JsonNode& node, const char* key, double otherwise, double low, double high) {
    const auto found = node.find(key);
    return found ? found->number(low, high) : otherwise;
}

Entry entryFrom(const base::JsonNode& node) {
    Entry entry;
    entry.failure = {node.at("id").text(), node.at("name").text(), node.at("cause").text(),
                     optics::ageFrom(node.at("age").text())};
    if (const auto depth = node.find("depth_mm"))
        entry.depth_mm = depth->number(0.05, 1.2);
    entry.densityFactor = numberOr(node, "density_factor", 1.0, 0.1, 5.0);
    entry.diameterFactor = numberOr(node, "diameter_factor", 1.0, 0.2, 5.0);
    entry.lowerHairline_mm = numberOr(node, "lower_hairline_mm", 0.0, 0.0, 40.0);
    entry.topFactor = numberOr(node, "top_factor", 1.0, 0.0, 1.0);
    entry.bareBand_mm = numberOr(node, "bare_band_mm", 0.0, 0.0, 90.0);
    if (const auto crisp = node.find("crisp_edge"))
        entry.hasCrispEdge = crisp->boolean();
    entry.parts = optics::inkPartsIn(node);
    return entry;
}

const std::vector<Entry>& entries() {
    static const std::vector<Entry> read = [] {
        const base::JsonNode document = base::JsonNode::load(base::resourcePath("catalogue/failures.json"));
        document.requireFormat("trichion-failures", 1);
        std::vector<Entry> all;
        for (const base::JsonNode& node : document.at("failures").elements())
            all.push_back(entryFrom(node));
        return all;
    }();
    return read;
}

const Entry& entryOf(std::string_view id) {
    const auto found = std::find_if(entries().begin(), entries().end(),
                                    [&](const Entry& entry) { return entry.failure.id == id; });
    if (found != entries().end())
        return *found;
    std::string known;
    for (const Entry& entry : entries())
        known += (known.empty() ? "" : ", ") + entry.failure.id;
    throw base::Error(base::ErrorCode::FailureUnknown, {{"given", std::string(id)}, {"known", known}});
}

/// The chart's radius grows towards the face: a lower hairline lies further from the vertex.
void lowerHairline(Design& design, double by_mm) {
    const double mmPerDegree = design.head.surface.halfAxes_mm().y() * base::kDegreesToRadians;
    for (head::ScalpPoint& point : design.hairline.points) {
        const double azimuth_deg =
            std::abs(std::atan2(point.left_deg, point.front_deg)) / base::kDegreesToRadians;
        const double radius_deg = std::hypot(point.left_deg, point.front_deg);
        const double share = std::clamp(1.0 - azimuth_deg / kTempleAzimuth_deg, 0.0, 1.0);
        if (radius_deg <= 0.0)
            continue;
        const double factor = 1.0 + share * by_mm / mmPerDegree / radius_deg;
        point.left_deg *= factor;
        point.front_deg *= factor;
    }
}

/// The dots stay where they were set while the hair that they ran into is gone: they end that much higher,
/// not at the temples, where the hairline still holds them.
void endAboveOwnHair(Design& design, double by_mm) {
    constexpr double kFade_mm = 5.0; // what is left of the softness of the join
    const double mmPerDegree = design.head.surface.halfAxes_mm().y() * base::kDegreesToRadians;
    for (head::ScalpPoint& point : design.lowerEdge.points) {
        const double azimuth_deg =
            std::abs(std::atan2(point.left_deg, point.front_deg)) / base::kDegreesToRadians;
        const double radius_deg = std::hypot(point.left_deg, point.front_deg);
        const double share = std::clamp((azimuth_deg - kTempleAzimuth_deg) / 20.0, 0.0, 1.0);
        const double factor = 1.0 - share * by_mm / mmPerDegree / std::max(radius_deg, 1.0);
        point.left_deg *= std::max(factor, 0.3);
        point.front_deg *= std::max(factor, 0.3);
    }
    design.lowerEdge.fade_mm = std::min(design.lowerEdge.fade_mm, kFade_mm);
    design.ownFringe.reset();
}

EdgeCharacter crispEdge(EdgeCharacter edge) {
    edge.feather_mm = 0.0;
    edge.gradient = 2.5;
    edge.microAmplitude_mm = 0.0;
    edge.macroAmplitude_mm = 0.0;
    edge.strayShare = 0.0;
    edge.edgeDotSize = 1.0;
    edge.edgeDotStrength = 1.0;
    edge.rowIrregularity = 0.0;
    edge.templeSoftness = 1.0;
    return edge;
}

} // namespace

const std::vector<Failure>& failureCatalogue() {
    static const std::vector<Failure> catalogue = [] {
        std::vector<Failure> all;
        all.reserve(entries().size());
        for (const Entry& entry : entries())
            all.push_back(entry.failure);
        return all;
    }();
    return catalogue;
}

const Failure& failureOf(std::string_view id) {
    return entryOf(id).failure;
}

Design withFailure(Design design, std::string_view id) {
    const Entry& entry = entryOf(id);
    Pigmentation& pigmentation = design.pigmentation;
    pigmentation.technique.reset(); // the deposit is no longer what the hand was to leave
    if (entry.depth_mm)
        pigmentation.depth_mm = *entry.depth_mm;
    if (!entry.parts.empty())
        pigmentation.parts = entry.parts;
    pigmentation.diameter_mm = std::min(std::max(kLargestDiameter_mm, pigmentation.diameter_mm),
                                        pigmentation.diameter_mm * entry.diameterFactor);
    design.density = base::DotsPerCm2(
        std::min(std::max(kDensest, design.density.value), design.density.value * entry.densityFactor));
    if (entry.lowerHairline_mm > 0.0)
        lowerHairline(design, entry.lowerHairline_mm);
    if (entry.bareBand_mm > 0.0)
        endAboveOwnHair(design, entry.bareBand_mm);
    if (entry.hasCrispEdge)
        design.hairline.edge = crispEdge(design.hairline.edge);
    for (const head::Zone zone : {head::Zone::Frontal, head::Zone::MidScalp, head::Zone::Crown})
        design.zones.share[static_cast<std::size_t>(zone)] *= entry.topFactor;
    requireSound(design);
    return design;
}

} // namespace trichion::design
