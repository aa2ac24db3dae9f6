#pragma once
/// \file
/// Marks of a picture by the tiles that they touch.

#include "trichion/render/preview.h"

#include <array>
#include <cstdint>
#include <vector>

namespace trichion::render {

/// How far core and halo of a mark go, along x and y; what is on the halos' grid reaches a step farther.
[[nodiscard]] std::array<float, 2> reachOf(const VisibleDot& mark, float gridStep_px) noexcept;

/// The tiles of a picture.
struct TileGrid {
    int columns = 0;
    int rows = 0;
    int width_px = 0;
    int height_px = 0;
    float gridStep_px = 1.0F; ///< of halos

    [[nodiscard]] std::size_t count() const noexcept {
        return static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows);
    }
};

/// Tiles from one to another, inclusive.
struct TileSpan {
    std::uint16_t left = 0;
    std::uint16_t right = 0;
    std::uint16_t top = 0;
    std::uint16_t bottom = 0;
    std::uint32_t home = 0; ///< that of the middle, or the nearest to it
};

/// Some marks in the order of a placement, those beside the picture left out, and how many of them each tile
/// has.
class MarksInTiles {
  public:
    explicit MarksInTiles(const TileGrid& grid);

    void reserve(std::size_t count);
    void add(const VisibleDot& mark);

    [[nodiscard]] const TileGrid& grid() const noexcept { return m_grid; }
    [[nodiscard]] const std::vector<VisibleDot>& marks() const noexcept { return m_marks; }
    [[nodiscard]] const std::vector<TileSpan>& spans() const noexcept { return m_spans; }
    /// Marks whose home is a tile.
    [[nodiscard]] const std::vector<std::uint32_t>& atHome() const noexcept { return m_atHome; }
    /// Marks that touch a tile.
    [[nodiscard]] const std::vector<std::uint32_t>& touching() const noexcept { return m_touching; }

  private:
    TileGrid m_grid;
    std::vector<VisibleDot> m_marks;
    std::vector<TileSpan> m_spans;
    std::vector<std::uint32_t> m_atHome;
    std::vector<std::uint32_t> m_touching;
};

} // namespace trichion::render
