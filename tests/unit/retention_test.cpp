#include "support/second_camera.h"
#include "trichion/tracking/retention.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace trichion;
using test::PaintedHead;
using test::Shot;
using tracking::Doubt;

namespace {

/// Half dotted scalp, half forehead.
Shot smallShot() {
    Shot shot;
    shot.width_px = 330;
    shot.height_px = 300;
    return shot;
}

test::PaintedHeadPlan smoothHead() {
    test::PaintedHeadPlan plan;
    plan.bump_mm = 0.0;
    return plan;
}

tracking::Retention measured(const PaintedHead& head, const Shot& first, const Shot& later) {
    const test::TakenPhoto before = test::photograph(head, first);
    const test::TakenPhoto after = test::photograph(head, later);
    return tracking::measureRetention(test::tracked(before), test::tracked(after),
                                      test::exactly(before, after), {}, {});
}

/// A year later: zones have faded differently.
Shot faded(double frontal, double others) {
    Shot later = test::laterShot(smallShot());
    later.left.fill(others);
    later.left[static_cast<std::size_t>(head::Zone::Frontal)] = frontal;
    return later;
}

bool holds(const tracking::Retention& retention, Doubt doubt) {
    return std::find(retention.doubts.begin(), retention.doubts.end(), doubt) != retention.doubts.end();
}

void expectLeft(const tracking::Retention& retention, const Shot& later) {
    int told = 0;
    for (const tracking::ZoneRetention& zone : retention.zones) {
        if (zone.area_cm2 < 2.0)
            continue;
        ++told;
        ASSERT_TRUE(zone.left) << nameOf(zone.zone);
        EXPECT_NEAR(*zone.left, later.left[static_cast<std::size_t>(zone.zone)], 0.05) << nameOf(zone.zone);
        EXPECT_GT(zone.confidence, 0.8);
    }
    EXPECT_EQ(told, 2);
}

} // namespace

TEST(Retention, FindsWhatIsLeftInEachZone) {
    const Shot later = faded(0.8, 0.45);
    const auto retention = measured(PaintedHead(smoothHead()), smallShot(), later);
    expectLeft(retention, later);
    EXPECT_TRUE(retention.doubts.empty());
    EXPECT_GT(retention.bare_cm2, 3.0);
}

TEST(Retention, FindsLittleBesideAll) {
    const Shot later = faded(1.0, 0.3);
    expectLeft(measured(PaintedHead(smoothHead()), smallShot(), later), later);
}

TEST(Retention, IsLessSureInYellowLightAndSaysSo) {
    Shot yellow = faded(0.6, 0.6);
    const PaintedHead head(smoothHead());
    const auto fair = measured(head, smallShot(), yellow);
    yellow.lamp = {1.1, 0.9, 0.5};
    const auto retention = measured(head, smallShot(), yellow);
    EXPECT_TRUE(holds(retention, Doubt::YellowLight));
    EXPECT_FALSE(holds(fair, Doubt::YellowLight));
    EXPECT_LT(retention.whole.confidence, 0.75 * fair.whole.confidence);
}

TEST(Retention, TellsSunburnFromLight) {
    Shot burnt = faded(0.6, 0.6);
    burnt.sunburn = 0.25;
    const auto retention = measured(PaintedHead(smoothHead()), smallShot(), burnt);
    EXPECT_TRUE(holds(retention, Doubt::Redness));
    EXPECT_FALSE(holds(retention, Doubt::YellowLight));
}

TEST(Retention, GivesNoNumberWhereTheCameraMoved) {
    Shot moved = faded(0.6, 0.6);
    moved.motion_px = 7.0;
    const auto retention = measured(PaintedHead(smoothHead()), smallShot(), moved);
    EXPECT_TRUE(holds(retention, Doubt::Smeared));
    EXPECT_FALSE(retention.whole.left);
    for (const tracking::ZoneRetention& zone : retention.zones)
        EXPECT_FALSE(zone.left);
}

TEST(Retention, GivesNoNumberUnderLongerHair) {
    Shot hairy = faded(0.6, 0.6);
    hairy.hairsPerCm2 = 25;
    const auto retention = measured(PaintedHead(smoothHead()), smallShot(), hairy);
    EXPECT_TRUE(holds(retention, Doubt::Covered));
    EXPECT_FALSE(retention.whole.left);
}

TEST(Retention, SaysWhatAnotherCameraDoesToContrast) {
    Shot other = faded(0.6, 0.6);
    other.toneCurve = 0.3;
    const auto retention = measured(PaintedHead(smoothHead()), smallShot(), other);
    EXPECT_TRUE(holds(retention, Doubt::OtherRendering));
    EXPECT_GT(retention.toneRatio, 1.1);
    ASSERT_TRUE(retention.whole.left);
    EXPECT_NEAR(*retention.whole.left, 0.6, 0.08);
}
