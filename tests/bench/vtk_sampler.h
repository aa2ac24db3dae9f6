#pragma once
// Peer from Debian: vtkPoissonDiskSampler of VTK 9.1 (package libvtk9-dev), dart throwing among given points
// of a surface (Dippe and Wold 1985). Not needed: the benchmark goes without it where the package is not
// installed.

#include "support/skin.h"

#include <Eigen/Core>
#include <vector>

namespace trichion::bench {

constexpr double kVtkOversampling = 10.0;
/// Dots per squared radius that come out of ten candidates a dot; measured with this code.
constexpr double kVtkPacking = 0.564;

/// Dots among the candidates that are a radius apart; empty when VTK was not found at configure time.
[[nodiscard]] std::vector<Eigen::Vector3d>
vtkDots(const test::Skin& skin, const std::vector<Eigen::Vector3d>& candidates_mm, double radius_mm);

} // namespace trichion::bench
