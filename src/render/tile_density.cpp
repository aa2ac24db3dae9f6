#include "tile_density.h"

#include "lanes.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace trichion::render {

namespace {

constexpr double kStep_mm = 0.45;
constexpr float kSoftening = 0.6F; // of the grid's step
constexpr double kFaintestRedness_mm2 = 1e-4;
constexpr int kLanes = 8;

int roundedUp(int count) {
    return (count + kLanes - 1) / kLanes * kLanes;
}

/// Squares of a length under a metric are a quadratic in the distance along a row.
struct RowQuadratic {
    float square;   ///< of the metric, along the row
    float slope;    ///< 2 * off-diagonal * dy
    float constant; ///< across the row

    [[nodiscard]] TRICHION_LANES float at(float dx) const { return (square * dx + slope) * dx + constant; }
};

/// A mark and the samples that it reaches.
struct Patch {
    std::array<float, 3> metric; ///< xx, xy, yy of the quadratic
    float x;                     ///< of the mark, px
    float y;
    float step; ///< of the samples, px; the first centre lies at half a step
    int firstColumn;
    int firstRow;
    int columns; ///< whole groups of lanes
    int rows;
    std::array<float, 3> amplitude;
    std::array<float*, 3> out; ///< first sample
    std::ptrdiff_t stride;

    [[nodiscard]] TRICHION_LANES RowQuadratic row(int y0) const {
        const float dy = (static_cast<float>(firstRow + y0) + 0.5F) * step - y;
        return {metric[0], 2.0F * metric[1] * dy, metric[2] * dy * dy};
    }
    [[nodiscard]] TRICHION_LANES float offset(int x0) const {
        return (static_cast<float>(firstColumn + x0) + 0.5F) * step - x;
    }
};

/// How a core falls off.
struct CoreShape {
    float limit; ///< of q
    float wideShare;
    float wideFactor;
};

// What is read is copied first: nothing that is written can be part of it.
template<bool Sharpened>
TRICHION_LANES void core(const Patch& given, const CoreShape& shaped) {
    const Patch patch = given;
    const CoreShape shape = shaped;
    for (int y = 0; y < patch.rows; ++y) {
        float* __restrict red = patch.out[0] + y * patch.stride;
        float* __restrict green = patch.out[1] + y * patch.stride;
        float* __restrict blue = patch.out[2] + y * patch.stride;
        const RowQuadratic row = patch.row(y);
        for (int x = 0; x < patch.columns; ++x) {
            const float q = row.at(patch.offset(x));
            const float inside = q < shape.limit ? 1.0F : 0.0F;
            float g = roughExpOfMinus(0.5F * q);
            if constexpr (Sharpened)
                g = (1.0F + shape.wideShare) * g -
                    shape.wideShare * shape.wideFactor * roughExpOfMinus(0.5F * q * shape.wideFactor);
            g *= inside;
            red[x] += patch.amplitude[0] * g;
            green[x] += patch.amplitude[1] * g;
            blue[x] += patch.amplitude[2] * g;
        }
    }
}

TRICHION_LANES void anyCore(const Patch& patch, const CoreShape& shape) {
    if (shape.wideShare > 0.0F)
        core<true>(patch, shape);
    else
        core<false>(patch, shape);
}

TRICHION_WIDE void coreWide(const Patch& patch, const CoreShape& shape) {
    anyCore(patch, shape);
}
void corePlain(const Patch& patch, const CoreShape& shape) {
    anyCore(patch, shape);
}

template<bool Red>
TRICHION_LANES void halo(const Patch& given, const HaloShape& shaped) {
    const Patch patch = given;
    const HaloShape shape = shaped;
    for (int y = 0; y < patch.rows; ++y) {
        float* __restrict red = patch.out[0] + y * patch.stride;
        float* __restrict green = patch.out[1] + y * patch.stride;
        float* __restrict blue = patch.out[2] + y * patch.stride;
        const RowQuadratic row = patch.row(y);
        for (int x = 0; x < patch.columns; ++x) {
            const float q = row.at(patch.offset(x));
            const float r_mm = std::sqrt(q + shape.softening_mm2);
            const float inside = q < shape.limit_mm2 ? 1.0F : 0.0F;
            float r = patch.amplitude[0] * roughExpOfMinus(r_mm * shape.perLength[0]);
            float g = patch.amplitude[1] * roughExpOfMinus(r_mm * shape.perLength[1]);
            float b = patch.amplitude[2] * roughExpOfMinus(r_mm * shape.perLength[2]);
            if constexpr (Red) {
                const float redness = roughExpOfMinus(r_mm * shape.perRednessLength);
                r += shape.redness[0] * redness;
                g += shape.redness[1] * redness;
                b += shape.redness[2] * redness;
            }
            red[x] += inside * r;
            green[x] += inside * g;
            blue[x] += inside * b;
        }
    }
}

TRICHION_LANES void anyHalo(const Patch& patch, const HaloShape& shape) {
    if (shape.red)
        halo<true>(patch, shape);
    else
        halo<false>(patch, shape);
}

TRICHION_WIDE void haloWide(const Patch& patch, const HaloShape& shape) {
    anyHalo(patch, shape);
}
void haloPlain(const Patch& patch, const HaloShape& shape) {
    anyHalo(patch, shape);
}

/// Height of exp(-sqrt(r^2 + e^2) / l) without its softening e, so that it integrates to 1 within a reach.
double peakOf(double length_mm, double softening_mm, double reach_mm) {
    const double tip = softening_mm / length_mm;
    const double end = reach_mm / length_mm;
    const double share = (1.0 + tip) * std::exp(-tip) - (1.0 + end) * std::exp(-end);
    return 1.0 / (2.0 * std::numbers::pi * length_mm * length_mm * share);
}

/// Dots of a tile lie apart in memory: those to come are asked for in time.
void fetchAhead(const VisibleDots& dots, std::span<const std::uint32_t> here, std::size_t i) {
    constexpr std::size_t kAhead = 6;
    if (i + kAhead >= here.size())
        return;
    const VisibleDot* next = &dots.dots()[here[i + kAhead]];
    __builtin_prefetch(next);
    __builtin_prefetch(reinterpret_cast<const char*>(next) + 64);
}

/// First and last sample (of `step`, the first centre at half a step) within `reach` of a place.
struct Span {
    int first;
    int last;

