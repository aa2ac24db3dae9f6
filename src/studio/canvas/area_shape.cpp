#include "studio/canvas/area_shape.h"

#include "studio/canvas/skin_ring.h"
#include "trichion/head/measure.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>

namespace trichion::studio {

using design::AreaShape;
using design::TreatedArea;
using head::ScalpPoint;

namespace {

constexpr double kRimStep_deg = 3.0;
constexpr double kRoundStep_deg = 20.0;
constexpr double kOnRim = 0.97; // what lies nearer to the way than that share of the distance is no rim

std::vector<Eigen::Vector2d> dense(const std::vector<Eigen::Vector2d>& way) {
    std::vector<Eigen::Vector2d> line = {way.front()};
    for (std::size_t i = 1; i < way.size(); ++i) {
        const int pieces = 1 + static_cast<int>((way[i] - way[i - 1]).norm() / kRimStep_deg);
        for (int k = 1; k <= pieces; ++k)
            line.emplace_back(way[i - 1] + (way[i] - way[i - 1]) * (static_cast<double>(k) / pieces));
    }
    return line;
}

double signedArea(const std::vector<Eigen::Vector2d>& closed) {
    double twice = 0.0;
    for (std::size_t i = 1; i < closed.size(); ++i)
        twice += closed[i - 1].x() * closed[i].y() - closed[i].x() * closed[i - 1].y();
    return 0.5 * twice;
}

/// The way that its rim lies to the right of: an outline against the clock as it is seen from outside, where
/// the chart is mirrored; a band there and back.
std::vector<Eigen::Vector2d> roundWay(const TreatedArea& area) {
    std::vector<Eigen::Vector2d> way = dense(areaWay(area));
    if (area.shape == AreaShape::Band) {
        for (std::size_t i = way.size() - 1; i-- > 0;)
            way.push_back(way[i]);
        return way;
    }
    if (signedArea(way) > 0.0)
        std::reverse(way.begin(), way.end());
    return way;
}

double distanceTo(const std::vector<Eigen::Vector3d>& line, const Eigen::Vector3d& point) {
    double nearest = (line.front() - point).norm();
    for (std::size_t i = 1; i < line.size(); ++i) {
        const Eigen::Vector3d along = line[i] - line[i - 1];
        const double length = along.squaredNorm();
        const double share =
            length > 0.0 ? std::clamp((point - line[i - 1]).dot(along) / length, 0.0, 1.0) : 0.0;
        nearest = std::min(nearest, (line[i - 1] + share * along - point).norm());
    }
    return nearest;
}

std::vector<Eigen::Vector3d> onSkin(const std::vector<Eigen::Vector2d>& way, const head::Ellipsoid& surface) {
    std::vector<Eigen::Vector3d> line;
    line.reserve(way.size());
    for (const Eigen::Vector2d& place : way)
        line.push_back(head::onHead(surface, {place.x(), place.y()}).v);
    return line;
}

/// Headings away from the way at one of its corners: one, or several round a turn.
std::vector<Eigen::Vector3d> outwardAt(const Eigen::Vector3d& before, const Eigen::Vector3d& after,
                                       const Eigen::Vector3d& normal) {
    const Eigen::Vector3d from = before.cross(normal).normalized();
    const Eigen::Vector3d to = after.cross(normal).normalized();
    const double sine = from.cross(to).dot(normal);
    const double turn_deg = std::atan2(sine, from.dot(to)) / base::kDegreesToRadians;
    const double round_deg = turn_deg < -170.0 ? turn_deg + 360.0 : turn_deg; // the end of a band
    const int steps = round_deg > 0.0 ? 1 + static_cast<int>(round_deg / kRoundStep_deg) : 0;
    std::vector<Eigen::Vector3d> headings = {from};
    for (int k = 1; k <= steps; ++k)
        headings.emplace_back(Eigen::AngleAxisd(round_deg * k / steps * base::kDegreesToRadians, normal) *
                              from);
    if (steps == 0)
        headings.push_back(to);
    return headings;
}

/// The corner that lies farthest from the straight way between two others.
std::pair<std::size_t, double> farthestBetween(const std::vector<Eigen::Vector3d>& line, std::size_t first,
                                               std::size_t last) {
    std::pair<std::size_t, double> farthest{first, 0.0};
    const std::vector<Eigen::Vector3d> chord = {line[first], line[last]};
    for (std::size_t i = first + 1; i < last; ++i)
        if (const double away = distanceTo(chord, line[i]); away > farthest.second)
            farthest = {i, away};
    return farthest;
}

void keepCorners(const std::vector<Eigen::Vector3d>& line, std::size_t first, std::size_t last,
                 double tolerance_mm, std::vector<bool>& kept) {
    const auto [corner, away_mm] = farthestBetween(line, first, last);
    if (away_mm <= tolerance_mm)
        return;
    kept[corner] = true;
    keepCorners(line, first, corner, tolerance_mm, kept);
    keepCorners(line, corner, last, tolerance_mm, kept);
}

} // namespace

std::vector<Eigen::Vector2d> areaWay(const TreatedArea& area) {
    std::vector<Eigen::Vector2d> way;
    way.reserve(area.points.size() + 1);
    for (const ScalpPoint& point : area.points)
        way.push_back(point.vector());
    if (area.shape == AreaShape::Outline && !way.empty())
        way.push_back(way.front());
    return way;
}

std::vector<Eigen::Vector2d> areaRim(const head::Ellipsoid& surface, const TreatedArea& area,
                                     base::Millimetres distance) {
    if (area.points.empty() || !(distance.value > 0.0))
        return area.shape == AreaShape::Outline && !area.points.empty() ? areaWay(area)
                                                                        : std::vector<Eigen::Vector2d>();
    if (area.points.size() == 1)
        return skinRing(surface, area.points.front(), distance);
    const std::vector<Eigen::Vector2d> way = roundWay(area);
    const std::vector<Eigen::Vector3d> line = onSkin(way, surface);
    std::vector<Eigen::Vector2d> rim;
    const std::size_t last = line.size() - 1; // the same place as the first
    for (std::size_t i = 0; i < last; ++i) {
        const base::HeadPoint at{line[i]};
        const Eigen::Vector3d normal = surface.normalAt(at).v;
        const Eigen::Vector3d before = line[i] - line[i == 0 ? last - 1 : i - 1];
        for (const Eigen::Vector3d& heading : outwardAt(before, line[i + 1] - line[i], normal)) {
            const base::HeadPoint point = head::walk(surface, at, heading, distance);
            if (distanceTo(line, point.v) > kOnRim * distance.value)
                rim.push_back(head::scalpPointOf(surface, point).vector());
        }
    }
    if (!rim.empty())
        rim.emplace_back(rim.front());
    return rim;
}

std::vector<ScalpPoint> simplified(const std::vector<ScalpPoint>& way, const head::Ellipsoid& surface,
                                   base::Millimetres tolerance) {
    if (way.size() < 3)
        return way;
    std::vector<Eigen::Vector3d> line;
    line.reserve(way.size());
    for (const ScalpPoint& place : way)
        line.push_back(head::onHead(surface, place).v);
    std::vector<bool> kept(way.size(), false);
    kept.front() = kept.back() = true;
    keepCorners(line, 0, way.size() - 1, tolerance.value, kept);
    std::vector<ScalpPoint> fewer;
    for (std::size_t i = 0; i < way.size(); ++i)
        if (kept[i])
            fewer.push_back(way[i]);
    return fewer;
}

bool isIn(const TreatedArea& area, const head::Ellipsoid& surface, const ScalpPoint& place) {
    if (area.shape == AreaShape::Outline)
        return head::isInside(area.points, place);
    return distanceTo(onSkin(dense(areaWay(area)), surface), head::onHead(surface, place).v) <=
           area.halfWidth_mm;
}

ScalpPoint middleOf(const TreatedArea& area) {
    Eigen::Vector3d sum = Eigen::Vector3d::Zero();
    for (const ScalpPoint& point : area.points)
        sum += head::parameterOf(point);
    return head::scalpPointOf(Eigen::Vector3d(sum.normalized()));
}

std::size_t fewestPoints(const TreatedArea& area) {
    return area.shape == AreaShape::Outline ? 3 : 1;
}

double distanceFrom(const QLineF& stretch, const QPointF& at) {
    const QPointF along = stretch.p2() - stretch.p1();
    const double length = QPointF::dotProduct(along, along);
    const double share =
        length > 0.0 ? std::clamp(QPointF::dotProduct(at - stretch.p1(), along) / length, 0.0, 1.0) : 0.0;
    return QLineF(at, stretch.p1() + share * along).length();
}

} // namespace trichion::studio
