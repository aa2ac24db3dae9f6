#include "trichion/head/measure.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <utility>

// The chart's polar angle and azimuth are spherical coordinates of the parameter w about the vertex, and
// dA = a b c |diag(1/a, 1/b, 1/c) w| d omega. With F(polar, azimuth) = integral of that times sin from 0 to
// polar, the area is the border's integral of F d azimuth.

namespace trichion::head {

using base::kDegreesToRadians;
using base::SquareCentimetres;

namespace {

constexpr int kNodes = 16;
constexpr double kPiece_deg = 2.0;
constexpr int kRays = 3600;
constexpr double kZoneStep_deg = 1.0;

struct GaussRule {
    std::array<double, kNodes> at{};     // in [0, 1]
    std::array<double, kNodes> weight{}; // sum 1
};

/// Gauss-Legendre nodes by Newton's iteration on the Legendre polynomial.
GaussRule gaussRule() {
    GaussRule rule;
    for (int i = 0; i < kNodes; ++i) {
        double x = std::cos(std::numbers::pi * (i + 0.75) / (kNodes + 0.5));
        double slope = 1.0;
        for (int step = 0; step < 50; ++step) {
            double p0 = 1.0;
            double p1 = x;
            for (int k = 2; k <= kNodes; ++k)
                p0 = std::exchange(p1, ((2.0 * k - 1.0) * x * p1 - (k - 1.0) * p0) / k);
            slope = kNodes * (x * p1 - p0) / (x * x - 1.0);
            x -= p1 / slope;
        }
        rule.at[static_cast<std::size_t>(i)] = 0.5 * (1.0 - x);
        rule.weight[static_cast<std::size_t>(i)] = 1.0 / ((1.0 - x * x) * slope * slope);
    }
    return rule;
}

const GaussRule& gauss() {
    static const GaussRule rule = gaussRule();
    return rule;
}

/// mm2 of skin per steradian of the parameter sphere.
double areaScale(const Eigen::Vector3d& axes, const Eigen::Vector3d& w) {
    return axes.prod() * w.cwiseQuotient(axes).norm();
}

/// mm2 per radian of azimuth between two distances from the vertex along a unit heading of the chart.
double sectorRate(const Eigen::Vector3d& axes, const Eigen::Vector2d& heading, double from_deg,
                  double to_deg) {
    double sum = 0.0;
    for (std::size_t k = 0; k < kNodes; ++k) {
        const double polar_deg = std::lerp(from_deg, to_deg, gauss().at[k]);
        const Eigen::Vector3d w = parameterOf({heading.x() * polar_deg, heading.y() * polar_deg});
        sum += gauss().weight[k] * areaScale(axes, w) * std::sin(polar_deg * kDegreesToRadians);
    }
    return sum * (to_deg - from_deg) * kDegreesToRadians;
}

/// Signed mm2 of the sector between the vertex and one piece of the border.
double sectorOf(const Eigen::Vector3d& axes, const Eigen::Vector2d& a, const Eigen::Vector2d& b) {
    const double turn = a.x() * b.y() - a.y() * b.x();
    double sum = 0.0;
    for (std::size_t k = 0; k < kNodes; ++k) {
        const Eigen::Vector2d p = a + gauss().at[k] * (b - a);
        const double polar_deg = p.norm();
        if (polar_deg < 1e-9)
            continue;
        const double azimuthRate = turn / (polar_deg * polar_deg);
        sum += gauss().weight[k] * azimuthRate * sectorRate(axes, p / polar_deg, 0.0, polar_deg);
    }
    return sum;
}

/// Distances from the vertex, rising, at which a ray meets the border of the region.
std::vector<double> crossingsOfRay(const std::vector<ScalpPoint>& region, const Eigen::Vector2d& heading) {
    std::vector<double> crossings;
    for (std::size_t i = 0, j = region.size() - 1; i < region.size(); j = i++) {
        const Eigen::Vector2d a = region[j].vector();
        const Eigen::Vector2d b = region[i].vector();
        const double sideA = heading.x() * a.y() - heading.y() * a.x();
        const double sideB = heading.x() * b.y() - heading.y() * b.x();
        if ((sideA >= 0.0) == (sideB >= 0.0))
            continue;
        const double distance = heading.dot(a + sideA / (sideA - sideB) * (b - a));
        if (distance > 0.0)
            crossings.push_back(distance);
    }
    std::sort(crossings.begin(), crossings.end());
    return crossings;
}

Zone zoneOnRay(const ZoneBorders& borders, const Eigen::Vector2d& heading, double distance_deg) {
    return zoneAt({heading.x() * distance_deg, heading.y() * distance_deg}, borders);
}

/// Where the zone of `from_deg` ends along a ray, at most `to_deg`.
double endOfZone(const ZoneBorders& borders, const Eigen::Vector2d& heading, double from_deg, double to_deg) {
    const Zone zone = zoneOnRay(borders, heading, std::min(from_deg + 1e-9, to_deg));
    double inside = from_deg;
    while (inside < to_deg) {
        const double tried = std::min(inside + kZoneStep_deg, to_deg);
        if (zoneOnRay(borders, heading, tried) == zone) {
            inside = tried;
            continue;
        }
        double outside = tried;
        for (int step = 0; step < 40; ++step) {
            const double middle = 0.5 * (inside + outside);
            (zoneOnRay(borders, heading, middle) == zone ? inside : outside) = middle;
        }
        return outside;
    }
    return to_deg;
}

} // namespace

bool isInside(const std::vector<ScalpPoint>& region, const ScalpPoint& place) noexcept {
    bool inside = false;
    for (std::size_t i = 0, j = region.size() - 1; i < region.size(); j = i++) {
        const ScalpPoint& a = region[i];
        const ScalpPoint& b = region[j];
        if ((a.front_deg > place.front_deg) == (b.front_deg > place.front_deg))
            continue;
        const double t = (place.front_deg - a.front_deg) / (b.front_deg - a.front_deg);
        if (place.left_deg < std::lerp(a.left_deg, b.left_deg, t))
            inside = !inside;
    }
    return inside;
}

SquareCentimetres areaInside(const Ellipsoid& surface, const std::vector<ScalpPoint>& region) {
    if (region.size() < 3)
        return SquareCentimetres(0.0);
    double sum_mm2 = 0.0;
    for (std::size_t i = 0, j = region.size() - 1; i < region.size(); j = i++) {
        const Eigen::Vector2d a = region[j].vector();
        const Eigen::Vector2d b = region[i].vector();
        const int pieces = std::max(1, static_cast<int>(std::ceil((b - a).norm() / kPiece_deg)));
        for (int k = 0; k < pieces; ++k)
            sum_mm2 +=
                sectorOf(surface.halfAxes_mm(), a + (b - a) * k / pieces, a + (b - a) * (k + 1) / pieces);
    }
    return SquareCentimetres(std::abs(sum_mm2) / base::kMm2PerCm2);
}

std::array<SquareCentimetres, kZoneCount>
areaByZone(const Ellipsoid& surface, const std::vector<ScalpPoint>& region, const ZoneBorders& borders) {
    std::array<SquareCentimetres, kZoneCount> areas{};
    if (region.size() < 3)
        return areas;
    const double ray = 2.0 * std::numbers::pi / kRays;
    for (int i = 0; i < kRays; ++i) {
        const double azimuth = (i + 0.5) * ray;
        const Eigen::Vector2d heading(std::sin(azimuth), std::cos(azimuth));
        std::vector<double> ends = crossingsOfRay(region, heading);
        if (ends.size() % 2 == 1)
            ends.insert(ends.begin(), 0.0); // the vertex lies inside
        for (std::size_t k = 0; k + 1 < ends.size(); k += 2)
            for (double from = ends[k]; from < ends[k + 1];) {
                const double to = endOfZone(borders, heading, from, ends[k + 1]);
                const auto zone = static_cast<std::size_t>(zoneOnRay(borders, heading, 0.5 * (from + to)));
                const double part_mm2 = ray * sectorRate(surface.halfAxes_mm(), heading, from, to);
                areas[zone] = areas[zone] + SquareCentimetres(part_mm2 / base::kMm2PerCm2);
                from = to;
            }
    }
    return areas;
}

SquareCentimetres wholeArea(const Ellipsoid& surface) {
    constexpr int kSectors = 360;
    constexpr double kAround = 2.0 * std::numbers::pi;
    double sum_mm2 = 0.0;
    for (int i = 0; i < kSectors; ++i) { // periodic: equal weights are exact to rounding
        const double azimuth = kAround * i / kSectors;
        const Eigen::Vector2d heading(std::sin(azimuth), std::cos(azimuth));
        for (int piece = 0; piece < 4; ++piece)
            sum_mm2 += kAround / kSectors *
                       sectorRate(surface.halfAxes_mm(), heading, 45.0 * piece, 45.0 * (piece + 1));
    }
    return SquareCentimetres(sum_mm2 / base::kMm2PerCm2);
}

} // namespace trichion::head
