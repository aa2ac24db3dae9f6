#include "tile_sort.h"

#include "trichion/base/parallel.h"

#include <algorithm>
#include <cmath>

namespace trichion::render {

namespace {

std::uint16_t tileOf(float position, int tiles) {
    constexpr float kPerTile = 1.0F / static_cast<float>(VisibleDots::kTile);
    return static_cast<std::uint16_t>(
        std::clamp(static_cast<int>(std::floor(position * kPerTile)), 0, tiles - 1));
}

TileSpan spanOf(const VisibleDot& mark, const TileGrid& grid, const std::array<float, 2>& reach) {
    TileSpan span;
    span.left = tileOf(mark.x - reach[0], grid.columns);
    span.right = tileOf(mark.x + reach[0], grid.columns);
    span.top = tileOf(mark.y - reach[1], grid.rows);
    span.bottom = tileOf(mark.y + reach[1], grid.rows);
    span.home =
        static_cast<std::uint32_t>(tileOf(mark.y, grid.rows)) * static_cast<std::uint32_t>(grid.columns) +
        tileOf(mark.x, grid.columns);
    return span;
}

template<class Visit>
void forEachTile(const TileSpan& span, const TileGrid& grid, const Visit& visit) {
    for (std::size_t row = span.top; row <= span.bottom; ++row)
        for (std::size_t column = span.left; column <= span.right; ++column)
            visit(row * static_cast<std::size_t>(grid.columns) + column);
}

/// For each block and tile, where its first comes in a list of all, tile by tile and block by block.
struct Starts {
    std::vector<std::vector<std::uint32_t>> ofBlock;
    std::vector<std::uint32_t> ofTile; ///< one more than there are tiles

    Starts(const std::vector<MarksInTiles>& blocks, std::size_t tiles,
           const std::vector<std::uint32_t>& (MarksInTiles::*counts)() const noexcept)
        : ofBlock(blocks.size(), std::vector<std::uint32_t>(tiles)), ofTile(tiles + 1) {
        std::uint32_t next = 0;
        for (std::size_t tile = 0; tile < tiles; ++tile) {
            ofTile[tile] = next;
            for (std::size_t block = 0; block < blocks.size(); ++block) {
                ofBlock[block][tile] = next;
                next += (blocks[block].*counts)()[tile];
            }
        }
        ofTile[tiles] = next;
    }
};

} // namespace

std::array<float, 2> reachOf(const VisibleDot& mark, float gridStep_px) noexcept {
    return {std::max(mark.reach_px[0], mark.haloReach_px[0] + gridStep_px),
            std::max(mark.reach_px[1], mark.haloReach_px[1] + gridStep_px)};
}

MarksInTiles::MarksInTiles(const TileGrid& grid)
    : m_grid(grid), m_atHome(grid.count()), m_touching(grid.count()) {}

void MarksInTiles::reserve(std::size_t count) {
    m_marks.reserve(count);
    m_spans.reserve(count);
}

void MarksInTiles::add(const VisibleDot& mark) {
    const std::array<float, 2> reach = reachOf(mark, m_grid.gridStep_px);
    if (mark.x + reach[0] < 0.0F || mark.y + reach[1] < 0.0F ||
        mark.x - reach[0] > static_cast<float>(m_grid.width_px) ||
        mark.y - reach[1] > static_cast<float>(m_grid.height_px))
        return;
    const TileSpan span = spanOf(mark, m_grid, reach);
    ++m_atHome[span.home];
    forEachTile(span, m_grid, [this](std::size_t tile) { ++m_touching[tile]; });
    m_marks.push_back(mark);
    m_spans.push_back(span);
}

// Marks are stored tile by tile, so that those of a tile are neighbours in memory; lists of tiles keep the
// order that the marks were given in.
void VisibleDots::sortIntoTiles(const std::vector<MarksInTiles>& blocks) {
    const TileGrid grid = tiles();
    Starts homes(blocks, grid.count(), &MarksInTiles::atHome);
    Starts touched(blocks, grid.count(), &MarksInTiles::touching);
    m_dots.resize(homes.ofTile.back());
    m_inTiles.resize(touched.ofTile.back());
    base::parallelFor(static_cast<int>(blocks.size()), 0, {}, [&](int index) {
        const auto block = static_cast<std::size_t>(index);
        std::vector<std::uint32_t>& home = homes.ofBlock[block];
        std::vector<std::uint32_t>& next = touched.ofBlock[block];
        const std::vector<VisibleDot>& marks = blocks[block].marks();
        for (std::size_t i = 0; i < marks.size(); ++i) {
            const TileSpan& span = blocks[block].spans()[i];
            const std::uint32_t place = home[span.home]++;
            m_dots[place] = marks[i];
            forEachTile(span, grid, [&](std::size_t tile) { m_inTiles[next[tile]++] = place; });
        }
    });
    m_tileStarts = std::move(touched.ofTile);
    boundTiles();
}

void VisibleDots::boundTiles() {
    int left = m_columns;
    int right = -1;
    int top = m_rows;
    int bottom = -1;
    for (int row = 0; row < m_rows; ++row)
        for (int column = 0; column < m_columns; ++column) {
            if (inTile(column, row).empty())
                continue;
            left = std::min(left, column);
            right = std::max(right, column);
            top = std::min(top, row);
            bottom = std::max(bottom, row);
        }
    if (right >= left && bottom >= top)
        m_bounds = {left * kTile, top * kTile, std::min(m_width_px, (right + 1) * kTile) - left * kTile,
                    std::min(m_height_px, (bottom + 1) * kTile) - top * kTile};
}

TileGrid VisibleDots::tiles() const noexcept {
    return {m_columns, m_rows, m_width_px, m_height_px, m_gridStep_px};
}

std::span<const std::uint32_t> VisibleDots::inTile(int column, int row) const {
    const std::size_t tile = static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                             static_cast<std::size_t>(column);
    return std::span(m_inTiles).subspan(m_tileStarts[tile], m_tileStarts[tile + 1] - m_tileStarts[tile]);
}

base::PixelRect VisibleDots::tileAt(int column, int row) const noexcept {
    const int x = column * kTile;
    const int y = row * kTile;
    return {x, y, std::min(kTile, m_width_px - x), std::min(kTile, m_height_px - y)};
}

} // namespace trichion::render
