#pragma once
/// \file
/// Photos as the rest of the program wants them: upright, 8-bit sRGB, complete.

#include "trichion/base/error.h"
#include "trichion/base/progress.h"
#include "trichion/base/raster.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>

namespace trichion::photo {

/// A decoded photo.
struct Photo {
    /// Upright, sRGB.
    base::Picture pixels;
    /// SHA-256 of the file's bytes, lower-case hex.
    std::string sha256;
    /// EXIF FocalLengthIn35mmFilm, millimetres in (0, 2000]; empty if the file does not say.
    std::optional<double> focal35_mm;
    /// EXIF DateTimeOriginal, "YYYY-MM-DDTHH:MM:SS" in the camera's local time; empty if absent or no date.
    std::optional<std::string> takenOn;
    /// Quantisation steps of a JPEG's luminance, row by row from the mean to the finest; empty for other
    /// files.
    std::optional<std::array<int, 64>> lumaSteps;
    /// PhotoAnimated, AlphaFlattened, ProfileIgnored.
    base::Findings findings;
};

/// Called by a program that has no QCoreApplication, first thing in main and on the main thread, if photos
/// are decoded on other threads: Qt takes the first thread that it meets for the main one and never frees
/// what it keeps for it.
void claimMainThread();

/// Reads a JPEG, PNG, TIFF, WebP or HEIC photo. The content decides the format, not the name. EXIF
/// orientation is applied (in HEIC the container's own), the embedded profile is converted to sRGB (relative
/// colorimetric with black point compensation), transparency is put on white, and of several pictures the
/// first is taken. Reports the stage "decode". The size is checked before any pixel is decoded: 64 to 20,000
/// pixels on a side, at most 64 million pixels, at most 512 MB of file. Needs no application object;
/// deterministic. Errors: PhotoMissing, PhotoIsFolder, PhotoNoPermission, PhotoEmpty, PhotoFileTooLarge,
/// PhotoNotAnImage, PhotoTruncated, PhotoTooLarge, PhotoTooSmall, PhotoColourUnsupported, Interrupted.
[[nodiscard]] Photo decodePhoto(const std::filesystem::path& path, const base::Progress& progress);

/// The same from memory; `name` stands for the path in messages.
[[nodiscard]] Photo decodePhoto(std::span<const std::uint8_t> bytes, const std::string& name,
                                const base::Progress& progress);

/// The same photo with left and right swapped: that of a mirror put right.
[[nodiscard]] Photo flipped(Photo photo);

} // namespace trichion::photo
