#pragma once
/// \file
/// Optical density of all dots in one tile of a picture: sharp cores pixel by pixel, wide halos on a coarser
/// grid. Nothing of it is ever held for a whole picture.

#include "lanes.h"
#include "trichion/base/raster.h"
#include "trichion/render/preview.h"

#include <array>
#include <cstddef>
#include <vector>

namespace trichion::render {

/// The longest of a dot's halos, the redness of a fresh one among them.
[[nodiscard]] double longestHalo_mm(const optics::DotAppearance& look);

/// What the halos of all dots of one appearance share.
struct HaloShape {
    explicit HaloShape(const optics::DotAppearance& look, float step_mm);

    std::array<float, 3> halvingsPerMm{};
    std::array<float, 3> peak{}; ///< of a halo of integral 1
    float rednessHalvingsPerMm = 1.0F;
    std::array<float, 3> redness{}; ///< peak of the redness, per channel
    bool red = false;
    float softening_mm2 = 0.0F; ///< rounds off the tip, so that a grid of that step keeps the integral
    float limit_mm2 = 0.0F;     ///< squared distance at which halos end
};

/// Step of the grid of halos.
[[nodiscard]] float haloStep_px(double pxPerMm);

/// The shapes of all appearances on a grid.
struct HaloGrid {
    HaloGrid(const VisibleDots& dots, double pxPerMm);

    float step_px = 1.0F;
    std::vector<HaloShape> shapes;
};

/// Density of one tile in three planes. Made once per thread and filled tile by tile.
class TileDensity {
  public:
    static constexpr int kStride = VisibleDots::kTile + 16; ///< floats; rows may be written past their end

    /// `width` is one that the processor has.
    explicit TileDensity(LaneWidth width = widestLanes());

    /// `tile` lies inside one tile of the dots.
    void fill(const VisibleDots& dots, const HaloGrid& grid, const base::PixelRect& tile);
    [[nodiscard]] LaneWidth width() const noexcept { return m_width; }
    /// Of a channel, tile.width floats.
    [[nodiscard]] const float* row(std::size_t channel, int y) const noexcept {
        return m_planes[channel].data() + static_cast<std::ptrdiff_t>(y) * kStride;
    }

  private:
    using Planes = std::array<std::vector<float>, 3>;

    void sumHalos(const VisibleDots& dots, const HaloGrid& grid, const base::PixelRect& tile);
    void spreadHalos(const HaloGrid& grid, const base::PixelRect& tile);
    void addCores(const VisibleDots& dots, const base::PixelRect& tile);

    LaneWidth m_width;
    Planes m_planes;
    Planes m_cells; ///< halos on the grid
    int m_firstColumn = 0;
    int m_firstRow = 0;
    int m_columns = 0;
    int m_rows = 0;
    int m_cellStride = 0;
};

} // namespace trichion::render
