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

/// Samples in rows: pixels, or the grid of halos. The first centre lies at half a step.
struct Samples {
    float step; ///< px
    int firstColumn;
    int firstRow;
    int columns;
    int rows;
    std::array<float*, 3> planes;
    std::ptrdiff_t stride;
};

/// A mark and the samples that it reaches.
struct Patch {
    std::array<float, 3> metric; ///< xx, xy, yy of the quadratic
    float x;                     ///< of the mark, px
    float y;
    float step; ///< of the samples, px
    int firstColumn;
    int firstRow;
    int columns = 0; ///< whole groups of lanes
    int rows = 0;
    std::array<float*, 3> out{}; ///< first sample
    std::ptrdiff_t stride = 0;

    [[nodiscard]] TRICHION_LANES RowQuadratic row(int y0) const {
        const float dy = (static_cast<float>(firstRow + y0) + 0.5F) * step - y;
        return {metric[0], 2.0F * metric[1] * dy, metric[2] * dy * dy};
    }
    [[nodiscard]] TRICHION_LANES float offset(int x0) const {
        return (static_cast<float>(firstColumn + x0) + 0.5F) * step - x;
    }
};

/// What a mark adds to one sample.
struct Darkness {
    float red;
    float green;
    float blue;
};

/// How a core falls off with the quadratic q.
template<bool Sharpened>
struct Core {
    std::array<float, 3> amplitude;
    float limit; ///< of q
    float wideShare;
    float wideFactor;

    [[nodiscard]] TRICHION_LANES Darkness at(float q) const {
        const float inside = q < limit ? 1.0F : 0.0F;
        float g = expOfMinus(0.5F * q);
        if constexpr (Sharpened)
            g = (1.0F + wideShare) * g - wideShare * wideFactor * expOfMinus(0.5F * q * wideFactor);
        g *= inside;
        return {amplitude[0] * g, amplitude[1] * g, amplitude[2] * g};
    }
};

/// How a halo falls off with the squared distance q in mm^2.
template<bool Red>
struct Halo {
    std::array<float, 3> amplitude;
    HaloShape shape;

    [[nodiscard]] TRICHION_LANES Darkness at(float q) const {
        const float r_mm = std::sqrt(q + shape.softening_mm2);
        const float inside = q < shape.limit_mm2 ? 1.0F : 0.0F;
        Darkness dark{amplitude[0] * expOfMinus(r_mm * shape.perLength[0]),
                      amplitude[1] * expOfMinus(r_mm * shape.perLength[1]),
                      amplitude[2] * expOfMinus(r_mm * shape.perLength[2])};
        if constexpr (Red) {
            const float redness = expOfMinus(r_mm * shape.perRednessLength);
            dark.red += shape.redness[0] * redness;
            dark.green += shape.redness[1] * redness;
            dark.blue += shape.redness[2] * redness;
        }
        return {inside * dark.red, inside * dark.green, inside * dark.blue};
    }
};

// What is read is copied first: nothing that is written can be part of it.
template<class Profile>
TRICHION_LANES void addTo(const Patch& given, const Profile& shaped) {
    const Patch patch = given;
    const Profile profile = shaped;
    for (int y = 0; y < patch.rows; ++y) {
        float* __restrict red = patch.out[0] + y * patch.stride;
        float* __restrict green = patch.out[1] + y * patch.stride;
        float* __restrict blue = patch.out[2] + y * patch.stride;
        const RowQuadratic row = patch.row(y);
        for (int x = 0; x < patch.columns; ++x) {
            const Darkness dark = profile.at(row.at(patch.offset(x)));
            red[x] += dark.red;
            green[x] += dark.green;
            blue[x] += dark.blue;
        }
    }
}

template<class Profile>
TRICHION_WIDE void addWide(const Patch& patch, const Profile& profile) {
    addTo(patch, profile);
}
template<class Profile>
void addPlain(const Patch& patch, const Profile& profile) {
    addTo(patch, profile);
}
template<class Profile>
void add(const Patch& patch, const Profile& profile) {
    if (runsWide())
        addWide(patch, profile);
    else
        addPlain(patch, profile);
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

/// The samples that a dot reaches; no rows if there are none.
Patch patchOf(const VisibleDot& dot, const std::array<float, 3>& metric, float reach_px,
              const Samples& samples) {
    const Span columns(dot.x, reach_px, samples.step, samples.firstColumn,
                       samples.firstColumn + samples.columns - 1);
    const Span rows(dot.y, reach_px, samples.step, samples.firstRow, samples.firstRow + samples.rows - 1);
    Patch patch{metric, dot.x, dot.y, samples.step, columns.first, rows.first};
    if (columns.last < columns.first || rows.last < rows.first)
        return patch;
    patch.columns = roundedUp(columns.last - columns.first + 1);
    patch.rows = rows.last - rows.first + 1;
    patch.stride = samples.stride;
    const std::ptrdiff_t start = static_cast<std::ptrdiff_t>(rows.first - samples.firstRow) * samples.stride +
                                 (columns.first - samples.firstColumn);
    for (std::size_t c = 0; c < 3; ++c)
        patch.out[c] = samples.planes[c] + start;
    return patch;
}

/// Every dot whose core or halo touches the tile, in their order.
template<class Visit>
void forEachIn(const base::PixelRect& tile, const VisibleDots& dots, const Visit& visit) {
    const std::span<const std::uint32_t> here =
        dots.inTile(tile.x / VisibleDots::kTile, tile.y / VisibleDots::kTile);
    for (std::size_t i = 0; i < here.size(); ++i) {
        fetchAhead(dots, here, i);
        visit(dots.dots()[here[i]]);
    }
}

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
    const Samples cells{step,        m_firstColumn, m_firstRow,
                        m_columns,   m_rows,        {m_cells[0].data(), m_cells[1].data(), m_cells[2].data()},
                        m_cellStride};
    forEachIn(tile, dots, [&](const VisibleDot& dot) {
        if (!(dot.haloReach_px > 0.0F))
            return;
        const Patch patch = patchOf(dot, dot.metric, dot.haloReach_px, cells);
        const HaloShape& shape = grid.shapes[dot.appearance];
        std::array<float, 3> amplitude{};
        for (std::size_t c = 0; c < 3; ++c)
            amplitude[c] = dot.haloDensity[c] * shape.peak[c];
        if (shape.red)
            add(patch, Halo<true>{amplitude, shape});
        else
            add(patch, Halo<false>{amplitude, shape});
    });
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
    const Samples pixels{1.0F,        tile.x,
                         tile.y,      tile.width,
                         tile.height, {m_planes[0].data(), m_planes[1].data(), m_planes[2].data()},
                         kStride};
    forEachIn(tile, dots, [&](const VisibleDot& dot) {
        const Patch patch = patchOf(dot, dot.inverse, dot.reach_px, pixels);
        if (dot.wideShare > 0.0F)
            add(patch, Core<true>{dot.amplitude, dot.limit, dot.wideShare, dot.wideFactor});
        else
            add(patch, Core<false>{dot.amplitude, dot.limit, 0.0F, 1.0F});
    });
}

} // namespace trichion::render
