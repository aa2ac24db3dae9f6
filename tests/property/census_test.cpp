#include "trichion/design/edit.h"
#include "trichion/head/anatomy.h"
#include "trichion/stipple/field.h"
#include "trichion/stipple/placement.h"

#include <Eigen/Geometry>
#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <numbers>

using namespace trichion;
using design::Design;
using stipple::HeadDots;
using stipple::Placement;

namespace {

struct ZoneIntegral {
    double area_cm2 = 0.0;
    double wanted = 0.0;
};
using ZoneIntegrals = std::array<ZoneIntegral, head::kZoneCount>;

/// Midpoint rule over latitude and longitude of the ellipsoid: independent of the dots and of the chart.
ZoneIntegrals quadrature(const Design& design, const HeadDots& head, int rows) {
    const stipple::DensityField field(design, head.surface());
    const Eigen::Vector3d& axes = head.surface().halfAxes_mm();
    ZoneIntegrals zones;
    const double step = std::numbers::pi / rows;
    for (int row = 0; row < rows; ++row) {
        const double polar = (row + 0.5) * step;
        for (int column = 0; column < 2 * rows; ++column) {
            const double turn = (column + 0.5) * step;
            const Eigen::Vector3d w(std::sin(polar) * std::cos(turn), std::sin(polar) * std::sin(turn),
                                    std::cos(polar));
            const base::HeadPoint point = head.surface().pointAt(w);
            const double density = std::min(field.densityAt(point), head.maximumDensity().value);
            if (density <= 0.0)
                continue;
            // |d(area)/d(solid angle)| of x = diag(axes) w is det * |axes^-1 w|.
            const double area_cm2 =
                axes.prod() * w.cwiseQuotient(axes).norm() * std::sin(polar) * step * step / base::kMm2PerCm2;
            ZoneIntegral& zone = zones[static_cast<std::size_t>(
                head::zoneAt(head::scalpPointOf(head.surface(), point), design.zones.borders))];
            zone.area_cm2 += area_cm2;
            zone.wanted += area_cm2 * density;
        }
    }
    return zones;
}

Design fullDesign(const head::Head& head) {
    Design design = design::proposeDesign(head, "broken");
    design.jitter = 0.0;
    design =
        design::withStroke(design, {design::StrokeKind::Add, {{10.0, -5.0}, {30.0, -8.0}}, 12.0, 0.6, 60.0});
    design = design::withStroke(design, {design::StrokeKind::Erase, {{-20.0, -20.0}}, 9.0, 0.2, 0.0});
    design = design::withHole(design, {design::HoleKind::Scar, {0.0, -60.0}, 8.0, {}, 1.0, 4.0});
    design = design::withHole(design, {design::HoleKind::Mole, {15.0, 20.0}, 2.0, {}, 0.5, 0.0});
    return design::withOwnFringe(design, design::OwnFringe{});
}

} // namespace

TEST(Census, AgreesWithAnIndependentQuadratureOfTheEllipsoid) {
    for (const Eigen::Vector3d& axes :
         {Eigen::Vector3d(77.2, 84.0, 99.7), Eigen::Vector3d(68.0, 88.0, 108.0)}) {
        const head::Head head{head::Ellipsoid(axes), base::Degrees(11.0)};
        const HeadDots dots(head.surface, 4, 1);
        Design design = fullDesign(head);
        if (axes.x() < 70.0)
            design = design::withZoneBorders(design, {64.0, 18.0, -32.0, 28.0, 90.0, 150.0});
        const Placement placement = stipple::placeDots(design, dots);
        const ZoneIntegrals truth = quadrature(design, dots, 700);
        for (std::size_t z = 0; z < truth.size(); ++z) {
            EXPECT_NEAR(placement.census[z].area_cm2, truth[z].area_cm2, 0.004 * truth[z].area_cm2 + 0.05)
                << z;
            EXPECT_NEAR(placement.census[z].wanted, truth[z].wanted, 0.004 * truth[z].wanted + 3.0) << z;
        }
    }
}

TEST(Census, CountsWhatWasPlacedByZoneAndSession) {
    const HeadDots dots(head::meanHead().surface, 4, 1);
    const Design design =
        design::withZoneBorders(fullDesign(head::meanHead()), {50.0, 20.0, -30.0, 30.0, 80.0, 150.0});
    const Placement placement = stipple::placeDots(design, dots);
    std::array<std::vector<int>, head::kZoneCount> counted;
    counted.fill(std::vector<int>(design.sessions.size(), 0));
    for (const stipple::Dot& dot : placement.dots)
        ++counted[static_cast<std::size_t>(dot.zone)][static_cast<std::size_t>(dot.session - 1)];
    for (std::size_t z = 0; z < counted.size(); ++z) {
        EXPECT_EQ(placement.census[z].bySession, counted[z]);
        EXPECT_NEAR(placement.census[z].meanDensityUpTo(0).value * placement.census[z].area_cm2,
                    placement.census[z].countUpTo(0), 1e-6);
    }
}

TEST(Census, PlacedDotsMeetTheIntegralInEveryZoneAfterEverySession) {
    Design design = fullDesign(head::meanHead());
    for (const double plateau : {40.0, 90.0, 200.0}) {
        design.density = base::DotsPerCm2(plateau);
        const Placement placement = stipple::placeDots(design, HeadDots(head::meanHead().surface, 4, 1));
        for (const stipple::ZoneCensus& zone : placement.census)
            for (std::size_t k = 0; k < design.sessions.size(); ++k) {
                const double wanted = zone.wanted * design.sessions[k].cumulativeShare;
                // Blue noise whose mean power at low frequencies is L counts N dots with a variance of L N.
                const double deviation = std::sqrt(0.066 * wanted) + 1.0;
                EXPECT_NEAR(zone.countUpTo(static_cast<int>(k) + 1), wanted, 3.0 * deviation) << plateau;
            }
    }
}

TEST(Census, HolesTakeTheirAreaAway) {
    Design design = design::proposeDesign(head::meanHead());
    const HeadDots dots(head::meanHead().surface, 1, 1);
    const double before = stipple::placeDots(design, dots).area_cm2();
    design = design::withHole(design, {design::HoleKind::Scar, {0.0, -20.0}, 10.0, {}, 0.0, 0.0});
    const double cap_cm2 = std::numbers::pi; // radius 1 cm, as good as flat
    EXPECT_NEAR(before - stipple::placeDots(design, dots).area_cm2(), cap_cm2, 0.03);
}