    Span(float place, float reach, float step, int low, int high)
        : first(std::max(low, static_cast<int>(std::ceil((place - reach) / step - 0.5F))))
        , last(std::min(high, static_cast<int>(std::floor((place + reach) / step - 0.5F)))) {}
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
        perLength[c] = static_cast<float>(1.0 / look.haloLength_mm[c]);
        peak[c] = static_cast<float>(peakOf(look.haloLength_mm[c], softening_mm, reach_mm));
        redness[c] =
            static_cast<float>(look.redness_mm2[c] * peakOf(look.rednessLength_mm, softening_mm, reach_mm));
    }
    perRednessLength = static_cast<float>(1.0 / look.rednessLength_mm);
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

TileDensity::TileDensity() {
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
    m_cellStride = roundedUp(m_columns) + kLanes;
    for (std::vector<float>& plane : m_cells)
        plane.assign(static_cast<std::size_t>(m_cellStride) * static_cast<std::size_t>(m_rows), 0.0F);
    const auto draw = runsWide() ? haloWide : haloPlain;
    const std::span<const std::uint32_t> here =
        dots.inTile(tile.x / VisibleDots::kTile, tile.y / VisibleDots::kTile);
    for (std::size_t i = 0; i < here.size(); ++i) {
        fetchAhead(dots, here, i);
        const VisibleDot& dot = dots.dots()[here[i]];
        if (!(dot.haloReach_px > 0.0F))
            continue;
        const HaloShape& shape = grid.shapes[dot.appearance];
        const Span columns(dot.x, dot.haloReach_px, step, m_firstColumn, m_firstColumn + m_columns - 1);
        const Span rows(dot.y, dot.haloReach_px, step, m_firstRow, m_firstRow + m_rows - 1);
        if (columns.last < columns.first || rows.last < rows.first)
            continue;
        const std::ptrdiff_t start = static_cast<std::ptrdiff_t>(rows.first - m_firstRow) * m_cellStride +
                                     (columns.first - m_firstColumn);
        Patch patch{dot.metric,
                    dot.x,
                    dot.y,
                    step,
                    columns.first,
                    rows.first,
                    roundedUp(columns.last - columns.first + 1),
                    rows.last - rows.first + 1,
                    {},
                    {},
                    m_cellStride};
        for (std::size_t c = 0; c < 3; ++c) {
            patch.amplitude[c] = dot.haloDensity[c] * shape.peak[c];
            patch.out[c] = m_cells[c].data() + start;
        }
        draw(patch, shape);
    }
}

void TileDensity::spreadHalos(const HaloGrid& grid, const base::PixelRect& tile) {
    std::array<int, VisibleDots::kTile> cell{};
    std::array<float, VisibleDots::kTile> share{};
    // Nothing depends on where the rectangle begins, so that a part of a tile has the bytes of the whole.
    const auto place = [&](int px) { return (static_cast<float>(px) + 0.5F) / grid.step_px - 0.5F; };
    for (int x = 0; x < tile.width; ++x) {
        const float at = place(tile.x + x);
        const float whole = std::floor(at);
        cell[static_cast<std::size_t>(x)] = static_cast<int>(whole) - m_firstColumn;
        share[static_cast<std::size_t>(x)] = at - whole;
    }
    std::vector<float> line(static_cast<std::size_t>(m_cellStride));
    for (int y = 0; y < tile.height; ++y) {
        const float at = place(tile.y + y);
        const float whole = std::floor(at);
        const int upper = static_cast<int>(whole) - m_firstRow;
        const float t = at - whole;
        for (std::size_t c = 0; c < 3; ++c) {
            const float* a = m_cells[c].data() + static_cast<std::ptrdiff_t>(upper) * m_cellStride;
            const float* b = a + m_cellStride;
            for (int i = 0; i < m_columns; ++i)
                line[static_cast<std::size_t>(i)] = a[i] + t * (b[i] - a[i]);
            float* out = m_planes[c].data() + static_cast<std::ptrdiff_t>(y) * kStride;
            for (int x = 0; x < tile.width; ++x) {
                const float* from = line.data() + cell[static_cast<std::size_t>(x)];
                out[x] = from[0] + share[static_cast<std::size_t>(x)] * (from[1] - from[0]);
            }
        }
    }
}

void TileDensity::addCores(const VisibleDots& dots, const base::PixelRect& tile) {
    const auto draw = runsWide() ? coreWide : corePlain;
    const std::span<const std::uint32_t> here =
        dots.inTile(tile.x / VisibleDots::kTile, tile.y / VisibleDots::kTile);
    for (std::size_t i = 0; i < here.size(); ++i) {
        fetchAhead(dots, here, i);
        const VisibleDot& dot = dots.dots()[here[i]];
        const Span columns(dot.x, dot.reach_px, 1.0F, tile.x, tile.right() - 1);
        const Span rows(dot.y, dot.reach_px, 1.0F, tile.y, tile.bottom() - 1);
        if (columns.last < columns.first || rows.last < rows.first)
            continue;
        const std::ptrdiff_t start =
            static_cast<std::ptrdiff_t>(rows.first - tile.y) * kStride + (columns.first - tile.x);
        Patch patch{dot.inverse,
                    dot.x,
                    dot.y,
                    1.0F,
                    columns.first,
                    rows.first,
                    roundedUp(columns.last - columns.first + 1),
                    rows.last - rows.first + 1,
                    dot.amplitude,
                    {},
                    kStride};
        for (std::size_t c = 0; c < 3; ++c)
            patch.out[c] = m_planes[c].data() + start;
        draw(patch, {dot.limit, dot.wideShare, dot.wideFactor});
    }
}

} // namespace trichion::render
