// What a photo says about skin, and what its own faults cost.

#include "support/picture_file.h"
#include "trichion/base/color.h"
#include "trichion/base/error.h"
#include "trichion/imaging/fit_photo.h"
#include "trichion/imaging/skin_colour.h"

#include <QBuffer>
#include <QImage>
#include <algorithm>
#include <array>
#include <functional>
#include <gtest/gtest.h>

using namespace trichion;
using base::FindingCode;

namespace {

struct Sample {
    base::Picture picture;
    head::View view;
};

const Sample& front() {
    static const Sample sample = [] {
        base::Picture picture =
            test::readPicture(std::string(TRICHION_SOURCE) + "/resources/samples/scan_front.png");
        imaging::FitRequest request;
        request.kind = head::ViewKind::Front;
        head::View view =
            imaging::fitPhoto(picture, {std::string(64, 'a'), picture.width(), picture.height()}, request, {})
                .view;
        return Sample{std::move(picture), std::move(view)};
    }();
    return sample;
}

/// The sample with every pixel's linear light changed.
base::Picture changed(const std::function<base::LinearRgb(const base::LinearRgb&)>& change) {
    base::Picture picture = front().picture;
    const std::array<float, 256>& linear = base::linearTable();
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            std::uint8_t* p = picture.pixel(x, y);
            const base::LinearRgb out = change({linear[p[2]], linear[p[1]], linear[p[0]]});
            for (std::size_t c = 0; c < 3; ++c)
                p[2 - c] = base::encodeSrgb8(static_cast<float>(out[c]));
        }
    return picture;
}

base::Picture asJpeg(int quality) {
    const base::Picture& in = front().picture;
    const QImage image(in.row(0), in.width(), in.height(), QImage::Format_RGB32);
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    image.save(&buffer, "JPEG", quality);
    const QImage out = QImage::fromData(buffer.data(), "JPEG").convertToFormat(QImage::Format_RGB32);
    base::Picture picture(out.width(), out.height());
    for (int y = 0; y < out.height(); ++y)
        std::copy_n(out.constScanLine(y), picture.stride(), picture.row(y));
    return picture;
}

bool costs(const base::Picture& picture, FindingCode code) {
    const base::Findings findings = imaging::photoCosts(picture, front().view);
    return std::any_of(findings.begin(), findings.end(),
                       [code](const base::Finding& finding) { return finding.code == code; });
}

base::LinearRgb times(const base::LinearRgb& light, double red, double green, double blue) {
    return {light[0] * red, light[1] * green, light[2] * blue};
}

} // namespace

TEST(PhotoCosts, AGoodPhotoCostsNothing) {
    EXPECT_TRUE(imaging::photoCosts(front().picture, front().view).empty());
    EXPECT_TRUE(imaging::photoCosts(asJpeg(85), front().view).empty());
}

TEST(PhotoCosts, EachFaultIsNamed) {
    EXPECT_TRUE(costs(changed([](const auto& l) { return times(l, 0.02, 0.02, 0.02); }),
                      FindingCode::ScalpUnderexposed));
    EXPECT_TRUE(
        costs(changed([](const auto& l) { return times(l, 2.5, 2.5, 2.5); }), FindingCode::ScalpOverexposed));
    EXPECT_TRUE(
        costs(changed([](const auto& l) { return times(l, 0.3, 0.7, 1.0); }), FindingCode::ColourCast));
    EXPECT_TRUE(costs(changed([](const auto& l) {
                          const double grey = base::luminanceOf(l);
                          return base::LinearRgb{grey, grey, grey};
                      }),
                      FindingCode::PhotoMonochrome));
    EXPECT_TRUE(costs(asJpeg(12), FindingCode::JpegHeavy));
}

TEST(PhotoCosts, AnOrangeCastIsSeenOnDarkSkinAndDarkSkinIsNone) {
    // The sample's skin is 20 in chroma at L* 72; a third of its light, browner, is a dark client.
    const auto dark = [](const base::LinearRgb& l) { return times(l, 0.13, 0.09, 0.07); };
    EXPECT_FALSE(costs(changed(dark), FindingCode::ColourCast));
    EXPECT_FALSE(
        costs(changed([](const auto& l) { return times(l, 0.3, 0.3, 0.3); }), FindingCode::ColourCast));
    EXPECT_TRUE(costs(changed([&](const auto& l) { return times(dark(l), 1.6, 1.0, 0.3); }),
                      FindingCode::ColourCast));
}

TEST(PhotoCosts, AHeadWithoutBareSkinIsSaid) {
    base::Picture wool = front().picture;
    for (int y = 0; y < wool.height(); ++y)
        for (int x = 0; x < wool.width(); ++x)
            for (int c = 0; c < 3; ++c)
                wool.pixel(x, y)[c] =
                    static_cast<std::uint8_t>(wool.pixel(x, y)[c] / ((x / 3 + y / 3) % 2 == 0 ? 1 : 3));
    EXPECT_TRUE(costs(wool, FindingCode::SkinNotVisible));
}

