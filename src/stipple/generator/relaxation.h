#pragma once
/// \file
/// Moves ranked points of the sphere so that the sum over all beginnings of their Gaussian blue-noise
/// energies falls (docs/method/stipple.md).

#include "sphere_grid.h"

#include <vector>

namespace trichion::stipple {

/// Mean spacing of n points on the unit sphere: the side of the square that each would have.
[[nodiscard]] double sphereSpacing(double n);
/// Exponent of a Gaussian of the given width in spacings at n points: exp(-exponent d^2).
[[nodiscard]] double gaussianExponent(double n, double sigma);

/// Beginnings of `first` to `last` points count with `weight`.
struct Octave {
    double first = 0.0;
    double last = 0.0;
    double weight = 1.0;
};

/// Octaves of beginnings for a set that holds `count` of finally `total` points, the longest first.
[[nodiscard]] std::vector<Octave> octavesOf(std::size_t count, std::size_t total);

/// `steps` steps of momentum descent; element k keeps rank k. The same on any number of threads.
void relax(SpherePoints& points, const std::vector<Octave>& octaves, int steps);

} // namespace trichion::stipple
