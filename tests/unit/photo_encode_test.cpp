// Encoding and scaling.

#include "photo/decode.h"
#include "photo/encode.h"
#include "photo/scale.h"
#include "trichion/base/color.h"
#include "trichion/base/resources.h"
#include "unit/photo_inputs.h"

#include <QColorSpace>
#include <QImage>
#include <gtest/gtest.h>
#include <random>
#include <set>

using namespace trichion;
using namespace trichion::test;
using base::Picture;

namespace {

const photo::PictureNotes kNotes{"Simulation", "Simulation, healed, session 3 of 3 · größer"};

Picture noise(int width, int height) {
    std::mt19937 random(7);
    Picture picture(width, height);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            for (int c = 0; c < 3; ++c)
                picture.pixel(x, y)[c] = static_cast<std::uint8_t>(random() & 0xffU);
            picture.pixel(x, y)[3] = 255;
        }
    return picture;
}

std::array<double, 3> linearMean(const Picture& picture) {
    std::array<double, 3> mean{};
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            for (std::size_t c = 0; c < 3; ++c)
                mean[c] += static_cast<double>(base::linearTable()[picture.pixel(x, y)[c]]);
    for (double& channel : mean)
        channel /= static_cast<double>(picture.width()) * picture.height();
    return mean;
}

QImage asQt(const Bytes& bytes) {
    return QImage::fromData(bytes.data(), static_cast<int>(bytes.size()));
}

std::string asText(const Bytes& bytes) {
    return {bytes.begin(), bytes.end()};
}

std::multiset<std::string> chunkTypes(const Bytes& png) {
    std::multiset<std::string> types;
    for (std::size_t at = 8; at + 12 <= png.size();) {
        const std::size_t length =
            std::size_t{png[at]} << 24 | png[at + 1] << 16 | png[at + 2] << 8 | png[at + 3];
        types.emplace(png.begin() + static_cast<std::ptrdiff_t>(at + 4),
                      png.begin() + static_cast<std::ptrdiff_t>(at + 8));
        at += 12 + length;
    }
    return types;
}

} // namespace

TEST(Encode, PngRoundTripKeepsEveryPixel) {
    const Picture picture = noise(97, 71);
    const photo::Photo back = photo::decodePhoto(photo::encodePng(picture, kNotes), "png", {});
    EXPECT_EQ(back.pixels.samples(), picture.samples());
    EXPECT_TRUE(back.findings.empty());
}

TEST(Encode, JpegRoundTripComesClose) {
    const QImage image = gradient(160, 120);
    const Picture picture = photo::decodePhoto(fileOf(image, "png"), "png", {}).pixels;
    EXPECT_LE(largestDifference(photo::decodePhoto(photo::encodeJpeg(picture, 95, kNotes), "jpg", {}).pixels,
                                image),
              5);
    EXPECT_LT(photo::encodeJpeg(picture, 40, kNotes).size(), photo::encodeJpeg(picture, 95, kNotes).size());
    // The file says how coarse its steps are.
    const auto coarse = photo::decodePhoto(photo::encodeJpeg(picture, 40, kNotes), "jpg", {}).lumaSteps;
    const auto fine = photo::decodePhoto(photo::encodeJpeg(picture, 95, kNotes), "jpg", {}).lumaSteps;
    ASSERT_TRUE(coarse && fine);
    for (std::size_t i = 0; i < coarse->size(); ++i)
        EXPECT_GT((*coarse)[i], (*fine)[i]);
    EXPECT_FALSE(photo::decodePhoto(photo::encodePng(picture, kNotes), "png", {}).lumaSteps);
}

TEST(Encode, BothCarryAnSrgbProfile) {
    const Picture picture = noise(64, 64);
    EXPECT_EQ(asQt(photo::encodePng(picture, {})).colorSpace(), QColorSpace(QColorSpace::SRgb));
    EXPECT_EQ(asQt(photo::encodeJpeg(picture, 90, {})).colorSpace(), QColorSpace(QColorSpace::SRgb));
}

TEST(Encode, NotesCanBeReadBack) {
    const QImage png = asQt(photo::encodePng(noise(64, 64), kNotes));
    EXPECT_EQ(png.text("Title"), "Simulation");
    EXPECT_EQ(png.text("Description").toStdString(), kNotes.description);
    EXPECT_EQ(png.text("Software").toStdString(), "Trichion " + std::string(base::programVersion()));
    const std::string jpeg = asText(photo::encodeJpeg(noise(64, 64), 90, kNotes));
    EXPECT_NE(jpeg.find("Simulation\n" + kNotes.description + "\nTrichion "), std::string::npos);
}

