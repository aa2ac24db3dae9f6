#include "trichion/head/measure.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <numbers>
#include <numeric>
#include <random>

using namespace trichion;
using base::HeadPoint;
using base::Millimetres;
using head::Ellipsoid;
using head::ScalpPoint;

namespace {

const Ellipsoid kMean({77.2, 84, 99.7});

Eigen::Vector3d randomUnit(std::mt19937& random) {
    std::normal_distribution<double> normal;
    return Eigen::Vector3d(normal(random), normal(random), normal(random)).normalized();
}

HeadPoint randomPoint(const Ellipsoid& surface, std::mt19937& random) {
    return surface.pointAt(randomUnit(random));
}

Ellipsoid randomHead(std::mt19937& random) {
    std::uniform_real_distribution<double> factor(0.88, 1.12);
    return Ellipsoid({77.2 * factor(random), 84 * factor(random), 99.7 * factor(random)});
}

std::vector<ScalpPoint> circleOf(double radius_deg, int points, ScalpPoint centre = {}) {
    std::vector<ScalpPoint> circle;
    for (int i = 0; i < points; ++i) {
        const double angle = 2.0 * std::numbers::pi * i / points;
        circle.push_back({centre.left_deg + radius_deg * std::cos(angle),
                          centre.front_deg + radius_deg * std::sin(angle)});
    }
    return circle;
}

/// Length of the ellipse with two half axes by Ramanujan's second formula.
double perimeterOfEllipse(double a, double b) {
    const double h = std::pow((a - b) / (a + b), 2);
    return std::numbers::pi * (a + b) * (1.0 + 3.0 * h / (10.0 + std::sqrt(4.0 - 3.0 * h)));
}

} // namespace

TEST(SkinDistance, OnABallIsRadiusTimesAngle) {
    const Ellipsoid ball({90, 90, 90});
    std::mt19937 random(1);
    for (int i = 0; i < 200; ++i) {
        const HeadPoint a = randomPoint(ball, random);
        const HeadPoint b = randomPoint(ball, random);
        const double angle = std::atan2(a.v.cross(b.v).norm(), a.v.dot(b.v));
        EXPECT_NEAR(skinDistance(ball, a, b).value, 90 * angle, 1e-3);
    }
}

TEST(SkinDistance, FindsTheWayThatGoingStraightOnTook) {
    std::mt19937 random(2);
    for (int i = 0; i < 200; ++i) {
        const Ellipsoid surface = randomHead(random);
        const HeadPoint start = randomPoint(surface, random);
        const double length = 1.0 + i * 0.85; // up to 170 mm
        const head::Heading end = straightOn(surface, start, randomUnit(random), Millimetres(length));
        EXPECT_NEAR(skinDistance(surface, start, end.point).value, length, 1e-3);
        EXPECT_NEAR(end.direction.v.dot(surface.normalAt(end.point).v), 0.0, 1e-9);
        EXPECT_NEAR(end.point.v.cwiseQuotient(surface.halfAxes_mm()).norm(), 1.0, 1e-12);
    }
}

TEST(SkinDistance, IsSymmetricAndKeepsTheTriangleInequality) {
    std::mt19937 random(3);
    for (int i = 0; i < 150; ++i) {
        const Ellipsoid surface = randomHead(random);
        const HeadPoint a = randomPoint(surface, random);
        const HeadPoint b = randomPoint(surface, random);
        const HeadPoint c = randomPoint(surface, random);
        const double ab = skinDistance(surface, a, b).value;
        EXPECT_NEAR(ab, skinDistance(surface, b, a).value, 1e-3);
        EXPECT_LE(ab, skinDistance(surface, a, c).value + skinDistance(surface, c, b).value + 1e-3);
        EXPECT_GE(ab, (a.v - b.v).norm() - 1e-9);
        EXPECT_LE(ab, arcLength(surface, a, b).value + 0.02);
    }
    const HeadPoint here = randomPoint(kMean, random);
    EXPECT_NEAR(skinDistance(kMean, here, here).value, 0.0, 1e-9);
}

