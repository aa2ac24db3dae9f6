#pragma once
/// \file
/// The three things a photo's EXIF is asked for. Everything else in it is never looked at nor kept.

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace trichion::photo {

struct ExifFacts {
    int orientation = 1;                ///< 1..8; 1 if absent or invalid
    std::optional<double> focal35_mm;   ///< FocalLengthIn35mmFilm
    std::optional<std::string> takenOn; ///< DateTimeOriginal as "YYYY-MM-DDTHH:MM:SS"
};

/// Reads a TIFF block (also a whole TIFF file). Damaged parts are as if absent.
[[nodiscard]] ExifFacts exifFactsOf(std::span<const std::uint8_t> tiffBlock);

} // namespace trichion::photo
