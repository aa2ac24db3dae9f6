#pragma once
/// \file
/// What was understood of a photo, as lines to be drawn over it.

#include "trichion/base/frames.h"
#include "trichion/imaging/fit_photo.h"

#include <vector>

namespace trichion::imaging {

/// What a line shows: of the fitted head its rim, its wires (meridians and parallels), its midline and brow
/// level; of the photo the outline that was seen and used, edges that were not used, brows, eyes and ears,
/// the square about the face that was taken and those about other faces.
enum class Shown {
    Rim,
    Wire,
    Midline,
    BrowLevel,
    OutlineUsed,
    OutlineUnused,
    Brow,
    Eye,
    Ear,
    Face,
    OtherFace
};

/// A line in pixels of the photo. Of OutlineUsed, OutlineUnused and Ear the points are single marks.
struct ShownLine {
    Shown what = Shown::Wire;
    std::vector<base::ImagePoint> points;
};

/// Lines of the head end where it turns away from the camera. In the order in which they are drawn.
[[nodiscard]] std::vector<ShownLine> understandingOf(const PhotoFit& fit);

} // namespace trichion::imaging
