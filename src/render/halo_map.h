#pragma once
/// \file
/// The wide faint halos of all dots, summed on a coarse grid.

#include "trichion/base/progress.h"
#include "trichion/base/raster.h"
#include "trichion/render/preview.h"

#include <array>

namespace trichion::render {

/// Density of the halos over a picture, sampled bilinearly.
class HaloMap {
  public:
    HaloMap(const VisibleDots& dots, double pxPerMm, const base::Progress& progress);

    /// Density per channel at a pixel position.
    [[nodiscard]] std::array<float, 3> at(float x, float y) const;

  private:
    base::PixelRect m_bounds;
    float m_step_px = 1.0F;
    base::Raster<float, 3> m_density;
};

} // namespace trichion::render
