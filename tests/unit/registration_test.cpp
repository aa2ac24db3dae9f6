#include "support/second_camera.h"
#include "trichion/base/error.h"
#include "trichion/base/hash.h"
#include "trichion/tracking/registration.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

using namespace trichion;
using test::PaintedHead;
using test::Shot;

namespace {

Shot smallShot() {
    Shot shot;
    shot.width_px = 300;
    shot.height_px = 290;
    return shot;
}

/// The head as a fit finds it: turned and sized a little wrongly.
tracking::TrackedPhoto roughly(const test::TakenPhoto& photo) {
    tracking::TrackedPhoto result = test::tracked(photo);
    const Eigen::Matrix3d turn =
        Eigen::AngleAxisd(0.03, Eigen::Vector3d(0.5, -0.7, 0.5).normalized()).toRotationMatrix();
    result.view.pose.rotationHeadToCamera = turn * result.view.pose.rotationHeadToCamera;
    result.view.pose.centreCamera_mm *= 1.01;
    return result;
}

/// Places of the skin that both photos show, in pixels of each.
std::vector<tracking::PlacePair> truePlaces(const PaintedHead& head, const head::View& a, const head::View& b,
                                            double step_deg) {
    std::vector<tracking::PlacePair> places;
    for (double left = -60.0; left <= 60.0; left += step_deg)
        for (double front = -20.0; front <= 80.0; front += step_deg) {
            const Eigen::Vector3d w = head::parameterOf(head::ScalpPoint{left, front});
            const Eigen::Vector3d skin = head.skinAt(w);
            if (test::sees(a, skin, head.normalAt(w), 0.5, 12.0) &&
                test::sees(b, skin, head.normalAt(w), 0.5, 12.0))
                places.push_back(
                    {base::ImagePoint(test::pixelOf(a, skin)), base::ImagePoint(test::pixelOf(b, skin))});
        }
    return places;
}

/// How far an alignment lays places wrongly, mm on the skin, sorted.
std::vector<double> errors_mm(const std::vector<tracking::PlacePair>& places,
                              const tracking::Alignment& alignment) {
    const double pxPerMm = 6.0 * 1.08;
    std::vector<double> off_mm;
    for (const tracking::PlacePair& place : places) {
        const auto found = alignment.inFollowUp(place.baseline);
        off_mm.push_back(found ? (found->v - place.followUp.v).norm() / pxPerMm : 1e9);
    }
    std::sort(off_mm.begin(), off_mm.end());
    return off_mm;
}

} // namespace

TEST(SmoothShift, FollowsASmoothFieldAmongStrangers) {
    const auto truth = [](const Eigen::Vector2d& p) -> Eigen::Vector2d {
        return {3.0 + 2.0 * std::sin(p.x() / 70.0), 0.02 * p.y() - std::cos(p.y() / 70.0)};
    };
    std::vector<tracking::ShiftSample> samples;
    for (std::uint64_t i = 0; i < 600; ++i) {
        const auto at = [&](std::uint64_t purpose) { return base::unitFrom(base::hashOf(5, purpose, i)); };
        const Eigen::Vector2d place(200.0 * at(1), 150.0 * at(2));
        const Eigen::Vector2d stranger(40.0 * at(3) - 20.0, 40.0 * at(4) - 20.0);
        samples.push_back({place, i % 5 == 0 ? stranger : truth(place)});
    }
    const tracking::SmoothShift shift(samples, {25.0, 0.01});
    for (double x = 10.0; x < 190.0; x += 20.0)
        for (double y = 10.0; y < 140.0; y += 20.0)
            EXPECT_LT((shift.at({x, y}) - truth({x, y})).norm(), 0.1) << x << ' ' << y;
    EXPECT_EQ(tracking::SmoothShift().at({3.0, 4.0}).norm(), 0.0);
}

