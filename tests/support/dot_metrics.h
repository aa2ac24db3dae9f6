#pragma once
/// \file
/// How even dots are, measured on the skin in mm against the density that was asked for. Each figure is
/// free of the density: it can be compared between 20 and 300 dots per cm2.

#include "support/skin.h"

#include <Eigen/Core>
#include <vector>

namespace trichion::test {

/// Nearest-neighbour distances over those of a hexagonal packing of the local density (Lagae and Dutre
/// 2008; 1: hexagonal). Hexagonal packing 1 / 1 / 0; Poisson
/// 0.053 / 0.465 / 0.523.
struct Spacing {
    double p1 = 0.0;   ///< first percentile
    double mean = 0.0; ///< mean
    double cv = 0.0;   ///< standard deviation over mean
};

/// Dots nearer than three hexagonal spacings to a border are neighbours only.
[[nodiscard]] Spacing relativeSpacing(const Skin& skin, const std::vector<Eigen::Vector3d>& dots,
                                      const Density& density);

/// Root mean square of (dots counted / dots asked for - 1) over Gaussian windows of 25 effective dots:
/// weight exp(-d^2 / 2 sigma^2) of the chord d, sigma^2 = 25 / (4 pi lambda), so that white noise gives
/// 1 / sqrt(25) = 0.200. The dots asked for are integrated over the curved skin (Gauss-Hermite, 7 x 7
/// nodes). About 4000 windows, area-weighted, at least five sigma from a border.
[[nodiscard]] double densityError(const Skin& skin, const std::vector<Eigen::Vector3d>& dots,
                                  const Density& density);

/// Radius of the largest circle without a dot over the hexagonal spacing of its centre's density
/// (hexagonal 0.577): probes a third of a spacing apart, the emptiest climbed to their peaks.
[[nodiscard]] double largestEmptyCircle(const Skin& skin, const std::vector<Eigen::Vector3d>& dots,
                                        const Density& density);

} // namespace trichion::test
