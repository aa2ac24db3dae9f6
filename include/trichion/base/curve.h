#pragma once
/// \file
/// Smooth plane curves through points.

#include <Eigen/Core>
#include <vector>

namespace trichion::base {

/// Polyline along the centripetal Catmull-Rom curve through the points (Yuksel et al. 2011, "Parameterization
/// and applications of Catmull-Rom curves": no cusps and no loops within a segment), at most `step` apart.
/// The ends are kept. Fewer than two points are returned as they are; coinciding neighbours are merged.
/// Precondition: step > 0.
[[nodiscard]] std::vector<Eigen::Vector2d> sampleCurve(const std::vector<Eigen::Vector2d>& points,
                                                       double step);

/// True if two segments of the closed polygon that do not share an end cross.
[[nodiscard]] bool crossesItself(const std::vector<Eigen::Vector2d>& polygon);

} // namespace trichion::base
