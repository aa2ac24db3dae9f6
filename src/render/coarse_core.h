#pragma once
/// \file
/// Dots that a picture is too coarse for: what their cores take away from the light as a whole stays what it
/// is in the pictures that the look was calibrated in (docs/method/optics.md, "Coarse pictures").

#include "trichion/optics/dot.h"

namespace trichion::render {

/// Above it dots are drawn as they are.
constexpr double kCalibrated_pxPerMm = 4.5;

struct CoarseView {
    double pxPerMm = kCalibrated_pxPerMm;
    double blur_px = 0.0; ///< of the photo
};

/// The appearance with cores that are lighter by what spreading them over more skin would add, and halos that
/// no pixel is too large for.
[[nodiscard]] optics::DotAppearance asSeenCoarsely(const optics::DotAppearance& dot, const CoarseView& seen);

} // namespace trichion::render
