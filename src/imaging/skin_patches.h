#pragma once
/// \file
/// Small discs of the head in a photo, and what they look like.

#include "trichion/base/color.h"
#include "trichion/base/raster.h"
#include "trichion/head/view.h"

#include <vector>

namespace trichion::imaging {

/// A disc of skin in the photo.
struct Patch {
    base::ImagePoint place;
    base::LinearRgb colour{}; ///< mean of the middle half by brightness
    double burntOut = 0.0;    ///< share of pixels with a channel at its end
    double roughness = 0.0;   ///< standard deviation of ln luminance
    bool onForehead = false;
};

/// Discs of 9 mm all over the part of the head that faces the camera, forehead first, in a fixed order.
[[nodiscard]] std::vector<Patch> patchesOn(const base::Picture& picture, const head::View& view);

} // namespace trichion::imaging
