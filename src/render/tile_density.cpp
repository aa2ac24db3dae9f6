#include "tile_density.h"

#include "core_kernel.h"
#include "halo_kernel.h"
#include "lanes.h"
#include "patch.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace trichion::render {

namespace {

constexpr double kStep_mm = 0.45;
constexpr float kSoftening = 0.6F; // of the grid's step
constexpr double kFaintestRedness_mm2 = 1e-4;
int roundedUp(int count) {
    return (count + kMostLanes - 1) / kMostLanes * kMostLanes;
}

/// Height of exp(-sqrt(r^2 + e^2) / l) without its softening e, so that it integrates to 1 within a reach.
double peakOf(double length_mm, double softening_mm, double reach_mm) {
    const double tip = softening_mm / length_mm;
    const double end = reach_mm / length_mm;
    const double share = (1.0 + tip) * std::exp(-tip) - (1.0 + end) * std::exp(-end);
    return 1.0 / (2.0 * std::numbers::pi * length_mm * length_mm * share);
}

/// How often exp(-r / length) halves in a mm; never so often that it leaves the numbers within the reach.
float halvingsOf(double length_mm, double reach_mm, double softening_mm) {
    constexpr double kMostHalvings = 120.0;
    return static_cast<float>(
        std::min(std::numbers::log2e / length_mm, kMostHalvings / (reach_mm + softening_mm)));
}

/// Dots of a tile lie apart in memory: those to come are asked for in time. Not inlined, g++ takes it for
/// nothing.
TRICHION_LANES void fetchAhead(const VisibleDots& dots, std::span<const std::uint32_t> here, std::size_t i) {
    constexpr std::size_t kAhead = 16;
    if (i + kAhead >= here.size())
        return;
    const VisibleDot* next = &dots.dots()[here[i + kAhead]];
    __builtin_prefetch(next);
    __builtin_prefetch(reinterpret_cast<const char*>(next + 1) - 1);
}

/// Every dot whose core or halo touches the tile, in their order.
template<class Visit>
TRICHION_LANES void forEachIn(const base::PixelRect& tile, const VisibleDots& dots, const Visit& visit) {
    const std::span<const std::uint32_t> here =
        dots.inTile(tile.x / VisibleDots::kTile, tile.y / VisibleDots::kTile);
    for (std::size_t i = 0; i < here.size(); ++i) {
        fetchAhead(dots, here, i);
        visit(dots.dots()[here[i]]);
    }
}

struct HaloKernel {
    const VisibleDots& dots;
    const HaloGrid& grid;
    const base::PixelRect& tile;
    const Samples& cells;

    template<int kLanes>
    TRICHION_LANES void run() const {
        forEachIn(
            tile, dots, [this](const VisibleDot& dot) __attribute__((always_inline)) {
                if (dot.haloReach_px[0] < 0.0F)
                    return;
                const Patch patch = patchOf(dot.x, dot.y, dot.metric, dot.haloReach_px, cells);
                const HaloShape& shape = grid.shapes[dot.appearance];
                std::array<float, 3> amplitude{};
                for (std::size_t c = 0; c < 3; ++c)
                    amplitude[c] = dot.haloDensity[c] * shape.peak[c];
                if (shape.red)
                    addHalo(patch, Halo<kLanes, true>{shape, amplitude});
                else
                    addHalo(patch, Halo<kLanes, false>{shape, amplitude});
            });
    }
};

struct CoreKernel {
    const VisibleDots& dots;
    const base::PixelRect& tile;
    const Samples& pixels;

    template<int kLanes>
    TRICHION_LANES void run() const {
        forEachIn(
            tile, dots, [this](const VisibleDot& dot) __attribute__((always_inline)) {
                addCore<kLanes>(patchOf(dot.x, dot.y, dot.inverse, dot.reach_px, pixels), dot);
            });
    }
};

using Line = std::array<float, VisibleDots::kTile>;

/// From a row of cells to pixels between them.
struct Widening {
    std::array<int, VisibleDots::kTile> cell{};
    Line share{};

    void widen(const float* cells, int width, Line& line) const {
        for (std::size_t x = 0; x < static_cast<std::size_t>(width); ++x) {
            const float* from = cells + cell[x];
            line[x] = from[0] + share[x] * (from[1] - from[0]);
        }
    }
};

/// A row of pixels between two lines of cells.
struct BetweenLines {
    const float* upper;
    const float* lower;
    float share;
    float* out;

    template<int kLanes>
    TRICHION_LANES void run() const {
        const float* __restrict a = upper;
        const float* __restrict b = lower;
        float* __restrict to = out;
        const float t = share;
        for (int x = 0; x < VisibleDots::kTile; ++x)
            to[x] = a[x] + t * (b[x] - a[x]);
    }
};

} // namespace

double longestHalo_mm(const optics::DotAppearance& look) {
    const double longest = std::max({look.haloLength_mm[0], look.haloLength_mm[1], look.haloLength_mm[2]});
    const double redness = std::max({look.redness_mm2[0], look.redness_mm2[1], look.redness_mm2[2]});
    return redness > kFaintestRedness_mm2 ? std::max(longest, look.rednessLength_mm) : longest;
}