TEST(SkinDistance, GoesRoundTheNarrowSideBetweenOppositePoints) {
    // Poles of the long axis: both halves of the narrowest section through them are shortest.
    const HeadPoint front = kMean.pointAt(Eigen::Vector3d::UnitZ());
    const HeadPoint back = kMean.pointAt(-Eigen::Vector3d::UnitZ());
    EXPECT_NEAR(skinDistance(kMean, front, back).value, 0.5 * perimeterOfEllipse(77.2, 99.7), 0.01);
    const HeadPoint left = kMean.pointAt(Eigen::Vector3d::UnitX());
    const HeadPoint right = kMean.pointAt(-Eigen::Vector3d::UnitX());
    EXPECT_NEAR(skinDistance(kMean, left, right).value, 0.5 * perimeterOfEllipse(77.2, 84.0), 0.01);
}

TEST(ShortestWay, BendsWithTheSkinOnly) {
    std::mt19937 random(4);
    for (int i = 0; i < 50; ++i) {
        const head::SkinWay way = shortestWay(kMean, randomPoint(kMean, random), randomPoint(kMean, random));
        for (std::size_t k = 1; k + 1 < way.points.size(); ++k) {
            const Eigen::Vector3d in = (way.points[k].v - way.points[k - 1].v).normalized();
            const Eigen::Vector3d out = (way.points[k + 1].v - way.points[k].v).normalized();
            const Eigen::Vector3d normal = kMean.normalAt(way.points[k]).v;
            EXPECT_LT(std::abs((out - in).dot(normal.cross(in))), 8e-4);
        }
    }
}

TEST(ShortestWay, LeavesInTheDirectionThatLeadsThere) {
    std::mt19937 random(5);
    for (int i = 0; i < 100; ++i) {
        const Ellipsoid surface = randomHead(random);
        const HeadPoint from = randomPoint(surface, random);
        const HeadPoint to = straightOn(surface, from, randomUnit(random), Millimetres(5.0 + i)).point;
        const base::HeadDirection heading = headingTowards(surface, from, to);
        const HeadPoint reached = straightOn(surface, from, heading.v, skinDistance(surface, from, to)).point;
        EXPECT_LT((reached.v - to.v).norm(), 0.05);
    }
}

TEST(LengthAlong, OfTheMidlineIsThatOfItsEllipse) {
    std::vector<ScalpPoint> midline;
    for (int i = -180; i <= 180; ++i)
        midline.push_back({0.0, static_cast<double>(i)});
    EXPECT_NEAR(lengthAlong(kMean, midline).value, perimeterOfEllipse(84.0, 99.7), 0.02);
    EXPECT_EQ(lengthAlong(kMean, {}).value, 0.0);
}

TEST(Area, OfTheWholeHeadAgreesWithTheFormulas) {
    const Ellipsoid ball({90, 90, 90});
    EXPECT_NEAR(wholeArea(ball).value, 4 * std::numbers::pi * 81, 1e-6);
    // Oblate spheroid, closed form.
    const Ellipsoid oblate({100, 100, 80});
    const double e = std::sqrt(1.0 - 0.64);
    const double area_cm2 = 2 * std::numbers::pi * 100 * (1.0 + (1.0 - e * e) / e * std::atanh(e));
    EXPECT_NEAR(wholeArea(oblate).value, area_cm2, 1e-6 * area_cm2);
    EXPECT_NEAR(wholeArea(kMean).value, kMean.approximateArea().value, 0.011 * wholeArea(kMean).value);
}

