#pragma once
/// \file
/// The wide faint halos of all dots, summed on a coarse grid.

#include "trichion/base/progress.h"
#include "trichion/base/raster.h"
#include "trichion/render/preview.h"

#include <array>
#include <cstdint>
#include <vector>

namespace trichion::render {

/// Density of the halos over a picture, sampled bilinearly.
class HaloMap {
  public:
    /// Deterministic on any number of threads. Error: Interrupted.
    HaloMap(const VisibleDots& dots, double pxPerMm, const base::Progress& progress);

    /// Density per channel at a pixel position.
    [[nodiscard]] std::array<float, 3> at(float x, float y) const;

  private:
    struct Shape;

    [[nodiscard]] float gridX(float x) const {
        return (x - static_cast<float>(m_bounds.x)) / m_step_px - 0.5F;
    }
    [[nodiscard]] float gridY(float y) const {
        return (y - static_cast<float>(m_bounds.y)) / m_step_px - 0.5F;
    }
    [[nodiscard]] std::vector<std::vector<std::uint32_t>> dotsByStrip(const VisibleDots& dots) const;
    void add(const VisibleDot& dot, const Shape& shape, int top, int bottom);

    base::PixelRect m_bounds;
    float m_step_px = 1.0F;
    base::Raster<float, 3> m_density;
};

} // namespace trichion::render
