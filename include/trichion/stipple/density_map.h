#pragma once
/// \file
/// Dots per cm2 over the scalp chart, as a grid that the choice of dots reads (docs/method/stipple.md).

#include "trichion/head/anatomy.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace trichion::stipple {

constexpr double kChartReach_deg = 150.0; ///< of the chart; no dot is asked for beyond (the neck)
constexpr double kChartCell_deg = 0.75;   ///< about 1.1 mm of skin
constexpr int kChartCells = 400;          ///< cells along a side of the chart
constexpr int kChartNodes = kChartCells + 1;
constexpr int kBinCells = 4; ///< cells along a side of a bin
constexpr int kBinsAlong = kChartCells / kBinCells;
constexpr int kBinCount = kBinsAlong * kBinsAlong;

/// A place of the chart in whole numbers: the bin, row by row from the back right, and the offset inside it
/// in 65536ths of a bin (below 0.1 micrometres of skin).
struct BinPlace {
    std::uint16_t bin = 0;
    std::uint16_t left = 0;
    std::uint16_t front = 0;
};

/// Whether a place lies on the part of the chart that is mapped.
[[nodiscard]] inline bool isOnChart(const head::ScalpPoint& place) noexcept {
    return place.left_deg * place.left_deg + place.front_deg * place.front_deg <=
           kChartReach_deg * kChartReach_deg;
}
/// The bin of a place; places outside the chart count as its nearest border.
[[nodiscard]] BinPlace binPlaceOf(const head::ScalpPoint& place) noexcept;
/// The place of a node: column towards the left, row towards the front, each in [0, kChartNodes).
[[nodiscard]] inline head::ScalpPoint placeOfNode(int column, int row) noexcept {
    return {column * kChartCell_deg - kChartReach_deg, row * kChartCell_deg - kChartReach_deg};
}

/// Where a bin's south-west node stands in a grid of kChartNodes x kChartNodes.
[[nodiscard]] constexpr std::size_t firstNodeOf(std::size_t bin) noexcept {
    return (bin / kBinsAlong * kBinCells) * kChartNodes + bin % kBinsAlong * kBinCells;
}

/// Bilinear value of a grid (kChartNodes x kChartNodes, row by row) at a place. The one rule by which grids
/// are read.
[[nodiscard]] inline float valueAt(const float* grid, const BinPlace& place) noexcept {
    constexpr unsigned kShift = 14; // 65536 / kBinCells = 2^14
    constexpr float kUnit = 1.0F / (1U << kShift);
    const float* at = grid + firstNodeOf(place.bin) +
                      static_cast<std::size_t>(place.front >> kShift) * kChartNodes + (place.left >> kShift);
    const float tx = static_cast<float>(place.left & ((1U << kShift) - 1U)) * kUnit;
    const float ty = static_cast<float>(place.front & ((1U << kShift) - 1U)) * kUnit;
    const float behind = at[0] + (at[1] - at[0]) * tx;
    const float before = at[kChartNodes] + (at[kChartNodes + 1] - at[kChartNodes]) * tx;
    return behind + (before - behind) * ty;
}

/// The density a bin's places can have.
struct DensityBounds {
    float least = 0.0F;
    float most = 0.0F;
};

/// Densities at the nodes of the chart, read bilinearly between them, with their bounds by bin. Immutable.
class DensityMap {
  public:
    /// `dotsPerCm2`: kChartNodes x kChartNodes values >= 0, finite, row by row.
    explicit DensityMap(std::vector<float> dotsPerCm2);
    /// As above, when only the nodes of `changedBins` differ from an earlier map.
    DensityMap(std::vector<float> dotsPerCm2, const DensityMap& earlier,
               std::span<const std::uint16_t> changedBins);
    /// Samples a density over the scalp; 0 outside the chart.
    [[nodiscard]] static DensityMap sampled(const std::function<double(const head::ScalpPoint&)>& density);

    /// Dots per cm2.
    [[nodiscard]] float at(const BinPlace& place) const noexcept { return valueAt(m_nodes.data(), place); }
    [[nodiscard]] double at(const head::ScalpPoint& place) const noexcept {
        return static_cast<double>(at(binPlaceOf(place)));
    }
    [[nodiscard]] const DensityBounds& boundsOf(std::size_t bin) const { return m_bounds[bin]; }
    [[nodiscard]] const std::vector<float>& nodes() const noexcept { return m_nodes; }

  private:
    [[nodiscard]] DensityBounds boundsIn(std::size_t bin) const;

    std::vector<float> m_nodes;
    std::vector<DensityBounds> m_bounds;
};

} // namespace trichion::stipple
