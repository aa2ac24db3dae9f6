// Files that must be refused, each with its own reason.

#include "photo/decode.h"
#include "support/temporary_folder.h"
#include "trichion/base/messages.h"
#include "unit/photo_inputs.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace trichion;
using namespace trichion::test;
using base::ErrorCode;

namespace {

class BadPhoto : public testing::Test {
  protected:
    ErrorCode codeOfFile(const std::string& name) const {
        return codeOf([&] { (void)photo::decodePhoto(folder / name, {}); });
    }
    void write(const std::string& name, const Bytes& bytes) const {
        std::ofstream(folder / name, std::ios::binary)
            .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    }

    test::TemporaryFolder temporary;
    fs::path folder = temporary.path();
};

ErrorCode codeOfBytes(const Bytes& bytes) {
    return codeOf([&] { (void)photo::decodePhoto(bytes, "photo", {}); });
}

Bytes cutTo(const Bytes& bytes, double share) {
    return {bytes.begin(),
            bytes.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(bytes.size()))};
}

Bytes bytesOf(const std::string& text) {
    return {text.begin(), text.end()};
}

} // namespace

TEST_F(BadPhoto, MissingFolderPipeAndEmptyFile) {
    EXPECT_EQ(codeOfFile("nothing.jpg"), ErrorCode::PhotoMissing);
    fs::create_directory(folder / "folder.jpg");
    EXPECT_EQ(codeOfFile("folder.jpg"), ErrorCode::PhotoIsFolder);
    write("empty.jpg", {});
    EXPECT_EQ(codeOfFile("empty.jpg"), ErrorCode::PhotoEmpty);
    ASSERT_EQ(::mkfifo((folder / "pipe.jpg").c_str(), 0600), 0);
    EXPECT_EQ(codeOfFile("pipe.jpg"), ErrorCode::PhotoNoPermission);
}

TEST_F(BadPhoto, UnreadableFile) {
    write("secret.jpg", fileOf(gradient(64, 64), "jpg"));
    fs::permissions(folder / "secret.jpg", fs::perms::none);
    fs::permissions(folder, fs::perms::all);
    // Root reads everything: it asks as somebody else.
    const bool root = ::geteuid() == 0;
    constexpr uid_t kNobody = 65534;
    ASSERT_TRUE(!root || ::seteuid(kNobody) == 0);
    EXPECT_EQ(codeOfFile("secret.jpg"), ErrorCode::PhotoNoPermission);
    ASSERT_TRUE(!root || ::seteuid(0) == 0);
}

TEST_F(BadPhoto, HugeFileIsRefusedUnread) {
    write("huge.jpg", fileOf(gradient(64, 64), "jpg"));
    fs::resize_file(folder / "huge.jpg", 513'000'000); // sparse
    EXPECT_EQ(codeOfFile("huge.jpg"), ErrorCode::PhotoFileTooLarge);
}

TEST_F(BadPhoto, ContentDecidesAndNotTheName) {
    write("really-a-png.jpg", fileOf(gradient(64, 64), "png"));
    EXPECT_NO_THROW((void)photo::decodePhoto(folder / "really-a-png.jpg", {}));
    write("really-a-text.jpg", bytesOf("Dear client, your photo is attached."));
    EXPECT_EQ(codeOfFile("really-a-text.jpg"), ErrorCode::PhotoNotAnImage);
}

TEST(BadPhotoBytes, OtherFormatsAreNotHandedToQt) {
    EXPECT_EQ(codeOfBytes(bytesOf("<svg xmlns='http://www.w3.org/2000/svg' width='99' height='99'/>")),
              ErrorCode::PhotoNotAnImage);
    for (const char* format : {"bmp", "ppm", "ico"})
        EXPECT_EQ(codeOfBytes(fileOf(gradient(64, 64), format)), ErrorCode::PhotoNotAnImage) << format;
    Bytes avif = bytesOf(std::string("\0\0\0\x18"
                                     "ftypavif\0\0\0\0mif1heic",
                                     24));
    EXPECT_EQ(codeOfBytes(avif), ErrorCode::PhotoNotAnImage);
    EXPECT_EQ(codeOfBytes({0xff}), ErrorCode::PhotoNotAnImage);
}

TEST(BadPhotoBytes, EveryTruncationIsRefused) {
    const QImage image = gradient(200, 160);
    std::vector<std::pair<std::string, Bytes>> files;
    for (const char* format : {"jpg", "png", "tiff", "webp"})
        files.emplace_back(format, fileOf(image, format));
    files.emplace_back("deep tiff", fileOf(image.convertToFormat(QImage::Format_RGBX64), "tiff"));
    if (const auto heic = heicOf(image, {}))
        files.emplace_back("heic", *heic);
    for (const auto& [name, bytes] : files)
        for (int percent = 3; percent < 100; percent += 3)
            EXPECT_EQ(codeOfBytes(cutTo(bytes, percent / 100.0)), ErrorCode::PhotoTruncated)
                << name << percent;
}

TEST(BadPhotoBytes, LosingTheLastBytesIsNoticed) {
    for (const char* format : {"jpg", "png"}) {
        Bytes bytes = fileOf(quarters(200, 160), format);
        bytes.resize(bytes.size() - 2);
        EXPECT_EQ(codeOfBytes(bytes), ErrorCode::PhotoTruncated) << format;
    }
}

