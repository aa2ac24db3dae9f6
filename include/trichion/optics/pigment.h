#pragma once
/// \file
/// Pigments of the shipped catalogue (resources/catalogue/pigments.json).

#include "trichion/optics/dot.h"

#include <string>
#include <string_view>
#include <vector>

namespace trichion::optics {

/// A pigment at a dilution. The colour number of the trade is the parts of water to one part of pigment.
struct Pigment {
    std::string id;
    std::string name;
    double dilution = 0.0;       ///< parts of water to one of pigment
    double opticalDensity = 0.0; ///< of the healed deposit; an estimate
    std::vector<InkPart> parts;  ///< empty: carbon alone
};

/// All pigments, darkest first. Errors: ResourceMissing, ResourceBroken.
[[nodiscard]] const std::vector<Pigment>& pigmentCatalogue();
/// Error: PigmentUnknown, naming the known ones.
[[nodiscard]] const Pigment& pigmentOf(std::string_view id);

/// Optical density of a shade from 0 (lightest) to 1 (darkest): 0.6 * 10^shade, so that equal steps look
/// equal. Error: ValueOutOfRange.
[[nodiscard]] double opticalDensityOfShade(double shade);

/// The shade of an optical density, 0..1; the ends for what lies beyond.
[[nodiscard]] double shadeOfOpticalDensity(double opticalDensity);

} // namespace trichion::optics
