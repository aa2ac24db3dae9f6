// From above, hair tells which end of a head is the back.

#include "imaging/fringe_end.h"
#include "trichion/head/fit.h"

#include <Eigen/Geometry>
#include <gtest/gtest.h>
#include <string>

using namespace trichion;

namespace {

constexpr int kSide = 300;

/// The mean head from above, the nose turned from the picture's lower side.
head::View topTurned(double turn_deg) {
    head::View view{{std::string(64, 'a'), kSide, kSide}, {}, head::meanHead(), {}, {}};
    view.camera = {1000.0, {0.5 * kSide, 0.5 * kSide}};
    view.pose.rotationHeadToCamera =
        Eigen::AngleAxisd(turn_deg * base::kDegreesToRadians, Eigen::Vector3d::UnitZ()) *
        head::orientationOf(head::ViewKind::Top);
    view.pose.centreCamera_mm = {4.0, -6.0, 900.0};
    return view;
}

/// Hair, also a little beyond the skin, where the head reaches farther than a share of its length: 1 the
/// forehead, -1 the back.
base::FloatMap hairFrom(const head::View& view, double low, double high) {
    base::FloatMap hair(kSide / 2, kSide / 2);
    const Eigen::Vector2d ahead = view.pose.rotationHeadToCamera.col(2).head<2>().normalized();
    const double length_px = 100.0 * view.scaleAtCentre().value;
    for (int y = 0; y < hair.height(); ++y)
        for (int x = 0; x < hair.width(); ++x) {
            const Eigen::Vector2d at = 2.0 * Eigen::Vector2d(x + 0.5, y + 0.5);
            const double along = (at - view.project(base::HeadPoint())->v).dot(ahead) / length_px;
            *hair.pixel(x, y) = along > low && along < high ? 0.9F : 0.05F;
        }
    return hair;
}

} // namespace

TEST(FringeEnd, IsWhereHairIsLeftAtAnyTurn) {
    for (const double turn_deg : {0.0, 70.0, -110.0, 180.0}) {
        const head::View view = topTurned(turn_deg);
        EXPECT_GT(imaging::hairBehind(hairFrom(view, -2.0, -0.3), view), 0.6) << turn_deg;
        EXPECT_LT(imaging::hairBehind(hairFrom(view, 0.3, 2.0), view), -0.6) << turn_deg;
        EXPECT_NEAR(imaging::hairBehind(hairFrom(view, -2.0, 2.0), view), 0.0, 0.01) << turn_deg;
        EXPECT_NEAR(imaging::hairBehind(hairFrom(view, -0.4, 0.4), view), 0.0, 0.05) << "only at the sides";
    }
}
