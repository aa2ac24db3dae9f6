// What is drawn has the darkness that the table says, at every size, under shine, among grain.

#include "render/tile_density.h"
#include "trichion/base/color.h"
#include "trichion/base/hash.h"
#include "trichion/head/fit.h"
#include "trichion/render/light.h"
#include "trichion/render/preview.h"

#include <Eigen/Geometry>
#include <Eigen/LU>
#include <cmath>
#include <gtest/gtest.h>
#include <numbers>

using namespace trichion;

namespace {

head::View viewOf(head::ViewKind kind, int size_px, double pxPerMm) {
    head::View view{{std::string(64, 'a'), size_px, size_px}, {}, head::meanHead(), {}, {}};
    view.camera = {pxPerMm * 1000.0, {size_px / 2.0, size_px / 2.0}};
    view.pose.rotationHeadToCamera = head::orientationOf(kind);
    view.pose.centreCamera_mm = {0.0, 0.0, 1000.0};
    return view;
}

head::View frontView(int size_px, double pxPerMm) {
    return viewOf(head::ViewKind::Front, size_px, pxPerMm);
}

/// Straight down on the scalp: dots all over.
head::View topView(int size_px, double pxPerMm) {
    return viewOf(head::ViewKind::Top, size_px, pxPerMm);
}

using Colour = std::array<double, 3>; // linear
constexpr Colour kSkin = {0.55, 0.30, 0.20};

std::shared_ptr<base::Picture> evenPicture(int size, const Colour& colour) {
    auto picture = std::make_shared<base::Picture>(size, size);
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x) {
            std::uint8_t* p = picture->pixel(x, y);
            for (std::size_t c = 0; c < 3; ++c)
                p[2 - c] = base::encodeSrgb8(static_cast<float>(colour[c]));
            p[3] = 255;
        }
    return picture;
}

design::Design plainDesign() {
    return design::proposeDesign(head::meanHead());
}

render::Look tableAlone() {
    render::Look look;
    look.conditions.calibration.useTableOnly = true;
    return look;
}

stipple::Dot dotAt(const head::View& view, const Eigen::Vector2d& pixel, double diameter_mm) {
    stipple::Dot dot;
    dot.position = *view.lift(base::ImagePoint(pixel));
    dot.normal = view.head.surface.normalAt(dot.position);
    dot.diameter_mm = diameter_mm;
    return dot;
}

/// px2 of the picture for a mm2 of skin.
double areaScale(const head::View& view, const stipple::Dot& dot) {
    const Eigen::Vector3d side = dot.normal.v.unitOrthogonal();
    Eigen::Matrix<double, 3, 2> tangents;
    tangents << side, dot.normal.v.cross(side);
    const Eigen::Matrix2d J = view.jacobianAt(dot.position) * tangents;
    return std::abs(J.determinant());
}

/// Sum of a channel's density over all pixels.
double sumOf(const render::VisibleDots& dots, const head::View& view, std::size_t channel) {
    const render::HaloGrid grid(dots, view.scaleAtCentre().value);
    render::TileDensity density;
    double sum = 0.0;
    for (int row = 0; row < dots.rows(); ++row)
        for (int column = 0; column < dots.columns(); ++column) {
            const int x = column * render::VisibleDots::kTile;
            const int y = row * render::VisibleDots::kTile;
            const base::PixelRect tile{x, y, std::min(render::VisibleDots::kTile, view.photo.width_px - x),
                                       std::min(render::VisibleDots::kTile, view.photo.height_px - y)};
            density.fill(dots, grid, tile);
            for (int py = 0; py < tile.height; ++py)
                for (int px = 0; px < tile.width; ++px)
                    sum += static_cast<double>(density.row(channel, py)[px]);
        }
    return sum;
}

double standardDeviation(const base::Picture& picture, int x0, int y0, int side) {
    double sum = 0.0;
    double squares = 0.0;
    for (int y = y0; y < y0 + side; ++y)
        for (int x = x0; x < x0 + side; ++x) {
            const double v = picture.pixel(x, y)[1];
            sum += v;
            squares += v * v;
        }
    const double count = side * side;
    return std::sqrt(squares / count - sum * sum / count / count);
}

} // namespace

