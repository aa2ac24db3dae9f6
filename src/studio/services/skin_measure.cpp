#include "studio/services/skin_measure.h"

#include "trichion/head/anatomy.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>

namespace trichion::studio {

using head::ScalpPoint;

namespace {

constexpr int kWaySteps = 32;
constexpr int kRows = 240;

/// mm2 of skin per square degree of the chart at a place: the surface element there.
double skinPerChart_mm2(const head::Ellipsoid& surface, const ScalpPoint& place) {
    constexpr double kStep_deg = 0.01;
    const auto at = [&](double left, double front) -> Eigen::Vector3d {
        return head::onHead(surface, {place.left_deg + left, place.front_deg + front}).v;
    };
    const Eigen::Vector3d u = (at(kStep_deg, 0.0) - at(-kStep_deg, 0.0)) / (2.0 * kStep_deg);
    const Eigen::Vector3d v = (at(0.0, kStep_deg) - at(0.0, -kStep_deg)) / (2.0 * kStep_deg);
    return u.cross(v).norm();
}

} // namespace

base::Millimetres lengthAlong(const head::Ellipsoid& surface, const ScalpPolygon& way) {
    base::Millimetres length;
    for (std::size_t i = 0; i + 1 < way.size(); ++i)
        length = length +
                 head::arcLength(surface, head::onHead(surface, way[i]), head::onHead(surface, way[i + 1]));
    return length;
}

std::vector<Eigen::Vector2d> wayBetween(const head::Ellipsoid& surface, const ScalpPoint& from,
                                        const ScalpPoint& to) {
    // The plane through both points and the centre: what head::arcLength measures.
    const Eigen::Vector3d a = head::onHead(surface, from).v;
    const Eigen::Vector3d b = head::onHead(surface, to).v;
    const Eigen::Vector3d& axes = surface.halfAxes_mm();
    std::vector<Eigen::Vector2d> way;
    for (int i = 0; i <= kWaySteps; ++i) {
        const double t = static_cast<double>(i) / kWaySteps;
        const Eigen::Vector3d between = (a + t * (b - a)).cwiseQuotient(axes);
        if (between.norm() > 1e-6)
            way.push_back(head::scalpPointOf(Eigen::Vector3d(between.normalized())).vector());
    }
    return way;
}

ScalpPolygon rimOf(const head::Ellipsoid& surface, const ScalpPolygon& polygon) {
    ScalpPolygon rim;
    for (std::size_t i = 0; i < polygon.size(); ++i)
        for (const Eigen::Vector2d& place :
             wayBetween(surface, polygon[i], polygon[(i + 1) % polygon.size()]))
            rim.push_back({place.x(), place.y()});
    return rim;
}

bool isInside(const ScalpPolygon& rim, const ScalpPoint& place) {
    bool inside = false;
    for (std::size_t i = 0, j = rim.size() - 1; i < rim.size(); j = i++) {
        const Eigen::Vector2d a = rim[i].vector();
        const Eigen::Vector2d b = rim[j].vector();
        if ((a.y() > place.front_deg) != (b.y() > place.front_deg) &&
            place.left_deg < (b.x() - a.x()) * (place.front_deg - a.y()) / (b.y() - a.y()) + a.x())
            inside = !inside;
    }
    return inside;
}

int dotsInside(const head::Ellipsoid& surface, const std::vector<head::ScalpPoint>& dots,
               const ScalpPolygon& polygon) {
    if (polygon.size() < 3)
        return 0;
    const ScalpPolygon rim = rimOf(surface, polygon);
    return static_cast<int>(
        std::count_if(dots.begin(), dots.end(), [&](const ScalpPoint& dot) { return isInside(rim, dot); }));
}

base::SquareCentimetres areaInside(const head::Ellipsoid& surface, const ScalpPolygon& polygon) {
    if (polygon.size() < 3)
        return {};
    const ScalpPolygon rim = rimOf(surface, polygon);
    Eigen::Vector2d low = rim.front().vector();
    Eigen::Vector2d high = low;
    for (const ScalpPoint& place : rim) {
        low = low.cwiseMin(place.vector());
        high = high.cwiseMax(place.vector());
    }
    const double row_deg = (high.y() - low.y()) / kRows;
    double area_mm2 = 0.0;
    for (int row = 0; row < kRows; ++row) {
        // Each row is crossed by the rim at places that are found exactly: only along it is there a grid.
        const double front = low.y() + (row + 0.5) * row_deg;
        std::vector<double> crossings;
        for (std::size_t i = 0, j = rim.size() - 1; i < rim.size(); j = i++) {
            const Eigen::Vector2d a = rim[i].vector();
            const Eigen::Vector2d b = rim[j].vector();
            if ((a.y() > front) != (b.y() > front))
                crossings.push_back((b.x() - a.x()) * (front - a.y()) / (b.y() - a.y()) + a.x());
        }
        std::sort(crossings.begin(), crossings.end());
        for (std::size_t k = 0; k + 1 < crossings.size(); k += 2) {
            constexpr int kAcross = 8;
            const double width = (crossings[k + 1] - crossings[k]) / kAcross;
            for (int i = 0; i < kAcross; ++i)
                area_mm2 +=
                    width * row_deg * skinPerChart_mm2(surface, {crossings[k] + (i + 0.5) * width, front});
        }
    }
    return base::SquareCentimetres(area_mm2 / base::kMm2PerCm2);
}

} // namespace trichion::studio
