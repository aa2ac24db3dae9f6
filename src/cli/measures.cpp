#include "measures.h"

#include "options.h"
#include "rounded.h"
#include "trichion/base/error.h"
#include "trichion/base/messages.h"
#include "trichion/base/resources.h"
#include "trichion/head/measure.h"

#include <Eigen/Core>
#include <algorithm>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>

namespace trichion::cli {

using base::HeadPoint;
using head::ScalpPoint;
using nlohmann::ordered_json;

namespace {

// Written to so many parts of a unit.
constexpr double kPerCm2 = 100.0;
constexpr double kPerCm = 1000.0;
constexpr double kPerDegree = 10'000.0;

double centimetres(base::Millimetres length) {
    return rounded(0.1 * length.value, kPerCm);
}

std::optional<Eigen::Vector2d> pairFrom(std::string_view text) {
    Eigen::Vector2d pair = Eigen::Vector2d::Zero();
    const char* end = text.data() + text.size();
    const auto [comma, first] = std::from_chars(text.data(), end, pair.x());
    if (first != std::errc() || comma == end || *comma != ',')
        return std::nullopt;
    const auto [rest, second] = std::from_chars(comma + 1, end, pair.y());
    if (second != std::errc() || rest != end || !pair.allFinite())
        return std::nullopt;
    return pair;
}

std::vector<ScalpPoint> placesOf(const std::vector<Eigen::Vector2d>& vectors) {
    std::vector<ScalpPoint> places;
    places.reserve(vectors.size());
    for (const Eigen::Vector2d& vector : vectors)
        places.push_back({vector.x(), vector.y()});
    return places;
}

int countInside(const stipple::Placement& placement, const head::Ellipsoid& surface,
                const std::vector<ScalpPoint>& region) {
    return static_cast<int>(
        std::count_if(placement.dots.begin(), placement.dots.end(), [&](const stipple::Dot& dot) {
            return head::isInside(region, head::scalpPointOf(surface, dot.position));
        }));
}

double distanceToLine(const HeadPoint& point, const std::vector<HeadPoint>& line) {
    double nearest2 = (point.v - line.front().v).squaredNorm();
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const Eigen::Vector3d chord = line[i + 1].v - line[i].v;
        const double t =
            std::clamp((point.v - line[i].v).dot(chord) / std::max(chord.squaredNorm(), 1e-12), 0.0, 1.0);
        nearest2 = std::min(nearest2, (point.v - line[i].v - t * chord).squaredNorm());
    }
    return std::sqrt(nearest2);
}

ordered_json placeToJson(const ScalpPoint& place) {
    return {rounded(place.left_deg, kPerDegree), rounded(place.front_deg, kPerDegree)};
}

ordered_json zonesToJson(const design::Design& design, const stipple::Placement& placement,
                         const std::vector<ScalpPoint>& outline) {
    const auto areas = head::areaByZone(design.head.surface, outline, design.zones.borders);
    ordered_json zones = ordered_json::object();
    for (std::size_t z = 0; z < areas.size(); ++z) {
        const stipple::ZoneCensus& census = placement.census[z];
        zones[std::string(head::nameOf(static_cast<head::Zone>(z)))] = {
            {"outline_area_cm2", rounded(areas[z].value, kPerCm2)},
            {"area_cm2", rounded(census.area_cm2, kPerCm2)},
            {"dots", census.countUpTo(0)},
            {"dots_by_session", census.bySession}};
    }
    return zones;
}

/// The hairline's height above the level of the glabella where a guide line meets it, along that line.
std::optional<base::Millimetres> heightAlong(const head::Ellipsoid& surface, const head::GuideLine& guide,
                                             const std::vector<ScalpPoint>& outline) {
    // Guide lines run from the vertex down to the face.
    for (std::size_t i = 0; i + 1 < guide.points.size(); ++i)
        if (head::isInside(outline, guide.points[i]) && !head::isInside(outline, guide.points[i + 1])) {
            double inside = 0.0;
            double outside = 1.0;
            const auto at = [&](double t) {
                return ScalpPoint{std::lerp(guide.points[i].left_deg, guide.points[i + 1].left_deg, t),
                                  std::lerp(guide.points[i].front_deg, guide.points[i + 1].front_deg, t)};
            };
            for (int step = 0; step < 40; ++step) {
                const double middle = 0.5 * (inside + outside);
                (head::isInside(outline, at(middle)) ? inside : outside) = middle;
            }
            std::vector<ScalpPoint> below = {at(inside)};
            below.insert(below.end(), guide.points.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                         guide.points.end());
            return head::lengthAlong(surface, below);
        }
    return std::nullopt;
}

ordered_json lengthsToJson(const design::Design& design, const head::Guides& guides,
                           const std::vector<ScalpPoint>& outline) {
    const head::Ellipsoid& surface = design.head.surface;
    const design::Outline parts = design::outlineOf(design);
    const std::vector<ScalpPoint> hairline = placesOf(parts.hairline);
    ordered_json lengths = {
        {"hairline", centimetres(head::lengthAlong(surface, hairline))},
        {"lower_edge", centimetres(head::lengthAlong(surface, placesOf(parts.lowerEdge)))}};
    const ScalpPoint glabella = guides.place("glabella").value();
    if (const std::optional<ScalpPoint> middle = design::middleOf(parts)) {
        const double sign = middle->front_deg < glabella.front_deg ? 1.0 : -1.0;
        lengths["hairline_above_glabella"] =
            sign * centimetres(head::skinDistance(surface, glabella, *middle));
        lengths["hairline_to_vertex"] = centimetres(head::skinDistance(surface, *middle, ScalpPoint{}));
    }
    for (const std::string side : {"left", "right"})
        if (const auto height =
                heightAlong(surface, *guides.line("lateral-epicanthal-line-" + side), outline))
            lengths["hairline_above_canthus_" + side] = centimetres(*height);
    return lengths;
}

ordered_json guidesToJson(const head::Guides& guides, const std::string& preset,
                          const head::Ellipsoid& surface) {
    ordered_json points = ordered_json::object();
    ordered_json distances = ordered_json::object();
    for (std::size_t i = 0; i < guides.points.size(); ++i) {
        const head::GuidePoint& from = guides.points[i];
        points[from.name] = placeToJson(from.place);
        for (std::size_t k = i + 1; k < guides.points.size(); ++k)
            distances[from.name][guides.points[k].name] =
                centimetres(head::skinDistance(surface, from.place, guides.points[k].place));
    }
    return {{"preset", preset},
            {"points_left_front_deg", points},
            {"donor_area_cm2", rounded(head::areaInside(surface, guides.donor).value, kPerCm2)},
            {"distances_cm", distances}};
}

/// Shortest ways from each place to the next.
std::vector<HeadPoint> waysThrough(const head::Ellipsoid& surface, const std::vector<ScalpPoint>& places) {
    std::vector<HeadPoint> line;
    for (std::size_t i = 0; i + 1 < places.size(); ++i) {
        const head::SkinWay way = head::shortestWay(surface, head::onHead(surface, places[i]),
                                                    head::onHead(surface, places[i + 1]));
        line.insert(line.end(), way.points.begin(), way.points.end());
    }
    return line;
}

std::vector<ScalpPoint> placesFrom(const std::vector<std::string>& texts, const head::Guides& guides,
                                   const std::optional<head::View>& view) {
    std::vector<ScalpPoint> places;
    places.reserve(texts.size());
    for (const std::string& text : texts)
        places.push_back(placeFrom(text, guides, view));
    return places;
}

ordered_json wayToJson(const std::vector<ScalpPoint>& places, const head::Ellipsoid& surface,
                       const stipple::Placement& placement, double beside_mm) {
    ordered_json points = ordered_json::array();
    ordered_json legs = ordered_json::array();
    for (std::size_t i = 0; i < places.size(); ++i) {
        points.push_back(placeToJson(places[i]));
        if (i > 0)
            legs.push_back(centimetres(head::skinDistance(surface, places[i - 1], places[i])));
    }
    const std::vector<HeadPoint> line = waysThrough(surface, places);
    const auto dots =
        std::count_if(placement.dots.begin(), placement.dots.end(), [&](const stipple::Dot& dot) {
            return distanceToLine(dot.position, line) <= beside_mm;
        });
    return {{"points_left_front_deg", points},
            {"legs_cm", legs},
            {"length_cm", centimetres(head::lengthAlong(surface, places))},
            {"beside_mm", beside_mm},
            {"dots_beside", dots}};
}

ordered_json regionToJson(std::vector<ScalpPoint> corners, const head::Ellipsoid& surface,
                          const stipple::Placement& placement) {
    corners.push_back(corners.front());
    std::vector<ScalpPoint> border;
    for (const HeadPoint& point : waysThrough(surface, corners))
        border.push_back(head::scalpPointOf(surface, point));
    const double area = head::areaInside(surface, border).value;
    const int dots = countInside(placement, surface, border);
    return {{"area_cm2", rounded(area, kPerCm2)},
            {"border_cm", centimetres(head::lengthAlong(surface, corners))},
            {"dots", dots},
            {"mean_dots_per_cm2", area > 0.0 ? rounded(dots / area, kPerCm2) : 0.0}};
}

} // namespace

