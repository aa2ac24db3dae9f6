#include "trichion/stipple/field.h"

#include "polyline_search.h"
#include "trichion/base/curve.h"
#include "trichion/base/hash.h"
#include "trichion/base/parallel.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trichion::stipple {

using base::HeadPoint;
using head::ScalpPoint;

namespace {

constexpr double kChartReach_deg = 150.0;
constexpr double kCell_deg = 0.75; // about 1.1 mm of skin
constexpr double kFarthest_mm = 60.0;
constexpr std::uint64_t kMicroNoise = 0x6d6963726fULL;
constexpr std::uint64_t kMacroNoise = 0x6d6163726fULL;

// Build-up of density behind the front edge (domain figures 2.6: 0-5 mm 20-35, 5-15 mm 40-60, 15-30 mm 60-80,
// then 70-100 dots/cm2 of a plateau of 90), before the feather.
constexpr std::array<std::pair<double, double>, 6> kBuildUp = {
    {{0.0, 0.30}, {4.0, 0.42}, {10.0, 0.60}, {20.0, 0.80}, {32.0, 0.95}, {42.0, 1.0}}};

double smoothStep(double t) {
    const double c = std::clamp(t, 0.0, 1.0);
    return c * c * (3.0 - 2.0 * c);
}

double buildUpAt(double distance_mm) {
    if (distance_mm <= kBuildUp.front().first)
        return kBuildUp.front().second;
    for (std::size_t i = 1; i < kBuildUp.size(); ++i)
        if (distance_mm < kBuildUp[i].first) {
            const double t =
                (distance_mm - kBuildUp[i - 1].first) / (kBuildUp[i].first - kBuildUp[i - 1].first);
            return std::lerp(kBuildUp[i - 1].second, kBuildUp[i].second, t);
        }
    return kBuildUp.back().second;
}

double cornerValue(std::uint64_t seed, std::uint64_t purpose, int x, int y, int z) {
    const auto part = [](int v) {
        return static_cast<std::uint64_t>(static_cast<std::uint32_t>(v) & 0x1fffffU);
    };
    return 2.0 * base::unitFrom(base::hashOf(seed, purpose, part(x) | part(y) << 21U | part(z) << 42U)) - 1.0;
}

// Value noise in space, in [-1, 1], smooth over about half a wavelength.
double noiseAt(std::uint64_t seed, std::uint64_t purpose, const Eigen::Vector3d& point,
               double wavelength_mm) {
    const Eigen::Vector3d scaled = point * (2.0 / wavelength_mm);
    const Eigen::Vector3d floor = scaled.array().floor();
    const Eigen::Vector3i cell = floor.cast<int>();
    const Eigen::Vector3d t = (scaled - floor).unaryExpr([](double v) { return v * v * (3.0 - 2.0 * v); });
    double sum = 0.0;
    for (int corner = 0; corner < 8; ++corner) {
        const int dx = corner & 1;
        const int dy = (corner >> 1) & 1;
        const int dz = corner >> 2;
        const double weight =
            (dx ? t.x() : 1.0 - t.x()) * (dy ? t.y() : 1.0 - t.y()) * (dz ? t.z() : 1.0 - t.z());
        sum += weight * cornerValue(seed, purpose, cell.x() + dx, cell.y() + dy, cell.z() + dz);
    }
    return sum;
}

/// Where a row of the chart crosses the outline, rising; inside lies between the first and second, and so on.
std::vector<double> crossingsOfRow(const std::vector<Eigen::Vector2d>& polygon, double front_deg) {
    std::vector<double> crossings;
    for (std::size_t i = 0, j = polygon.size() - 1; i < polygon.size(); j = i++) {
        const Eigen::Vector2d& a = polygon[i];
        const Eigen::Vector2d& b = polygon[j];
        if ((a.y() > front_deg) != (b.y() > front_deg))
            crossings.push_back(a.x() + (b.x() - a.x()) * (front_deg - a.y()) / (b.y() - a.y()));
    }
    std::sort(crossings.begin(), crossings.end());
    return crossings;
}

PolylineSearch searchAlong(const std::vector<Eigen::Vector2d>& line, const head::Ellipsoid& surface) {
    std::vector<Eigen::Vector3d> vertices;
    vertices.reserve(line.size());
    for (const Eigen::Vector2d& place : line)
        vertices.push_back(head::onHead(surface, ScalpPoint{place.x(), place.y()}).v);
    return PolylineSearch(std::move(vertices));
}

} // namespace

DensityField::DensityField(const design::Design& design, const head::Ellipsoid& surface)
    : m_design(design)
    , m_surface(surface)
    , m_cells(static_cast<int>(2.0 * kChartReach_deg / kCell_deg) + 1)
    , m_cellsPerDegree(1.0 / kCell_deg) {
    mapDistances(design::outlineOf(design));
}

