#pragma once
/// \file
/// What is left of pigment, as colours over a photo with a legend and a scale.

#include "trichion/base/raster.h"
#include "trichion/base/units.h"

#include <string>
#include <vector>

namespace trichion::documents {

/// A square of the photo and the share of pigment that is left in it.
struct RetentionTile {
    base::PixelRect pixels;
    double left = 0.0;
};

/// What the map says besides colours.
struct RetentionCaption {
    base::PxPerMm scale;            ///< of the photo, for the bar of 2 cm
    std::vector<std::string> lines; ///< UTF-8, short: figures of the zones, what makes them less sure
};

/// The photo in grey under the tiles' colours, from none (dark violet) to all (yellow); below it legend,
/// scale and the lines. Precondition: a TextRendering lives. Error: ResourceMissing if no font is installed.
[[nodiscard]] base::Picture retentionMap(const base::Picture& photo, const std::vector<RetentionTile>& tiles,
                                         const RetentionCaption& caption);

} // namespace trichion::documents
