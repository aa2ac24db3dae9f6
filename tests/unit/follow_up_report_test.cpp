// The report of a follow-up is read back as it was written; compression is seen in pixels.

#include "support/second_camera.h"
#include "tracking/compression_marks.h"
#include "trichion/base/error.h"
#include "trichion/tracking/follow_up.h"

#include <gtest/gtest.h>

using namespace trichion;

namespace {

tracking::FollowUpFacts someFacts() {
    tracking::FollowUpFacts facts;
    facts.registration.error = {base::Millimetres(0.04), base::Millimetres(0.11), 90};
    facts.registration.isByHand = true;
    tracking::ZoneRetention zone;
    zone.zone = head::Zone::Frontal;
    zone.area_cm2 = 12.0;
    zone.left = 0.71;
    zone.sigma = 0.03;
    zone.confidence = 0.8;
    facts.retention.zones = {zone};
    zone.zone = head::Zone::Crown;
    zone.left.reset();
    zone.confidence = 0.1;
    facts.retention.zones.push_back(zone);
    facts.retention.whole = facts.retention.zones.front();
    facts.retention.doubts = {tracking::Doubt::YellowLight};
    return facts;
}

} // namespace

TEST(FollowUpReport, IsReadBackAsItWasWritten) {
    const std::string report = tracking::followUpToJson(someFacts(), {40.0, std::nullopt}, {});
    const tracking::KeptFollowUp kept = tracking::followUpFromJson(report, "report");
    ASSERT_EQ(kept.zones.size(), 2U);
    EXPECT_EQ(kept.zones[0].zone, "frontal");
    EXPECT_EQ(kept.zones[0].left, 0.71);
    EXPECT_FALSE(kept.zones[1].left);
    EXPECT_EQ(kept.whole.left, 0.71);
    EXPECT_EQ(kept.doubts,
              std::vector<std::string>{std::string(tracking::sentenceOf(tracking::Doubt::YellowLight))});
    EXPECT_EQ(kept.errorMedian.value, 0.04);
    EXPECT_TRUE(kept.isByHand);
    EXPECT_EQ(kept.ages.baseline_days, 40.0);
    EXPECT_FALSE(kept.ages.followUp_days);
    const auto later = tracking::followUpFromJson(tracking::withDotAges(report, {41.0, 400.0}), "report");
    EXPECT_EQ(later.ages.followUp_days, 400.0);
    EXPECT_EQ(later.zones[0].left, 0.71);
}

TEST(FollowUpReport, IsRefusedWhereItIsNone) {
    for (const char* text : {"", "[]", "{}", R"({"format": "trichion-census", "version": 1})",
                             R"({"format": "trichion-follow-up", "version": 1, "against": 7})"})
        EXPECT_THROW((void)tracking::followUpFromJson(text, "report"), base::Error) << text;
}

TEST(Compression, IsSeenWhereFaintDotsAreGone) {
    test::Shot shot;
    shot.width_px = 200;
    shot.height_px = 180;
    shot.jpegQuality = 0;
    const base::Picture clean = test::photograph(test::PaintedHead({}), shot).picture;
    EXPECT_FALSE(tracking::isCompressed(clean));
    EXPECT_FALSE(tracking::isCompressed(test::throughJpeg(clean, 92)));
    EXPECT_TRUE(tracking::isCompressed(test::throughJpeg(clean, 60)));
    EXPECT_TRUE(tracking::isCompressed(test::throughJpeg(clean, 40)));
}
