#pragma once
/// \file
/// Nearest distance from points to a polyline in space.

#include <Eigen/Core>
#include <cstddef>
#include <vector>

namespace trichion::stipple {

/// A polyline with a tree of bounding spheres over runs of its segments.
class PolylineSearch {
  public:
    /// Precondition: at least one vertex.
    explicit PolylineSearch(std::vector<Eigen::Vector3d> vertices);

    /// Distance to the nearest segment, or `atMost` if nothing is nearer than that.
    [[nodiscard]] double distance(const Eigen::Vector3d& point, double atMost) const;

  private:
    struct Node {
        Eigen::Vector3d centre;
        double radius;
        std::size_t begin; // first segment
        std::size_t end;
        std::size_t right; // index of the second child; 0 in a leaf. The first child follows its parent
    };

    std::size_t build(std::size_t begin, std::size_t end);
    void search(std::size_t node, const Eigen::Vector3d& point, double& best) const;

    std::vector<Eigen::Vector3d> m_vertices;
    std::vector<Node> m_nodes;
};

} // namespace trichion::stipple
