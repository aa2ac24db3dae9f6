// Decoding of sound photos: pixels, colours, orientation, EXIF. Runs without any Qt application object.

#include "photo/decode.h"
#include "trichion/base/color.h"
#include "trichion/base/file.h"
#include "unit/photo_inputs.h"

#include <QColorSpace>
#include <QCoreApplication>
#include <QTransform>
#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <iterator>

using namespace trichion;
using namespace trichion::test;
using base::FindingCode;
using photo::Photo;

namespace {

Photo decoded(const Bytes& bytes) {
    return photo::decodePhoto(bytes, "photo", {});
}

Bytes p3Profile() {
    const QByteArray profile = QColorSpace(QColorSpace::DisplayP3).iccProfile();
    return {profile.begin(), profile.end()};
}

// Display P3 to sRGB by the published matrices (linear light, D65), not by a colour engine.
std::array<double, 3> srgbOfP3(const std::array<double, 3>& p3) {
    const double r = base::linearFromSrgb(p3[0] / 255.0);
    const double g = base::linearFromSrgb(p3[1] / 255.0);
    const double b = base::linearFromSrgb(p3[2] / 255.0);
    const std::array<double, 3> linear = {1.2249401 * r - 0.2249404 * g, -0.0420569 * r + 1.0420571 * g,
                                          -0.0196376 * r - 0.0786361 * g + 1.0982735 * b};
    std::array<double, 3> codes{};
    for (std::size_t c = 0; c < 3; ++c)
        codes[c] = 255.0 * base::srgbFromLinear(std::clamp(linear[c], 0.0, 1.0));
    return codes;
}

// How EXIF defines the eight values, said as what a viewer does to the stored image.
QImage turnedUpright(const QImage& stored, int orientation) {
    switch (orientation) {
    case 2:
        return stored.mirrored(true, false);
    case 3:
        return stored.mirrored(true, true);
    case 4:
        return stored.mirrored(false, true);
    case 5:
        return stored.mirrored(true, false).transformed(QTransform().rotate(270));
    case 6:
        return stored.transformed(QTransform().rotate(90));
    case 7:
        return stored.mirrored(true, false).transformed(QTransform().rotate(90));
    case 8:
        return stored.transformed(QTransform().rotate(270));
    default:
        return stored;
    }
}

std::uint8_t channel(const Photo& photo, int x, int y, int bgr) {
    return photo.pixels.pixel(x, y)[bgr];
}

QImage flat(QRgb colour) {
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

} // namespace

TEST(PhotoFormats, LosslessFormatsKeepEveryPixelWithoutAnApplication) {
    ASSERT_EQ(QCoreApplication::instance(), nullptr);
    const QImage image = gradient(150, 90);
    for (const char* format : {"png", "tiff"}) {
        const Photo photo = decoded(fileOf(image, format));
        EXPECT_EQ(largestDifference(photo.pixels, image), 0) << format;
        EXPECT_TRUE(photo.findings.empty()) << format;
    }
    EXPECT_EQ(largestDifference(decoded(fileOf(image, "webp", 100)).pixels, image), 0);
}

TEST(PhotoFormats, LossyFormatsComeClose) {
    const QImage image = gradient(150, 90);
    EXPECT_LE(largestDifference(decoded(fileOf(image, "jpg", 98)).pixels, image), 5);
    EXPECT_LE(largestDifference(decoded(fileOf(image, "webp", 95)).pixels, image), 12);
    if (const auto heic = heicOf(image, {}))
        EXPECT_LE(largestDifference(decoded(*heic).pixels, image), 8);
    else
        ADD_FAILURE() << "libheif has no HEVC encoder here";
}

TEST(PhotoFormats, ShippedSamplesDecode) {
    const Photo photo =
        photo::decodePhoto(std::filesystem::path(TRICHION_SOURCE) / "resources/samples/scan_front.png", {});
    EXPECT_EQ(photo.pixels.width(), 1600);
    EXPECT_EQ(photo.pixels.height(), 1600);
    EXPECT_TRUE(photo.findings.empty());
}

TEST(PhotoFormats, HashIsSha256OfTheFile) {
    const Bytes bytes = fileOf(gradient(64, 64), "png");
    const Photo photo = decoded(bytes);
    EXPECT_EQ(photo.sha256.size(), 64U);
    EXPECT_EQ(photo.sha256.find_first_not_of("0123456789abcdef"), std::string::npos);
    Bytes changed = withPngChunk(bytes, "tEXt", {'a', 0, 'b'});
    EXPECT_NE(decoded(changed).sha256, photo.sha256);
    EXPECT_EQ(decoded(bytes).sha256, photo.sha256);
}

TEST(PhotoFormats, DecodingTwiceGivesTheSameBytes) {
    const Bytes bytes = withJpegProfile(fileOf(gradient(300, 200), "jpg"), p3Profile());
    EXPECT_EQ(decoded(bytes).pixels.samples(), decoded(bytes).pixels.samples());
}

TEST(PhotoFormats, GreyPaletteAndDeepImagesBecomeRgb) {
    const QImage grey = gradient(80, 70).convertToFormat(QImage::Format_Grayscale8);
    EXPECT_EQ(largestDifference(decoded(fileOf(grey, "png")).pixels, grey), 0);
    EXPECT_EQ(largestDifference(decoded(fileOf(grey, "tiff")).pixels, grey), 0);
    EXPECT_LE(largestDifference(decoded(fileOf(grey, "jpg", 100)).pixels, grey), 2);
    const QImage palette = quarters(80, 70).convertToFormat(QImage::Format_Indexed8);
    EXPECT_EQ(largestDifference(decoded(fileOf(palette, "png")).pixels, palette), 0);
    const QImage deep = gradient(80, 70).convertToFormat(QImage::Format_RGBX64);
    EXPECT_EQ(largestDifference(decoded(fileOf(deep, "png")).pixels, deep), 0);
    EXPECT_EQ(largestDifference(decoded(fileOf(deep, "tiff")).pixels, deep), 0);
    const QImage deepGrey = grey.convertToFormat(QImage::Format_Grayscale16);
    EXPECT_EQ(largestDifference(decoded(fileOf(deepGrey, "png")).pixels, deepGrey), 0);
}

TEST(PhotoFormats, TransparencyIsPutOnWhiteAndReported) {
    QImage image(64, 64, QImage::Format_ARGB32);
    image.fill(qRgba(200, 100, 0, 128));
    for (const char* format : {"png", "webp"}) {
        const Photo photo = decoded(fileOf(image, format, 100));
        EXPECT_TRUE(hasFinding(photo.findings, FindingCode::AlphaFlattened)) << format;
        EXPECT_NEAR(channel(photo, 5, 5, 2), 255 + (200 - 255) * 128 / 255.0, 1.0) << format;
        EXPECT_NEAR(channel(photo, 5, 5, 0), 255 + (0 - 255) * 128 / 255.0, 1.0) << format;
        EXPECT_EQ(channel(photo, 5, 5, 3), 255) << format;
    }
    image.fill(qRgba(200, 100, 0, 255));
    EXPECT_TRUE(decoded(fileOf(image, "png")).findings.empty()) << "opaque alpha is nothing to report";
}

TEST(PhotoFormats, AnimatedPngIsReported) {
    const Bytes animated = withPngChunk(fileOf(gradient(64, 64), "png"), "acTL", {0, 0, 0, 1, 0, 0, 0, 0});
    EXPECT_TRUE(hasFinding(decoded(animated).findings, FindingCode::PhotoAnimated));
}

TEST(PhotoColour, DisplayP3AgreesWithThePublishedMatrices) {
    for (const QRgb colour :
         {qRgb(200, 140, 120), qRgb(90, 60, 45), qRgb(30, 160, 90), qRgb(128, 128, 128)}) {
        const Bytes png = fileOf(
            [&] {
                QImage image = flat(colour);
                image.setColorSpace(QColorSpace::DisplayP3);
                return image;
            }(),
            "png");
        const Photo photo = decoded(png);
        const auto expected = srgbOfP3({double(qRed(colour)), double(qGreen(colour)), double(qBlue(colour))});
        for (int c = 0; c < 3; ++c)
            EXPECT_NEAR(channel(photo, 9, 9, 2 - c), expected[static_cast<std::size_t>(c)], 1.01);
        EXPECT_TRUE(photo.findings.empty());
    }
}

TEST(PhotoColour, EveryContainerAppliesItsProfile) {
    QImage image = flat(qRgb(200, 120, 90));
    const auto expected = srgbOfP3({200.0, 120.0, 90.0});
    const auto expectConverted = [&](const Bytes& bytes, const char* what, double tolerance) {
        const Photo photo = decoded(bytes);
        for (int c = 0; c < 3; ++c)
            EXPECT_NEAR(channel(photo, 30, 30, 2 - c), expected[static_cast<std::size_t>(c)], tolerance)
                << what;
    };
    expectConverted(withJpegProfile(fileOf(image, "jpg", 100), p3Profile()), "jpeg", 3.0);
    if (const auto heic = heicOf(image, p3Profile()))
        expectConverted(*heic, "heic", 4.0);
    image.setColorSpace(QColorSpace::DisplayP3);
    expectConverted(fileOf(image, "tiff"), "tiff", 1.01);
    expectConverted(fileOf(image, "webp", 100), "webp", 1.01);
    expectConverted(fileOf(image.convertToFormat(QImage::Format_RGBX64), "png"), "16-bit png", 0.6);
}

TEST(PhotoColour, SrgbProfilesLeaveTheBytesAlone) {
    QImage image = gradient(120, 80);
    image.setColorSpace(QColorSpace::SRgb);
    const Photo photo = decoded(fileOf(image, "png"));
    EXPECT_EQ(largestDifference(photo.pixels, image), 0);
    EXPECT_TRUE(photo.findings.empty());
}

TEST(PhotoColour, GreyProfileIsApplied) {
    const QImage grey = flat(qRgb(100, 100, 100)).convertToFormat(QImage::Format_Grayscale8);
    const Photo photo = decoded(withJpegProfile(fileOf(grey, "jpg", 100), greyProfile(1.8)));
    const double expected = 255.0 * base::srgbFromLinear(std::pow(100.0 / 255.0, 1.8));
    for (int c = 0; c < 3; ++c)
        EXPECT_NEAR(channel(photo, 20, 20, c), expected, 2.0);
    EXPECT_GT(expected, 105.0) << "the profile must matter";
}

TEST(PhotoColour, TableProfileIsApplied) {
    const Photo photo =
        decoded(withJpegProfile(fileOf(flat(qRgb(200, 120, 60)), "jpg", 100), swappingTableProfile()));
    EXPECT_NEAR(channel(photo, 20, 20, 2), 60, 5.0);
    EXPECT_NEAR(channel(photo, 20, 20, 1), 120, 5.0);
    EXPECT_NEAR(channel(photo, 20, 20, 0), 200, 5.0);
}

TEST(PhotoColour, CmykIsConvertedByItsProfileWhicheverWayItIsStored) {
    const std::array<std::uint8_t, 4> ink = {0, 128, 192, 32};
    for (const CmykKind kind : {CmykKind::Adobe, CmykKind::Plain}) {
        const Photo photo = decoded(withJpegProfile(cmykJpeg(ink, kind), cmykProfile()));
        for (int c = 0; c < 3; ++c) {
            const double expected = (255.0 - ink[static_cast<std::size_t>(c)]) * (255.0 - ink[3]) / 255.0;
            EXPECT_NEAR(channel(photo, 20, 20, 2 - c), expected, 8.0);
        }
        EXPECT_EQ(channel(photo, 20, 20, 3), 255);
    }
}

TEST(PhotoColour, DamagedOrForeignProfilesAreIgnoredAndReported) {
    const QImage image = gradient(64, 64);
    const Bytes jpeg = fileOf(image, "jpg", 100);
    const Photo plain = decoded(jpeg);
    Bytes broken = p3Profile();
    broken.resize(broken.size() / 2);
    for (const Bytes& profile : {broken, Bytes(200, 7), greyProfile(2.0), cmykProfile()}) {
        const Photo photo = decoded(withJpegProfile(jpeg, profile));
        EXPECT_TRUE(hasFinding(photo.findings, FindingCode::ProfileIgnored));
        EXPECT_EQ(photo.pixels.samples(), plain.pixels.samples());
    }
    const Bytes png = withPngChunk(fileOf(image, "png"), "iCCP", {'x', 0, 0, 1, 2, 3});
    EXPECT_TRUE(hasFinding(decoded(png).findings, FindingCode::ProfileIgnored));
}

TEST(PhotoColour, PngGammaOfSrgbFilesChangesNothing) {
    const QImage image = gradient(64, 64);
    const Bytes png = withPngChunk(fileOf(image, "png"), "gAMA", {0, 0, 0xb1, 0x8f});
    EXPECT_EQ(largestDifference(decoded(png).pixels, image), 0);
}

TEST(PhotoColour, PngGammaOfOneIsLinearLight) {
    const Bytes png = withPngChunk(fileOf(flat(qRgb(55, 55, 55)), "png"), "gAMA", {0, 1, 0x86, 0xa0});
    EXPECT_NEAR(channel(decoded(png), 3, 3, 1), 255.0 * base::srgbFromLinear(55.0 / 255.0), 1.01);
}

TEST(PhotoExif, AllEightOrientationsStandUpright) {
    const QImage stored = quarters(96, 64);
    const Bytes jpeg = fileOf(stored, "jpg", 100);
    const Bytes png = fileOf(stored, "png");
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const QImage expected = turnedUpright(stored, orientation);
        const ExifInput exif{static_cast<std::uint16_t>(orientation), 0, {}};
        EXPECT_EQ(largestDifference(decoded(withPngChunk(png, "eXIf", exifBlock(exif))).pixels, expected), 0)
            << orientation;
        // Colours bleed where quarters meet, so the middle of each is compared.
        const Photo photo = decoded(withJpegExif(jpeg, exif));
        for (const int x : {expected.width() / 4, expected.width() * 3 / 4})
            for (const int y : {expected.height() / 4, expected.height() * 3 / 4}) {
                EXPECT_NEAR(channel(photo, x, y, 2), qRed(expected.pixel(x, y)), 6) << orientation;
                EXPECT_NEAR(channel(photo, x, y, 1), qGreen(expected.pixel(x, y)), 6) << orientation;
            }
    }
}

