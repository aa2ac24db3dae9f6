#pragma once
/// \file
/// Pictures for other programs: sRGB profile embedded, no metadata but the notes given here.

#include "trichion/base/raster.h"

#include <cstdint>
#include <string>
#include <vector>

namespace trichion::photo {

/// What an exported picture says about itself, UTF-8; empty lines are left out. The program's name and
/// version are always added.
struct PictureNotes {
    std::string title;
    std::string description;
};

/// PNG, 8-bit RGB; the notes as text chunks. The same picture and notes give the same bytes.
/// Error: OutputWriteFailed if the picture is empty or the encoder fails.
[[nodiscard]] std::vector<std::uint8_t> encodePng(const base::Picture& picture, const PictureNotes& notes);

/// Baseline JPEG, full chroma from quality 90 on; the notes as a comment. `quality` is clamped to 1..100.
/// The same picture, quality and notes give the same bytes.
/// Error: OutputWriteFailed if the picture is empty, wider or higher than 65,500 pixels, or the encoder
/// fails.
[[nodiscard]] std::vector<std::uint8_t> encodeJpeg(const base::Picture& picture, int quality,
                                                   const PictureNotes& notes);

} // namespace trichion::photo
