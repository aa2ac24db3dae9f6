#include "support/random_head.h"
#include "trichion/head/fit.h"
#include "trichion/head/guides.h"
#include "trichion/head/height.h"
#include "trichion/head/measure.h"

#include <cmath>
#include <gtest/gtest.h>
#include <random>

using namespace trichion;
using base::HeadPoint;
using base::Millimetres;
using head::Ellipsoid;
using head::Guides;
using head::Head;
using head::ScalpPoint;

namespace {

double levelOf(const Head& head, const ScalpPoint& place) {
    return (head::headToFrankfurt(head.longAxisRise) * onHead(head.surface, place).v).y();
}

} // namespace

TEST(Height, OnTheMidlineIsTheLengthAlongIt) {
    std::mt19937 random(6);
    for (int i = 0; i < 8; ++i) {
        const Head head = test::randomHead(random, 0.10);
        const HeadPoint glabella = head::meanGlabella(head.surface);
        const ScalpPoint level = scalpPointOf(head.surface, glabella);
        for (double rise = 20.0; rise <= 100.0; rise += 16.0) {
            const HeadPoint up =
                straightOn(head.surface, glabella, Eigen::Vector3d::UnitY(), Millimetres(rise)).point;
            EXPECT_NEAR(heightAbove(head, scalpPointOf(head.surface, up), level).value, rise, 0.01);
        }
        const HeadPoint down =
            straightOn(head.surface, glabella, -Eigen::Vector3d::UnitY(), Millimetres(25.0)).point;
        EXPECT_NEAR(heightAbove(head, scalpPointOf(head.surface, down), level).value, -25.0, 0.01);
    }
}

TEST(Height, IsNoneOnTheLevelAndNeverLongerThanTheWayToAnyPointOfIt) {
    std::mt19937 random(7);
    const Head head = test::randomHead(random, 0.10);
    const Guides guides = guidesOf(head, head::guidePreset("men"));
    const ScalpPoint glabella = *guides.place("glabella");
    const std::vector<ScalpPoint>& level = guides.line("brow-level")->points;
    for (const ScalpPoint& place : level)
        EXPECT_NEAR(heightAbove(head, place, glabella).value, 0.0, 0.01);
    std::uniform_real_distribution<double> left(-75.0, 75.0);
    std::uniform_real_distribution<double> front(20.0, 80.0);
    for (int i = 0; i < 60; ++i) {
        const ScalpPoint place{left(random), front(random)};
        const double height = heightAbove(head, place, glabella).value;
        EXPECT_NEAR(heightAbove(head, place.mirrored(), glabella).value, height, 1e-3);
        if (levelOf(head, place) < levelOf(head, glabella))
            continue;
        EXPECT_GT(height, 0.0);
        for (const ScalpPoint& other : level)
            if (std::abs(other.left_deg - place.left_deg) < 15.0) {
                EXPECT_LE(height, skinDistance(head.surface, place, other).value + 0.01);
            }
    }
}

TEST(BesideMidline, IsTheReachOfAStraightWayAwayFromIt) {
    std::mt19937 random(8);
    for (int i = 0; i < 8; ++i) {
        const Head head = test::randomHead(random, 0.10);
        for (double reach = -70.0; reach <= 70.0; reach += 20.0) {
            const HeadPoint start = onHead(head.surface, {0.0, 55.0});
            const HeadPoint off =
                straightOn(head.surface, start, Eigen::Vector3d(reach, 0, 0), Millimetres(std::abs(reach)))
                    .point;
            EXPECT_NEAR(besideMidline(head.surface, scalpPointOf(head.surface, off)).value, reach, 0.01);
        }
    }
}

TEST(Behind, IsLevelAndStraight) {
    std::mt19937 random(9);
    const Head head = test::randomHead(random, 0.10);
    const Guides guides = guidesOf(head, head::guidePreset("men"));
    const ScalpPoint front = *guides.place("mid-frontal-point");
    const ScalpPoint corner = *guides.place("temporal-point-left");
    EXPECT_NEAR(behind(head, front, front).value, 0.0, 1e-12);
    EXPECT_GT(behind(head, corner, front).value, 15.0);
    EXPECT_NEAR(behind(head, corner, front).value, -behind(head, front, corner).value, 1e-9);
    EXPECT_NEAR(behind(head, corner.mirrored(), front).value, behind(head, corner, front).value, 1e-9);
    const Eigen::Vector3d apart = onHead(head.surface, front).v - onHead(head.surface, corner).v;
    const double sideways = apart.x();
    const double up = levelOf(head, front) - levelOf(head, corner);
    EXPECT_NEAR(std::hypot(behind(head, corner, front).value, std::hypot(sideways, up)), apart.norm(), 1e-9);
}

TEST(Asymmetry, IsNoneOfAMirroredLineAndTheShiftOfAShiftedOne) {
    const Ellipsoid surface = head::meanHead().surface;
    EXPECT_EQ(asymmetryOf(surface, {}).largest.value, 0.0);
    std::vector<ScalpPoint> level;
    level.reserve(121);
    for (int i = -60; i <= 60; ++i)
        level.push_back({0.5 * i, 60.0});
    EXPECT_NEAR(asymmetryOf(surface, level).largest.value, 0.0, 1e-9);
    for (ScalpPoint& point : level)
        if (point.left_deg > 5.0)
            point.front_deg -= 0.2 * (std::min(point.left_deg, 15.0) - 5.0);
    const head::Asymmetry asymmetry = asymmetryOf(surface, level);
    const double shift = skinDistance(surface, ScalpPoint{25.0, 60.0}, ScalpPoint{25.0, 58.0}).value;
    EXPECT_NEAR(asymmetry.largest.value, shift, 0.05 * shift);
    EXPECT_GT(std::abs(asymmetry.place.left_deg), 14.0);
    EXPECT_NEAR(asymmetryOf(surface, mirrored(level)).largest.value, asymmetry.largest.value, 1e-6);
}
