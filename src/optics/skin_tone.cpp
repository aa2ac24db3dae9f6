#include "trichion/optics/skin_tone.h"

#include "trichion/base/error.h"
#include "trichion/base/units.h"

#include <cmath>
#include <cstdint>

namespace trichion::optics {

namespace {

/// Lowest angle of each class but the last, degrees.
constexpr std::array<double, 5> kClassFloor_deg = {55.0, 41.0, 28.0, 10.0, -30.0};
/// Lowest angle of each suggested Fitzpatrick type but the last: the same borders (judgement).
constexpr std::array<double, 5> kTypeFloor_deg = kClassFloor_deg;
/// Hue angles of the skin between which an undertone is called neutral (judgement).
constexpr double kCoolBelow_deg = 52.0;
constexpr double kWarmAbove_deg = 62.0;

// The Monk Skin Tone scale (Ellis Monk, 2022), sRGB.
constexpr std::array<std::uint32_t, kMonkTones> kMonk = {0xf6ede4, 0xf3e7db, 0xf7ead0, 0xeadaba, 0xd7bd96,
                                                         0xa07e56, 0x825c43, 0x604134, 0x3a312a, 0x292420};

base::Lab labOfCode(std::uint32_t code) {
    const auto channel = [code](unsigned shift) {
        return base::linearFromSrgb(static_cast<double>((code >> shift) & 0xFFU) / 255.0);
    };
    return base::labFromLinear({channel(16), channel(8), channel(0)});
}

std::size_t stepsBelow(const std::array<double, 5>& floors, double angle_deg) {
    std::size_t step = 0;
    while (step < floors.size() && angle_deg <= floors[step])
        ++step;
    return step;
}

Undertone undertoneOf(const base::Lab& skin) {
    const double hue_deg = std::atan2(skin.b, skin.a) / base::kDegreesToRadians;
    return hue_deg < kCoolBelow_deg   ? Undertone::Cool
           : hue_deg > kWarmAbove_deg ? Undertone::Warm
                                      : Undertone::Neutral;
}

} // namespace

double typologyAngle_deg(const base::Lab& skin) noexcept {
    // Skin without any yellow has no angle of its own; the limit keeps light skin light and dark skin dark.
    return std::atan2(skin.L - 50.0, std::abs(skin.b)) / base::kDegreesToRadians;
}

base::Lab monkTone(int tone) {
    base::requireRange("The Monk tone", tone, 1.0, kMonkTones);
    return labOfCode(kMonk[static_cast<std::size_t>(tone - 1)]);
}

SkinTone skinToneOf(const base::Lab& skin) {
    base::requireRange("The lightness of the skin", skin.L, 0.0, 100.0);
    for (const double value : {skin.a, skin.b})
        base::requireRange("The colour of the skin", value, -128.0, 128.0);
    SkinTone tone;
    tone.lab = skin;
    tone.typologyAngle_deg = typologyAngle_deg(skin);
    tone.kind = static_cast<SkinClass>(stepsBelow(kClassFloor_deg, tone.typologyAngle_deg));
    tone.suggestedFitzpatrick = static_cast<int>(stepsBelow(kTypeFloor_deg, tone.typologyAngle_deg)) + 1;
    tone.undertone = undertoneOf(skin);
    tone.monkTone = 1;
    tone.monkDifference = base::differenceCiede2000(skin, monkTone(1));
    for (int candidate = 2; candidate <= kMonkTones; ++candidate) {
        const double difference = base::differenceCiede2000(skin, monkTone(candidate));
        if (difference < tone.monkDifference) {
            tone.monkTone = candidate;
            tone.monkDifference = difference;
        }
    }
    return tone;
}

} // namespace trichion::optics