TEST(PhotoExif, TiffOrientationIsAppliedOnce) {
    const QImage stored = quarters(96, 64);
    Bytes tiff = fileOf(stored, "tiff");
    ASSERT_EQ(tiff[0], 'I');
    const std::uint32_t directory = tiff[4] | tiff[5] << 8 | tiff[6] << 16;
    const int fields = tiff[directory] | tiff[directory + 1] << 8;
    std::size_t valueAt = 0;
    for (int i = 0; i < fields; ++i)
        if (const std::size_t at = directory + 2 + 12 * static_cast<std::size_t>(i);
            tiff[at] == 0x12 && tiff[at + 1] == 0x01)
            valueAt = at + 8;
    ASSERT_NE(valueAt, 0U) << "Qt writes an orientation";
    for (int orientation = 1; orientation <= 8; ++orientation) {
        tiff[valueAt] = static_cast<std::uint8_t>(orientation);
        EXPECT_EQ(largestDifference(decoded(tiff).pixels, turnedUpright(stored, orientation)), 0)
            << orientation;
    }
}

TEST(PhotoExif, HeicIsTurnedOnceAndItsFactsAreRead) {
    const QImage stored = quarters(96, 64);
    for (const std::uint16_t orientation : {1, 3, 6, 8}) {
        const auto heic = heicOf(stored, {}, {orientation, 26, "2024:03:09 17:45:01"});
        ASSERT_TRUE(heic) << "libheif has no HEVC encoder here";
        const Photo photo = decoded(*heic);
        const QImage expected = turnedUpright(stored, orientation);
        ASSERT_EQ(photo.pixels.width(), expected.width()) << orientation;
        for (const int x : {expected.width() / 4, expected.width() * 3 / 4})
            for (const int y : {expected.height() / 4, expected.height() * 3 / 4}) {
                EXPECT_NEAR(channel(photo, x, y, 2), qRed(expected.pixel(x, y)), 8) << orientation;
                EXPECT_NEAR(channel(photo, x, y, 1), qGreen(expected.pixel(x, y)), 8) << orientation;
            }
        EXPECT_EQ(photo.takenOn, "2024-03-09T17:45:01");
        EXPECT_EQ(photo.focal35_mm, 26.0);
    }
}

