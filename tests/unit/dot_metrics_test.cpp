// The measures of evenness against dots whose figures are known by theory.

#include "support/dot_metrics.h"
#include "support/dot_search.h"
#include "support/dot_spectrum.h"
#include "trichion/base/hash.h"

#include <cmath>
#include <gtest/gtest.h>
#include <numbers>

using namespace trichion;
using test::Density;
using test::evenDensity;
using test::FlatSkin;
using test::HeadSkin;

namespace {

constexpr double kFlatSide_mm = 200.0;
// What the lattice itself and the quadrature leave over.
constexpr double kLattice = 0.001;
constexpr double kLatticeLowest = 5e-5;

double drawn(std::uint64_t purpose, std::size_t k) {
    return base::unitFrom(base::hashOf(7, purpose, k));
}

/// Hexagonal packing of the square.
std::vector<Eigen::Vector3d> hexagonalDots(double dotsPerCm2) {
    const double spacing = test::hexagonalSpacing_mm(dotsPerCm2);
    const double rise = spacing * std::numbers::sqrt3 / 2.0;
    std::vector<Eigen::Vector3d> dots;
    for (int row = 0; (row + 0.25) * rise < kFlatSide_mm; ++row)
        for (int column = 0;; ++column) {
            const double x = (column + (row % 2 == 0 ? 0.25 : 0.75)) * spacing;
            if (x >= kFlatSide_mm)
                break;
            dots.emplace_back(x, (row + 0.25) * rise, 0.0);
        }
    return dots;
}

/// Every dot with the probability `share`.
std::vector<Eigen::Vector3d> thinned(const std::vector<Eigen::Vector3d>& dots,
                                     const std::function<double(const Eigen::Vector3d&)>& share) {
    std::vector<Eigen::Vector3d> kept;
    for (std::size_t k = 0; k < dots.size(); ++k)
        if (drawn(1, k) < share(dots[k]))
            kept.push_back(dots[k]);
    return kept;
}

HeadSkin meanSkin() {
    return HeadSkin(head::meanHead().surface);
}

std::vector<Eigen::Vector3d> whiteNoise(const test::Skin& skin, double dotsPerCm2) {
    return skin.scattered(static_cast<std::size_t>(std::lround(skin.area_mm2() * dotsPerCm2 / 100.0)), 5);
}

void expectWhite(const test::Skin& skin, const std::vector<Eigen::Vector3d>& dots, const Density& density) {
    EXPECT_NEAR(test::densityError(skin, dots, density), 0.200, 0.006);
    EXPECT_NEAR(test::lowFrequencyEnergy(skin, dots, density), 1.0, 0.05);
    const test::Spacing spacing = test::relativeSpacing(skin, dots, density);
    // P(nearest > r) = exp(-lambda pi r^2)
    EXPECT_NEAR(spacing.p1, 0.0526, 0.006);
    EXPECT_NEAR(spacing.mean, 0.4653, 0.008);
    EXPECT_NEAR(spacing.cv, 0.5227, 0.012);
}

} // namespace

TEST(DotMetrics, KnowWhiteNoiseOnTheHead) {
    const HeadSkin skin = meanSkin();
    for (const double density : {20.0, 150.0})
        expectWhite(skin, whiteNoise(skin, density), evenDensity(density));
}

TEST(DotMetrics, KnowWhiteNoiseOnThePlane) {
    const FlatSkin skin(kFlatSide_mm);
    expectWhite(skin, whiteNoise(skin, 90.0), evenDensity(90.0));
}

TEST(DotMetrics, KnowWhiteNoiseOfAChangingDensity) {
    const HeadSkin skin = meanSkin();
    const Density ramp = [](const Eigen::Vector3d& point) { return 110.0 + 0.7 * point.z(); };
    const std::vector<Eigen::Vector3d> dots =
        thinned(whiteNoise(skin, 180.0), [&](const Eigen::Vector3d& point) { return ramp(point) / 180.0; });
    expectWhite(skin, dots, ramp);
}

TEST(DotMetrics, KnowTheHexagonalPacking) {
    const FlatSkin skin(kFlatSide_mm);
    const std::vector<Eigen::Vector3d> dots = hexagonalDots(60.0);
    const Density density = evenDensity(60.0);
    const test::Spacing spacing = test::relativeSpacing(skin, dots, density);
    EXPECT_NEAR(spacing.p1, 1.0, 1e-9);
    EXPECT_NEAR(spacing.mean, 1.0, 1e-9);
    EXPECT_NEAR(spacing.cv, 0.0, 1e-6);
    EXPECT_NEAR(test::largestEmptyCircle(skin, dots, density), 1.0 / std::numbers::sqrt3, 0.002);
    EXPECT_LT(test::densityError(skin, dots, density), 1e-3);
    EXPECT_LT(test::lowFrequencyEnergy(skin, dots, density), 1e-3);
}

TEST(DotMetrics, FindTheOneHole) {
    const FlatSkin skin(kFlatSide_mm);
    std::vector<Eigen::Vector3d> dots = hexagonalDots(60.0);
    const Eigen::Vector3d middle(0.5 * kFlatSide_mm, 0.5 * kFlatSide_mm, 0.0);
    std::size_t nearest = 0;
    for (std::size_t k = 0; k < dots.size(); ++k)
        if ((dots[k] - middle).norm() < (dots[nearest] - middle).norm())
            nearest = k;
    dots.erase(dots.begin() + static_cast<std::ptrdiff_t>(nearest));
    EXPECT_NEAR(test::largestEmptyCircle(skin, dots, evenDensity(60.0)), 1.0, 0.003);
}

