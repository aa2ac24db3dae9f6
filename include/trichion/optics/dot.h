#pragma once
/// \file
/// What one dot looks like: how much light it takes, and how it spreads, by deposit and age.
/// Model, table and limits: docs/method/optics.md.

#include "trichion/optics/age.h"

#include <array>

namespace trichion::optics {

/// Red, green, blue.
using Channels = std::array<double, 3>;

/// What the needle leaves in the skin.
struct Deposit {
    double diameter_mm = 0.30;   ///< 0.05..1.0
    double opticalDensity = 2.0; ///< column density of the pigment when healed, 0.1..8
};

/// Radially symmetric darkness of one dot on the skin, per channel:
/// D(r) = integral * [ core share * Core(r) + (1 - core share) * Halo(r) ], Core and Halo integrating to 1
/// per mm2. Core is a disc of the deposit's diameter smoothed by a Gaussian, Halo is exp(-r/l)/(2 pi l^2).
struct DotAppearance {
    Channels integral_mm2{}; ///< darkness (-ln transmission) over the plane
    Channels coreSigma_mm{}; ///< Gaussian that is as wide as disc and smoothing together
    Channels coreShare{};    ///< 0..1
    Channels haloLength_mm{};
    Channels sheetDensity{}; ///< densest that closed pigment gets; a ceiling for sums
    /// Redness of fresh skin round the dot: darkness of blood, with the halo's shape.
    Channels redness_mm2{};
    double rednessLength_mm = 0.6;
};

/// The clinic's correction between the physical table and what photos show.
struct Calibration {
    bool useTableOnly = false;
    /// Factor on every integral: marks in photos of healed results are darker than the table's dot of this
    /// size.
    double strength = 2.0;
    /// Factor on the healed integral, so that R:G:B becomes 1:.55:.22. The core keeps the hue of the shallow
    /// table (crisp dots look grey, not blue); the halo carries the shift.
    Channels hue{1.0, 0.755, 0.529};
    double sharpness = 1.0; ///< 0: healed kernel of the table, 1: its shallow kernel
};

/// Appearance of a dot at an age. Continuous in every argument. Error: ValueOutOfRange outside the ranges of
/// Deposit.
[[nodiscard]] DotAppearance appearanceOf(const Deposit& deposit, Age age,
                                         const Calibration& calibration = {});

/// Share of the healed strength that is left at an age (1 at 28 days). Two half-lives of the pigment; an
/// estimate.
[[nodiscard]] double strengthLeft(Age age);

} // namespace trichion::optics
