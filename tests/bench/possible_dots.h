#pragma once
// Every possible dot of a head with the number of ranks per dot/cm2 at its place, from a .dots file or from
// the shipped set, without the seed's turn: what quality is measured on.

#include "support/skin.h"
#include "trichion/head/ellipsoid.h"
#include "trichion/stipple/ranked_set.h"

#include <Eigen/Core>
#include <vector>

namespace trichion::bench {

struct PossibleDots {
    std::vector<Eigen::Vector3d> points_mm;
    std::vector<double> ranksPerDensity;

    /// Highest density that every place of the head can have.
    [[nodiscard]] double mostDotsPerCm2() const;
};

[[nodiscard]] PossibleDots carriedTo(const head::Ellipsoid& surface, const stipple::RankedSet& set);

/// The dots that are on from share `from` to share `to` of the density: 0 to 1 is a finished design.
[[nodiscard]] std::vector<Eigen::Vector3d> dotsOn(const PossibleDots& dots, const test::Density& density,
                                                  double from = 0.0, double to = 1.0);

} // namespace trichion::bench