// Each dot of a packing kept with probability q: power 1 - q away from the packing's own peaks, density q.
TEST(DotMetrics, KnowTheSpectrumOfAThinnedPacking) {
    const FlatSkin skin(kFlatSide_mm);
    for (const double share : {0.3, 0.8}) {
        const std::vector<Eigen::Vector3d> dots =
            thinned(hexagonalDots(120.0), [&](const Eigen::Vector3d&) { return share; });
        EXPECT_NEAR(test::lowFrequencyEnergy(skin, dots, evenDensity(120.0 * share)), 1.0 - share,
                    0.05 * (1.0 - share))
            << share;
    }
}

// Independent normal offsets of a packing: power 1 - exp(-4 pi^2 f^2 s^2).
TEST(DotMetrics, KnowTheSpectrumOfAShakenPacking) {
    const FlatSkin skin(kFlatSide_mm);
    const double dotsPerMm2 = 0.9;
    const double spread_mm = 0.2 / std::sqrt(dotsPerMm2);
    std::vector<Eigen::Vector3d> dots = hexagonalDots(100.0 * dotsPerMm2);
    for (std::size_t k = 0; k < dots.size(); ++k)
        dots[k] += spread_mm * Eigen::Vector3d(base::normalFrom(base::hashOf(7, 2, k)),
                                               base::normalFrom(base::hashOf(7, 3, k)), 0.0);
    const test::Spectrum spectrum = test::powerSpectrum(skin, dots, evenDensity(100.0 * dotsPerMm2), 0.9);
    for (const test::SpectrumRing& ring : spectrum.rings) {
        if (ring.frequency < 0.1)
            continue;
        const double exponent = 2.0 * std::numbers::pi * ring.frequency * 0.2;
        const double expected = 1.0 - std::exp(-exponent * exponent);
        EXPECT_NEAR(ring.power, expected, 0.12 * expected + 0.005) << ring.frequency;
    }
}

TEST(DotMetrics, TellADirectionFromNone) {
    const FlatSkin skin(kFlatSide_mm);
    const auto anisotropyOf = [&](const std::vector<Eigen::Vector3d>& dots) {
        return test::powerSpectrum(skin, dots, evenDensity(90.0), 2.0).anisotropy_dB;
    };
    EXPECT_NEAR(anisotropyOf(whiteNoise(skin, 90.0)), 0.0, 0.5);
    EXPECT_GT(anisotropyOf(hexagonalDots(90.0)), 5.0);
}

// A spherical lattice carried to an ellipsoid has a known density everywhere and next to no error: what the
// curvature of a head adds to the measure is below this.
TEST(DensityErrorMeasure, IsNotBiasedByCurvature) {
    for (const Eigen::Vector3d& axes :
         {Eigen::Vector3d(42.0, 42.0, 42.0), Eigen::Vector3d(45.0, 60.0, 100.0)}) {
        const HeadSkin skin{head::Ellipsoid(axes)};
        const std::vector<test::Probe> probes = skin.probes(axes.maxCoeff() / 17.0);
        std::vector<Eigen::Vector3d> dots;
        double area = 0.0;
        for (const test::Probe& probe : probes) {
            dots.push_back(probe.point);
            area += probe.area_mm2;
        }
        EXPECT_NEAR(area, skin.area_mm2(), 1e-4 * area);
        const double perSteradian = static_cast<double>(dots.size()) / (4.0 * std::numbers::pi);
        const Density density = [&](const Eigen::Vector3d& point) {
            const Eigen::Vector3d w = point.cwiseQuotient(axes);
            return 100.0 * perSteradian / (axes.prod() * w.cwiseQuotient(axes).norm());
        };
        EXPECT_LT(test::densityError(skin, dots, density), kLattice) << axes.transpose();
        const test::Spectrum spectrum = test::powerSpectrum(skin, dots, density, 0.5);
        EXPECT_LT(spectrum.lowFrequencyEnergy, kLattice) << axes.transpose();
        EXPECT_LT(spectrum.rings.front().power, kLatticeLowest) << axes.transpose();
    }
}

TEST(DensityErrorMeasure, SeesATenthTooMany) {
    const FlatSkin skin(kFlatSide_mm);
    EXPECT_NEAR(test::densityError(skin, hexagonalDots(99.0), evenDensity(90.0)), 0.10, 0.002);
}

TEST(DotSearch, FindsTheNearestAtAnyDistance) {
    const FlatSkin skin(30.0);
    const std::vector<Eigen::Vector3d> dots = skin.scattered(500, 3);
    const test::DotSearch search(dots, 0.5);
    for (const Eigen::Vector3d& place : {Eigen::Vector3d(15.0, 15.0, 0.0), Eigen::Vector3d(-40.0, 90.0, 12.0),
                                         Eigen::Vector3d(29.9, 0.1, 0.0)}) {
        double nearest = 1e9;
        for (const Eigen::Vector3d& dot : dots)
            nearest = std::min(nearest, (dot - place).norm());
        EXPECT_DOUBLE_EQ(search.nearest(place), nearest);
    }
}
