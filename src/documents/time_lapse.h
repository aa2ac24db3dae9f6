#pragma once
/// \file
/// Photos of one head, laid over each other, for the client: side by side and one after the other. Each
/// carries that it is a photo, and its date.

#include "trichion/base/raster.h"

#include <cstdint>
#include <string>
#include <vector>

namespace trichion::documents {

/// A photo in the frame of the first.
struct DatedPhoto {
    std::string date;      ///< as it is to be read: "21 Nov 2026"; may be empty
    std::string state;     ///< "healed"; may be empty
    base::Picture picture; ///< all of one size
    enum class Made { Camera, Laid } made = Made::Camera; ///< Laid: drawn into the frame of the first
};

/// Widest picture of a time lapse, pixels.
constexpr int kLapseWidth_px = 1200;

/// The photo with "Photo, unchanged · 21 Nov 2026 · healed".
[[nodiscard]] base::Picture datedPhoto(const DatedPhoto& photo);
/// Two or more photos side by side, stamped, on neutral grey, each at most `width_px` wide. Preconditions and
/// errors: those of contactSheet().
[[nodiscard]] base::Picture sideBySide(const std::vector<DatedPhoto>& photos, int width_px);
/// The photos one after the other, stamped: an animated WebP at most kLapseWidth_px wide. Errors:
/// OutputWriteFailed.
[[nodiscard]] std::vector<std::uint8_t> timeLapse(const std::vector<DatedPhoto>& photos);

} // namespace trichion::documents