TEST(Encode, NothingElseIsSaid) {
    const photo::PictureNotes longNotes{"Title", std::string(500, 'x') + "\n" + std::string(500, 'y')};
    for (const photo::PictureNotes& notes : {kNotes, longNotes, photo::PictureNotes{}}) {
        std::multiset<std::string> types = chunkTypes(photo::encodePng(noise(64, 64), notes));
        for (const char* expected : {"IHDR", "iCCP", "IDAT", "IEND", "tEXt", "iTXt"})
            types.erase(expected);
        EXPECT_TRUE(types.empty()) << *types.begin();
        EXPECT_EQ(asText(photo::encodeJpeg(noise(64, 64), 90, notes)).find("Exif"), std::string::npos);
    }
    EXPECT_GE(asQt(photo::encodePng(noise(64, 64), longNotes)).text("Description").size(), 1000);
}

TEST(Encode, TheSameInputGivesTheSameBytes) {
    const Picture picture = noise(130, 75);
    EXPECT_EQ(photo::encodePng(picture, kNotes), photo::encodePng(picture, kNotes));
    EXPECT_EQ(photo::encodeJpeg(picture, 88, kNotes), photo::encodeJpeg(picture, 88, kNotes));
}

TEST(Encode, EmptyPicturesAreRefused) {
    EXPECT_EQ(codeOf([] { (void)photo::encodePng({}, {}); }), base::ErrorCode::OutputWriteFailed);
    EXPECT_EQ(codeOf([] { (void)photo::encodeJpeg({}, 90, {}); }), base::ErrorCode::OutputWriteFailed);
    EXPECT_EQ(codeOf([] { (void)photo::encodeJpeg(Picture(65'600, 1), 90, {}); }),
              base::ErrorCode::OutputWriteFailed);
}

TEST(Scale, ConservesTheMeanLinearLight) {
    const Picture picture = noise(211, 137);
    const std::array<double, 3> before = linearMean(picture);
    for (const int width : {210, 150, 106, 64, 13, 3}) {
        const std::array<double, 3> after = linearMean(photo::scaledTo(picture, width));
        for (std::size_t c = 0; c < 3; ++c)
            EXPECT_NEAR(after[c], before[c], 0.004) << width;
    }
}

TEST(Scale, BlackAndWhiteMixInLinearLight) {
    Picture picture(64, 64);
    for (int y = 0; y < 64; ++y)
        for (int x = 0; x < 64; ++x)
            std::fill_n(picture.pixel(x, y), 4, static_cast<std::uint8_t>((x + y) % 2 == 0 ? 255 : 0));
    const Picture half = photo::scaledTo(picture, 32);
    for (const int at : {0, 15, 31})
        EXPECT_EQ(half.pixel(at, at)[1], base::encodeSrgb8(0.5F));
    EXPECT_EQ(half.pixel(5, 5)[3], 255);
}

TEST(Scale, FlatStaysFlatAtEveryWidth) {
    Picture picture(101, 67);
    for (int y = 0; y < 67; ++y)
        for (int x = 0; x < 101; ++x) {
            std::uint8_t* pixel = picture.pixel(x, y);
            pixel[0] = 12;
            pixel[1] = 130;
            pixel[2] = 251;
        }
    for (int width = 1; width < 101; ++width) {
        const Picture scaled = photo::scaledTo(picture, width);
        for (int y = 0; y < scaled.height(); ++y)
            for (int x = 0; x < scaled.width(); ++x) {
                EXPECT_EQ(scaled.pixel(x, y)[0], 12);
                EXPECT_EQ(scaled.pixel(x, y)[2], 251);
            }
    }
}

TEST(Scale, KeepsProportionAndNeverEnlarges) {
    const Picture picture = noise(300, 200);
    EXPECT_EQ(photo::scaledTo(picture, 150).height(), 100);
    EXPECT_EQ(photo::scaledTo(picture, 900).samples(), picture.samples());
    EXPECT_EQ(photo::scaledTo(picture, 0).width(), 1);
    EXPECT_EQ(photo::scaledTo(noise(5000, 3), 10).height(), 1);
    EXPECT_TRUE(photo::scaledTo({}, 10).empty());
}

TEST(Scale, EdgesStayWhereTheyAre) {
    Picture picture(90, 90);
    for (int y = 0; y < 90; ++y)
        for (int x = 30; x < 90; ++x)
            std::fill_n(picture.pixel(x, y), 4, std::uint8_t{255});
    const Picture third = photo::scaledTo(picture, 30);
    EXPECT_EQ(third.pixel(9, 4)[0], 0);
    EXPECT_EQ(third.pixel(10, 4)[0], 255);
}
