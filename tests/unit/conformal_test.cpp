#include "trichion/head/conformal.h"

#include <Eigen/Geometry>
#include <cmath>
#include <gtest/gtest.h>
#include <numbers>
#include <random>

using namespace trichion;
using head::ConformalCarry;
using head::Ellipsoid;

namespace {

Eigen::Vector3d randomUnit(std::mt19937& random) {
    std::normal_distribution<double> normal;
    return Eigen::Vector3d(normal(random), normal(random), normal(random)).normalized();
}

const std::vector<Eigen::Vector3d> kHeads = {{77.2, 84.0, 99.7}, {86.0, 75.0, 88.0}, {68.0, 94.0, 111.0},
                                             {90.0, 90.0, 90.0}, {80.0, 80.0, 95.0}, {77.0, 95.0, 95.0}};

} // namespace

TEST(ConformalCarry, LandsOnTheHead) {
    std::mt19937 random(1);
    for (const Eigen::Vector3d& axes : kHeads) {
        const ConformalCarry carry{Ellipsoid(axes)};
        for (int i = 0; i < 2000; ++i) {
            const Eigen::Vector3d point = carry.carry(randomUnit(random)).point.v;
            EXPECT_NEAR(point.cwiseQuotient(axes).norm(), 1.0, 2e-4);
        }
    }
}

TEST(ConformalCarry, KeepsAnglesAndStatesTheAreaRatio) {
    std::mt19937 random(2);
    for (const Eigen::Vector3d& axes : kHeads) {
        const ConformalCarry carry{Ellipsoid(axes)};
        for (int i = 0; i < 2000; ++i) {
            const Eigen::Vector3d w = randomUnit(random);
            const Eigen::Vector3d u = w.unitOrthogonal();
            const Eigen::Vector3d v = w.cross(u);
            constexpr double kStep = 1e-5;
            const auto at = [&](const Eigen::Vector3d& side) -> Eigen::Vector3d {
                return (carry.carry((w + kStep * side).normalized()).point.v -
                        carry.carry((w - kStep * side).normalized()).point.v) /
                       (2.0 * kStep);
            };
            const Eigen::Vector3d alongU = at(u);
            const Eigen::Vector3d alongV = at(v);
            EXPECT_NEAR(alongU.norm() / alongV.norm(), 1.0, 3e-3) << axes.transpose();
            EXPECT_NEAR(alongU.normalized().dot(alongV.normalized()), 0.0, 3e-3) << axes.transpose();
            EXPECT_NEAR(alongU.cross(alongV).norm() / carry.carry(w).area_mm2, 1.0, 5e-3) << axes.transpose();
        }
    }
}

TEST(ConformalCarry, OfASphereScalesByTheRadius) {
    const ConformalCarry carry{Ellipsoid({90, 90, 90})};
    std::mt19937 random(3);
    for (int i = 0; i < 500; ++i) {
        const Eigen::Vector3d w = randomUnit(random);
        EXPECT_LT((carry.carry(w).point.v - 90.0 * w).norm(), 0.05);
    }
}

TEST(ConformalCarry, CoversTheWholeHeadOnce) {
    // Mean of the area ratio over the sphere times 4 pi is the head's area, known to 1.1 % by Thomsen's
    // formula.
    const Ellipsoid surface({77.2, 84.0, 99.7});
    const ConformalCarry carry(surface);
    std::mt19937 random(4);
    double sum = 0.0;
    constexpr int kCount = 40000;
    for (int i = 0; i < kCount; ++i)
        sum += carry.carry(randomUnit(random)).area_mm2;
    EXPECT_NEAR(4.0 * std::numbers::pi * sum / kCount / 100.0, surface.approximateArea().value,
                0.015 * surface.approximateArea().value);
}
