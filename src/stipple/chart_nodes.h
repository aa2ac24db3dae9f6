#pragma once
/// \file
/// The nodes of the scalp chart's grid: where they lie on a head, and which lie inside an outline.

#include "trichion/head/ellipsoid.h"
#include "trichion/stipple/density_map.h"

#include <Eigen/Core>
#include <array>
#include <cstdint>
#include <vector>

namespace trichion::stipple {

constexpr std::size_t kNodeCount = static_cast<std::size_t>(kChartNodes) * kChartNodes;

[[nodiscard]] constexpr std::size_t nodeAt(int column, int row) noexcept {
    return static_cast<std::size_t>(row) * kChartNodes + static_cast<std::size_t>(column);
}

/// A square of nodes, its size a power of two up to 64, its corner at multiples of it; may reach over the far
/// sides of the grid.
struct NodeBlock {
    int column = 0;
    int row = 0;
    int size = 1;
};

/// The nodes as points of a head, mm. The chart's own unit vectors are made once per process.
class ChartOnHead {
  public:
    explicit ChartOnHead(const head::Ellipsoid& surface);

    /// Nodes up to seven past the last column or row stand where the last ones do.
    [[nodiscard]] Eigen::Vector3f at(int column, int row) const {
        const std::size_t node = storedAt(column, row);
        return {m_axes[0] * m_units[0][node], m_axes[1] * m_units[1][node], m_axes[2] * m_units[2][node]};
    }
    /// One coordinate of nodes side by side.
    template<int Count>
    [[nodiscard]] Eigen::Array<float, Count, 1> alongRow(int axis, int column, int row) const {
        using Values = Eigen::Array<float, Count, 1>;
        const std::vector<float>& units = m_units[static_cast<std::size_t>(axis)];
        return m_axes[axis] * Eigen::Map<const Values>(units.data() + storedAt(column, row));
    }
    /// No node of a block lies farther than this from the point of its middle node (the chart never
    /// stretches, and the surface stretches by its longest axis at most).
    [[nodiscard]] float radiusOf(int blockSize) const noexcept {
        return m_longestCell_mm * 0.7072F * static_cast<float>(blockSize);
    }

    /// Coordinates of unit vectors.
    using Units = std::array<std::vector<float>, 3>;
    static constexpr int kStored = kChartNodes + 7; ///< along a side

  private:
    [[nodiscard]] static constexpr std::size_t storedAt(int column, int row) noexcept {
        return static_cast<std::size_t>(row) * kStored + static_cast<std::size_t>(column);
    }

    const Units& m_units;
    Eigen::Vector3f m_axes;
    float m_longestCell_mm;
};

/// One bit per node: inside a closed outline or not (crossing count along the rows). Nodes beyond the chart's
/// reach are outside.
class InsideMap {
  public:
    InsideMap() = default;
    /// `polygon`: closed, degrees on the chart. Corners that are not finite are left out.
    explicit InsideMap(const std::vector<Eigen::Vector2d>& polygon);

    [[nodiscard]] bool at(int column, int row) const noexcept {
        return (m_words[wordOf(column, row)] >> (static_cast<unsigned>(column) % 64U) & 1U) != 0U;
    }

    enum class Sides { AllInside, AllOutside, Both };
    [[nodiscard]] Sides sidesIn(const NodeBlock& block) const noexcept;
    [[nodiscard]] bool equalsIn(const NodeBlock& block, const InsideMap& other) const noexcept;

  private:
    static constexpr int kWords = (kChartNodes + 63) / 64; // a block lies in one column of words
    [[nodiscard]] static std::size_t wordOf(int column, int row) noexcept {
        return static_cast<std::size_t>(row) * kWords + static_cast<std::size_t>(column) / 64U;
    }
    void toggleFrom(const Eigen::Vector2d& a, const Eigen::Vector2d& b);
    void fillRow(int row);

    std::vector<std::uint64_t> m_words =
        std::vector<std::uint64_t>(static_cast<std::size_t>(kChartNodes) * kWords, 0);
};

} // namespace trichion::stipple
