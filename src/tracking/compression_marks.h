#pragma once
/// \file
/// Whether a picture once was a JPEG file of low quality.

#include "trichion/base/raster.h"

namespace trichion::tracking {

/// Looks for the borders of blocks of 8 pixels, wherever they begin: also in a copy of such a file, as long
/// as it was not scaled. About from quality 80 down (docs/method/tracking.md).
[[nodiscard]] bool isCompressed(const base::Picture& picture);

} // namespace trichion::tracking