TEST(DotArea, IsThatOfTheTableFromSmallToLarge) {
    // Radius of the deposit in px, largest error: the core and the halo of one dot, the calibration off.
    for (const auto& [radius_px, worst] : {std::pair(0.4, 0.03), std::pair(0.7, 0.03), std::pair(1.0, 0.01),
                                           std::pair(2.0, 0.01), std::pair(4.0, 0.01)}) {
        const double pxPerMm = radius_px / 0.15;
        const int size = static_cast<int>(60.0 + 14.0 * pxPerMm);
        const head::View view = frontView(size, pxPerMm);
        for (int i = 0; i < 6; ++i) {
            const Eigen::Vector2d shift(base::unitFrom(base::hashOf(1, 2, static_cast<std::uint64_t>(i))),
                                        base::unitFrom(base::hashOf(3, 4, static_cast<std::uint64_t>(i))));
            stipple::Placement placement;
            placement.dots = {dotAt(view, Eigen::Vector2d::Constant(size / 2.0) + shift, 0.30)};
            const render::VisibleDots dots(placement, plainDesign(), view, tableAlone());
            for (std::size_t c = 0; c < 3; ++c) {
                const double wanted =
                    dots.appearances().front().integral_mm2[c] * areaScale(view, placement.dots.front());
                EXPECT_NEAR(sumOf(dots, view, c), wanted, worst * wanted)
                    << radius_px << " px, channel " << c;
            }
        }
    }
}

TEST(DotArea, IsKeptBySharpening) {
    const head::View view = frontView(300, 10.0);
    stipple::Placement placement;
    placement.dots = {dotAt(view, Eigen::Vector2d(151.3, 148.8), 0.30)};
    const render::VisibleDots plain(placement, plainDesign(), view, {}, {}, {0.8, 0.0, 1.5});
    const render::VisibleDots crisp(placement, plainDesign(), view, {}, {}, {0.8, 0.9, 1.5});
    EXPECT_GT(crisp.dots().front().wideShare, 0.0F);
    EXPECT_NEAR(sumOf(crisp, view, 0), sumOf(plain, view, 0), 0.01 * sumOf(plain, view, 0));
}

TEST(Field, LetsThroughWhatTheTableSays) {
    // exp(-n I) for n dots per mm2 of the table's darkness I (docs/method/optics.md).
    const head::View view = frontView(400, 8.0);
    for (const double perCm2 : {100.0, 200.0}) {
        stipple::Placement placement;
        const double spacing_px = 8.0 * 10.0 / std::sqrt(perCm2);
        std::uint64_t i = 0;
        for (double y = 20.0; y < 380.0; y += spacing_px)
            for (double x = 20.0; x < 380.0; x += spacing_px, ++i) {
                const Eigen::Vector2d shift(base::unitFrom(base::hashOf(7, 1, i)),
                                            base::unitFrom(base::hashOf(7, 2, i)));
                placement.dots.push_back(dotAt(view, Eigen::Vector2d(x, y) + 0.4 * spacing_px * shift, 0.30));
            }
        const render::VisibleDots dots(placement, plainDesign(), view, tableAlone());
        const render::HaloGrid grid(dots, view.scaleAtCentre().value);
        render::TileDensity density;
        density.fill(dots, grid, {128, 128, 128, 128});
        const double dotsPerMm2 = 8.0 * 8.0 / (spacing_px * spacing_px) *
                                  areaScale(view, placement.dots[placement.dots.size() / 2]) / 64.0;
        for (std::size_t c = 0; c < 3; ++c) {
            double through = 0.0;
            for (int y = 0; y < 128; ++y)
                for (int x = 0; x < 128; ++x)
                    through += std::exp(-static_cast<double>(density.row(c, y)[x])) / (128.0 * 128.0);
            EXPECT_NEAR(through, std::exp(-dotsPerMm2 * dots.appearances().front().integral_mm2[c]), 0.025);
        }
    }
}

TEST(Shine, LiesOnTopOfThePigmentUnbroken) {
    // The same skin with more and more shine: what the pigment takes away stays the same.
    const head::View view = topView(300, 6.0);
    const stipple::Placement placement =
        stipple::placeDots(plainDesign(), stipple::HeadDots(view.head.surface, 1, 1));
    // Skin round about tells the colour; the shine is a patch in its middle.
    const auto lostWith = [&](double shine) {
        const auto picture = evenPicture(300, kSkin);
        const auto bright = evenPicture(300, {kSkin[0] + shine, kSkin[1] + shine, kSkin[2] + shine});
        for (int y = 40; y < 60; ++y)
            std::copy(bright->pixel(130, y), bright->pixel(170, y), picture->pixel(130, y));
        const render::PreparedPhoto prepared(picture, view, std::nullopt);
        const base::Picture result =
            render::renderPreview(prepared, render::VisibleDots(placement, plainDesign(), view, {}), {});
        double lost = 0.0;
        for (int y = 40; y < 60; ++y)
            for (int x = 130; x < 170; ++x)
                lost += static_cast<double>(base::linearTable()[picture->pixel(x, y)[2]] -
                                            base::linearTable()[result.pixel(x, y)[2]]);
        return lost;
    };
    const double matt = lostWith(0.0);
    ASSERT_GT(matt, 20.0);
    EXPECT_NEAR(lostWith(0.1), matt, 0.06 * matt);
    EXPECT_NEAR(lostWith(0.3), matt, 0.06 * matt);
}

