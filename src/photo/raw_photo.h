#pragma once
/// \file
/// What a reader hands on: pixels as they stand in the file, and what the file says about them.

#include "trichion/base/error.h"
#include "trichion/base/progress.h"
#include "trichion/base/raster.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace trichion::photo {

/// rows x cols x 4: red, green, blue, alpha, 16 bit.
using DeepPicture = base::Raster<std::uint16_t, 4>;

enum class ColourModel {
    Rgb,
    Grey,         ///< stored as equal red, green and blue
    Cmyk,         ///< in `pixels` as C M Y K, 255 = full ink
    InvertedCmyk, ///< in `pixels` as C M Y K, 0 = full ink (Adobe)
};

enum class Alpha { None, Straight };

struct RawPhoto {
    base::Picture pixels;   ///< 8-bit samples B G R A, or C M Y K; empty if `deepPixels` is used
    DeepPicture deepPixels; ///< 16-bit samples; empty if `pixels` is used
    ColourModel model = ColourModel::Rgb;
    Alpha alpha = Alpha::None;
    std::vector<std::uint8_t> profile;            ///< ICC bytes as found, empty if none
    std::vector<std::uint8_t> exif;               ///< a TIFF block, empty if none
    std::optional<std::array<int, 64>> lumaSteps; ///< as in Photo
    base::Findings findings;
};

/// The file being read. Readers throw PhotoTruncated and its kin with the name as "path".
struct PhotoSource {
    std::span<const std::uint8_t> bytes;
    std::string name;
};

[[nodiscard]] RawPhoto readJpeg(const PhotoSource& source, const base::Progress& progress);
[[nodiscard]] RawPhoto readPng(const PhotoSource& source);
[[nodiscard]] RawPhoto readTiff(const PhotoSource& source);
[[nodiscard]] RawPhoto readWebp(const PhotoSource& source);
[[nodiscard]] RawPhoto readHeif(const PhotoSource& source);

} // namespace trichion::photo