ScalpPoint placeFrom(const std::string& text, const head::Guides& guides,
                     const std::optional<head::View>& view) {
    if (text.starts_with("px:")) {
        const std::optional<Eigen::Vector2d> pixel = pairFrom(std::string_view(text).substr(3));
        if (!pixel || !view)
            throwUsage("A pixel is given as px:X,Y, together with --view.");
        const auto lifted = view->lift(base::ImagePoint(*pixel));
        if (!lifted)
            throwUsage("The pixel " + text.substr(3) + " lies beside the head.");
        return head::scalpPointOf(view->head.surface, *lifted);
    }
    if (const std::optional<Eigen::Vector2d> chart = pairFrom(text)) {
        if (chart->norm() > 180.0)
            throwUsage("A place on the scalp lies within 180 degrees of the vertex: LEFT,FRONT.");
        return {chart->x(), chart->y()};
    }
    if (const std::optional<ScalpPoint> named = guides.place(text))
        return *named;
    std::string known;
    for (const head::GuidePoint& point : guides.points)
        known += (known.empty() ? "" : ", ") + point.name;
    throw base::Error(base::ErrorCode::GuideUnknown, {{"given", text}, {"known", known}});
}

std::string measuresToJson(const design::Design& design, const stipple::Placement& placement,
                           const MeasureRequest& request) {
    const head::Ellipsoid& surface = design.head.surface;
    const head::Guides guides = head::guidesOf(design.head, head::guidePreset(request.preset));
    const std::vector<ScalpPoint> outline = placesOf(design::outlineOf(design).closed());
    std::vector<int> bySession(design.sessions.size(), 0);
    for (const stipple::ZoneCensus& zone : placement.census)
        for (std::size_t k = 0; k < bySession.size(); ++k)
            bySession[k] += zone.bySession[k];
    const Eigen::Vector3d& axes = surface.halfAxes_mm();
    ordered_json document;
    document["format"] = "trichion-measures";
    document["version"] = 1;
    document["program"] = "trichion " + std::string(base::programVersion());
    document["head"] = {{"half_axes_mm", {axes.x(), axes.y(), axes.z()}},
                        {"long_axis_rise_deg", design.head.longAxisRise.value}};
    document["outline_area_cm2"] = rounded(head::areaInside(surface, outline).value, kPerCm2);
    document["area_cm2"] = rounded(placement.area_cm2(), kPerCm2);
    document["dots"] = placement.count();
    document["dots_by_session"] = bySession;
    document["zones"] = zonesToJson(design, placement, outline);
    document["lengths_cm"] = lengthsToJson(design, guides, outline);
    document["guides"] = guidesToJson(guides, request.preset, surface);
    if (!request.way.empty())
        document["way"] = wayToJson(placesFrom(request.way, guides, request.view), surface, placement,
                                    request.besideWay_mm);
    if (!request.region.empty())
        document["region"] =
            regionToJson(placesFrom(request.region, guides, request.view), surface, placement);
    ordered_json findings = ordered_json::array();
    for (const base::Finding& finding : placement.findings)
        findings.push_back({{"code", base::nameOf(finding.code)}, {"text", base::describe(finding)}});
    document["findings"] = findings;
    return document.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

} // namespace trichion::cli
