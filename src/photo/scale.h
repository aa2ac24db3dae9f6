#pragma once
/// \file
/// Smaller pictures.

#include "trichion/base/raster.h"

namespace trichion::photo {

/// The picture reduced to `width` pixels (clamped to 1..its own width), height in proportion, at least 1:
/// each output pixel is the mean linear light of the area it covers. Deterministic, whatever the number of
/// threads.
[[nodiscard]] base::Picture scaledTo(const base::Picture& picture, int width);

} // namespace trichion::photo