TEST(Registration, LaysATurnedNearerPhotoInOtherLightOverTheBaseline) {
    const PaintedHead head({});
    Shot later = test::laterShot(smallShot());
    later.left.fill(0.6);
    const test::TakenPhoto before = test::photograph(head, smallShot());
    const test::TakenPhoto after = test::photograph(head, later);
    const auto found = tracking::registerFollowUp(test::tracked(before), roughly(after), {}, {});
    ASSERT_TRUE(found.alignment);
    const std::vector<double> off_mm =
        errors_mm(truePlaces(head, before.view, after.view, 2.0), *found.alignment);
    ASSERT_GT(off_mm.size(), 100U);
    EXPECT_LE(off_mm[off_mm.size() / 2], 0.15);
    EXPECT_LE(off_mm[off_mm.size() * 9 / 10], 0.6);
    EXPECT_LE(found.error.median.value, 0.15);
    EXPECT_GT(found.error.places, 20U);
    EXPECT_FALSE(found.isByHand);
}

TEST(Registration, RefusesAnotherHead) {
    test::PaintedHeadPlan other;
    other.seed = 2;
    const auto found = tracking::registerFollowUp(
        test::tracked(test::photograph(PaintedHead({}), smallShot())),
        test::tracked(test::photograph(PaintedHead(other), test::laterShot(smallShot()))), {}, {});
    EXPECT_FALSE(found.alignment);
    ASSERT_TRUE(found.refusal);
    EXPECT_EQ(*found.refusal, tracking::Refusal::SkinDiffers);
}

TEST(Registration, RefusesTooLittleOverlap) {
    const PaintedHead head({});
    Shot behind = smallShot();
    behind.lookAt = {0.0, -20.0};
    const auto found = tracking::registerFollowUp(test::tracked(test::photograph(head, smallShot())),
                                                  test::tracked(test::photograph(head, behind)), {}, {});
    ASSERT_TRUE(found.refusal);
    EXPECT_EQ(*found.refusal, tracking::Refusal::LittleOverlap);
}

TEST(Registration, TakesPlacesByHandWhereTheTextureIsGone) {
    const PaintedHead head({});
    Shot soft = test::laterShot(smallShot());
    soft.blur_px = 7.0;
    const test::TakenPhoto before = test::photograph(head, smallShot());
    const test::TakenPhoto after = test::photograph(head, soft);
    EXPECT_FALSE(tracking::registerFollowUp(test::tracked(before), roughly(after), {}, {}).alignment);
    const auto pairs = truePlaces(head, before.view, after.view, 12.0);
    ASSERT_GE(pairs.size(), 4U);
    const auto found = tracking::registerFollowUp(test::tracked(before), roughly(after), pairs, {});
    ASSERT_TRUE(found.alignment);
    EXPECT_TRUE(found.isByHand);
    EXPECT_EQ(found.error.places, pairs.size());
    const std::vector<double> off_mm =
        errors_mm(truePlaces(head, before.view, after.view, 3.0), *found.alignment);
    EXPECT_LT(off_mm[off_mm.size() / 2], 0.6);
}

TEST(Registration, RefusesPlacesThatFitNoHead) {
    const PaintedHead head({});
    const test::TakenPhoto before = test::photograph(head, smallShot());
    const test::TakenPhoto after = test::photograph(head, test::laterShot(smallShot()));
    auto pairs = truePlaces(head, before.view, after.view, 12.0);
    ASSERT_GE(pairs.size(), 4U);
    std::reverse(pairs.begin(), pairs.end());
    for (std::size_t i = 0; i < pairs.size(); ++i)
        pairs[i].followUp.v.x() = i % 2 == 0 ? 20.0 : 280.0;
    const auto found = tracking::registerFollowUp(test::tracked(before), test::tracked(after), pairs, {});
    ASSERT_TRUE(found.refusal);
    EXPECT_EQ(*found.refusal, tracking::Refusal::PairsDisagree);
    EXPECT_THROW(
        (void)tracking::registerFollowUp(test::tracked(before), test::tracked(after), {pairs[0]}, {}),
        base::Error);
}