TEST(Area, OfACapOnABallIsKnown) {
    const Ellipsoid ball({90, 90, 90});
    for (const double radius_deg : {1.0, 20.0, 90.0, 150.0}) {
        const double exact =
            2 * std::numbers::pi * 81 * (1.0 - std::cos(radius_deg * base::kDegreesToRadians));
        EXPECT_NEAR(areaInside(ball, circleOf(radius_deg, 7200)).value, exact, 1e-5 * exact) << radius_deg;
    }
}

TEST(Area, PartsAddUpToTheWhole) {
    std::mt19937 random(6);
    for (int i = 0; i < 5; ++i) {
        const Ellipsoid surface = randomHead(random);
        // Ten sectors of the whole chart, each a closed region of its own.
        double sum = 0.0;
        for (int sector = 0; sector < 10; ++sector) {
            std::vector<ScalpPoint> region = {{0.0, 0.0}};
            for (int k = 0; k <= 720; ++k) {
                const double angle = 2.0 * std::numbers::pi * (sector + k / 720.0) / 10.0;
                region.push_back({180.0 * std::cos(angle), 180.0 * std::sin(angle)});
            }
            sum += areaInside(surface, region).value;
        }
        EXPECT_NEAR(sum, wholeArea(surface).value, 1e-6 * sum);
    }
}

TEST(Area, DoesNotDependOnTheTurnOrWhereTheBorderStarts) {
    std::vector<ScalpPoint> region = circleOf(25.0, 90, {30.0, 20.0});
    const double area = areaInside(kMean, region).value;
    EXPECT_GT(area, 10.0);
    std::rotate(region.begin(), region.begin() + 17, region.end());
    EXPECT_NEAR(areaInside(kMean, region).value, area, 1e-9);
    std::reverse(region.begin(), region.end());
    EXPECT_NEAR(areaInside(kMean, region).value, area, 1e-9);
    for (ScalpPoint& point : region)
        point = point.mirrored();
    EXPECT_NEAR(areaInside(kMean, region).value, area, 1e-9);
    EXPECT_EQ(areaInside(kMean, {{1, 1}, {2, 2}}).value, 0.0);
}

TEST(Area, AgreesWithCountingRandomPoints) {
    const std::vector<ScalpPoint> region = circleOf(60.0, 360, {15.0, 40.0});
    std::mt19937 random(7);
    double inside = 0.0;
    double all = 0.0;
    for (int i = 0; i < 200'000; ++i) {
        const Eigen::Vector3d w = randomUnit(random);
        const double weight = w.cwiseQuotient(kMean.halfAxes_mm()).norm();
        all += weight;
        inside += isInside(region, head::scalpPointOf(w)) ? weight : 0.0;
    }
    const double area = areaInside(kMean, region).value;
    EXPECT_NEAR(inside / all * wholeArea(kMean).value, area, 0.01 * area);
}

TEST(AreaByZone, AddsUpAndIsSymmetric) {
    for (const std::vector<ScalpPoint>& region :
         {circleOf(120.0, 720), circleOf(40.0, 720, {0.0, 60.0}), circleOf(50.0, 720, {0.0, -70.0})}) {
        const auto zones = areaByZone(kMean, region);
        double sum = 0.0;
        for (const base::SquareCentimetres area : zones)
            sum += area.value;
        const double whole = areaInside(kMean, region).value;
        EXPECT_NEAR(sum, whole, 1e-4 * whole);
        const auto of = [&](head::Zone zone) { return zones[static_cast<std::size_t>(zone)].value; };
        EXPECT_NEAR(of(head::Zone::TempleLeft), of(head::Zone::TempleRight), 1e-4 * whole);
        EXPECT_NEAR(of(head::Zone::SideLeft), of(head::Zone::SideRight), 1e-4 * whole);
    }
    const auto small = areaByZone(kMean, circleOf(5.0, 360, {0.0, 45.0}));
    EXPECT_GT(small[static_cast<std::size_t>(head::Zone::Frontal)].value, 1.0);
    EXPECT_EQ(small[static_cast<std::size_t>(head::Zone::Crown)].value, 0.0);
}
