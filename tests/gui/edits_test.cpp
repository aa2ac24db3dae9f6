#include "studio/canvas/viewport.h"
#include "studio/document/edits.h"
#include "studio/panels/look_section.h"
#include "studio/services/preview_renderer.h"

#include <gtest/gtest.h>

namespace trichion::studio {

namespace {

bool symmetric(const design::Hairline& hairline) {
    for (std::size_t i = 0; i < hairline.points.size(); ++i) {
        const auto partner = partnerOf(hairline, i);
        if (!partner)
            return false;
        const Eigen::Vector2d away =
            hairline.points[*partner].vector() - hairline.points[i].mirrored().vector();
        if (away.norm() > 1e-6)
            return false;
    }
    return true;
}

design::Design proposal() {
    return design::proposeDesign(head::meanHead());
}

} // namespace

TEST(Edits, KeepBothSidesAlikeUnderSymmetry) {
    const design::Design before = proposal();
    ASSERT_TRUE(symmetric(before.hairline));
    for (std::size_t i = 0; i < before.hairline.points.size(); ++i) {
        head::ScalpPoint place = before.hairline.points[i];
        place.left_deg += 1.5;
        place.front_deg -= 2.0;
        const design::Design moved = movedPoint(before, i, place, Symmetry::On);
        EXPECT_TRUE(symmetric(moved.hairline)) << i;
        EXPECT_NE(moved.hairline, before.hairline) << i;
    }
}

TEST(Edits, MoveOneSideOnlyWithoutSymmetry) {
    const design::Design before = proposal();
    head::ScalpPoint place = before.hairline.points[3];
    place.front_deg -= 2.0;
    const design::Design moved = movedPoint(before, 3, place, Symmetry::Off);
    EXPECT_FALSE(symmetric(moved.hairline));
    std::size_t changed = 0;
    for (std::size_t i = 0; i < before.hairline.points.size(); ++i)
        changed += moved.hairline.points[i] == before.hairline.points[i] ? 0 : 1;
    EXPECT_EQ(changed, 1U);
}

TEST(Edits, AddAPointAndItsMirrorImageInEverySegment) {
    const design::Design before = proposal();
    const auto& points = before.hairline.points;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const head::ScalpPoint between{0.5 * (points[i].left_deg + points[i + 1].left_deg),
                                       0.5 * (points[i].front_deg + points[i + 1].front_deg)};
        const design::Design more = withPointAfter(before, i, between, Symmetry::On);
        EXPECT_EQ(more.hairline.points.size(), points.size() + 2) << i;
        EXPECT_TRUE(symmetric(more.hairline)) << i;
        for (std::size_t k = 0; k + 1 < more.hairline.points.size(); ++k)
            EXPECT_LE(more.hairline.points[k].left_deg, more.hairline.points[k + 1].left_deg + 6.0)
                << i << ' ' << k;
        EXPECT_LT(indexOf(more.hairline, between), more.hairline.points.size());
    }
}

TEST(Edits, NeverLeaveFewerThanThreePoints) {
    design::Design design = proposal();
    for (int round = 0; round < 40; ++round)
        design = withoutPoint(design, static_cast<std::size_t>(round) % design.hairline.points.size(),
                              round % 2 == 0 ? Symmetry::On : Symmetry::Off);
    EXPECT_EQ(design.hairline.points.size(), kFewestPoints);
}

TEST(Viewport, KeepsThePointUnderTheCursorWhileZooming) {
    Viewport viewport;
    viewport.setPhotoSize({3000.0, 2000.0});
    viewport.setCanvas({900.0, 700.0}, 1.5);
    viewport.fit();
    const QPointF anchor(420.0, 333.0);
    const QPointF held = viewport.toPhoto(anchor);
    for (const double factor : {1.3, 1.3, 2.0, 0.7, 3.0}) {
        viewport.zoomBy(factor, anchor);
        EXPECT_NEAR(viewport.toPhoto(anchor).x(), held.x(), 1e-6);
        EXPECT_NEAR(viewport.toPhoto(anchor).y(), held.y(), 1e-6);
    }
    viewport.zoomBy(1000.0, anchor);
    EXPECT_DOUBLE_EQ(viewport.deviceScale(), Viewport::kLargestScale);
    viewport.pan({1e6, -1e6});
    EXPECT_TRUE(viewport.photoRect().intersects(QRectF(0.0, 0.0, 900.0, 700.0)));
}

TEST(TimeSlider, MeetsFreshHealedAndTenYearsAndRunsBothWays) {
    EXPECT_DOUBLE_EQ(daysAt(0.0), 0.0);
    EXPECT_DOUBLE_EQ(daysAt(0.3), optics::kHealed_days);
    EXPECT_NEAR(daysAt(1.0), 10.0 * base::kDaysPerYear, 1e-6);
    double last = -1.0;
    for (double position = 0.0; position <= 1.0; position += 0.01) {
        EXPECT_GT(daysAt(position), last);
        EXPECT_NEAR(positionOfDays(daysAt(position)), position, 1e-9);
        last = daysAt(position);
    }
}

TEST(Levels, AreNeverMuchEnlargedAndNeverTooLarge) {
    for (double scale = 0.05; scale < 8.0; scale *= 1.13) {
        const int level = levelFor(scale, 4000);
        if (level > 0) {
            EXPECT_GE(factorOf(level), 0.96 * scale) << scale;
        }
        EXPECT_LT(factorOf(level + 1), std::max(0.97 * scale, 64.0 / 4000)) << scale;
    }
}

} // namespace trichion::studio
