#pragma once
/// \file
/// Room between marks on the skin.

#include <Eigen/Core>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace trichion::render {

/// Marks on a head, found by their place. Millimetres, head frame.
class Gaps {
  public:
    /// `spacing_mm` of the marks, > 0.
    explicit Gaps(double spacing_mm);

    void add(const Eigen::Vector3d& place);
    /// Of some places about one, 0.6 of the spacing from it, that which is farthest from all marks. `turn`
    /// 0..1 turns the places; `side` and `other` span the skin, of unit length.
    [[nodiscard]] Eigen::Vector3d roomBeside(const Eigen::Vector3d& place, const Eigen::Vector3d& side,
                                             const Eigen::Vector3d& other, double turn) const;

  private:
    [[nodiscard]] double squaredRoomAt(const Eigen::Vector3d& place) const;

    double m_spacing_mm;
    std::unordered_map<std::uint64_t, std::vector<Eigen::Vector3d>> m_cells;
};

} // namespace trichion::render
