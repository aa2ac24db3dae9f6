#include "trichion/plan/done_areas.h"

#include "trichion/base/error.h"
#include "trichion/base/json.h"

#include <cmath>
#include <nlohmann/json.hpp>
#include <numbers>

namespace trichion::plan {

namespace {

constexpr const char* kAreasFormat = "trichion-areas";
constexpr double kThinnest_mm = 1.0;
constexpr double kThickest_mm = 40.0;
constexpr double kFarthest_deg = 180.0;
constexpr int kSamples = 6000; // 20 mm2 each: a brush stroke has many
constexpr double kLeast_cm2 = 0.5;

AreaStroke strokeIn(const base::JsonNode& node) {
    AreaStroke stroke;
    stroke.kind = node.at("erased").boolean() ? AreaStroke::Kind::Erased : AreaStroke::Kind::Done;
    stroke.radius_mm = node.at("radius_mm").number(kThinnest_mm, kThickest_mm);
    for (const base::JsonNode& place : node.at("places").elements()) {
        const std::vector<base::JsonNode> both = place.elements(2);
        stroke.places.push_back(
            {both[0].number(-kFarthest_deg, kFarthest_deg), both[1].number(-kFarthest_deg, kFarthest_deg)});
    }
    return stroke;
}

double toHundredth(double degrees) {
    return std::round(100.0 * degrees) / 100.0;
}

/// Unit vectors spread evenly (Fibonacci lattice).
Eigen::Vector3d sampleOf(int index) {
    const double y = 1.0 - 2.0 * (index + 0.5) / kSamples;
    const double around = std::numbers::pi * (3.0 - std::sqrt(5.0)) * index;
    const double r = std::sqrt(1.0 - y * y);
    return {r * std::cos(around), y, r * std::sin(around)};
}

/// Area of the ellipsoid that a sample stands for: the sphere's share times |det A| |A^-1 w|.
double sampleArea_mm2(const Eigen::Vector3d& axes, const Eigen::Vector3d& w) {
    return 4.0 * std::numbers::pi / kSamples * axes.prod() * w.cwiseQuotient(axes).norm();
}

/// Places of a stroke on the head, mm.
struct PlacedStroke {
    AreaStroke::Kind kind = AreaStroke::Kind::Done;
    double radius_mm = 0.0;
    std::vector<Eigen::Vector3d> points_mm;
};

bool isPainted(const std::vector<PlacedStroke>& strokes, const Eigen::Vector3d& at) {
    bool painted = false;
    for (const PlacedStroke& stroke : strokes) {
        if (painted == (stroke.kind == AreaStroke::Kind::Done))
            continue; // it would change nothing
        for (const Eigen::Vector3d& point : stroke.points_mm)
            if ((point - at).squaredNorm() <= stroke.radius_mm * stroke.radius_mm) {
                painted = !painted;
                break;
            }
    }
    return painted;
}

} // namespace

std::string areasToText(const DoneAreas& areas) {
    if (areas.strokes.empty())
        return areas.words;
    nlohmann::ordered_json strokes = nlohmann::ordered_json::array();
    for (const AreaStroke& stroke : areas.strokes) {
        nlohmann::ordered_json places = nlohmann::ordered_json::array();
        for (const head::ScalpPoint& place : stroke.places)
            places.push_back({toHundredth(place.left_deg), toHundredth(place.front_deg)});
        strokes.push_back({{"erased", stroke.kind == AreaStroke::Kind::Erased},
                           {"radius_mm", stroke.radius_mm},
                           {"places", places}});
    }
    return nlohmann::ordered_json{
        {"format", kAreasFormat}, {"version", 1}, {"words", areas.words}, {"strokes", strokes}}
        .dump();
}

DoneAreas areasFromText(const std::string& text) {
    // Words that begin with a brace but are no painting stay words.
    if (!text.starts_with("{\"format\":\"" + std::string(kAreasFormat)))
        return {text, {}};
    const base::JsonNode document = base::JsonNode::parse(text, "the areas done");
    (void)document.requireFormat(kAreasFormat, 1);
    DoneAreas areas;
    areas.words = document.at("words").text();
    const std::vector<base::JsonNode> strokes = document.at("strokes").elements();
    areas.strokes.reserve(strokes.size());
    for (const base::JsonNode& stroke : strokes)
        areas.strokes.push_back(strokeIn(stroke));
    return areas;
}

std::array<double, head::kZoneCount> paintedAreas_cm2(const std::vector<AreaStroke>& strokes) {
    std::array<double, head::kZoneCount> areas{};
    const head::Ellipsoid surface = head::meanHead().surface;
    std::vector<PlacedStroke> placed;
    placed.reserve(strokes.size());
    for (const AreaStroke& stroke : strokes) {
        PlacedStroke next{stroke.kind, stroke.radius_mm, {}};
        next.points_mm.reserve(stroke.places.size());
        for (const head::ScalpPoint& place : stroke.places)
            next.points_mm.push_back(head::onHead(surface, place).v);
        placed.push_back(std::move(next));
    }
    for (int i = 0; i < kSamples; ++i) {
        const Eigen::Vector3d w = sampleOf(i);
        if (!isPainted(placed, surface.pointAt(w).v))
            continue;
        const head::Zone zone = head::zoneAt(head::scalpPointOf(w));
        areas[static_cast<std::size_t>(zone)] += 0.01 * sampleArea_mm2(surface.halfAxes_mm(), w);
    }
    return areas;
}

std::string describeAreas(const std::string& text) {
    try {
        const DoneAreas areas = areasFromText(text);
        std::string said = areas.words;
        const std::array<double, head::kZoneCount> painted = paintedAreas_cm2(areas.strokes);
        for (int i = 0; i < head::kZoneCount; ++i) {
            const double area = painted[static_cast<std::size_t>(i)];
            if (area < kLeast_cm2)
                continue;
            said += (said.empty()          ? ""
                     : areas.words == said ? "\n"
                                           : ", ") +
                    std::string(head::nameOf(static_cast<head::Zone>(i))) + " " +
                    std::to_string(std::lround(area)) + " cm\u00b2";
        }
        return said;
    } catch (const base::Error&) {
        return "The painted areas cannot be read.";
    }
}

} // namespace trichion::plan
