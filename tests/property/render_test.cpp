#include "trichion/base/color.h"
#include "trichion/base/error.h"
#include "trichion/base/parallel.h"
#include "trichion/head/fit.h"
#include "trichion/render/preview.h"

#include <cmath>
#include <gtest/gtest.h>
#include <numbers>

using namespace trichion;

namespace {

/// A view of the mean head at a scale, and an even picture of skin.
head::View viewOf(head::ViewKind kind, int size_px, double pxPerMm) {
    head::View view{{std::string(64, 'a'), size_px, size_px}, {}, head::meanHead(), {}, {}};
    view.camera = {pxPerMm * 1000.0, {size_px / 2.0, size_px / 2.0}};
    view.pose.rotationHeadToCamera = head::orientationOf(kind);
    view.pose.centreCamera_mm = {0.0, 0.0, 1000.0};
    return view;
}

std::shared_ptr<base::Picture> evenPicture(int width, int height, std::array<std::uint8_t, 3> rgb) {
    auto picture = std::make_shared<base::Picture>(width, height);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            std::uint8_t* p = picture->pixel(x, y);
            p[0] = rgb[2];
            p[1] = rgb[1];
            p[2] = rgb[0];
            p[3] = 255;
        }
    return picture;
}

head::View frontView(int size_px, double pxPerMm) {
    return viewOf(head::ViewKind::Front, size_px, pxPerMm);
}

/// One dot in the middle of what a view sees.
stipple::Placement oneDot(const head::View& view, double strength) {
    stipple::Placement placement;
    stipple::Dot dot;
    const auto middle =
        view.lift(base::ImagePoint(Eigen::Vector2d(view.camera.principal_px + Eigen::Vector2d(3.3, -7.7))));
    dot.position = *middle;
    dot.normal = view.head.surface.normalAt(dot.position);
    dot.diameter_mm = design::kDefaultDiameter_mm;
    dot.strength = strength;
    placement.dots = {dot};
    return placement;
}

design::Design plainDesign() {
    return design::proposeDesign(head::meanHead());
}

constexpr std::array<std::uint8_t, 3> kSkin = {216, 170, 148};

/// Integral of the density over the picture in mm2 of skin, red channel, from the 8-bit result.
double integralOf(const base::Picture& before, const base::Picture& after, const head::View& view) {
    double sum = 0.0;
    for (int y = 0; y < before.height(); ++y)
        for (int x = 0; x < before.width(); ++x) {
            const double I = static_cast<double>(base::linearTable()[before.pixel(x, y)[2]]);
            const double O = static_cast<double>(base::linearTable()[after.pixel(x, y)[2]]);
            const auto point = view.lift(base::ImagePoint(Eigen::Vector2d(x + 0.5, y + 0.5)));
            if (!point || O >= I)
                continue;
            const double scale = view.scaleAt(*point).value;
            sum += -std::log(O / I) / (scale * scale * view.facing(*point));
        }
    return sum;
}

} // namespace

TEST(Shine, IsFoundAgainAndNeverExceedsTheLight) {
    const std::array<float, 3> skin = {0.77F, 0.50F, 0.39F};
    for (const float diffuse : {0.1F, 0.4F, 0.9F})
        for (const float shine : {0.0F, 0.05F, 0.3F}) {
            const std::array<float, 3> light = {diffuse * skin[0] + shine, diffuse * skin[1] + shine,
                                                diffuse * skin[2] + shine};
            EXPECT_NEAR(render::shineOf(light, skin), shine, 1e-4F);
        }
    EXPECT_NEAR(render::shineOf({0.1F, 0.5F, 0.9F}, skin), 0.098F, 1e-6F);
    EXPECT_EQ(render::shineOf({0.5F, 0.5F, 0.5F}, {0.57735F, 0.57735F, 0.57735F}), 0.0F);
}