TEST(Shine, IsAllOfClippedLight) {
    const render::ShineRule rule({0.55F, 0.30F, 0.20F});
    EXPECT_GT(render::shineShareOf({1.0F, 1.0F, 1.0F}, rule), 0.95F);
    // Red is full: green and blue still tell the skin from its shine. d = 1.6, s = 0.4.
    const float share = render::shineShareOf({1.0F, 0.88F, 0.72F}, rule);
    EXPECT_NEAR(share * 0.72F, 0.4F, 0.12F);
    EXPECT_LT(render::shineShareOf({0.55F, 0.30F, 0.20F}, rule), 0.02F);
    // Grey skin: only what is brighter than it.
    const render::ShineRule grey({0.3F, 0.3F, 0.3F});
    EXPECT_EQ(render::shineShareOf({0.3F, 0.3F, 0.3F}, grey), 0.0F);
    EXPECT_GT(render::shineShareOf({0.7F, 0.7F, 0.7F}, grey), 0.3F);
}

TEST(Changes, GiveTheBytesOfAWholeNewPicture) {
    const head::View view = frontView(700, 5.0);
    const render::PreparedPhoto prepared(evenPicture(700, kSkin), view, std::nullopt);
    const stipple::HeadDots head(view.head.surface, 1, 1);
    design::Design moved = plainDesign();
    moved.hairline.points[moved.hairline.points.size() / 3].front_deg += 2.0;
    const render::VisibleDots before(stipple::placeDots(plainDesign(), head), plainDesign(), prepared, {});
    const render::VisibleDots after(stipple::placeDots(moved, head), moved, prepared, {});
    const base::Picture wanted = render::renderPreview(prepared, after, {});
    const base::Picture changed =
        render::renderChanges(prepared, render::renderPreview(prepared, before, {}), before, after, {});
    EXPECT_EQ(changed.samples(), wanted.samples());
    EXPECT_FALSE(after.areasThatDiffer(before).empty());
    EXPECT_LT(static_cast<int>(after.areasThatDiffer(before).size()), after.columns() * after.rows() / 2);
    EXPECT_TRUE(after.areasThatDiffer(after).empty());
}

TEST(Texture, FindsTheBlurOfEdges) {
    for (const double sigma : {0.6, 1.2, 2.4}) {
        base::Picture picture(400, 400);
        for (int y = 0; y < 400; ++y)
            for (int x = 0; x < 400; ++x) {
                // A wavy border between dark and bright.
                const double at = x - 200.0 - 7.3 * std::sin(y / 31.0);
                const double v = 60.0 + 120.0 * 0.5 * std::erfc(at / (sigma * std::numbers::sqrt2));
                std::fill_n(picture.pixel(x, y), 3, static_cast<std::uint8_t>(std::lround(v)));
            }
        const render::PhotoTexture texture = render::textureOf(picture, {0, 0, 400, 400});
        EXPECT_NEAR(texture.sharpness.blur_px, sigma, 0.15 * sigma + 0.05);
        EXPECT_LT(texture.sharpness.overshoot, 0.1);
        EXPECT_FALSE(texture.grain.isVisible());
    }
}

TEST(Texture, FindsSharpening) {
    base::Picture picture(400, 400);
    constexpr double kSigma = 1.0;
    constexpr double kAmount = 0.8;
    const auto edge = [](double at, double sigma) {
        return 0.5 * std::erfc(at / (sigma * std::numbers::sqrt2));
    };
    for (int y = 0; y < 400; ++y)
        for (int x = 0; x < 400; ++x) {
            const double at = x - 200.0 - 7.3 * std::sin(y / 31.0);
            const double soft = edge(at, kSigma);
            const double v = 70.0 + 100.0 * (soft + kAmount * (soft - edge(at, std::hypot(kSigma, 1.5))));
            std::fill_n(picture.pixel(x, y), 3, static_cast<std::uint8_t>(std::lround(v)));
        }
    const render::Sharpness sharpness = render::textureOf(picture, {0, 0, 400, 400}).sharpness;
    EXPECT_NEAR(sharpness.overshoot, kAmount, 0.3);
    EXPECT_NEAR(sharpness.blur_px, kSigma, 0.25);
}

