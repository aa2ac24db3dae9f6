#include "census.h"

#include "trichion/base/parallel.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace trichion::stipple {

using base::HeadPoint;
using head::ScalpPoint;

namespace {

constexpr double kReach_deg = 150.0;
constexpr double kCell_deg = 0.5; // divides the borders of the zones on the chart
constexpr int kCells = static_cast<int>(2.0 * kReach_deg / kCell_deg);
constexpr int kFiner = 5; // pieces of a cell that a hole may cut

/// Skin per square degree of the chart: the chart's own scale sin(t)/t times det |axes^-1 w| of the
/// ellipsoid.
double skin_cm2PerDeg2(const head::Ellipsoid& surface, const ScalpPoint& place, const HeadPoint& point) {
    const double polar = place.vector().norm() * base::kDegreesToRadians;
    const double chart = polar > 1e-9 ? std::sin(polar) / polar : 1.0;
    const Eigen::Vector3d& axes = surface.halfAxes_mm();
    const double stretch_mm2 = axes.prod() * point.v.cwiseQuotient(axes.cwiseAbs2()).norm();
    return stretch_mm2 * chart * base::kDegreesToRadians * base::kDegreesToRadians / base::kMm2PerCm2;
}

/// One row of cells.
class Row {
  public:
    Row(const DensityField& field, const head::Ellipsoid& surface, double maximum)
        : m_field(field), m_surface(surface), m_maximum(maximum) {}

    void addCell(const ScalpPoint& middle) {
        const HeadPoint point = head::onHead(m_surface, middle);
        const double cell_mm = 10.0 * std::sqrt(skin_cm2PerDeg2(m_surface, middle, point)) * kCell_deg;
        if (!m_field.nearHole(point, cell_mm)) {
            add(middle, point, kCell_deg);
            return;
        }
        const double step = kCell_deg / kFiner;
        for (int i = 0; i < kFiner * kFiner; ++i) {
            const ScalpPoint piece{middle.left_deg + step * (i % kFiner - kFiner / 2),
                                   middle.front_deg + step * (i / kFiner - kFiner / 2)};
            add(piece, head::onHead(m_surface, piece), step);
        }
    }
    [[nodiscard]] const ZoneIntegrals& integrals() const noexcept { return m_integrals; }

  private:
    void add(const ScalpPoint& place, const HeadPoint& point, double side_deg) {
        const double density = m_field.densityAt(point);
        if (density <= 0.0)
            return;
        ZoneIntegral& zone = m_integrals[static_cast<std::size_t>(head::zoneAt(place))];
        const double area_cm2 = skin_cm2PerDeg2(m_surface, place, point) * side_deg * side_deg;
        zone.area_cm2 += area_cm2;
        zone.wanted += area_cm2 * std::min(density, m_maximum);
        zone.densest = std::max(zone.densest, density);
    }

    const DensityField& m_field;
    const head::Ellipsoid& m_surface;
    double m_maximum;
    ZoneIntegrals m_integrals;
};

} // namespace

ZoneIntegrals integrate(const DensityField& field, const head::Ellipsoid& surface, base::DotsPerCm2 maximum) {
    std::vector<ZoneIntegrals> rows(kCells);
    base::parallelFor(kCells, 0, {}, [&](int index) {
        Row row(field, surface, maximum.value);
        for (int column = 0; column < kCells; ++column) {
            const ScalpPoint middle{(column + 0.5) * kCell_deg - kReach_deg,
                                    (index + 0.5) * kCell_deg - kReach_deg};
            if (middle.vector().norm() <= kReach_deg)
                row.addCell(middle);
        }
        rows[static_cast<std::size_t>(index)] = row.integrals();
    });
    ZoneIntegrals sum;
    for (const ZoneIntegrals& row : rows)
        for (std::size_t z = 0; z < sum.size(); ++z) {
            sum[z].area_cm2 += row[z].area_cm2;
            sum[z].wanted += row[z].wanted;
            sum[z].densest = std::max(sum[z].densest, row[z].densest);
        }
    return sum;
}

} // namespace trichion::stipple
