#pragma once
/// \file
/// From what the practitioner does to what is left in the skin. All of it estimates
/// (catalogue/technique.json): sources disagree fourfold about depth and say little about the rest.

#include "trichion/optics/dot.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace trichion::optics {

/// A cartridge: diameter of one needle and how many there are.
struct Needle {
    double diameter_mm = 0.25; ///< 0.15..0.40
    int count = 1;             ///< 1..7

    friend bool operator==(const Needle&, const Needle&) = default;
};

/// Reads the trade's marking: two digits of diameter (06 0.20, 08 0.25, 10 0.30, 12 0.35 mm), two or more of
/// the count: "0803", "0601", with letters after it ("0803RLMT"). Error: NeedleUnknown.
[[nodiscard]] Needle needleFrom(std::string_view marking);
/// "0803"; the nearest diameter of the trade.
[[nodiscard]] std::string markingOf(const Needle& needle);

/// How dots are set.
struct Technique {
    Needle needle;
    double depth_mm = 1.0;      ///< as set on the machine, 0.3..2.0: the skin gives way before the needle
    double dilution = 10.0;     ///< parts of water to one of pigment, 0..30
    double pressure = 1.0;      ///< of the usual, 0.5..1.5
    double dwell = 1.0;         ///< time in the skin, of the usual, 0.5..2
    std::vector<InkPart> parts; ///< of the pigment; empty: carbon alone

    friend bool operator==(const Technique&, const Technique&) = default;
};

/// The hand behind the default dot: 0803, 1 mm, ten parts of water, usual pressure and time.
[[nodiscard]] Technique usualTechnique();
/// Codes of the needles of the trade with their diameters in mm, thinnest first.
[[nodiscard]] std::vector<std::pair<std::string, double>> needleDiameters();

/// What is left in the skin. Monotone: a wider needle, more needles, pressure or time give a larger deposit;
/// less water, more pressure or time a denser one; a deeper setting a deeper one.
/// Error: ValueOutOfRange with the range.
[[nodiscard]] Deposit depositOf(const Technique& technique);
/// The technique with the water that leaves this optical density, as near as 0..30 parts allow.
/// Error: ValueOutOfRange.
[[nodiscard]] Technique withOpticalDensity(Technique technique, double opticalDensity);

} // namespace trichion::optics
