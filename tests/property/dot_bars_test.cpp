// The bars of the dots as properties, measured on the skin in mm (docs/method/stipple.md). Jitter is 0. Times
// are no property: ./dev bench stipple prints them.

#include "support/dot_metrics.h"
#include "support/dot_search.h"
#include "support/dot_spectrum.h"
#include "trichion/stipple/placement.h"
#include "trichion/stipple/ranked_set.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <numbers>

using namespace trichion;
using stipple::HeadDots;
using test::evenDensity;
using test::HeadSkin;

namespace {

/// The bars. Practice works at 60 to 150 dots/cm2; peers reach .62-.70 and .08-.12.
struct SpacingBar {
    double from, to; ///< dots per cm2
    double p1, cv;
};
constexpr SpacingBar kThin{20.0, 60.0, 0.60, 0.12};
constexpr SpacingBar kPractice{60.0, 150.0, 0.68, 0.09};
constexpr SpacingBar kDense{150.0, 300.0, 0.66, 0.10};
constexpr SpacingBar kSessions{27.0, 90.0, 0.64, 0.09};
constexpr double kDensityError = 0.036;
constexpr double kLowFrequencyEnergy = 0.066;
constexpr double kEmptyCircle = 0.92;
constexpr double kOtherHeadDensityError = 0.04;
constexpr double kOtherHeadP1 = 0.66;
constexpr double kRampDensityError = 0.04;
constexpr double kRampP1 = 0.62;
// Ours: no direction, no place unlike the others.
constexpr double kAnisotropy_dB = 0.6;
constexpr double kUnlikePlace = 0.03;

using Dots = std::vector<Eigen::Vector3d>;

const HeadDots& meanDots() {
    static const HeadDots dots(head::meanHead().surface, 1, stipple::kNewestEngine);
    return dots;
}

/// The dots from share `from` to share `to` of a density.
Dots dotsOn(const HeadDots& head, const test::Density& density, double from = 0.0, double to = 1.0) {
    Dots on;
    for (std::size_t rank = 0; rank < head.size(); ++rank) {
        const Eigen::Vector3d point = head.point(rank).v;
        const double threshold = density(point) * head.ranksPerDensity(rank);
        const auto place = static_cast<double>(rank);
        if (place >= from * threshold && place < to * threshold)
            on.push_back(point);
    }
    return on;
}

Dots dotsAt(double density) {
    return dotsOn(meanDots(), evenDensity(density));
}

HeadSkin meanSkin() {
    return HeadSkin(meanDots().surface());
}

void expectSpacing(const SpacingBar& bar, std::initializer_list<double> densities) {
    for (const double density : densities) {
        ASSERT_GE(density, bar.from);
        ASSERT_LE(density, bar.to);
        const test::Spacing spacing =
            test::relativeSpacing(meanSkin(), dotsAt(density), evenDensity(density));
        EXPECT_GE(spacing.p1, bar.p1) << density;
        EXPECT_LE(spacing.cv, bar.cv) << density;
    }
}

/// 4 : 1 along the length of the head.
test::Density rampUpTo(double densest) {
    const double half = meanDots().surface().halfAxes_mm().z();
    return [half, densest](const Eigen::Vector3d& point) {
        return densest * std::pow(4.0, -0.5 * (1.0 + point.z() / half));
    };
}

/// Every combination of axes a share longer or shorter.
std::vector<head::Ellipsoid> otherHeads(double share) {
    std::vector<head::Ellipsoid> heads;
    for (int combination = 0; combination < 8; ++combination) {
        Eigen::Vector3d axes = meanDots().surface().halfAxes_mm();
        for (int axis = 0; axis < 3; ++axis)
            axes(axis) *= (combination >> axis & 1) != 0 ? 1.0 + share : 1.0 - share;
        heads.emplace_back(axes);
    }
    return heads;
}

} // namespace

TEST(DotBars, SpacingWherePracticeWorks) {
    expectSpacing(kPractice, {60.0, 80.0, 100.0, 120.0, 150.0});
}

TEST(DotBars, SpacingOfDenseDots) {
    expectSpacing(kDense, {150.0, 200.0, 300.0});
}

TEST(DotBars, SpacingOfThinDots) {
    expectSpacing(kThin, {20.0, 30.0, 40.0, 60.0});
}

TEST(DotBars, SessionsAddUpToEvenDots) {
    expectSpacing(kSessions, {27.0, 63.0, 90.0});
}

