#pragma once
/// \file
/// The form of the neutral head: the mean head's ellipsoid, untouched where scalp is, with a plain face, ears
/// and a neck that a mannequin has. Millimetres in the Frankfurt frame of the mean head (x to the client's
/// left, y up, z to the front, origin at the ellipsoid's centre).

#include <Eigen/Core>

namespace trichion::render {

/// Signed distance to the skull's ellipsoid; exact at the surface, within some percent near it.
[[nodiscard]] double distanceToSkull(const Eigen::Vector3d& point_mm);

/// Signed distance to the whole mannequin: a bound farther away, good enough near the surface to walk to it.
/// Proportions from the mean face of the landmark model and ANSUR II (glabella to chin 138 mm, nose 22 mm
/// before the glabella, ears from the glabella's level 62 mm down, neck 38 cm round); the rest is taste.
[[nodiscard]] double distanceToMannequin(const Eigen::Vector3d& point_mm);

} // namespace trichion::render