TEST(BadPhotoBytes, JpegWhoseMiddleWasLostIsRefused) {
    // A failing card leaves zeros in the middle and a sound end.
    Bytes bytes = fileOf(gradient(400, 300), "jpg");
    std::fill(bytes.begin() + static_cast<std::ptrdiff_t>(bytes.size() / 2), bytes.end() - 2,
              std::uint8_t{0});
    EXPECT_EQ(codeOfBytes(bytes), ErrorCode::PhotoTruncated);
}

TEST(BadPhotoBytes, JpegWithAnEarlyEndMarkerIsRefused) {
    Bytes bytes = cutTo(fileOf(gradient(400, 300), "jpg"), 0.6);
    bytes.insert(bytes.end(), {0xff, 0xd9});
    EXPECT_EQ(codeOfBytes(bytes), ErrorCode::PhotoTruncated);
}

TEST(BadPhotoBytes, BytesBehindTheEndAreNoFault) {
    for (const char* format : {"jpg", "png"}) {
        Bytes bytes = fileOf(gradient(64, 64), format);
        bytes.insert(bytes.end(), 100, 0);
        EXPECT_NO_THROW((void)photo::decodePhoto(bytes, "photo", {})) << format;
    }
}

TEST(BadPhotoBytes, PngWithAFlippedByteIsRefused) {
    Bytes bytes = fileOf(gradient(200, 160), "png");
    bytes[bytes.size() / 2] ^= 0x10;
    EXPECT_EQ(codeOfBytes(bytes), ErrorCode::PhotoTruncated);
}

TEST(BadPhotoBytes, PackedTiffWhoseMiddleWasLostIsRefused) {
    Bytes bytes = packedTiff(gradient(400, 300));
    std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(bytes.size() / 3), bytes.size() / 3,
                std::uint8_t{0xff});
    EXPECT_NO_THROW((void)photo::decodePhoto(packedTiff(gradient(400, 300)), "photo", {}));
    EXPECT_EQ(codeOfBytes(bytes), ErrorCode::PhotoTruncated);
}

TEST(BadPhotoBytes, BombsAreRefusedBeforeDecoding) {
    const Bytes png = fileOf(gradient(64, 64), "png");
    EXPECT_EQ(codeOfBytes(withPngSize(png, 19'000, 19'000)), ErrorCode::PhotoTooLarge);
    EXPECT_EQ(codeOfBytes(withPngSize(png, 20'001, 100)), ErrorCode::PhotoTooLarge);
    EXPECT_EQ(codeOfBytes(withPngSize(png, 0x7fffffff, 0x7fffffff)), ErrorCode::PhotoTooLarge);
    Bytes jpeg = fileOf(gradient(64, 64), "jpg");
    for (std::size_t i = 0; i + 9 < jpeg.size(); ++i)
        if (jpeg[i] == 0xff && jpeg[i + 1] == 0xc0) {
            jpeg[i + 5] = jpeg[i + 7] = 0xff; // height and width, high bytes
            break;
        }
    EXPECT_EQ(codeOfBytes(jpeg), ErrorCode::PhotoTooLarge);
}

TEST(BadPhotoBytes, ThumbnailsAreTooSmall) {
    for (const char* format : {"jpg", "png", "tiff", "webp"}) {
        EXPECT_EQ(codeOfBytes(fileOf(gradient(63, 200), format)), ErrorCode::PhotoTooSmall) << format;
        EXPECT_EQ(codeOfBytes(fileOf(gradient(200, 63), format)), ErrorCode::PhotoTooSmall) << format;
    }
}

TEST(BadPhotoBytes, CmykWithoutAUsableProfileIsRefusedWithTheReason) {
    const Bytes bare = cmykJpeg({0, 128, 192, 32}, CmykKind::Adobe);
    EXPECT_EQ(codeOfBytes(bare), ErrorCode::PhotoColourUnsupported);
    EXPECT_EQ(codeOfBytes(withJpegProfile(bare, Bytes(300, 1))), ErrorCode::PhotoColourUnsupported);
    try {
        (void)photo::decodePhoto(bare, "client.jpg", {});
    } catch (const base::Error& error) {
        EXPECT_NE(base::describe(error).find("CMYK without a colour profile"), std::string::npos);
    }
}

TEST(BadPhotoBytes, StopRequestEndsTheWork) {
    std::stop_source stop;
    stop.request_stop();
    const Bytes jpeg = fileOf(gradient(200, 200), "jpg");
    EXPECT_EQ(codeOf([&] {
                  (void)photo::decodePhoto(jpeg, "photo", {stop.get_token(), {}});
              }),
              ErrorCode::Interrupted);
}

TEST(BadPhotoBytes, StopRequestDuringDecodingEndsTheWork) {
    const Bytes jpeg = fileOf(gradient(900, 900), "jpg");
    std::stop_source stop;
    const base::Progress progress{stop.get_token(), [&](std::string_view, double share) {
                                      if (share >= 0.1)
                                          stop.request_stop();
                                  }};
    EXPECT_EQ(codeOf([&] { (void)photo::decodePhoto(jpeg, "photo", progress); }), ErrorCode::Interrupted);
}
