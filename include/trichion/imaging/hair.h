#pragma once
/// \file
/// Where hair is on a head in a photo.

#include "trichion/base/error.h"
#include "trichion/base/raster.h"
#include "trichion/head/view.h"

#include <optional>

namespace trichion::imaging {

/// A low-resolution map over the whole photo, and what could not be done.
struct HairSight {
    std::optional<base::FloatMap> probability; ///< 0..1; nothing without the model
    base::Findings findings;
};

/// Hair on the head of a view and round it; 0 farther away. Sure of hair against skin in views of a face;
/// shaved heads may be taken for hair as a whole, so that the pixels must agree before it counts
/// (docs/method/optics.md, "The client's own hair"). Finding: ModelUnavailable.
[[nodiscard]] HairSight seeHair(const base::Picture& photo, const head::View& view);

} // namespace trichion::imaging
