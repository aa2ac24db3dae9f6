#include "trichion/base/color.h"
#include "trichion/base/error.h"
#include "trichion/base/parallel.h"
#include "trichion/head/fit.h"
#include "trichion/optics/skin_tone.h"
#include "trichion/render/neutral_head.h"
#include "trichion/render/preview.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <memory>
#include <string>
#include <tuple>
#include <utility>
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
        EXPECT_EQ(view.fit.kind, kind) << turn;
    }
}

TEST(Turntable, FillsThePictureAlikeFromEverySide) {
    for (const double turn : {0.0, 37.0, 90.0, 144.0, 270.0})
        for (const double lift : {-30.0, 0.0, 50.0, 90.0}) {
            const head::View view = viewAt(turn, lift);
            for (const base::HeadPoint& point : silhouetteOf(view.head.surface, view.pose, 90)) {
                const auto pixel = view.project(point);
                ASSERT_TRUE(pixel);
                EXPECT_GT(pixel->v.minCoeff(), 0.06 * kSize);
                EXPECT_LT(pixel->v.maxCoeff(), 0.94 * kSize);
            }
        }
    EXPECT_THROW((void)render::turntableView(head::meanHead(), {}, 10, 100), base::Error);
    EXPECT_THROW((void)render::turntableView(head::meanHead(), {Degrees(std::nan("")), {}}, 100, 100),
                 base::Error);
}

TEST(NeutralHead, ItsScalpIsTheHeadsOwnSurface) {
    // Heads of other proportions too: what the hand touches is what is drawn.
    for (const Eigen::Vector3d& stretch : {Eigen::Vector3d(1.0, 1.0, 1.0), Eigen::Vector3d(1.08, 0.94, 0.97)})
        for (const auto& [turn, lift] : {std::pair{0.0, 20.0}, {140.0, 35.0}, {-70.0, 60.0}}) {
            const head::Head head{
                head::Ellipsoid(head::meanHead().surface.halfAxes_mm().cwiseProduct(stretch))};
            const head::View view = render::turntableView(head, {Degrees(turn), Degrees(lift)}, kSize, kSize);
            const render::NeutralPicture neutral = render::neutralHead(view);
            int seen = 0;
            for (double left = -60.0; left <= 60.0; left += 12.0)
                for (double front = -50.0; front <= 55.0; front += 15.0) {
                    const base::HeadPoint point = onHead(head.surface, {left, front});
                    const auto pixel = view.project(point);
                    if (view.facing(point) < 0.15)
                        continue;
                    ++seen;
                    EXPECT_EQ(
                        *neutral.scalp.pixel(static_cast<int>(pixel->v.x()), static_cast<int>(pixel->v.y())),
                        1.0F)
                        << turn << " " << left << " " << front;
                }
            EXPECT_GT(seen, 25);
            // Above the vertex there is nothing but ground.
            EXPECT_EQ(*neutral.scalp.pixel(kSize / 2, 2), 0.0F);
        }
}

TEST(NeutralHead, HasTheOutlineOfTheSkullAbove) {
    const head::View view = viewAt(0.0, 0.0);
    const render::NeutralPicture neutral = render::neutralHead(view);
    for (const base::HeadPoint& point : silhouetteOf(view.head.surface, view.pose, 60)) {
        const Eigen::Vector2d rim = view.project(point)->v;
        const Eigen::Vector2d out = (rim - view.project(base::HeadPoint{})->v).normalized();
        if (out.y() > -0.2)
            continue;
        const auto scalpAt = [&](const Eigen::Vector2d& at) {
            return *neutral.scalp.pixel(static_cast<int>(at.x()), static_cast<int>(at.y()));
        };
        EXPECT_EQ(scalpAt(rim - 1.5 * out), 1.0F);
        EXPECT_EQ(scalpAt(rim + 1.5 * out), 0.0F);
    }
}