void DensityField::mapDistances(const design::Outline& outline) {
    const PolylineSearch hairline = searchAlong(outline.hairline, m_surface);
    const PolylineSearch lowerEdge = searchAlong(outline.lowerEdge, m_surface);
    const std::vector<Eigen::Vector2d> closed = outline.closed();
    const auto size = static_cast<std::size_t>(m_cells);
    m_hairline_mm.assign(size * size, static_cast<float>(-kFarthest_mm));
    m_lowerEdge_mm.assign(size * size, static_cast<float>(-kFarthest_mm));
    base::parallelFor(m_cells, 0, {}, [&](int row) {
        const double front_deg = row * kCell_deg - kChartReach_deg;
        const std::vector<double> crossings = crossingsOfRow(closed, front_deg);
        std::size_t passed = 0;
        for (int column = 0; column < m_cells; ++column) {
            const ScalpPoint place{column * kCell_deg - kChartReach_deg, front_deg};
            while (passed < crossings.size() && crossings[passed] <= place.left_deg)
                ++passed;
            if (place.vector().norm() > kChartReach_deg)
                continue;
            const Eigen::Vector3d point = head::onHead(m_surface, place).v;
            const double sign = passed % 2 == 1 ? 1.0 : -1.0;
            const std::size_t at = static_cast<std::size_t>(row) * size + static_cast<std::size_t>(column);
            m_hairline_mm[at] = static_cast<float>(sign * hairline.distance(point, kFarthest_mm));
            m_lowerEdge_mm[at] = static_cast<float>(sign * lowerEdge.distance(point, kFarthest_mm));
        }
    });
}

EdgeDistances DensityField::distancesAt(const ScalpPoint& place) const {
    const double x = std::clamp((place.left_deg + kChartReach_deg) * m_cellsPerDegree, 0.0, m_cells - 1.001);
    const double y = std::clamp((place.front_deg + kChartReach_deg) * m_cellsPerDegree, 0.0, m_cells - 1.001);
    const auto column = static_cast<std::size_t>(x);
    const auto row = static_cast<std::size_t>(y);
    const double tx = x - static_cast<double>(column);
    const double ty = y - static_cast<double>(row);
    const auto size = static_cast<std::size_t>(m_cells);
    const auto sample = [&](const std::vector<float>& map) {
        const float* at = map.data() + row * size + column;
        return std::lerp(std::lerp(static_cast<double>(at[0]), static_cast<double>(at[1]), tx),
                         std::lerp(static_cast<double>(at[size]), static_cast<double>(at[size + 1]), tx), ty);
    };
    return {sample(m_hairline_mm), sample(m_lowerEdge_mm)};
}

double DensityField::densityOf(const EdgeDistances& distances, const HeadPoint& point,
                               const ScalpPoint& place) const {
    const design::EdgeCharacter& edge = m_design.hairline.edge;
    const double reach = edge.strayReach_mm + edge.macroAmplitude_mm + edge.microAmplitude_mm;
    if (distances.hairline_mm < -reach)
        return 0.0;
    // The lower edge counts where it is the nearer border; in front of the hairline it has no say.
    const double fade =
        distances.hairline_mm < 0.0
            ? smoothStep(std::abs(distances.lowerEdge_mm) / std::max(m_design.lowerEdge.fade_mm, 1.0))
            : smoothStep(distances.lowerEdge_mm / std::max(m_design.lowerEdge.fade_mm, 0.1));
    const double plateau = m_design.density.value * head::zoneDensityShare(place) * fade;
    if (plateau <= 0.0)
        return 0.0;

    double d = distances.hairline_mm;
    if (d < 20.0) {
        d += edge.macroAmplitude_mm * noiseAt(m_design.seed, kMacroNoise, point.v, edge.macroWavelength_mm);
        d += edge.microAmplitude_mm * noiseAt(m_design.seed, kMicroNoise, point.v, edge.microWavelength_mm);
    }
    const double strayTail =
        edge.strayReach_mm > 0.0 ? std::max(0.0, 1.0 + std::min(d, 0.0) / edge.strayReach_mm) : 0.0;
    const double strays = edge.strayShare * strayTail * strayTail;
    if (d <= 0.0)
        return plateau * strays;
    const double build = buildUpAt(d / edge.gradient) * smoothStep(d / std::max(edge.feather_mm, 0.05));
    return plateau * std::max(strays, build);
}

double DensityField::densityAt(const HeadPoint& point) const {
    const ScalpPoint place = head::scalpPointOf(m_surface, point);
    return densityOf(distancesAt(place), point, place);
}

double DensityField::dotSizeAt(const HeadPoint& point) const {
    const double d = distancesAt(head::scalpPointOf(m_surface, point)).hairline_mm;
    const design::EdgeCharacter& edge = m_design.hairline.edge;
    return std::lerp(edge.edgeDotSize, 1.0, smoothStep(d / (12.0 * edge.gradient)));
}

} // namespace trichion::stipple