TEST(Texture, IsBlurredByCoarseCompressionOnly) {
    const auto blurOf = [](double scale) {
        std::array<int, 64> steps{};
        for (std::size_t i = 0; i < steps.size(); ++i)
            steps[i] = 1 + static_cast<int>(scale * static_cast<double>(2 + i % 8 + i / 8));
        return render::compressionBlur_px(steps);
    };
    EXPECT_EQ(blurOf(0.5), 0.0);
    double last = 0.0;
    for (const double scale : {3.0, 4.0, 5.0, 6.0}) {
        EXPECT_GT(blurOf(scale), last);
        last = blurOf(scale);
    }
    EXPECT_LE(blurOf(100.0), 3.0);
    // Dots are as soft as the file.
    const head::View view = frontView(300, 4.0);
    const render::PreparedPhoto sharp(evenPicture(300, kSkin), view, std::nullopt);
    EXPECT_GE(sharp.withCompression(1.5).sharpness().blur_px, 1.5);
    EXPECT_EQ(sharp.withCompression(0.0).sharpness().blur_px, sharp.sharpness().blur_px);
}

TEST(Edge, OfTheHeadEndsThePigmentWithTheSkin) {
    // A coarse map of the person, as the network gives it, and a ground that differs from skin in colour
    // only.
    constexpr int kSide = 600;
    const head::View view = topView(kSide, 2.5);
    const auto picture = evenPicture(kSide, {0.30, 0.36, 0.42});
    base::FloatMap person(60, 60);
    const auto isSkin = [](double x, double y) { return std::hypot(x - 300.0, y - 300.0) < 190.0; };
    for (int y = 0; y < kSide; ++y)
        for (int x = 0; x < kSide; ++x)
            if (isSkin(x + 0.5, y + 0.5)) {
                for (std::size_t c = 0; c < 3; ++c)
                    picture->pixel(x, y)[2 - c] = base::encodeSrgb8(static_cast<float>(kSkin[c]));
                *person.pixel(x / 10, y / 10) += 0.01F;
            }
    const render::PreparedPhoto prepared(picture, view, person);
    int wrong = 0;
    for (int y = 100; y < 500; ++y)
        for (int x = 100; x < 500; ++x) {
            const double distance = std::abs(std::hypot(x - 299.5, y - 299.5) - 190.0);
            const bool covered = prepared.skinRow(y)[3 * x + 1] > 127;
            wrong += distance > 1.0 && distance < 20.0 && covered != isSkin(x + 0.5, y + 0.5) ? 1 : 0;
        }
    EXPECT_EQ(wrong, 0);
}

TEST(Texture, GivesDarkenedSkinTheNoiseOfDarkSkin) {
    // Every pixel of a photo has noise of four codes; pigment dims it, and the rest is added.
    const head::View view = frontView(400, 6.0);
    const auto picture = evenPicture(400, kSkin);
    for (int y = 0; y < 400; ++y)
        for (int x = 0; x < 400; ++x) {
            const double noise =
                4.0 * base::normalFrom(base::hashOf(5, 6, static_cast<std::uint64_t>(y * 400 + x)));
            for (int c = 0; c < 3; ++c)
                picture->pixel(x, y)[c] = static_cast<std::uint8_t>(
                    std::clamp(std::lround(picture->pixel(x, y)[c] + noise), 0L, 255L));
        }
    const render::PreparedPhoto prepared(picture, view, std::nullopt);
    ASSERT_TRUE(prepared.texture().grain.isVisible());
    EXPECT_NEAR(prepared.texture().grain.atWhite_codes + prepared.texture().grain.atBlack_codes, 8.0, 2.5);
    // A closed field of halos without cores: even darkness.
    stipple::Placement placement;
    std::uint64_t i = 0;
    for (double y = 100.0; y < 300.0; y += 2.0)
        for (double x = 100.0; x < 300.0; x += 2.0, ++i)
            placement.dots.push_back(dotAt(view, Eigen::Vector2d(x, y), 0.30));
    const base::Picture result =
        render::renderPreview(prepared, render::VisibleDots(placement, plainDesign(), prepared, {}), {});
    EXPECT_LT(result.pixel(200, 200)[1], picture->pixel(200, 200)[1] - 30);
    EXPECT_NEAR(standardDeviation(result, 150, 150, 100), standardDeviation(*picture, 150, 150, 100), 0.8);
}

