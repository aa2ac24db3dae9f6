#pragma once
/// \file
/// The eight EXIF orientations.

#include "trichion/base/raster.h"

namespace trichion::photo {

/// The picture turned upright. `orientation` is the EXIF value 1..8; anything else is as 1.
[[nodiscard]] base::Picture upright(base::Picture picture, int orientation);

} // namespace trichion::photo