TEST(PhotoExif, DateAndFocalLengthAreRead) {
    const Bytes jpeg = fileOf(gradient(64, 64), "jpg");
    const Photo photo = decoded(withJpegExif(jpeg, {1, 26, "2024:03:09 17:45:01"}));
    EXPECT_EQ(photo.takenOn, "2024-03-09T17:45:01");
    EXPECT_EQ(photo.focal35_mm, 26.0);
    const Photo bare = decoded(jpeg);
    EXPECT_EQ(bare.takenOn, std::nullopt);
    EXPECT_EQ(bare.focal35_mm, std::nullopt);
}

TEST(PhotoExif, NonsenseIsAsIfAbsent) {
    const Bytes jpeg = fileOf(gradient(64, 64), "jpg");
    for (const char* date : {"0000:00:00 00:00:00", "    :  :     :  :  ", "2024-03-09 17:45:01",
                             "2024:13:09 17:45:01", "2024:03:09", "", "2024:03:09 1-:45:01"})
        EXPECT_EQ(decoded(withJpegExif(jpeg, {1, 0, date})).takenOn, std::nullopt) << date;
    const Photo photo = decoded(withJpegExif(jpeg, {9, 0, {}}));
    EXPECT_EQ(photo.pixels.width(), 64);
    EXPECT_EQ(photo.focal35_mm, std::nullopt);
    EXPECT_EQ(decoded(withJpegExif(jpeg, {1, 60000, {}})).focal35_mm, std::nullopt);
}

TEST(PhotoExif, EveryTruncationOfTheBlockIsHarmless) {
    const Bytes jpeg = fileOf(gradient(64, 64), "jpg");
    const Bytes block = exifBlock({6, 26, "2024:03:09 17:45:01"});
    for (std::size_t length = 0; length < block.size(); ++length) {
        Bytes content = {'E', 'x', 'i', 'f', 0, 0};
        std::copy_n(block.begin(), length, std::back_inserter(content));
        EXPECT_NO_THROW((void)decoded(withJpegSegment(jpeg, 0xe1, content))) << length;
    }
}
