#pragma once
/// \file
/// Search among dots in space: a uniform grid of cubes.

#include <Eigen/Core>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace trichion::test {

class DotSearch {
  public:
    /// Fast for searches of about `reach_mm`.
    DotSearch(const std::vector<Eigen::Vector3d>& dots, double reach_mm);

    /// Calls visit(index, squared distance) for every dot within `reach_mm` of a place.
    template<class Visit>
    void within(const Eigen::Vector3d& place, double reach_mm, const Visit& visit) const {
        const Eigen::Vector3i low = cellOf(place - Eigen::Vector3d::Constant(reach_mm));
        const Eigen::Vector3i high = cellOf(place + Eigen::Vector3d::Constant(reach_mm));
        for (int z = low.z(); z <= high.z(); ++z)
            for (int y = low.y(); y <= high.y(); ++y) {
                const std::size_t end = m_starts[indexOf(high.x(), y, z) + 1]; // a row lies in one piece
                for (std::size_t k = m_starts[indexOf(low.x(), y, z)]; k < end; ++k) {
                    const double distance2 = (m_dots[k] - place).squaredNorm();
                    if (distance2 <= reach_mm * reach_mm)
                        visit(m_order[k], distance2);
                }
            }
    }

    /// Distance to the nearest dot other than `except`, at any distance; infinite if there is none.
    [[nodiscard]] double nearest(const Eigen::Vector3d& place, std::size_t except = kNone) const;

    static constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();

  private:
    [[nodiscard]] Eigen::Vector3i cellOf(const Eigen::Vector3d& place) const;
    [[nodiscard]] std::size_t indexOf(int x, int y, int z) const;

    double m_reach_mm;
    double m_cell_mm = 1.0;
    double m_extent_mm = 1.0;
    Eigen::Vector3d m_low = Eigen::Vector3d::Zero();
    Eigen::Vector3i m_cells = Eigen::Vector3i::Ones();
    std::vector<std::uint32_t> m_starts;
    std::vector<std::uint32_t> m_order;
    std::vector<Eigen::Vector3d> m_dots;
};

} // namespace trichion::test
