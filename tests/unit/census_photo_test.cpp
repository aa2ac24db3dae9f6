#include "support/second_camera.h"
#include "trichion/tracking/census.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

using namespace trichion;
using test::PaintedHead;
using test::Shot;

namespace {

test::TakenPhoto photoOf(const PaintedHead& head, double pxPerMm) {
    Shot shot;
    shot.pxPerMm = pxPerMm;
    shot.width_px = static_cast<int>(46.0 * pxPerMm);
    shot.height_px = static_cast<int>(42.0 * pxPerMm);
    return test::photograph(head, shot);
}

struct Score {
    double recall = 0.0;
    double precision = 0.0;
};

bool isInside(const PaintedHead& head, const test::TakenPhoto& photo, const Eigen::Vector3d& at_mm) {
    const Eigen::Vector3d w = at_mm.cwiseQuotient(head.plan().halfAxes_mm).normalized();
    return test::sees(photo.view, head.skinAt(w), head.normalAt(w), 0.8, 8.0);
}

using Pixels = std::vector<Eigen::Vector2d>;

/// Share of the first that have one of the second near them.
double shareFound(const Pixels& some, const Pixels& others, double near_px) {
    const auto found = std::count_if(some.begin(), some.end(), [&](const Eigen::Vector2d& pixel) {
        return std::any_of(others.begin(), others.end(), [&](const Eigen::Vector2d& other) {
            return (other - pixel).squaredNorm() < near_px * near_px;
        });
    });
    return static_cast<double>(found) / static_cast<double>(some.size());
}

/// Counted against painted dots that lie well inside what is counted.
Score scoreOf(const PaintedHead& head, const test::TakenPhoto& photo, const tracking::PhotoCensus& census) {
    const double near_px = 0.25 * photo.view.scaleAtCentre().value; // 0.25 mm
    Pixels painted;
    Pixels paintedInside;
    for (const test::PaintedDot& dot : head.dots()) {
        if (dot.isMole)
            continue;
        painted.push_back(test::pixelOf(photo.view, dot.at_mm));
        if (isInside(head, photo, dot.at_mm))
            paintedInside.push_back(painted.back());
    }
    Pixels counted;
    Pixels countedInside;
    for (const tracking::SeenDot& seen : census.dots) {
        counted.push_back(seen.at.v);
        if (isInside(head, photo, seen.place.v))
            countedInside.push_back(seen.at.v);
    }
    return {shareFound(paintedInside, counted, near_px), shareFound(countedInside, painted, near_px)};
}

} // namespace

class PhotoCensusOf : public testing::TestWithParam<double> {};

TEST_P(PhotoCensusOf, FindsAllDotsAndNothingElse) {
    test::PaintedHeadPlan plan;
    plan.dotsPerCm2 = GetParam();
    const PaintedHead head(plan);
    const test::TakenPhoto photo = photoOf(head, 6.0);
    const auto census = tracking::countDots(test::tracked(photo), {}, {});
    ASSERT_FALSE(census.refusal);
    const Score score = scoreOf(head, photo, census);
    EXPECT_GE(score.recall, 0.95);
    EXPECT_GE(score.precision, 0.95);
    // About the middle of the dotted part, well inside it.
    const Eigen::Vector3d middle = head.skinAt(head::parameterOf(head::ScalpPoint{0.0, 30.0}));
    constexpr double kDisc_mm = 8.0;
    const auto painted =
        std::count_if(head.dots().begin(), head.dots().end(), [&](const test::PaintedDot& dot) {
            return !dot.isMole && (dot.at_mm - middle).norm() < kDisc_mm;
        });
    const double density = static_cast<double>(painted) / (3.14159 * kDisc_mm * kDisc_mm / 100.0);
    EXPECT_NEAR(census.density().value, density, 0.07 * density);
}

INSTANTIATE_TEST_SUITE_P(Densities, PhotoCensusOf, testing::Values(80.0, 200.0));

TEST(PhotoCensus, RefusesAPhotoWithTooFewPixels) {
    const test::TakenPhoto photo = photoOf(PaintedHead({}), 4.0);
    const auto census = tracking::countDots(test::tracked(photo), {}, {});
    EXPECT_EQ(census.refusal, tracking::CensusRefusal::TooSmall);
    EXPECT_TRUE(census.dots.empty());
}

TEST(PhotoCensus, CountsNothingOnBareSkin) {
    test::PaintedHeadPlan plan;
    plan.dotsPerCm2 = 0.0;
    const test::TakenPhoto photo = photoOf(PaintedHead(plan), 6.0);
    const auto census = tracking::countDots(test::tracked(photo), {}, {});
    EXPECT_EQ(census.refusal, tracking::CensusRefusal::NoDots) << census.dots.size();
}
