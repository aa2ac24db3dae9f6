#pragma once
/// \file
/// Orders points of the sphere so that every beginning is even: the most crowded point goes last.

#include "sphere_grid.h"

namespace trichion::stipple {

/// The `kept` points of `points` that are left after greedy elimination of the most crowded ones, in reverse
/// order of elimination (Ulichney 1993, void and cluster; Yuksel 2015, sample elimination; here with a
/// Gaussian as wide as the spacing at the number then left). The first `locked` points stay and keep their
/// order. The same on any number of threads.
[[nodiscard]] SpherePoints orderedByCrowding(const SpherePoints& points, std::size_t locked,
                                             std::size_t kept);

} // namespace trichion::stipple