TEST(Preview, LeavesPixelsWithoutPigmentAlone) {
    const head::View view = frontView(900, 4.0);
    const auto picture = evenPicture(900, 900, kSkin);
    const render::PreparedPhoto prepared(picture, view, std::nullopt);
    const stipple::Placement placement =
        stipple::placeDots(plainDesign(), stipple::HeadDots(view.head.surface, 1, 1));
    const base::Picture result =
        render::renderPreview(prepared, render::VisibleDots(placement, plainDesign(), view, {}), {});
    int changed = 0;
    for (int y = 0; y < 900; ++y)
        for (int x = 0; x < 900; ++x) {
            const bool same = std::equal(result.pixel(x, y), result.pixel(x, y) + 4, picture->pixel(x, y));
            changed += same ? 0 : 1;
            if (!view.lift(base::ImagePoint(Eigen::Vector2d(x + 0.5, y + 0.5))) && !same) {
                // Halos may reach a little past the outline, not more than 3 mm.
                bool near = false;
                for (int dy = -12; dy <= 12 && !near; dy += 2)
                    for (int dx = -12; dx <= 12 && !near; dx += 2)
                        near = view.lift(base::ImagePoint(Eigen::Vector2d(x + 0.5 + dx, y + 0.5 + dy)))
                                   .has_value();
                ASSERT_TRUE(near) << x << ' ' << y;
            }
            for (int c = 0; c < 3; ++c)
                ASSERT_LE(result.pixel(x, y)[c], picture->pixel(x, y)[c]);
        }
    EXPECT_GT(changed, 20'000);
}

TEST(Preview, OneDotTakesAsMuchLightAsItsTableSaysAtEveryScale) {
    const auto appearance = optics::appearanceOf(
        {design::kDefaultDiameter_mm, plainDesign().pigmentation.opticalDensity}, optics::kHealed);
    for (const double pxPerMm : {3.0, 4.85, 8.0, 15.0}) {
        const int size = static_cast<int>(60.0 * pxPerMm);
        const head::View view = frontView(size, pxPerMm);
        const auto picture = evenPicture(size, size, kSkin);
        const render::PreparedPhoto prepared(picture, view, std::nullopt);
        const stipple::Placement placement = oneDot(view, 1.0);
        const base::Picture result =
            render::renderPreview(prepared, render::VisibleDots(placement, plainDesign(), view, {}), {});
        const double wanted = appearance.integral_mm2[0];
        // 8-bit codes swallow the faintest part of the halo.
        EXPECT_NEAR(integralOf(*picture, result, view), wanted, 0.12 * wanted) << pxPerMm << " px/mm";
    }
}

TEST(Preview, PeakDensityDoesNotDependOnTheSlantOfTheSkin) {
    const head::View view = viewOf(head::ViewKind::Top, 2400, 10.0);
    const stipple::Placement placement =
        stipple::placeDots(plainDesign(), stipple::HeadDots(view.head.surface, 1, 1));
    const render::VisibleDots dots(placement, plainDesign(), view, {});
    double facing = 0.0;
    double slanted = 0.0;
    int nFacing = 0;
    int nSlanted = 0;
    for (const render::VisibleDot& visible : dots.dots()) {
        const stipple::Dot& dot = placement.dots[visible.dot];
        const double cosine = view.facing(dot.position);
        const double peak = static_cast<double>(visible.amplitude[0]) / dot.strength;
        if (cosine > 0.8) {
            facing += peak;
            ++nFacing;
        } else if (cosine > 0.45 && cosine < 0.55) {
            slanted += peak;
            ++nSlanted;
        }
    }
    ASSERT_GT(nFacing, 100);
    ASSERT_GT(nSlanted, 100);
    // Only the pixel's own blur lowers the peak where the dot is narrow.
    EXPECT_NEAR(slanted / nSlanted, facing / nFacing, 0.18 * facing / nFacing);
}

TEST(Preview, HighlightsStayWhite) {
    const head::View view = viewOf(head::ViewKind::Top, 900, 4.0);
    const auto picture = evenPicture(900, 900, kSkin);
    for (int y = 430; y < 470; ++y)
        for (int x = 430; x < 470; ++x)
            std::fill_n(picture->pixel(x, y), 3, std::uint8_t{255});
    const render::PreparedPhoto prepared(picture, view, std::nullopt);
    const stipple::Placement placement =
        stipple::placeDots(plainDesign(), stipple::HeadDots(view.head.surface, 1, 1));
    const base::Picture result =
        render::renderPreview(prepared, render::VisibleDots(placement, plainDesign(), view, {}), {});
    double lostOnSkin = 0.0;
    double lostOnHighlight = 0.0;
    for (int y = 435; y < 465; ++y)
        for (int x = 0; x < 30; ++x) {
            lostOnHighlight += 255 - result.pixel(435 + x, y)[2];
            lostOnSkin += kSkin[0] - result.pixel(490 + x, y)[2];
        }
    EXPECT_GT(lostOnSkin, 30.0 * 30.0 * 5.0);
    EXPECT_LT(lostOnHighlight, 0.35 * lostOnSkin);
}

TEST(Preview, IsTheSameOnAnyNumberOfThreads) {
    const head::View view = frontView(900, 5.0);
    const auto picture = evenPicture(900, 900, kSkin);
    const stipple::Placement placement =
        stipple::placeDots(plainDesign(), stipple::HeadDots(view.head.surface, 1, 1));
    std::vector<base::Picture> results;
    for (const int threads : {1, 2, 6}) {
        base::setDefaultThreads(threads);
        const render::PreparedPhoto prepared(picture, view, std::nullopt);
        results.push_back(
            render::renderPreview(prepared, render::VisibleDots(placement, plainDesign(), view, {}), {}));
    }
    base::setDefaultThreads(0);
    EXPECT_EQ(results[0].samples(), results[1].samples());
    EXPECT_EQ(results[0].samples(), results[2].samples());
}

TEST(Preview, MorePigmentIsNeverLighter) {
    const head::View view = frontView(500, 4.0);
    const auto picture = evenPicture(500, 500, kSkin);
    const render::PreparedPhoto prepared(picture, view, std::nullopt);
    const stipple::HeadDots head(view.head.surface, 1, 1);
    const auto meanOf = [&](double shade, double density, int session) {
        design::Design design = plainDesign();
        design.pigmentation = design::pigmentationOfShade(shade);
        design.density = base::DotsPerCm2(density);
        const stipple::Placement placement = stipple::placeDots(design, head);
        render::Look look;
        look.session = session;
        const base::Picture result =
            render::renderPreview(prepared, render::VisibleDots(placement, design, view, look), {});
        double sum = 0.0;
        for (const std::uint8_t sample : result.samples())
            sum += sample;
        return sum;
    };
    EXPECT_GT(meanOf(0.2, 90, 0), meanOf(0.5, 90, 0));
    EXPECT_GT(meanOf(0.5, 90, 0), meanOf(0.9, 90, 0));
    EXPECT_GT(meanOf(0.5, 60, 0), meanOf(0.5, 120, 0));
    EXPECT_GT(meanOf(0.5, 90, 1), meanOf(0.5, 90, 2));
    EXPECT_GT(meanOf(0.5, 90, 2), meanOf(0.5, 90, 3));
}

TEST(Preview, KeepsOffTheBackground) {
    const head::View view = frontView(500, 4.0);
    const auto picture = evenPicture(500, 500, kSkin);
    base::FloatMap nobody(64, 64);
    const render::PreparedPhoto prepared(picture, view, nobody);
    const stipple::Placement placement =
        stipple::placeDots(plainDesign(), stipple::HeadDots(view.head.surface, 1, 1));
    const base::Picture result =
        render::renderPreview(prepared, render::VisibleDots(placement, plainDesign(), view, {}), {});
    EXPECT_EQ(result.samples(), picture->samples());
}

TEST(Preview, StopsWhenAsked) {
    const head::View view = frontView(900, 5.0);
    const render::PreparedPhoto prepared(evenPicture(900, 900, kSkin), view, std::nullopt);
    const stipple::Placement placement =
        stipple::placeDots(plainDesign(), stipple::HeadDots(view.head.surface, 1, 1));
    const render::VisibleDots dots(placement, plainDesign(), view, {});
    std::stop_source source;
    source.request_stop();
    EXPECT_THROW((void)render::renderPreview(prepared, dots, base::Progress{source.get_token(), {}}),
                 base::Error);
}

TEST(SilhouetteWarp, BringsTheOutlineToTheEdgeThatWasSeen) {
    head::View view = viewOf(head::ViewKind::Top, 900, 4.0);
    const base::ImagePoint centre = *view.project(base::HeadPoint());
    // A head that is 4 % larger all round than the fitted one; a quarter of its edge was not seen.
    for (const base::HeadPoint& point : head::silhouetteOf(view.head.surface, view.pose, 120)) {
        const Eigen::Vector2d offset = view.project(point)->v - centre.v;
        if (offset.x() < 0.0 || offset.y() < 0.0)
            view.fit.outline_px.emplace_back(Eigen::Vector2d(centre.v + 1.04 * offset));
    }
    const render::SilhouetteWarp warp(view);
    for (const base::HeadPoint& point : head::silhouetteOf(view.head.surface, view.pose, 90)) {
        const Eigen::Vector2d pixel = view.project(point)->v;
        EXPECT_NEAR((warp.apply(pixel) - centre.v).norm() / (pixel - centre.v).norm(), 1.04, 0.015);
    }
    // The middle of the head stays where it is.
    const Eigen::Vector2d middle = centre.v + Eigen::Vector2d(80.0, -60.0);
    EXPECT_LT((warp.apply(middle) - middle).norm(), 0.5);
}

TEST(SilhouetteWarp, IsTheIdentityWithoutAnEdgeNearTheOutline) {
    head::View view = viewOf(head::ViewKind::Top, 900, 4.0);
    EXPECT_EQ(render::SilhouetteWarp(view).largestStretch(), 0.0);
    view.fit.outline_px = {base::ImagePoint(Eigen::Vector2d(1.0, 1.0)),
                           base::ImagePoint(Eigen::Vector2d(450.0, 450.0))};
    EXPECT_EQ(render::SilhouetteWarp(view).largestStretch(), 0.0);
}

TEST(SessionAges, EarlierSessionsAreOlderByTheirIntervals) {
    design::Design design = plainDesign();
    design.sessions = {{0.3, 0.0}, {0.7, 10.0}, {1.0, 20.0}};
    render::Look look;
    look.age = optics::kFresh;
    const auto ages = render::sessionAges(design, look);
    ASSERT_EQ(ages.size(), 3U);
    EXPECT_DOUBLE_EQ(ages[2].days.value, 0.0);
    EXPECT_DOUBLE_EQ(ages[1].days.value, 20.0);
    EXPECT_DOUBLE_EQ(ages[0].days.value, 30.0);
    look.session = 1;
    EXPECT_EQ(render::sessionAges(design, look).size(), 1U);
}
