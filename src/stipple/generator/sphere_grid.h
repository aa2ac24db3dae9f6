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

using SpherePoints = std::vector<Eigen::Vector3f>;

/// Points sorted into cubes whose edge is the search radius; cubes of one row lie side by side in memory.
class SphereGrid {
  public:
    static constexpr std::size_t kPadding = 8; ///< entries that may be read past the last one

    /// Takes the first `count` of `points`.
    SphereGrid(const SpherePoints& points, std::size_t count, float radius)
        : m_cells(std::clamp(static_cast<int>(2.0F / radius), 1, 240))
        , m_radius2(radius * radius)
        , m_count(count) {
        const auto cells = static_cast<std::size_t>(m_cells);
        m_starts.assign(cells * cells * cells + 1, 0);
        for (std::size_t i = 0; i < count; ++i)
            ++m_starts[cubeOf(points[i]) + 1];
        for (std::size_t c = 0; c + 1 < m_starts.size(); ++c)
            m_starts[c + 1] += m_starts[c];
        x.resize(count + kPadding, 9.0F);
        y.resize(count + kPadding, 9.0F);
        z.resize(count + kPadding, 9.0F);
        index.resize(count + kPadding, 0);
        std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end() - 1);
        for (std::size_t i = 0; i < count; ++i) {
            const std::uint32_t slot = next[cubeOf(points[i])]++;
            x[slot] = points[i].x();
            y[slot] = points[i].y();
            z[slot] = points[i].z();
            index[slot] = static_cast<std::int32_t>(i);
        }
    }

    [[nodiscard]] std::size_t count() const noexcept { return m_count; }
    [[nodiscard]] float radius2() const noexcept { return m_radius2; }
    [[nodiscard]] Eigen::Vector3f at(std::size_t slot) const { return {x[slot], y[slot], z[slot]}; }

    /// Calls visit(first slot, slot after the last) for the runs of slots that hold every point within the
    /// radius of `centre`, and others.
    template<class Visit>
    void runsAround(const Eigen::Vector3f& centre, const Visit& visit) const {
        const int x0 = std::max(0, coordinate(centre.x()) - 1);
        const int x1 = std::min(m_cells - 1, coordinate(centre.x()) + 1);
        const int y0 = std::max(0, coordinate(centre.y()) - 1);
        const int y1 = std::min(m_cells - 1, coordinate(centre.y()) + 1);
        const int z0 = std::max(0, coordinate(centre.z()) - 1);
        const int z1 = std::min(m_cells - 1, coordinate(centre.z()) + 1);
        for (int cz = z0; cz <= z1; ++cz)
            for (int cy = y0; cy <= y1; ++cy) {
                const std::size_t row = rowOf(cy, cz);
                const std::uint32_t begin = m_starts[row + static_cast<std::size_t>(x0)];
                const std::uint32_t end = m_starts[row + static_cast<std::size_t>(x1) + 1];
                if (begin < end)
                    visit(begin, end);
            }
    }

    /// Calls visit(index, squared distance) for every point within the radius, the centre itself included.
    template<class Visit>
    void around(const Eigen::Vector3f& centre, const Visit& visit) const {
        runsAround(centre, [&](std::uint32_t begin, std::uint32_t end) {
            for (std::uint32_t slot = begin; slot < end; ++slot) {
                const float distance2 = (centre - at(slot)).squaredNorm();
                if (distance2 < m_radius2)
                    visit(static_cast<std::uint32_t>(index[slot]), distance2);
            }
        });
    }

    std::vector<float> x, y, z;      ///< by slot
    std::vector<std::int32_t> index; ///< of the point in a slot

  private:
    [[nodiscard]] int coordinate(float value) const {
        return std::clamp(static_cast<int>((value * 0.5F + 0.5F) * static_cast<float>(m_cells)), 0,
                          m_cells - 1);
    }
    [[nodiscard]] std::size_t rowOf(int cy, int cz) const {
        return (static_cast<std::size_t>(cz) * static_cast<std::size_t>(m_cells) +
                static_cast<std::size_t>(cy)) *
               static_cast<std::size_t>(m_cells);
    }
    [[nodiscard]] std::size_t cubeOf(const Eigen::Vector3f& p) const {
        return rowOf(coordinate(p.y()), coordinate(p.z())) + static_cast<std::size_t>(coordinate(p.x()));
    }

    int m_cells;
    float m_radius2;
    std::size_t m_count;
    std::vector<std::uint32_t> m_starts;
};

} // namespace trichion::stipple
