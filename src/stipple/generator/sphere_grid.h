#pragma once
/// \file
/// Neighbour search among points of the unit sphere: a uniform grid of cubes, built anew for each radius.

#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace trichion::stipple {

/// Points sorted into cubes whose edge is the search radius.
class SphereGrid {
  public:
    /// Takes the first `count` of `points`.
    SphereGrid(const std::vector<Eigen::Vector3f>& points, std::size_t count, float radius)
        : m_cells(std::clamp(static_cast<int>(2.0F / radius), 1, 220)), m_radius2(radius * radius) {
        const std::size_t cubes = static_cast<std::size_t>(m_cells) * static_cast<std::size_t>(m_cells) *
                                  static_cast<std::size_t>(m_cells);
        m_starts.assign(cubes + 1, 0);
        for (std::size_t i = 0; i < count; ++i)
            ++m_starts[cubeOf(points[i]) + 1];
        for (std::size_t c = 0; c < cubes; ++c)
            m_starts[c + 1] += m_starts[c];
        m_points.resize(count);
        std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end() - 1);
        for (std::size_t i = 0; i < count; ++i)
            m_points[next[cubeOf(points[i])]++] = Entry{points[i], static_cast<std::uint32_t>(i)};
    }

    /// Calls visit(index, offset from the neighbour to `centre`, squared distance) for every point within the
    /// radius, the centre itself included.
    template<class Visit>
    void around(const Eigen::Vector3f& centre, const Visit& visit) const {
        const int x0 = std::max(0, coordinate(centre.x()) - 1);
        const int x1 = std::min(m_cells - 1, coordinate(centre.x()) + 1);
        const int y0 = std::max(0, coordinate(centre.y()) - 1);
        const int y1 = std::min(m_cells - 1, coordinate(centre.y()) + 1);
        const int z0 = std::max(0, coordinate(centre.z()) - 1);
        const int z1 = std::min(m_cells - 1, coordinate(centre.z()) + 1);
        for (int z = z0; z <= z1; ++z)
            for (int y = y0; y <= y1; ++y) {
                // Cubes of one row lie side by side in memory.
                const std::size_t row = rowOf(y, z);
                const std::uint32_t end = m_starts[row + static_cast<std::size_t>(x1) + 1];
                for (std::uint32_t k = m_starts[row + static_cast<std::size_t>(x0)]; k < end; ++k) {
                    const Eigen::Vector3f offset = centre - m_points[k].position;
                    const float distance2 = offset.squaredNorm();
                    if (distance2 < m_radius2)
                        visit(m_points[k].index, offset, distance2);
                }
            }
    }

  private:
    struct Entry {
        Eigen::Vector3f position;
        std::uint32_t index;
    };

    [[nodiscard]] int coordinate(float value) const {
        return std::clamp(static_cast<int>((value * 0.5F + 0.5F) * static_cast<float>(m_cells)), 0,
                          m_cells - 1);
    }
    [[nodiscard]] std::size_t rowOf(int y, int z) const {
        return (static_cast<std::size_t>(z) * static_cast<std::size_t>(m_cells) +
                static_cast<std::size_t>(y)) *
               static_cast<std::size_t>(m_cells);
    }
    [[nodiscard]] std::size_t cubeOf(const Eigen::Vector3f& p) const {
        return rowOf(coordinate(p.y()), coordinate(p.z())) + static_cast<std::size_t>(coordinate(p.x()));
    }

    int m_cells;
    float m_radius2;
    std::vector<std::uint32_t> m_starts;
    std::vector<Entry> m_points;
};

} // namespace trichion::stipple
