#include "trichion/base/error.h"
#include "trichion/head/ellipsoid.h"
#include "trichion/head/view.h"

#include <Eigen/Geometry>
#include <gtest/gtest.h>
#include <numbers>
#include <random>

using namespace trichion;
using head::Ellipsoid;

namespace {

head::View exampleView() {
    head::View view{{std::string(64, 'a'), 1600, 1200}, {4000.0, {800.0, 600.0}}, head::meanHead(), {}, {}};
    Eigen::Matrix3d upright;
    upright << 1, 0, 0, 0, -1, 0, 0, 0, -1;
    view.pose.rotationHeadToCamera =
        upright * Eigen::AngleAxisd(0.4, Eigen::Vector3d(0.2, 0.9, 0.1).normalized()).toRotationMatrix();
    view.pose.centreCamera_mm = {12.0, -20.0, 950.0};
    view.fit.scaleSources = {{"anthropometry", 4.2, 3.6}};
    view.fit.outline_px = {base::ImagePoint(Eigen::Vector2d(1.0 / 3.0, 2.5)),
                           base::ImagePoint(Eigen::Vector2d(-7.0, 1e3))};
    return view;
}

Eigen::Vector3d randomUnit(std::mt19937& random) {
    std::normal_distribution<double> normal;
    return Eigen::Vector3d(normal(random), normal(random), normal(random)).normalized();
}

} // namespace

TEST(Ellipsoid, ParameterAndPointAreInverse) {
    const Ellipsoid surface({70, 85, 101});
    std::mt19937 random(1);
    for (int i = 0; i < 200; ++i) {
        const Eigen::Vector3d w = randomUnit(random);
        EXPECT_LT((surface.parameterOf(surface.pointAt(w)) - w).norm(), 1e-12);
    }
}

TEST(Ellipsoid, NormalsAreAtRightAnglesToTheSurface) {
    const Ellipsoid surface({70, 85, 101});
    std::mt19937 random(2);
    for (int i = 0; i < 100; ++i) {
        const Eigen::Vector3d w = randomUnit(random);
        const Eigen::Vector3d side = w.unitOrthogonal();
        const Eigen::Vector3d step = surface.pointAt((w + 1e-6 * side).normalized()).v - surface.pointAt(w).v;
        const Eigen::Vector3d normal = surface.normalAt(surface.pointAt(w)).v;
        EXPECT_LT(std::abs(step.normalized().dot(normal)), 1e-5);
        EXPECT_GT(normal.dot(w), 0.0);
    }
}

TEST(Ellipsoid, RefusesDegenerateAxes) {
    EXPECT_THROW(Ellipsoid({0, 84, 99}), base::Error);
    EXPECT_THROW(Ellipsoid({77, std::nan(""), 99}), base::Error);
    EXPECT_THROW(Ellipsoid({77, 84, 5000}), base::Error);
}

TEST(ArcLength, OfASphereIsRadiusTimesAngle) {
    const Ellipsoid ball({90, 90, 90});
    const auto from = ball.pointAt(Eigen::Vector3d::UnitX());
    const auto to = ball.pointAt(Eigen::Vector3d(1, 1, 0).normalized());
    EXPECT_NEAR(arcLength(ball, from, to).value, 90 * std::numbers::pi / 4, 0.01);
}

TEST(Walk, GoesAsFarAsTheArcMeasures) {
    const Ellipsoid surface({77.2, 84, 99.7});
    std::mt19937 random(3);
    for (int i = 0; i < 50; ++i) {
        const auto start = surface.pointAt(randomUnit(random));
        const auto end = walk(surface, start, randomUnit(random), base::Millimetres(80.0));
        EXPECT_NEAR(arcLength(surface, start, end).value, 80.0, 0.8);
    }
}

TEST(View, LiftingInvertsProjectionWhereTheSkinFacesTheCamera) {
    const head::View view = exampleView();
    std::mt19937 random(4);
    int seen = 0;
    for (int i = 0; i < 500; ++i) {
        const base::HeadPoint point = view.head.surface.pointAt(randomUnit(random));
        const auto pixel = view.project(point);
        ASSERT_TRUE(pixel);
        const auto lifted = view.lift(*pixel);
        ASSERT_TRUE(lifted);
        if (view.facing(point) > 0.05) {
            ++seen;
            EXPECT_LT((lifted->v - point.v).norm(), 1e-6);
        } else if (view.facing(point) < -0.05) {
            EXPECT_GT((lifted->v - point.v).norm(), 1.0);
        }
    }
    EXPECT_GT(seen, 100);
}

TEST(View, JacobianIsTheDerivativeOfTheProjection) {
    const head::View view = exampleView();
    const base::HeadPoint point = view.head.surface.pointAt(Eigen::Vector3d(0.3, 0.5, 0.8).normalized());
    const auto jacobian = view.jacobianAt(point);
    for (int axis = 0; axis < 3; ++axis) {
        const base::HeadPoint moved(Eigen::Vector3d(point.v + 1e-4 * Eigen::Vector3d::Unit(axis)));
        const Eigen::Vector2d numeric = (view.project(moved)->v - view.project(point)->v) / 1e-4;
        EXPECT_LT((numeric - jacobian.col(axis)).norm(), 1e-3);
    }
}

TEST(ViewFile, RoundTripKeepsEveryNumber) {
    const head::View view = exampleView();
    const std::string text = head::viewToJson(view);
    const head::View again = head::viewFromJson(text, "v.json");
    EXPECT_EQ(head::viewToJson(again), text);
    EXPECT_EQ(again.pose.rotationHeadToCamera, view.pose.rotationHeadToCamera);
    EXPECT_EQ(again.fit.outline_px, view.fit.outline_px);
}

TEST(ViewFile, RefusesAMatrixThatIsNoRotationAndAHeadAroundTheCamera) {
    head::View mirrored = exampleView();
    mirrored.pose.rotationHeadToCamera.row(0) *= -1.0;
    EXPECT_THROW((void)head::viewFromJson(head::viewToJson(mirrored), "v"), base::Error);
    head::View inside = exampleView();
    inside.pose.centreCamera_mm = {0, 0, 20};
    EXPECT_THROW((void)head::viewFromJson(head::viewToJson(inside), "v"), base::Error);
}

TEST(ViewFile, RefusesAnotherPhoto) {
    const head::View view = exampleView();
    EXPECT_NO_THROW(head::requireViewOf(view, view.photo, "v"));
    EXPECT_THROW(head::requireViewOf(view, {std::string(64, 'b'), 1600, 1200}, "v"), base::Error);
}
