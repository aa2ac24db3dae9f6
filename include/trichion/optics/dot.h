#pragma once
/// \file
/// What one dot looks like: how much light it takes, and how it spreads, by deposit, age and the client's
/// skin. Model, table and limits: docs/method/{optics,ageing}.md.

#include "trichion/optics/age.h"
#include "trichion/optics/constants.h"

#include <memory>
#include <string>
#include <vector>

namespace trichion::optics {

/// A colourant's part of a pigment.
struct InkPart {
    std::string component; ///< id in Ageing::components
    double share = 1.0;    ///< 0..1, of the pigment

    friend bool operator==(const InkPart&, const InkPart&) = default;
};

/// The parts that a catalogue or a design lists in `node`, under "parts"; none if it lists none.
/// Error: FileInvalidField.
[[nodiscard]] std::vector<InkPart> inkPartsIn(const base::JsonNode& node);

/// Where the pigment is meant to lie: the papillary dermis (appearance figures 1.2, stage healed).
constexpr double kAimedDepth_mm = 0.25;

/// What the needle leaves in the skin.
struct Deposit {
    double diameter_mm = 0.30;        ///< 0.05..1.0
    double opticalDensity = 2.0;      ///< column density when healed at the depth aimed at, 0.1..8
    double depth_mm = kAimedDepth_mm; ///< middle of the pigment below the surface, 0.05..1.2
    std::vector<InkPart> parts{};     ///< empty: carbon alone
};

enum class SunExposure { Low, Usual, High };
enum class SkinKind { Dry, Normal, Oily };

/// What makes dots last longer or shorter on a client. Estimates all (catalogue/ageing.json).
struct Wear {
    SunExposure sun = SunExposure::Usual;
    SkinKind skin = SkinKind::Normal;
    int fitzpatrick = 0; ///< 1..6; 0: not known
    bool usesProtection = false;
    bool smokes = false;
    bool hasStrongImmuneResponse = false;
    bool isScar = false;
    bool usesLargerSpread = false; ///< the alternative figure of the catalogue

    friend bool operator==(const Wear&, const Wear&) = default;
};

/// Under which assumptions a dot is looked at.
struct Conditions {
    Calibration calibration = shippedConstants().appearance.calibration;
    Wear wear;
    /// Those of a clinic; null: those that ship.
    std::shared_ptr<const Constants> constants;

    [[nodiscard]] const Constants& table() const { return constants ? *constants : shippedConstants(); }
    friend bool operator==(const Conditions&, const Conditions&) = default;
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

    friend bool operator==(const DotAppearance&, const DotAppearance&) = default;
};

/// Appearance of a dot at an age. Continuous in every argument. Errors: ValueOutOfRange outside the ranges of
/// Deposit and Wear; ComponentUnknown.
[[nodiscard]] DotAppearance appearanceOf(const Deposit& deposit, Age age, const Conditions& conditions = {});

/// Factor on all half-lives. Error: ValueOutOfRange for a skin type outside 0..6.
[[nodiscard]] double lastingOf(const Ageing& ageing, const Wear& wear);

/// Share of the healed darkness that is left at an age, per channel (1 until 28 days).
[[nodiscard]] Channels strengthLeft(const std::vector<InkPart>& parts, Age age,
                                    const Conditions& conditions = {});

} // namespace trichion::optics
