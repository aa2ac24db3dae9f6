#pragma once
/// \file
/// What a measured skin colour says: typology angle, class, nearest Monk tone, suggested skin type. Labels
/// for a person to agree with, not a diagnosis; formulas and limits: docs/method/colour.md.

#include "trichion/base/color.h"

#include <array>

namespace trichion::optics {

/// Classes of the individual typology angle (Chardon 1991, six classes as used since Del Bino 2006).
enum class SkinClass { VeryLight, Light, Intermediate, Tan, Brown, Dark };

/// Tone that shimmers through, by the hue angle of the skin.
enum class Undertone { Cool, Neutral, Warm };

/// Tones of the Monk scale, from the lightest.
constexpr int kMonkTones = 10;

struct SkinTone {
    base::Lab lab;
    double typologyAngle_deg = 0.0; ///< ITA = atan((L - 50) / b), -90..90
    SkinClass kind = SkinClass::Intermediate;
    int monkTone = 5;            ///< 1..10, nearest by CIEDE2000
    double monkDifference = 0.0; ///< CIEDE2000 to that tone
    /// 1..6, from the typology angle. Fitzpatrick's types ask how skin burns and tans; a colour only suggests
    /// one, and what the practitioner enters wins.
    int suggestedFitzpatrick = 3;
    Undertone undertone = Undertone::Neutral;
};

/// Individual typology angle in degrees, -90..90; 0 at L = 50.
[[nodiscard]] double typologyAngle_deg(const base::Lab& skin) noexcept;
/// The colour of a Monk tone. Error: ValueOutOfRange outside 1..10.
[[nodiscard]] base::Lab monkTone(int tone);
/// What a colour of clean, evenly lit, white-balanced skin says. Error: ValueOutOfRange if L* is outside
/// 0..100 or anything is not finite.
[[nodiscard]] SkinTone skinToneOf(const base::Lab& skin);

} // namespace trichion::optics
