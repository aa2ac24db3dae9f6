#include "trichion/base/error.h"
#include "trichion/head/fit.h"
#include "trichion/render/neutral_head.h"
#include "trichion/render/preview.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <memory>
#include <tuple>
#include <vector>

using namespace trichion;
using base::Degrees;
using head::ViewKind;

namespace {

constexpr int kSize = 256;

head::View viewAt(double turn, double lift) {
    return render::turntableView(head::meanHead(), {Degrees(turn), Degrees(lift)}, kSize, kSize);
}

int luminanceAt(const base::Picture& picture, double x, double y) {
    return picture.pixel(static_cast<int>(x), static_cast<int>(y))[1];
}

} // namespace

TEST(Turntable, StandsLikeTheKindsOfViews) {
    const std::vector<std::tuple<double, double, ViewKind>> stands = {
        {0, 0, ViewKind::Front},  {-45, 0, ViewKind::QuarterLeft}, {45, 0, ViewKind::QuarterRight},
        {-90, 0, ViewKind::Left}, {90, 0, ViewKind::Right},        {180, 0, ViewKind::Back},
        {0, 90, ViewKind::Top}};
    for (const auto& [turn, lift, kind] : stands) {
        const head::View view = viewAt(turn, lift);
        EXPECT_LT((view.pose.rotationHeadToCamera - head::orientationOf(kind)).norm(), 1e-12) << turn;
    }
}

TEST(Turntable, FillsThePictureAlikeFromEverySide) {
    for (const double turn : {0.0, 37.0, 90.0, 144.0, 270.0})
        for (const double lift : {-30.0, 0.0, 50.0, 90.0}) {
            const head::View view = viewAt(turn, lift);
            for (const base::HeadPoint& point : silhouetteOf(view.head.surface, view.pose, 90)) {
                const auto pixel = view.project(point);
                ASSERT_TRUE(pixel);
                EXPECT_GT(pixel->v.minCoeff(), 0.08 * kSize);
                EXPECT_LT(pixel->v.maxCoeff(), 0.92 * kSize);
            }
        }
    EXPECT_THROW((void)render::turntableView(head::meanHead(), {}, 10, 100), base::Error);
    EXPECT_THROW((void)render::turntableView(head::meanHead(), {Degrees(std::nan("")), {}}, 100, 100),
                 base::Error);
}

TEST(NeutralHead, IsSkinWhereTheHeadIsAndGroundElsewhere) {
    const head::View view = viewAt(30.0, 20.0);
    const base::Picture picture = render::neutralHead(view);
    const int ground = luminanceAt(picture, 1, 1);
    for (int y = 2; y < kSize; y += 5)
        for (int x = 2; x < kSize; x += 5) {
            const bool onHead = view.lift(base::ImagePoint(Eigen::Vector2d(x + 0.5, y + 0.5))).has_value();
            const bool near =
                view.lift(base::ImagePoint(Eigen::Vector2d(x - 1.0, y + 0.5))).has_value() != onHead ||
                view.lift(base::ImagePoint(Eigen::Vector2d(x + 2.0, y + 0.5))).has_value() != onHead ||
                view.lift(base::ImagePoint(Eigen::Vector2d(x + 0.5, y - 1.0))).has_value() != onHead ||
                view.lift(base::ImagePoint(Eigen::Vector2d(x + 0.5, y + 2.0))).has_value() != onHead;
            if (near)
                continue;
            if (onHead)
                EXPECT_GT(luminanceAt(picture, x, y), ground + 20) << x << " " << y;
            else
                EXPECT_EQ(luminanceAt(picture, x, y), ground) << x << " " << y;
        }
}

TEST(NeutralHead, IsLitFromAboveAndClipsNowhere) {
    const base::Picture picture = render::neutralHead(viewAt(0.0, 0.0));
    int brightest = 0;
    for (int y = 0; y < kSize; ++y)
        for (int x = 0; x < kSize; ++x)
            brightest = std::max(brightest, static_cast<int>(picture.pixel(x, y)[2]));
    EXPECT_LT(brightest, 220);
    EXPECT_GT(brightest, 150);
    EXPECT_GT(luminanceAt(picture, 0.45 * kSize, 0.3 * kSize),
              luminanceAt(picture, 0.45 * kSize, 0.75 * kSize) + 15);
}

TEST(NeutralHead, ShowsItsMidlineInFrontAndBehind) {
    for (const double turn : {0.0, 180.0}) {
        const head::View view = viewAt(turn, 30.0);
        const base::Picture picture = render::neutralHead(view);
        const auto pixel = view.project(onHead(view.head.surface, {0.0, turn == 0.0 ? 50.0 : -50.0}));
        const double x = pixel->v.x();
        EXPECT_LT(luminanceAt(picture, x, pixel->v.y()), luminanceAt(picture, x + 5, pixel->v.y()) - 4)
            << turn;
    }
}

TEST(NeutralHead, TakesDotsLikeAPhoto) {
    const design::Design design = design::proposeDesign(head::meanHead());
    const stipple::HeadDots dots(design.head.surface, design.seed, design.engine);
    const stipple::Placement placement = stipple::placeDots(design, dots);
    const head::View view = render::turntableView(design.head, {Degrees(30), Degrees(25)}, 900, 900);
    const auto plain = std::make_shared<base::Picture>(render::neutralHead(view));
    const render::PreparedPhoto prepared(plain, view, std::nullopt);
    const render::VisibleDots visible(placement, design, view, {}, prepared.warp());
    const base::Picture shown = render::renderPreview(prepared, visible, {});
    const auto scalp = view.project(onHead(view.head.surface, {10.0, 10.0}));
    const auto forehead = view.project(onHead(view.head.surface, {0.0, 85.0}));
    double changed = 0.0;
    for (int y = -15; y < 15; ++y)
        for (int x = -15; x < 15; ++x)
            changed += luminanceAt(*plain, scalp->v.x() + x, scalp->v.y() + y) -
                       luminanceAt(shown, scalp->v.x() + x, scalp->v.y() + y);
    EXPECT_GT(changed / 900.0, 8.0);
    EXPECT_EQ(luminanceAt(*plain, forehead->v.x(), forehead->v.y()),
              luminanceAt(shown, forehead->v.x(), forehead->v.y()));
}