TEST(NeutralHead, FaceEarsAndNeckAreNoScalp) {
    const render::NeutralPicture front = render::neutralHead(viewAt(0.0, 0.0));
    const int ground = luminanceAt(front.picture, 2, 2);
    const auto isFlesh = [&](double x, double y) {
        return luminanceAt(front.picture, x * kSize, y * kSize) > ground + 25 &&
               *front.scalp.pixel(static_cast<int>(x * kSize), static_cast<int>(y * kSize)) == 0.0F;
    };
    EXPECT_TRUE(isFlesh(0.5, 0.58)) << "the nose";
    EXPECT_TRUE(isFlesh(0.5, 0.97)) << "the neck";
    // The skull behind an ear is hidden from the front by it.
    const head::View view = viewAt(-90.0, 0.0);
    const render::NeutralPicture side = render::neutralHead(view);
    const Eigen::Vector3d earInFrankfurt(70.0, -40.0, -8.0);
    const auto ear = view.project(
        base::HeadPoint(head::headToFrankfurt(view.head.longAxisRise).transpose() * earInFrankfurt));
    EXPECT_EQ(*side.scalp.pixel(static_cast<int>(ear->v.x()), static_cast<int>(ear->v.y())), 0.0F);
}

TEST(NeutralHead, IsLitFromAboveAndClipsNowhere) {
    for (const render::SkinType tone : render::kSkinTones) {
        const base::Picture picture = render::neutralHead(viewAt(0.0, 0.0), tone).picture;
        int brightest = 0;
        for (int y = 0; y < kSize; ++y)
            for (int x = 0; x < kSize; ++x)
                brightest = std::max(brightest, static_cast<int>(picture.pixel(x, y)[2]));
        EXPECT_LT(brightest, 254);
        EXPECT_GT(luminanceAt(picture, 0.45 * kSize, 0.3 * kSize),
                  luminanceAt(picture, 0.45 * kSize, 0.92 * kSize) + 8);
    }
}

TEST(NeutralHead, SkinTonesGrowDarkerOneByOne) {
    int last = 255;
    for (const render::SkinType tone : render::kSkinTones) {
        const int here = luminanceAt(render::neutralHead(viewAt(0.0, 0.0), tone).picture, 120.0, 75.0);
        EXPECT_LT(here, last - 8) << render::nameOf(tone);
        EXPECT_EQ(render::skinToneFrom(render::nameOf(tone)), tone);
        // A measured skin of this colour would be called the same type.
        base::LinearRgb linear{};
        for (std::size_t c = 0; c < 3; ++c)
            linear[c] = base::linearFromSrgb(render::colourOf(tone)[c] / 255.0);
        EXPECT_EQ(std::to_string(optics::skinToneOf(base::labFromLinear(linear)).suggestedFitzpatrick),
                  render::nameOf(tone));
        last = here;
    }
    EXPECT_FALSE(render::skinToneFrom("7"));
}

TEST(NeutralHead, DoesNotDependOnTheNumberOfThreads) {
    const head::View view = viewAt(33.0, 12.0);
    base::setDefaultThreads(1);
    const base::Picture one = render::neutralHead(view).picture;
    base::setDefaultThreads(5);
    const base::Picture five = render::neutralHead(view).picture;
    base::setDefaultThreads(0);
    EXPECT_EQ(one.samples(), five.samples());
}

TEST(NeutralHead, TakesDotsLikeAPhoto) {
    const design::Design design = design::proposeDesign(head::meanHead());
    const stipple::HeadDots dots(design.head.surface, design.seed, design.engine);
    const stipple::Placement placement = stipple::placeDots(design, dots);
    const head::View view = render::turntableView(design.head, {Degrees(30), Degrees(25)}, 900, 900);
    render::NeutralPicture neutral = render::neutralHead(view);
    const auto plain = std::make_shared<base::Picture>(std::move(neutral.picture));
    const render::PreparedPhoto prepared(plain, view, std::move(neutral.scalp));
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
