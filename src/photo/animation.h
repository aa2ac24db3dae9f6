#pragma once
/// \file
/// Pictures after each other in one file.

#include "trichion/base/raster.h"

#include <cstdint>
#include <vector>

namespace trichion::photo {

/// A picture and how long it stands.
struct Frame {
    base::Picture picture;
    int shown_ms = 1200;
};

/// Animated WebP that begins anew at its end, without metadata. `quality` is clamped to 1..100. The same
/// frames give the same bytes. Errors: OutputWriteFailed if there is no frame, the encoder fails, or pictures
/// differ in size or are larger than 16,383 pixels.
[[nodiscard]] std::vector<std::uint8_t> encodeAnimatedWebp(const std::vector<Frame>& frames, int quality);

} // namespace trichion::photo