TEST(SkinColour, IsTheSameUnderAColouredLightOnceSomethingGreyWasClicked) {
    const auto plain = imaging::skinColourIn(front().picture, front().view);
    ASSERT_TRUE(plain.has_value());
    const base::Picture yellow = changed([](const auto& l) { return times(l, 1.0, 0.85, 0.6); });
    const base::ImagePoint wall(Eigen::Vector2d(60.0, 60.0));
    const auto none = imaging::whiteFrom(front().picture, wall, 12.0);
    const auto given = imaging::whiteFrom(yellow, wall, 12.0);
    const auto corrected = imaging::skinColourIn(yellow, front().view, given);
    const auto wanted = imaging::skinColourIn(front().picture, front().view, none);
    const auto wrong = imaging::skinColourIn(yellow, front().view);
    ASSERT_TRUE(corrected && wanted && wrong);
    // Gains leave the brightness of the wall, which the light changed with everything else.
    const double exposure = base::luminanceOf(wanted->colour) / base::luminanceOf(corrected->colour);
    const base::Lab seen = base::labFromLinear(times(corrected->colour, exposure, exposure, exposure));
    EXPECT_LT(base::differenceCiede2000(seen, wanted->tone.lab), 1.5);
    EXPECT_GT(base::differenceCiede2000(wrong->tone.lab, wanted->tone.lab), 5.0);
}

namespace {

/// A ColorChecker Classic of 6 x 4 patches on its black board, held before a wall under a light of these
/// gains.
base::Picture drawnChart(const base::LinearRgb& light) {
    constexpr std::array<std::uint32_t, 24> kPatches = {
        0x735244, 0xc29682, 0x627a9d, 0x576c43, 0x8580b1, 0x67bdaa, 0xd67e2c, 0x505ba6,
        0xc15a63, 0x5e3c6c, 0x9dbc40, 0xe0a32e, 0x383d96, 0x469449, 0xaf363c, 0xe7c71f,
        0xbb5695, 0x0885a1, 0xf3f3f2, 0xc8c8c8, 0xa0a0a0, 0x7a7a79, 0x555555, 0x343434};
    constexpr int kPitch = 80;
    constexpr int kGap = 12;
    base::Picture picture(800, 640);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            const int inX = x - 160;
            const int inY = y - 160;
            std::uint32_t code = 0x9a8f86; // wall
            if (inX >= -kGap && inY >= -kGap && inX < 6 * kPitch && inY < 4 * kPitch) {
                const bool isPatch =
                    inX >= 0 && inY >= 0 && inX % kPitch < kPitch - kGap && inY % kPitch < kPitch - kGap;
                code =
                    isPatch ? kPatches[static_cast<std::size_t>(inY / kPitch * 6 + inX / kPitch)] : 0x141414;
            }
            std::uint8_t* pixel = picture.pixel(x, y);
            for (std::size_t c = 0; c < 3; ++c) {
                const double srgb = static_cast<double>((code >> (16 - 8 * c)) & 0xFFU) / 255.0;
                pixel[2 - c] = base::encodeSrgb8(static_cast<float>(light[c] * base::linearFromSrgb(srgb)));
            }
            pixel[3] = 255;
        }
    return picture;
}

} // namespace

TEST(SkinColour, AChartTakesTheLightAway) {
    const base::LinearRgb lamp = {0.95, 0.72, 0.42};
    const imaging::ColourCorrection correction = imaging::chartFrom(drawnChart(lamp), "a.jpg");
    ASSERT_TRUE(correction.chartError.has_value());
    EXPECT_LT(*correction.chartError, 1.5);
    const base::LinearRgb skin = {0.46, 0.22, 0.12};
    const base::LinearRgb seen = {lamp[0] * skin[0], lamp[1] * skin[1], lamp[2] * skin[2]};
    EXPECT_LT(base::differenceCiede2000(base::labFromLinear(correction(seen)), base::labFromLinear(skin)),
              2.0);
}

TEST(SkinColour, RefusesWhatIsNeitherWhiteNorGrey) {
    const base::ImagePoint wall(Eigen::Vector2d(60.0, 60.0));
    EXPECT_THROW((void)imaging::whiteFrom(front().picture, base::ImagePoint(Eigen::Vector2d(-5.0, 3.0)), 8.0),
                 base::Error);
    EXPECT_THROW(
        (void)imaging::whiteFrom(changed([](const auto& l) { return times(l, 9.0, 9.0, 9.0); }), wall, 8.0),
        base::Error);
    EXPECT_THROW(
        (void)imaging::whiteFrom(changed([](const auto& l) { return times(l, 1.0, 0.1, 0.1); }), wall, 8.0),
        base::Error);
    EXPECT_THROW((void)imaging::chartFrom(front().picture, "a.jpg"), base::Error);
}
