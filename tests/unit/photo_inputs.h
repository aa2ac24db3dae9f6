#pragma once
// Photo files made in memory, good and bad, by other code than the code under test.

#include "trichion/base/error.h"
#include "trichion/base/raster.h"

#include <QImage>
#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace trichion::test {

using Bytes = std::vector<std::uint8_t>;

/// A soft colour gradient, different in every corner.
[[nodiscard]] QImage gradient(int width, int height);
/// Red, green, blue and yellow quarters (clockwise from the top left).
[[nodiscard]] QImage quarters(int width, int height);

/// The image in a format of Qt's writers ("png", "jpg", "tiff", "webp").
[[nodiscard]] Bytes fileOf(const QImage& image, const char* format, int quality = 95);

/// The image as LZW-packed TIFF.
[[nodiscard]] Bytes packedTiff(const QImage& image);

/// EXIF as a TIFF block with the given facts.
struct ExifInput {
    std::uint16_t orientation = 1;
    std::uint16_t focal35_mm = 0;
    std::string takenOn;
};
[[nodiscard]] Bytes exifBlock(const ExifInput& input);

/// The JPEG with one more marker segment behind its start marker.
[[nodiscard]] Bytes withJpegSegment(const Bytes& jpeg, std::uint8_t marker, const Bytes& content);
[[nodiscard]] Bytes withJpegExif(const Bytes& jpeg, const ExifInput& input);
[[nodiscard]] Bytes withJpegProfile(const Bytes& jpeg, const Bytes& profile);

/// The PNG with one more chunk behind IHDR, checksum right.
[[nodiscard]] Bytes withPngChunk(const Bytes& png, const std::string& type, const Bytes& data);
/// The PNG with another size in IHDR, checksum right.
[[nodiscard]] Bytes withPngSize(const Bytes& png, std::uint32_t width, std::uint32_t height);

/// One flat CMYK colour (0..255 ink) as JPEG: with the Adobe marker and inverted samples, or neither.
enum class CmykKind { Adobe, Plain };
[[nodiscard]] Bytes cmykJpeg(const std::array<std::uint8_t, 4>& ink, CmykKind kind, int side = 64);
/// A naive CMYK profile: red = (1 - c)(1 - k) and so on, in sRGB values.
[[nodiscard]] Bytes cmykProfile();
/// A grey profile with a gamma curve.
[[nodiscard]] Bytes greyProfile(double gamma);
/// An RGB profile built on tables whose output is `mixed` colours: red and blue exchanged.
[[nodiscard]] Bytes swappingTableProfile();

/// HEIC with an optional profile; nothing if no encoder is installed. With `exif` both the container and the
/// EXIF block state its orientation, as phones write it.
[[nodiscard]] std::optional<Bytes> heicOf(const QImage& image, const Bytes& profile,
                                          const ExifInput& exif = {});

/// The code of the error that the action throws; a test failure if it throws none.
[[nodiscard]] base::ErrorCode codeOf(const std::function<void()>& action);
[[nodiscard]] bool hasFinding(const base::Findings& findings, base::FindingCode code);

/// Largest difference between the picture and the image, in codes of one channel.
[[nodiscard]] int largestDifference(const base::Picture& picture, const QImage& image);

} // namespace trichion::test