TEST(Hair, CoversTheDotsUnderIt) {
    const head::View view = topView(500, 4.0);
    const auto picture = evenPicture(500, kSkin);
    base::FloatMap hair(500, 500);
    for (int y = 60; y < 130; ++y)
        for (int x = 200; x < 300; ++x) {
            *hair.pixel(x, y) = 1.0F;
            std::fill_n(picture->pixel(x, y), 3, std::uint8_t{30});
        }
    const render::PreparedPhoto prepared(picture, view, std::nullopt, hair);
    const stipple::Placement placement =
        stipple::placeDots(plainDesign(), stipple::HeadDots(view.head.surface, 1, 1));
    const base::Picture result =
        render::renderPreview(prepared, render::VisibleDots(placement, plainDesign(), prepared, {}), {});
    int changedUnder = 0;
    int changedBeside = 0;
    for (int y = 70; y < 120; ++y)
        for (int x = 210; x < 290; ++x) {
            changedUnder +=
                std::equal(result.pixel(x, y), result.pixel(x, y) + 4, picture->pixel(x, y)) ? 0 : 1;
            changedBeside +=
                std::equal(result.pixel(x - 90, y), result.pixel(x - 90, y) + 4, picture->pixel(x - 90, y))
                    ? 0
                    : 1;
        }
    EXPECT_GT(changedBeside, 1000);
    EXPECT_EQ(changedUnder, 0);
    EXPECT_FLOAT_EQ(*prepared.hairMask().pixel(250, 100), 1.0F);
    // Hair that turns grey is hair as before.
    const render::PreparedPhoto grey = render::preparedUnder(prepared, {}, {0.0, 1.0}, {});
    EXPECT_GT(grey.photo().pixel(250, 100)[1], prepared.photo().pixel(250, 100)[1] + 10);
    EXPECT_FLOAT_EQ(*grey.hairMask().pixel(250, 100), 1.0F);
    // Bright pixels are no hair, whatever the network says.
    base::FloatMap everywhere(10, 10);
    std::fill_n(everywhere.row(0), 100, 1.0F);
    const render::PreparedPhoto shavedHead(evenPicture(500, kSkin), view, std::nullopt, everywhere);
    EXPECT_EQ(*shavedHead.hairMask().pixel(250, 100), 0.0F);
}

TEST(Hair, IsShavedToSkinAndStubble) {
    const head::View view = frontView(500, 4.0);
    const auto picture = evenPicture(500, kSkin);
    base::FloatMap hair(500, 500);
    for (int y = 60; y < 120; ++y)
        for (int x = 220; x < 280; ++x) {
            *hair.pixel(x, y) = 1.0F;
            std::fill_n(picture->pixel(x, y), 3, std::uint8_t{30});
        }
    const render::PreparedPhoto prepared(picture, view, std::nullopt, hair);
    const render::PreparedPhoto bald = prepared.withoutHair();
    ASSERT_TRUE(bald.isShaved());
    EXPECT_FALSE(prepared.isShaved());
    EXPECT_GT(bald.hairTakenAt({250.0, 90.0}), 0.9);
    EXPECT_LT(bald.hairTakenAt({100.0, 90.0}), 0.01);
    for (std::size_t c = 0; c < 3; ++c)
        EXPECT_NEAR(bald.photo().pixel(250, 90)[2 - c], base::encodeSrgb8(static_cast<float>(kSkin[c])), 8);
    EXPECT_TRUE(
        std::equal(bald.photo().pixel(100, 90), bald.photo().pixel(100, 90) + 4, picture->pixel(100, 90)));
    // Longer stubble is darker, and none of it lies where there was no hair.
    const auto meanOf = [&](double length_mm) {
        render::Look look;
        look.shave_mm = length_mm;
        const render::VisibleDots strokes(stipple::Placement{}, plainDesign(), bald, look);
        const base::Picture result = render::renderPreview(bald, strokes, {});
        EXPECT_TRUE(std::equal(result.pixel(100, 90), result.pixel(100, 90) + 4, picture->pixel(100, 90)));
        double sum = 0.0;
        for (int y = 70; y < 110; ++y)
            for (int x = 230; x < 270; ++x)
                sum += result.pixel(x, y)[1] / 1600.0;
        return sum;
    };
    const double bare = bald.photo().pixel(250, 90)[1];
    EXPECT_LT(meanOf(0.0), bare);
    EXPECT_LT(meanOf(1.0), meanOf(0.0) - 1.0);
    EXPECT_LT(meanOf(3.0), meanOf(1.0) - 5.0);
    // Nothing to shave: the photo stays.
    EXPECT_FALSE(render::PreparedPhoto(evenPicture(500, kSkin), view, std::nullopt).withoutHair().isShaved());
}
