// However many numbers a processor works on at once, the bytes are the same.

#include "render/core_kernel.h"
#include "render/lanes.h"
#include "render/tile_density.h"
#include "trichion/head/fit.h"
#include "trichion/render/preview.h"

#include <cmath>
#include <gtest/gtest.h>
#include <vector>

using namespace trichion;

namespace {

constexpr int kSide_px = 256;

head::View topView(double pxPerMm) {
    head::View view{{std::string(64, 'a'), kSide_px, kSide_px}, {}, head::meanHead(), {}, {}};
    view.camera = {pxPerMm * 1000.0, {kSide_px / 2.0, kSide_px / 2.0}};
    view.pose.rotationHeadToCamera = head::orientationOf(head::ViewKind::Top);
    view.pose.centreCamera_mm = {0.0, 0.0, 1000.0};
    return view;
}

std::vector<render::LaneWidth> widthsHere() {
    std::vector<render::LaneWidth> widths = {render::LaneWidth::Four};
    for (const render::LaneWidth width : {render::LaneWidth::Eight, render::LaneWidth::Sixteen})
        if (width <= render::widestLanes())
            widths.push_back(width);
    return widths;
}

std::vector<float> densityOf(const render::VisibleDots& dots, double pxPerMm, render::LaneWidth width) {
    const render::HaloGrid grid(dots, pxPerMm);
    render::TileDensity density(width);
    std::vector<float> all;
    for (int row = 0; row < dots.rows(); ++row)
        for (int column = 0; column < dots.columns(); ++column) {
            const base::PixelRect tile = dots.tileAt(column, row);
            density.fill(dots, grid, tile);
            for (std::size_t c = 0; c < 3; ++c)
                for (int y = 0; y < tile.height; ++y)
                    all.insert(all.end(), density.row(c, y), density.row(c, y) + tile.width);
        }
    return all;
}

design::Design plainDesign() {
    return design::proposeDesign(head::meanHead());
}

const stipple::Placement& placement() {
    static const stipple::Placement placed =
        stipple::placeDots(plainDesign(), stipple::HeadDots(head::meanHead().surface, 1, 1));
    return placed;
}

/// Dots all over, healed or fresh, in a blurred or a sharpened photo.
render::VisibleDots dotsOf(double pxPerMm, double days, const render::Sharpness& sharpness) {
    render::Look look;
    look.age.days = base::Days(days);
    return {placement(), plainDesign(), topView(pxPerMm), look, {}, sharpness};
}

} // namespace

TEST(LaneWidth, DoesNotChangeADensity) {
    render::Sharpness sharpened;
    sharpened.overshoot = 0.6;
    const auto isSame = [](const render::VisibleDots& dots, double pxPerMm) {
        ASSERT_GT(dots.dots().size(), 20U);
        const std::vector<float> plain = densityOf(dots, pxPerMm, render::LaneWidth::Four);
        for (const render::LaneWidth width : widthsHere())
            EXPECT_EQ(densityOf(dots, pxPerMm, width), plain) << pxPerMm;
    };
    isSame(dotsOf(4.0, 400.0, {}), 4.0);
    isSame(dotsOf(4.0, 0.0, sharpened), 4.0);
    isSame(dotsOf(12.0, 400.0, sharpened), 12.0);
}

TEST(Exponential, IsThatOfTheStandardLibrary) {
    for (int i = -8600; i <= 8600; ++i) {
        const float x = 0.01F * static_cast<float>(i);
        const double wanted = std::exp(static_cast<double>(x));
        EXPECT_NEAR(static_cast<double>(render::expOf(render::Lanes<4>::all(x)).v[2]), wanted, 4e-7 * wanted)
            << x;
    }
}

TEST(FallingGaussian, IsTheGaussianHoweverItLies) {
    // Round, slanted, and a hair so thin and slanted that products of falling numbers would leave their
    // range.
    for (const std::array<float, 3>& inverse :
         {std::array{0.4F, 0.0F, 0.4F}, std::array{0.5F, -0.2F, 0.3F}, std::array{4.0F, -3.9F, 4.0F}}) {
        render::VisibleDot dot;
        dot.x = 31.3F;
        dot.y = 30.8F;
        dot.inverse = inverse;
        dot.amplitude = {0.5F, 1.0F, 2.0F};
        dot.limit = 10.9F;
        const float determinant = inverse[0] * inverse[2] - inverse[1] * inverse[1];
        dot.reach_px = {std::sqrt(dot.limit * inverse[2] / determinant),
                        std::sqrt(dot.limit * inverse[0] / determinant)};
        constexpr int kStride = 64 + render::kMostLanes;
        std::array<std::vector<float>, 3> planes;
        for (std::vector<float>& plane : planes)
            plane.resize(64 * kStride);
        const render::Samples samples{
            1.0F, 0, 0, 64, 64, {planes[0].data(), planes[1].data(), planes[2].data()}, kStride};
        render::addCore<4>(render::patchOf(dot.x, dot.y, dot.inverse, dot.reach_px, samples), dot);
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x) {
                const double dx = x + 0.5 - static_cast<double>(dot.x);
                const double dy = y + 0.5 - static_cast<double>(dot.y);
                const double q = static_cast<double>(inverse[0]) * dx * dx +
                                 2.0 * static_cast<double>(inverse[1]) * dx * dy +
                                 static_cast<double>(inverse[2]) * dy * dy;
                if (std::abs(q - static_cast<double>(dot.limit)) < 1e-3)
                    continue;
                const double wanted = q < static_cast<double>(dot.limit) ? std::exp(-0.5 * q) : 0.0;
                for (std::size_t c = 0; c < 3; ++c)
                    ASSERT_NEAR(static_cast<double>(planes[c][static_cast<std::size_t>(y * kStride + x)]),
                                static_cast<double>(dot.amplitude[c]) * wanted, 2e-5)
                        << x << ' ' << y;
            }
    }
}
