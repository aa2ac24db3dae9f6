#include "skin_lines.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace trichion::stipple {

using head::ScalpPoint;

namespace {

constexpr double kChordStep_deg = 1.0;

} // namespace

PolylineSearch lineThrough(const std::vector<ScalpPoint>& places, const head::Ellipsoid& surface) {
    std::vector<Eigen::Vector3d> vertices = {head::onHead(surface, places.front()).v};
    for (std::size_t i = 0; i + 1 < places.size(); ++i) {
        const Eigen::Vector2d from = places[i].vector();
        const Eigen::Vector2d to = places[i + 1].vector();
        const int pieces = 1 + static_cast<int>((to - from).norm() / kChordStep_deg);
        for (int k = 1; k <= pieces; ++k) {
            const Eigen::Vector2d at = from + (to - from) * (static_cast<double>(k) / pieces);
            vertices.push_back(head::onHead(surface, ScalpPoint{at.x(), at.y()}).v);
        }
    }
    return PolylineSearch(std::move(vertices));
}

PolylineSearch borderThrough(std::vector<ScalpPoint> corners, const head::Ellipsoid& surface) {
    corners.push_back(corners.front());
    return lineThrough(corners, surface);
}

std::vector<Eigen::Vector2d> chartOf(const std::vector<ScalpPoint>& places) {
    std::vector<Eigen::Vector2d> chart;
    chart.reserve(places.size());
    for (const ScalpPoint& place : places)
        chart.push_back(place.vector());
    return chart;
}

int windingOf(const std::vector<Eigen::Vector2d>& corners, const Eigen::Vector2d& place) {
    int winding = 0;
    for (std::size_t i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
        const Eigen::Vector2d& a = corners[j];
        const Eigen::Vector2d& b = corners[i];
        const double side = (b.x() - a.x()) * (place.y() - a.y()) - (place.x() - a.x()) * (b.y() - a.y());
        if (a.y() <= place.y() && b.y() > place.y() && side > 0.0)
            ++winding;
        if (a.y() > place.y() && b.y() <= place.y() && side < 0.0)
            --winding;
    }
    return winding;
}

double meanRadius_mm(const head::Ellipsoid& surface) {
    return std::cbrt(surface.halfAxes_mm().prod());
}

double skinLengthOf(double chord_mm, double meanRadius_mm) {
    const double bend = chord_mm / meanRadius_mm;
    return chord_mm * (1.0 + bend * bend / 24.0);
}

double smoothStep(double t) {
    const double c = std::clamp(t, 0.0, 1.0);
    return c * c * (3.0 - 2.0 * c);
}

} // namespace trichion::stipple
