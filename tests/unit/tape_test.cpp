#include "trichion/base/error.h"
#include "trichion/head/tape.h"

#include <cmath>
#include <gtest/gtest.h>
#include <numbers>

using namespace trichion;
using base::Millimetres;

TEST(Tape, AHeadHasTheCircumferenceItWasMadeWith) {
    for (double mm = 450.0; mm <= 700.0; mm += 25.0)
        EXPECT_NEAR(head::circumferenceOf(head::headOfCircumference(Millimetres(mm)).surface).value, mm,
                    1e-9);
    EXPECT_EQ(head::headOfCircumference(head::kMeanCircumference), head::meanHead());
    EXPECT_THROW((void)head::headOfCircumference(Millimetres(440.0)), base::Error);
    EXPECT_THROW((void)head::headOfCircumference(Millimetres(std::nan(""))), base::Error);
}

TEST(Tape, FollowsThePerimeterOfOtherHeads) {
    // Against the perimeter of the horizontal ellipse (Ramanujan), both relative to the mean head's.
    const auto perimeter = [](const Eigen::Vector3d& axes) {
        const double h = std::pow((axes.x() - axes.z()) / (axes.x() + axes.z()), 2);
        return std::numbers::pi * (axes.x() + axes.z()) * (1.0 + 3.0 * h / (10.0 + std::sqrt(4.0 - 3.0 * h)));
    };
    const Eigen::Vector3d mean = head::meanHead().surface.halfAxes_mm();
    for (const double breadth : {0.92, 1.0, 1.08})
        for (const double length : {0.93, 1.0, 1.07}) {
            const Eigen::Vector3d axes = mean.cwiseProduct(Eigen::Vector3d(breadth, 1.0, length));
            EXPECT_NEAR(head::circumferenceOf(head::Ellipsoid(axes)) / head::kMeanCircumference,
                        perimeter(axes) / perimeter(mean), 0.002);
        }
}
