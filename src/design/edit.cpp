#include "trichion/design/edit.h"

#include "value_ranges.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace trichion::design {

namespace {

constexpr double kDaysBetween = 14.0; // domain figures 2.9

Design sound(Design design) {
    requireSound(design);
    return design;
}

head::Zone otherSideOf(head::Zone zone) {
    switch (zone) {
    case head::Zone::TempleLeft:
        return head::Zone::TempleRight;
    case head::Zone::TempleRight:
        return head::Zone::TempleLeft;
    case head::Zone::SideLeft:
        return head::Zone::SideRight;
    case head::Zone::SideRight:
        return head::Zone::SideLeft;
    default:
        return zone;
    }
}

// Chart degrees; 10 are about 15 mm.
constexpr double kJoin_deg = 10.0;      // kept points nearer than that to a new end would make a kink
constexpr double kMirrorStep_deg = 4.0; // of azimuth, between the last point and the first mirrored one
constexpr double kAtMidline_deg = 10.0; // of azimuth: a line that starts there reaches the midline

double azimuthOf(const head::ScalpPoint& place) {
    return std::atan2(place.left_deg, place.front_deg) / base::kDegreesToRadians;
}

std::vector<head::ScalpPoint> turnedRound(const std::vector<head::ScalpPoint>& points) {
    std::vector<head::ScalpPoint> mirrored;
    for (auto point = points.rbegin(); point != points.rend(); ++point)
        mirrored.push_back(point->mirrored());
    return mirrored;
}

double angleBetween(const Eigen::Vector2d& a, const Eigen::Vector2d& b) {
    return std::abs(std::atan2(a.x() * b.y() - a.y() * b.x(), a.dot(b)));
}

/// Which way a line runs at its end: from where it was a join's length before.
Eigen::Vector2d headingOf(const std::vector<head::ScalpPoint>& points) {
    const Eigen::Vector2d end = points.back().vector();
    for (auto place = points.rbegin(); place != points.rend(); ++place)
        if ((end - place->vector()).norm() > kJoin_deg)
            return end - place->vector();
    return end - points.front().vector();
}

/// Adds at the left end the rest of another line. Where it is entered the whole turns least: a line that ends
/// beside a corner of the other does not go back for it.
void goOnAlong(std::vector<head::ScalpPoint>& points, const std::vector<head::ScalpPoint>& rest) {
    constexpr double kReach_deg = 30.0; // so far a way costs as much as a turn of one radian
    if (points.empty())
        return;
    const Eigen::Vector2d end = points.back().vector();
    const Eigen::Vector2d heading = headingOf(points);
    std::size_t entry = rest.size();
    double least = 1e300;
    for (std::size_t k = 0; k < rest.size(); ++k) {
        const Eigen::Vector2d way = rest[k].vector() - end;
        if (way.norm() <= kJoin_deg)
            continue;
        const double out = heading.norm() > 0.0 ? angleBetween(heading, way) : 0.0;
        const double in =
            k + 1 < rest.size() ? angleBetween(way, rest[k + 1].vector() - rest[k].vector()) : 0.0;
        const double far = way.norm() / kReach_deg;
        if (const double cost = out * out + in * in + far * far; cost < least) {
            least = cost;
            entry = k;
        }
    }
    points.insert(points.end(), rest.begin() + static_cast<std::ptrdiff_t>(entry), rest.end());
}

/// Adds at the left end what the right side has beyond it.
void mirrorPastLeftEnd(std::vector<head::ScalpPoint>& points) {
    const double reached = azimuthOf(points.back());
    if (reached < -kAtMidline_deg)
        return;
    std::vector<head::ScalpPoint> beyond;
    for (const head::ScalpPoint& place : turnedRound(points))
        if (azimuthOf(place) > reached + kMirrorStep_deg)
            beyond.push_back(place);
    points.insert(points.end(), beyond.begin(), beyond.end());
}

/// Adds at the left end the points that the former line has from there on.
void goOnAsBefore(std::vector<head::ScalpPoint>& points, const std::vector<head::ScalpPoint>& former) {
    const Eigen::Vector2d end = points.back().vector();
    const auto away = [&end](const head::ScalpPoint& place) { return (place.vector() - end).norm(); };
    const auto nearest = std::min_element(former.begin(), former.end(),
                                          [&](const auto& a, const auto& b) { return away(a) < away(b); });
    goOnAlong(points, {nearest, former.end()});
}

template<class Part>
void removeAt(std::vector<Part>& parts, std::size_t index) {
    parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(index));
}

} // namespace

