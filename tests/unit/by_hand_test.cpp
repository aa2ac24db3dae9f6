#include "trichion/head/by_hand.h"

#include <Eigen/LU>
#include <array>
#include <gtest/gtest.h>

namespace trichion::head {

namespace {

constexpr std::array kKinds = {ViewKind::Front, ViewKind::QuarterLeft, ViewKind::QuarterRight, ViewKind::Left,
                               ViewKind::Right, ViewKind::Top,         ViewKind::Back};

View start(ViewKind kind, std::optional<double> focal35_mm = std::nullopt) {
    return startByHand({"x", 3000, 2400}, focal35_mm, meanHead(), kind);
}

} // namespace

TEST(ByHand, StartsInThePhotoForEveryKindAndLens) {
    for (const ViewKind kind : kKinds)
        for (const std::optional<double> focal :
             {std::optional<double>(), std::optional(20.0), std::optional(90.0)}) {
            const View view = start(kind, focal);
            const PixelBox box = silhouetteBox(view);
            EXPECT_GT(box.low.minCoeff(), 0.0);
            EXPECT_LT(box.high.x(), 3000.0);
            EXPECT_LT(box.high.y(), 2400.0);
            EXPECT_GT(box.size().minCoeff(), 600.0);
            EXPECT_FALSE(view.fit.automatic);
        }
    EXPECT_NEAR(start(ViewKind::Front).pose.centreCamera_mm.z(), 800.0, 60.0);
}

TEST(ByHand, PostureIsWhatWasSet) {
    for (const ViewKind kind : kKinds)
        for (double turn = -80.0; turn <= 80.0; turn += 40.0)
            for (double nod = -60.0; nod <= 60.0; nod += 30.0)
                for (double tilt = -100.0; tilt <= 100.0; tilt += 50.0) {
                    const Posture posture = postureOf(withPosture(start(kind), {turn, nod, tilt}));
                    EXPECT_NEAR(posture.turn_deg, turn, 1e-6);
                    EXPECT_NEAR(posture.nod_deg, nod, 1e-6);
                    EXPECT_NEAR(posture.tilt_deg, tilt, 1e-6);
                }
}

TEST(ByHand, TurnsTheFaceToTheRightNodsItDownAndTiltsItClockwise) {
    const View front = start(ViewKind::Front);
    const base::HeadPoint face = front.head.surface.pointAt({0.0, 0.0, 1.0});
    const base::HeadPoint top = front.head.surface.pointAt({0.0, 1.0, 0.0});
    const auto shift = [&](const Posture& posture, const base::HeadPoint& point) -> Eigen::Vector2d {
        return withPosture(front, posture).project(point)->v - front.project(point)->v;
    };
    EXPECT_GT(shift({20.0, 0.0, 0.0}, face).x(), 50.0);
    EXPECT_GT(shift({0.0, 20.0, 0.0}, face).y(), 50.0);
    EXPECT_GT(shift({0.0, 0.0, 20.0}, top).x(), 50.0);
}

TEST(ByHand, MovesAndSizesInThePictureAlone) {
    for (const ViewKind kind : kKinds) {
        const View view = start(kind);
        const PixelBox box = silhouetteBox(view);
        const PixelBox there = silhouetteBox(moved(view, {120.0, -75.0}));
        EXPECT_NEAR(there.centre().x() - box.centre().x(), 120.0, 12.0);
        EXPECT_NEAR(there.centre().y() - box.centre().y(), -75.0, 8.0);
        EXPECT_NEAR(silhouetteBox(sizedInPhoto(view, 1.2)).size().x() / box.size().x(), 1.2, 0.01);
        EXPECT_EQ(sizedInPhoto(view, 1.2).head.surface.halfAxes_mm(), view.head.surface.halfAxes_mm());
        const View larger = resized(view, 1.07);
        EXPECT_NEAR((silhouetteBox(larger).size() - box.size()).norm(), 0.0, 1e-6);
        EXPECT_NEAR(larger.head.surface.halfAxes_mm().x() / view.head.surface.halfAxes_mm().x(), 1.07, 1e-9);
    }
}

TEST(ByHand, TurnedRoundTheForeheadIsAtTheOtherEndAndTwiceWhereItWas) {
    View view = moved(start(ViewKind::Top), {90.0, -40.0});
    view = withPosture(view, {8.0, -5.0, 20.0});
    const View round = turnedRound(view);
    const auto at = [](const View& shown, double z) -> Eigen::Vector2d {
        return shown.project(shown.head.surface.pointAt(Eigen::Vector3d(0.0, 0.3, z).normalized()))->v;
    };
    const Eigen::Vector2d nose = at(view, 0.8) - at(view, -0.8);
    const Eigen::Vector2d turned = at(round, 0.8) - at(round, -0.8);
    EXPECT_LT(nose.dot(turned), -0.95 * nose.norm() * turned.norm());
    EXPECT_EQ(round.pose.centreCamera_mm, view.pose.centreCamera_mm);
    EXPECT_NEAR(round.pose.rotationHeadToCamera.determinant(), 1.0, 1e-12);
    EXPECT_LT((turnedRound(round).pose.rotationHeadToCamera - view.pose.rotationHeadToCamera).norm(), 1e-12);
}

TEST(ByHand, StartsWhereAHeadWasSeen) {
    for (const Head& head : {meanHead(), meanSkin()}) {
        const OutlineEllipse seen{{310.0, 700.0}, {140.0, 140.0}, base::Degrees(0.0)};
        const PixelBox box = silhouetteBox(
            startByHand({std::string(64, 'a'), 1200, 1500}, std::nullopt, head, ViewKind::Back, seen));
        EXPECT_NEAR((box.centre() - seen.centre_px).norm(), 0.0, 15.0);
        EXPECT_NEAR(box.size().mean() / 280.0, 1.0, 0.06);
    }
}

TEST(ByHand, WhatWasLaidCountsWhileItLiesThere) {
    const View view = start(ViewKind::Front);
    const base::HeadPoint place = view.head.surface.pointAt(Eigen::Vector3d(0.2, 0.3, 0.9).normalized());
    const base::ImagePoint to(Eigen::Vector2d(view.project(place)->v + Eigen::Vector2d(25.0, -30.0)));
    const View turned = turnedByDrag(view, *view.project(place), to);
    EXPECT_EQ(stillLaid(turned, {{place, to}}).size(), 1U);
    EXPECT_TRUE(stillLaid(moved(turned, {20.0, 0.0}), {{place, to}}).empty());
    EXPECT_TRUE(stillLaid(view, {{place, to}}).empty());
}

TEST(ByHand, KeepsHeadsPlausibleWhateverTheHandDoes) {
    View view = start(ViewKind::Front);
    for (int round = 0; round < 30; ++round) {
        view = sizedInPhoto(view, 1.9);
        view = withHalfAxis(view, HeadAxis::Height, base::Millimetres(400.0));
        view = withHalfAxis(view, HeadAxis::Length, base::Millimetres(1.0));
    }
    const Eigen::Vector3d ratio =
        view.head.surface.halfAxes_mm().cwiseQuotient(meanHead().surface.halfAxes_mm());
    EXPECT_LT(ratio.maxCoeff() / ratio.minCoeff(), 1.6);
    EXPECT_GT(view.pose.centreCamera_mm.norm(), view.head.surface.halfAxes_mm().maxCoeff());
    EXPECT_TRUE(view.lift(*view.project(base::HeadPoint())));
}

} // namespace trichion::head
