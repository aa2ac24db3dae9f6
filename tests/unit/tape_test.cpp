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

TEST(Tape, SizeOfTheSkinIsThatOfItsOwnPoints) {
    const Eigen::Vector3d mean_mm = 2.0 * head::meanHead().surface.halfAxes_mm();
    EXPECT_LT((head::skinSize_mm(head::meanHead()) - mean_mm).norm(), 1e-9);
    EXPECT_LT((head::skinSize_mm(head::meanSkin()) - mean_mm).norm(), 1e-9);
    EXPECT_GT((2.0 * head::meanSkin().surface.halfAxes_mm() - mean_mm).norm(), 1.0);
}

TEST(Tape, FollowsThePerimeterOfOtherHeads) {
    // A tape laid round the horizontal ellipse in short straight pieces.
    const auto perimeter = [](const Eigen::Vector3d& axes) {
        constexpr int kPieces = 20'000;
        const auto at = [&](int i) -> Eigen::Vector2d {
            const double turn = 2.0 * std::numbers::pi * i / kPieces;
            return {axes.x() * std::cos(turn), axes.z() * std::sin(turn)};
        };
        double sum = 0.0;
        for (int i = 0; i < kPieces; ++i)
            sum += (at(i + 1) - at(i)).norm();
        return sum;
    };
    const Eigen::Vector3d mean = head::meanHead().surface.halfAxes_mm();
    for (const double breadth : {0.8, 1.0, 1.2})
        for (const double length : {0.8, 1.0, 1.2}) {
            const Eigen::Vector3d axes = mean.cwiseProduct(Eigen::Vector3d(breadth, 1.0, length));
            EXPECT_NEAR(head::circumferenceOf(head::Ellipsoid(axes)) / head::kMeanCircumference,
                        perimeter(axes) / perimeter(mean), 1e-6);
        }
}