HaloShape::HaloShape(const optics::DotAppearance& look, float step_mm) {
    const double softening_mm = static_cast<double>(kSoftening * step_mm);
    red = std::max({look.redness_mm2[0], look.redness_mm2[1], look.redness_mm2[2]}) > kFaintestRedness_mm2;
    const double reach_mm = VisibleDots::kHaloReach * longestHalo_mm(look);
    for (std::size_t c = 0; c < 3; ++c) {
        halvingsPerMm[c] = halvingsOf(look.haloLength_mm[c], reach_mm, softening_mm);
        peak[c] = static_cast<float>(peakOf(look.haloLength_mm[c], softening_mm, reach_mm));
        redness[c] =
            static_cast<float>(look.redness_mm2[c] * peakOf(look.rednessLength_mm, softening_mm, reach_mm));
    }
    rednessHalvingsPerMm = halvingsOf(look.rednessLength_mm, reach_mm, softening_mm);
    softening_mm2 = static_cast<float>(softening_mm * softening_mm);
    limit_mm2 = static_cast<float>(reach_mm * reach_mm);
}

float haloStep_px(double pxPerMm) {
    return static_cast<float>(std::max(1.0, kStep_mm * pxPerMm));
}

HaloGrid::HaloGrid(const VisibleDots& dots, double pxPerMm) : step_px(haloStep_px(pxPerMm)) {
    shapes.reserve(dots.appearances().size());
    for (const optics::DotAppearance& look : dots.appearances())
        shapes.emplace_back(look, step_px / static_cast<float>(pxPerMm));
}

TileDensity::TileDensity(LaneWidth width) : m_width(width) {
    for (std::vector<float>& plane : m_planes)
        plane.resize(static_cast<std::size_t>(kStride) * VisibleDots::kTile);
}

void TileDensity::fill(const VisibleDots& dots, const HaloGrid& grid, const base::PixelRect& tile) {
    sumHalos(dots, grid, tile);
    spreadHalos(grid, tile);
    addCores(dots, tile);
}

void TileDensity::sumHalos(const VisibleDots& dots, const HaloGrid& grid, const base::PixelRect& tile) {
    const float step = grid.step_px;
    const auto firstCell = [&](int px) {
        return static_cast<int>(std::floor((static_cast<float>(px) + 0.5F) / step - 0.5F));
    };
    m_firstColumn = firstCell(tile.x);
    m_firstRow = firstCell(tile.y);
    m_columns = firstCell(tile.right() - 1) + 2 - m_firstColumn;
    m_rows = firstCell(tile.bottom() - 1) + 2 - m_firstRow;
    m_cellStride = roundedUp(m_columns) + kMostLanes;
    for (std::vector<float>& plane : m_cells)
        plane.assign(static_cast<std::size_t>(m_cellStride) * static_cast<std::size_t>(m_rows), 0.0F);
    const Samples cells{step,        m_firstColumn, m_firstRow,
                        m_columns,   m_rows,        {m_cells[0].data(), m_cells[1].data(), m_cells[2].data()},
                        m_cellStride};
    runKernel(m_width, HaloKernel{dots, grid, tile, cells});
}

void TileDensity::spreadHalos(const HaloGrid& grid, const base::PixelRect& tile) {
    Widening widening;
    // Nothing depends on where the rectangle begins, so that a part of a tile has the bytes of the whole.
    const auto place = [&](int px) { return (static_cast<float>(px) + 0.5F) / grid.step_px - 0.5F; };
    for (int x = 0; x < tile.width; ++x) {
        const float at = place(tile.x + x);
        const float whole = std::floor(at);
        widening.cell[static_cast<std::size_t>(x)] = static_cast<int>(whole) - m_firstColumn;
        widening.share[static_cast<std::size_t>(x)] = at - whole;
    }
    std::array<Line, 3> upper;
    std::array<Line, 3> lower;
    int known = -1; // row of cells that is the upper line
    for (int y = 0; y < tile.height; ++y) {
        const float at = place(tile.y + y);
        const float whole = std::floor(at);
        const int row = static_cast<int>(whole) - m_firstRow;
        for (std::size_t c = 0; c < 3; ++c) {
            const float* cells = m_cells[c].data() + static_cast<std::ptrdiff_t>(row) * m_cellStride;
            if (row != known) {
                if (row == known + 1 && known >= 0)
                    std::swap(upper[c], lower[c]);
                else
                    widening.widen(cells, tile.width, upper[c]);
                widening.widen(cells + m_cellStride, tile.width, lower[c]);
            }
            runKernel(m_width, BetweenLines{upper[c].data(), lower[c].data(), at - whole,
                                            m_planes[c].data() + static_cast<std::ptrdiff_t>(y) * kStride});
        }
        known = row;
    }
}

void TileDensity::addCores(const VisibleDots& dots, const base::PixelRect& tile) {
    const Samples pixels{1.0F,        tile.x,
                         tile.y,      tile.width,
                         tile.height, {m_planes[0].data(), m_planes[1].data(), m_planes[2].data()},
                         kStride};
    runKernel(m_width, CoreKernel{dots, tile, pixels});
}

} // namespace trichion::render
