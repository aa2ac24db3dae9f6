#pragma once
/// \file
/// Puts the density of one tile into the photo, in linear light under the shine of the skin.

#include "tile_density.h"
#include "trichion/base/raster.h"
#include "trichion/render/preview.h"

namespace trichion::render {

/// Density that cannot change an 8-bit code.
constexpr float kFaintest = 2e-4F;

/// Changes `out`, a copy of the photo, inside a tile. `sheet` is the density of closed pigment, in its
/// densest channel.
void compositeTile(const PreparedPhoto& photo, const TileDensity& density, float sheet,
                   const base::PixelRect& tile, base::Picture& out);

} // namespace trichion::render
