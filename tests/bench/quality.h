#pragma once
// The quality of dots in the figures of the bars, and tables of it.

#include "bench/possible_dots.h"
#include "support/dot_metrics.h"
#include "support/skin.h"

#include <Eigen/Core>
#include <string>
#include <vector>

namespace trichion::bench {

struct Quality {
    std::size_t count = 0;
    test::Spacing spacing;
    double densityError = 0.0;
    double lowFrequencyEnergy = 0.0;
    double emptyCircle = 0.0;
};

[[nodiscard]] Quality qualityOf(const test::Skin& skin, const std::vector<Eigen::Vector3d>& dots,
                                const test::Density& density);

/// A ramp of 4 : 1 along the head's length, `densest` dots per cm2 at the back.
[[nodiscard]] test::Density rampOf(const head::Ellipsoid& surface, double densest);

void printQualityHeading();
void printQuality(const std::string& name, const Quality& quality);

/// All rows of one set: even densities, sessions, a ramp, other heads.
void printQualityOfSet(const stipple::RankedSet& set);
/// Power and anisotropy by frequency at some densities.
void printSpectra(const stipple::RankedSet& set);

} // namespace trichion::bench
