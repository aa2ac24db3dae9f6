#pragma once
/// \file
/// A mark and the samples that it reaches: pixels for its core, cells of a coarser grid for its halo.

#include "lanes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace trichion::render {

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
    std::ptrdiff_t stride; ///< floats; holds kMostLanes - 1 more than the columns
};

/// First and last sample (of `step`, the first centre at half a step) within `reach` of a place.
struct Span {
    int first;
    int last;

    TRICHION_LANES Span(float place, float reach, float step)
        : first(static_cast<int>(std::ceil((place - reach) / step - 0.5F)))
        , last(static_cast<int>(std::floor((place + reach) / step - 0.5F))) {}
};

/// A mark and the samples that it reaches.
struct Patch {
    std::array<float, 3> metric; ///< xx, xy, yy of the quadratic
    float x;                     ///< of the mark, px
    float y;
    float step; ///< of the samples, px
    int firstColumn;
    int firstRow;
    int columns; ///< none: it reaches no sample
    int rows;
    int top; ///< row where the mark begins, whatever samples there are
    std::array<float*, 3> out;
    std::ptrdiff_t stride;

    [[nodiscard]] TRICHION_LANES float across(int row) const {
        return (static_cast<float>(row) + 0.5F) * step - y;
    }
    /// From the mark to samples along a row, which are so many columns after the patch's own first and `x0`.
    template<int kLanes>
    [[nodiscard]] TRICHION_LANES Lanes<kLanes> alongLanes(const Lanes<kLanes>& columnsOn, int x0) const {
        // Whole numbers and halves are exact: nothing depends on which lane a sample is in.
        return {(columnsOn.v + (static_cast<float>(firstColumn + x0) + 0.5F)) * step - x};
    }
    template<int kLanes>
    [[nodiscard]] TRICHION_LANES Lanes<kLanes> acrossLanes(const Lanes<kLanes>& rowsOn, int y0) const {
        return {(rowsOn.v + (static_cast<float>(firstRow + y0) + 0.5F)) * step - y};
    }
    [[nodiscard]] TRICHION_LANES RowQuadratic row(int y0) const {
        const float dy = across(firstRow + y0);
        return {metric[0], 2.0F * metric[1] * dy, metric[2] * dy * dy};
    }
};

/// Those of some samples that a mark at a place reaches; `reach_px` along and across rows.
[[nodiscard]] TRICHION_LANES Patch patchOf(float x, float y, const std::array<float, 3>& metric,
                                           const std::array<float, 2>& reach_px, const Samples& samples) {
    const Span columns(x, reach_px[0], samples.step);
    const Span rows(y, reach_px[1], samples.step);
    const int left = std::max(columns.first, samples.firstColumn);
    const int right = std::min(columns.last, samples.firstColumn + samples.columns - 1);
    const int top = std::max(rows.first, samples.firstRow);
    const int bottom = std::min(rows.last, samples.firstRow + samples.rows - 1);
    Patch patch{metric, x, y, samples.step, left, top, 0, 0, rows.first, {}, samples.stride};
    if (right < left || bottom < top)
        return patch;
    patch.columns = right - left + 1;
    patch.rows = bottom - top + 1;
    const std::ptrdiff_t start =
        static_cast<std::ptrdiff_t>(top - samples.firstRow) * samples.stride + (left - samples.firstColumn);
    for (std::size_t c = 0; c < 3; ++c)
        patch.out[c] = samples.planes[c] + start;
    return patch;
}

} // namespace trichion::render
