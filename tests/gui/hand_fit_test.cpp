#include "studio/services/hand_fit.h"

#include "studio/services/common_head.h"

#include <array>
#include <gtest/gtest.h>

namespace trichion::studio {

namespace {

constexpr std::array kKinds = {
    head::ViewKind::Front, head::ViewKind::QuarterLeft, head::ViewKind::QuarterRight, head::ViewKind::Left,
    head::ViewKind::Right, head::ViewKind::Top,         head::ViewKind::Back};

head::View start(head::ViewKind kind, std::optional<double> focal35_mm = std::nullopt) {
    return viewByHand({"x", 3000, 2400}, focal35_mm, head::meanHead(), kind);
}

} // namespace

TEST(HandFit, StartsInThePhotoForEveryKindAndLens) {
    for (const head::ViewKind kind : kKinds)
        for (const std::optional<double> focal :
             {std::optional<double>(), std::optional(20.0), std::optional(90.0)}) {
            const head::View view = start(kind, focal);
            const PixelBox box = silhouetteBox(view);
            EXPECT_GT(box.low.minCoeff(), 0.0);
            EXPECT_LT(box.high.x(), 3000.0);
            EXPECT_LT(box.high.y(), 2400.0);
            EXPECT_GT(box.size().minCoeff(), 600.0);
            EXPECT_FALSE(view.fit.automatic);
        }
    EXPECT_NEAR(start(head::ViewKind::Front).pose.centreCamera_mm.z(), 800.0, 60.0);
}

TEST(HandFit, PostureIsWhatWasSet) {
    for (const head::ViewKind kind : kKinds)
        for (double turn = -80.0; turn <= 80.0; turn += 40.0)
            for (double nod = -60.0; nod <= 60.0; nod += 30.0)
                for (double tilt = -100.0; tilt <= 100.0; tilt += 50.0) {
                    const Posture posture = postureOf(withPosture(start(kind), {turn, nod, tilt}));
                    EXPECT_NEAR(posture.turn_deg, turn, 1e-6);
                    EXPECT_NEAR(posture.nod_deg, nod, 1e-6);
                    EXPECT_NEAR(posture.tilt_deg, tilt, 1e-6);
                }
}

TEST(HandFit, TurnsTheFaceToTheRightNodsItDownAndTiltsItClockwise) {
    const head::View front = start(head::ViewKind::Front);
    const base::HeadPoint face = front.head.surface.pointAt({0.0, 0.0, 1.0});
    const base::HeadPoint top = front.head.surface.pointAt({0.0, 1.0, 0.0});
    const auto shift = [&](const Posture& posture, const base::HeadPoint& point) -> Eigen::Vector2d {
        return withPosture(front, posture).project(point)->v - front.project(point)->v;
    };
    EXPECT_GT(shift({20.0, 0.0, 0.0}, face).x(), 50.0);
    EXPECT_GT(shift({0.0, 20.0, 0.0}, face).y(), 50.0);
    EXPECT_GT(shift({0.0, 0.0, 20.0}, top).x(), 50.0);
}

TEST(HandFit, MovesAndSizesInThePictureAlone) {
    for (const head::ViewKind kind : kKinds) {
        const head::View view = start(kind);
        const PixelBox box = silhouetteBox(view);
        const PixelBox there = silhouetteBox(moved(view, {120.0, -75.0}));
        EXPECT_NEAR(there.centre().x() - box.centre().x(), 120.0, 12.0);
        EXPECT_NEAR(there.centre().y() - box.centre().y(), -75.0, 8.0);
        EXPECT_NEAR(silhouetteBox(resized(view, 1.2)).size().x() / box.size().x(), 1.2, 0.01);
        EXPECT_EQ(resized(view, 1.2).head.surface.halfAxes_mm(), view.head.surface.halfAxes_mm());
        const head::View larger = scaledHead(view, 1.07);
        EXPECT_NEAR((silhouetteBox(larger).size() - box.size()).norm(), 0.0, 1e-6);
        EXPECT_NEAR(larger.head.surface.halfAxes_mm().x() / view.head.surface.halfAxes_mm().x(), 1.07, 1e-9);
    }
}

TEST(HandFit, KeepsHeadsPlausibleWhateverTheHandDoes) {
    head::View view = start(head::ViewKind::Front);
    for (int round = 0; round < 30; ++round) {
        view = resized(view, 1.9);
        view = withHalfAxis(view, HeadAxis::Height, base::Millimetres(400.0));
        view = withHalfAxis(view, HeadAxis::Length, base::Millimetres(1.0));
        view = scaledHead(view, 1.3);
    }
    const Eigen::Vector3d ratio =
        view.head.surface.halfAxes_mm().cwiseQuotient(head::meanHead().surface.halfAxes_mm());
    EXPECT_LT(ratio.maxCoeff() / ratio.minCoeff(), 1.6);
    EXPECT_GT(view.pose.centreCamera_mm.norm(), view.head.surface.halfAxes_mm().maxCoeff());
    EXPECT_TRUE(view.lift(*view.project(base::HeadPoint())));
}

TEST(HandFit, KeepsTheSeenOutlineOnlyWhereTheHeadStillLies) {
    head::View view = start(head::ViewKind::Front);
    view.fit.outline_px = settled(view).fit.outline_px; // the rim
    view.fit.residual_px = 3.0;
    EXPECT_EQ(settled(moved(view, {4.0, 0.0})).fit.residual_px, 3.0);
    const head::View away = settled(moved(view, {400.0, 0.0}));
    EXPECT_EQ(away.fit.residual_px, 0.0);
    for (const base::ImagePoint& point : away.fit.outline_px)
        EXPECT_GE(point.v.x(), silhouetteBox(away).low.x() - 1.0);
}

// A head that is known exactly, seen with errors as a person leaves them, comes back in a few steps.
TEST(HandFit, FindsAKnownHeadInFiveDrags) {
    head::View truth = start(head::ViewKind::Front, 70.0);
    truth = withPosture(resized(moved(truth, {-140.0, 90.0}), 1.25), {14.0, -6.0, 5.0});
    const PixelBox wanted = silhouetteBox(truth);
    head::View view = start(head::ViewKind::Front, 70.0);
    view = withPosture(view, {14.0 + 2.0, -6.0 - 2.0, 5.0 + 1.0}); // two handles of the ring, by eye
    view = moved(view, wanted.centre() - silhouetteBox(view).centre());
    view = resized(view, wanted.size().x() / silhouetteBox(view).size().x());
    view = moved(view, wanted.centre() - silhouetteBox(view).centre());
    const design::Design design = design::proposeDesign(truth.head);
    EXPECT_LT(changeBetween(truth, view, design).hairlineShift_mm, 8.0);
    EXPECT_NEAR(changeBetween(truth, truth, design).hairlineShift_mm, 0.0, 1e-6);
}

} // namespace trichion::studio
