#pragma once
/// \file
/// The power spectrum of dots on the skin. Frequencies are told as shares of the principal frequency
/// sqrt(lambda), lambda the local density; white noise has power 1 everywhere.

#include "support/skin.h"

#include <Eigen/Core>
#include <vector>

namespace trichion::test {

/// A ring of frequencies, averaged over the patches of the skin.
struct SpectrumRing {
    double frequency = 0.0;     ///< middle of the ring, principal frequencies
    double power = 0.0;         ///< white noise 1
    double anisotropy_dB = 0.0; ///< variance over squared mean in single patches; 0: no direction
};

struct Spectrum {
    /// Mean power over the disc below half the principal frequency, the low-frequency energy; white noise 1.
    double lowFrequencyEnergy = 0.0;
    /// Mean of the rings' anisotropy from 0.5 principal frequencies on.
    double anisotropy_dB = 0.0;
    std::vector<SpectrumRing> rings;
};

/// Periodogram (Bartlett 1964; Lagae and Dutre 2008) of the dots in square patches spread over the skin,
/// averaged. A patch is flattened by the chord from its centre (equal-area on a sphere); each dot carries its
/// area in the chart over its share of the skin, so what was asked for is flat whatever the density, and its
/// mean under the Hann taper is known and left out. Frequencies up to `highest` principal ones; a patch holds
/// at most 2000 dots and is at most 60 mm wide.
[[nodiscard]] Spectrum powerSpectrum(const Skin& skin, const std::vector<Eigen::Vector3d>& dots,
                                     const Density& density, double highest);

/// powerSpectrum().lowFrequencyEnergy, without the rest.
[[nodiscard]] double lowFrequencyEnergy(const Skin& skin, const std::vector<Eigen::Vector3d>& dots,
                                        const Density& density);

} // namespace trichion::test
