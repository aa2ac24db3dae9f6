#pragma once
/// \file
/// Random numbers and lines for tests of what lies on the scalp chart.

#include "stipple/edge_distance.h"
#include "trichion/base/hash.h"
#include "trichion/head/anatomy.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace trichion::testing {

/// Numbers that depend on a seed and on how many were drawn.
class Draw {
  public:
    explicit Draw(std::uint64_t seed) : m_seed(seed) {}
    double between(double low, double high) {
        return std::lerp(low, high, base::unitFrom(base::hashOf(m_seed, 0, m_count++)));
    }
    std::size_t below(std::size_t count) {
        return std::min(count - 1, static_cast<std::size_t>(between(0.0, static_cast<double>(count))));
    }

  private:
    std::uint64_t m_seed;
    std::uint64_t m_count = 0;
};

inline std::vector<Eigen::Vector3f> onHead(const std::vector<Eigen::Vector2d>& line,
                                           const head::Ellipsoid& surface) {
    std::vector<Eigen::Vector3f> vertices;
    for (const Eigen::Vector2d& place : line)
        vertices.emplace_back(head::onHead(surface, {place.x(), place.y()}).v.cast<float>());
    return vertices;
}

inline void measureAll(const stipple::EdgeDistanceMap& map, std::vector<float>& distance_mm) {
    const int root = stipple::EdgeDistanceMap::kRootBlock;
    for (int row = 0; row < stipple::kChartNodes; row += root)
        for (int column = 0; column < stipple::kChartNodes; column += root)
            map.measure({column, row, root}, distance_mm.data());
}

} // namespace trichion::testing
