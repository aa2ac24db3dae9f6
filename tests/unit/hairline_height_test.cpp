#include "trichion/design/hairline_height.h"

#include <gtest/gtest.h>

namespace trichion::design {

namespace {

double heightOf(const Design& design) {
    const std::optional<base::Millimetres> height = hairlineHeight(design);
    return height ? height->value : -1.0;
}

} // namespace

TEST(HairlineHeight, EveryStyleLiesAsHighAsIsAsked) {
    for (const std::string& style : hairlineStyles()) {
        const Design before = proposeDesign(head::meanHead(), style);
        for (const double asked_mm : {50.0, 58.0, 66.0, 74.0, 90.0}) {
            const Design moved = withHairlineHeight(before, base::Millimetres(asked_mm));
            EXPECT_NEAR(heightOf(moved), asked_mm, 0.5) << style;
            ASSERT_EQ(moved.hairline.points.size(), before.hairline.points.size());
            EXPECT_NEAR(
                (moved.hairline.points.front().vector() - before.hairline.points.front().vector()).norm(),
                0.0, 1e-9)
                << style;
            EXPECT_NEAR(
                (moved.hairline.points.back().vector() - before.hairline.points.back().vector()).norm(), 0.0,
                1e-9)
                << style;
        }
    }
}

TEST(HairlineHeight, KeepsSidesAlikeAndComesBack) {
    const Design before = proposeDesign(head::meanHead());
    const double height_mm = heightOf(before);
    const Design lower = withHairlineHeight(before, base::Millimetres(height_mm - 8.0));
    const auto& points = lower.hairline.points;
    for (std::size_t i = 0; i < points.size(); ++i)
        EXPECT_NEAR((points[i].mirrored().vector() - points[points.size() - 1 - i].vector()).norm(), 0.0,
                    1e-6);
    const Design back = withHairlineHeight(lower, base::Millimetres(height_mm));
    for (std::size_t i = 0; i < points.size(); ++i)
        EXPECT_NEAR((back.hairline.points[i].vector() - before.hairline.points[i].vector()).norm(), 0.0, 1.0);
    EXPECT_EQ(lower.hairline.edge, before.hairline.edge);
}

TEST(HairlineHeight, StaysOnTheForehead) {
    const Design before = proposeDesign(head::meanHead());
    EXPECT_NEAR(heightOf(withHairlineHeight(before, base::Millimetres(5.0))), kLowestLine_mm, 0.5);
    EXPECT_NEAR(heightOf(withHairlineHeight(before, base::Millimetres(500.0))), kHighestLine_mm, 0.5);
}

} // namespace trichion::design