Design withStroke(Design design, DensityStroke stroke) {
    design.strokes.push_back(std::move(stroke));
    return sound(std::move(design));
}

Design withStrokeChanged(Design design, std::size_t index, DensityStroke stroke) {
    design.strokes.at(index) = std::move(stroke);
    return sound(std::move(design));
}

Design withoutStroke(Design design, std::size_t index) {
    removeAt(design.strokes, index);
    return design;
}

Design withoutStrokes(Design design) {
    design.strokes.clear();
    return design;
}

Design withHole(Design design, Hole hole) {
    design.holes.push_back(std::move(hole));
    return sound(std::move(design));
}

Design withHoleChanged(Design design, std::size_t index, Hole hole) {
    design.holes.at(index) = std::move(hole);
    return sound(std::move(design));
}

Design withoutHole(Design design, std::size_t index) {
    removeAt(design.holes, index);
    return design;
}

Design withArea(Design design, TreatedArea area) {
    design.areas.push_back(std::move(area));
    return sound(std::move(design));
}

Design withAreaChanged(Design design, std::size_t index, TreatedArea area) {
    design.areas.at(index) = std::move(area);
    return sound(std::move(design));
}

Design withoutArea(Design design, std::size_t index) {
    removeAt(design.areas, index);
    return design;
}

Design withWhorl(Design design, const CrownWhorl& whorl) {
    design.whorl = whorl;
    return sound(std::move(design));
}

Design withZoneShare(Design design, head::Zone zone, double share) {
    design.zones.share[static_cast<std::size_t>(zone)] = share;
    return sound(std::move(design));
}

Design withZoneDensity(Design design, head::Zone zone, base::DotsPerCm2 density) {
    const double share = density / design.density;
    return withZoneShare(std::move(design), zone, share);
}

Design withZoneShareOnBothSides(Design design, head::Zone zone, double share) {
    return withZoneShare(withZoneShare(std::move(design), zone, share), otherSideOf(zone), share);
}

Design withZoneTransition(Design design, base::Millimetres transition) {
    design.zones.transition_mm = transition.value;
    return sound(std::move(design));
}

Design withZoneBorders(Design design, const head::ZoneBorders& borders) {
    design.zones.borders = borders;
    return sound(std::move(design));
}

head::ZoneBorders allowed(head::ZoneBorders borders) {
    const auto within = [](double value, Range range) { return std::clamp(value, range.low, range.high); };
    return {within(borders.top_deg, kTopBorder_deg),     within(borders.frontal_deg, kFrontalBorder_deg),
            within(borders.crown_deg, kCrownBorder_deg), within(borders.temples_deg, kTemplesBorder_deg),
            within(borders.sides_deg, kSidesBorder_deg), within(borders.nape_deg, kNapeBorder_deg)};
}

Design withHairlinePoints(Design design, std::vector<head::ScalpPoint> points, UnreachedSide unreached) {
    std::vector<head::ScalpPoint> former = design.hairline.points;
    // Both ends alike: the line is turned round, so that each end is the left one once.
    for (int end = 0; end < 2; ++end) {
        if (unreached == UnreachedSide::Mirror && !points.empty())
            mirrorPastLeftEnd(points);
        if (!points.empty())
            goOnAsBefore(points, former);
        points = turnedRound(points);
        former = turnedRound(former);
    }
    design.hairline.points = std::move(points);
    return sound(std::move(design));
}

Design withOwnFringe(Design design, const std::optional<OwnFringe>& fringe) {
    design.ownFringe = fringe;
    return sound(std::move(design));
}

Design withSessionShares(Design design, const std::vector<double>& cumulativeShares) {
    std::vector<Session> sessions;
    for (std::size_t k = 0; k < cumulativeShares.size(); ++k) {
        const double days = k < design.sessions.size() ? design.sessions[k].daysAfterPrevious : kDaysBetween;
        sessions.push_back({cumulativeShares[k], days});
    }
    design.sessions = std::move(sessions);
    return sound(std::move(design));
}

} // namespace trichion::design