TEST(DotBars, DensityAndLowFrequenciesAfterEverySession) {
    for (const double plateau : {67.0, 150.0, 300.0})
        for (const double share : {0.3, 0.7, 1.0}) {
            const double density = plateau * share;
            const Dots dots = dotsAt(density);
            EXPECT_LE(test::densityError(meanSkin(), dots, evenDensity(density)), kDensityError) << density;
            EXPECT_LE(test::lowFrequencyEnergy(meanSkin(), dots, evenDensity(density)), kLowFrequencyEnergy)
                << density;
        }
}

TEST(DotBars, LeaveNoLargeHole) {
    for (const double density : {60.0, 90.0, 150.0, 300.0})
        EXPECT_LE(test::largestEmptyCircle(meanSkin(), dotsAt(density), evenDensity(density)), kEmptyCircle)
            << density;
}

TEST(DotBars, OtherHeadsThroughTheAreaRatioAlone) {
    for (const head::Ellipsoid& surface : otherHeads(0.12)) {
        const HeadDots head(surface, 5, stipple::kNewestEngine);
        const HeadSkin skin(surface);
        const Dots dots = dotsOn(head, evenDensity(90.0));
        EXPECT_LE(test::densityError(skin, dots, evenDensity(90.0)), kOtherHeadDensityError)
            << surface.halfAxes_mm().transpose();
        EXPECT_GE(test::relativeSpacing(skin, dots, evenDensity(90.0)).p1, kOtherHeadP1)
            << surface.halfAxes_mm().transpose();
    }
}

TEST(DotBars, FollowAFourfoldRamp) {
    for (const double densest : {120.0, 300.0}) {
        const test::Density ramp = rampUpTo(densest);
        const Dots dots = dotsOn(meanDots(), ramp);
        EXPECT_LE(test::densityError(meanSkin(), dots, ramp), kRampDensityError) << densest;
        EXPECT_GE(test::relativeSpacing(meanSkin(), dots, ramp).p1, kRampP1) << densest;
    }
}

// A session by itself is no set of its own; it must still come nowhere near the dots that are there.
TEST(DotBars, ALaterSessionFallsIntoTheGaps) {
    const Dots first = dotsOn(meanDots(), evenDensity(90.0), 0.0, 0.3);
    const test::DotSearch search(first, 1.5);
    Dots second = dotsOn(meanDots(), evenDensity(90.0), 0.3, 0.7);
    std::vector<double> gaps;
    for (const Eigen::Vector3d& dot : second)
        gaps.push_back(search.nearest(dot) / test::hexagonalSpacing_mm(63.0));
    std::nth_element(gaps.begin(), gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 100), gaps.end());
    EXPECT_GE(gaps[gaps.size() / 100], kSessions.p1);
}

TEST(DotBars, HaveNoRowsAndNoDirection) {
    for (const double density : {30.0, 90.0, 300.0})
        EXPECT_LE(test::powerSpectrum(meanSkin(), dotsAt(density), evenDensity(density), 1.8).anisotropy_dB,
                  kAnisotropy_dB)
            << density;
}

// All over the head, and at the ends of the axes and between them, where a map of the sphere would show.
TEST(DotBars, HaveNoPolesAndNoSeams) {
    constexpr double kReach_mm = 20.0;
    Dots places;
    for (const test::Probe& probe : meanSkin().probes(kReach_mm))
        places.push_back(probe.point);
    for (int k = 0; k < 27; ++k)
        if (k != 13)
            places.push_back(meanDots()
                                 .surface()
                                 .pointAt(Eigen::Vector3d(k % 3 - 1, k / 3 % 3 - 1, k / 9 - 1).normalized())
                                 .v);
    for (const double density : {90.0, 250.0}) {
        const Dots dots = dotsAt(density);
        const test::DotSearch search(dots, test::hexagonalSpacing_mm(density));
        const double everywhere = test::relativeSpacing(meanSkin(), dots, evenDensity(density)).mean *
                                  test::hexagonalSpacing_mm(density);
        for (const Eigen::Vector3d& place : places) {
            double sum = 0.0;
            double count = 0.0;
            search.within(place, kReach_mm, [&](std::size_t i, double) {
                sum += search.nearest(dots[i], i);
                count += 1.0;
            });
            const double asked = density * std::numbers::pi * kReach_mm * kReach_mm / 100.0;
            EXPECT_NEAR(count / asked, 1.0, kUnlikePlace) << density << " at " << place.transpose();
            EXPECT_NEAR(sum / count / everywhere, 1.0, kUnlikePlace)
                << density << " at " << place.transpose();
        }
    }
}
