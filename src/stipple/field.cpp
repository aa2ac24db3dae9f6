#include "trichion/stipple/field.h"

#include "density_terms.h"
#include "polyline_search.h"
#include "trichion/base/curve.h"
#include "trichion/base/parallel.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace trichion::stipple {

using base::HeadPoint;
using head::ScalpPoint;

namespace {

constexpr double kChartReach_deg = 150.0;
constexpr double kCell_deg = 0.75; // about 1.1 mm of skin
constexpr double kFarthest_mm = 60.0;

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
    : m_surface(surface)
    , m_terms(std::make_shared<const DensityTerms>(design, surface))
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

double DensityField::densityAt(const HeadPoint& point) const {
    const ScalpPoint place = head::scalpPointOf(m_surface, point);
    return m_terms->densityAt(distancesAt(place), point, place);
}

double DensityField::dotSizeAt(const HeadPoint& point) const {
    return m_terms->dotSizeAt(distancesAt(head::scalpPointOf(m_surface, point)));
}

} // namespace trichion::stipple
