#include "trichion/base/color.h"
#include "trichion/base/units.h"

#include <algorithm>
#include <cmath>

// Names and order follow Sharma, Wu and Dalal, "The CIEDE2000 color-difference formula: implementation notes,
// supplementary test data, and mathematical observations", Color Research and Application 30 (2005).

namespace trichion::base {

namespace {

constexpr double kTurn = 360.0;

double cosOf(double degrees) {
    return std::cos(degrees * kDegreesToRadians);
}

/// Lightness, chroma and hue angle with the a axis stretched near grey.
struct Lch {
    double lightness = 0.0;
    double chroma = 0.0;
    double hue_deg = 0.0; ///< 0 for greys
};

double chromaOf(const Lab& lab) {
    return std::hypot(lab.a, lab.b);
}

/// C^7 / (C^7 + 25^7), by which both corrections near grey go.
double share(double chroma) {
    const double c7 = std::pow(chroma, 7.0);
    return c7 / (c7 + 6103515625.0);
}

Lch lchOf(const Lab& lab, double stretch) {
    const double a = stretch * lab.a;
    const double hue = a == 0.0 && lab.b == 0.0 ? 0.0 : std::atan2(lab.b, a) / kDegreesToRadians;
    return {lab.L, std::hypot(a, lab.b), hue < 0.0 ? hue + kTurn : hue};
}

bool eitherIsGrey(const Lch& first, const Lch& second) {
    return first.chroma * second.chroma == 0.0;
}

double hueStep_deg(const Lch& first, const Lch& second) {
    if (eitherIsGrey(first, second))
        return 0.0;
    const double step = second.hue_deg - first.hue_deg;
    return step > 180.0 ? step - kTurn : step < -180.0 ? step + kTurn : step;
}

double meanHue_deg(const Lch& first, const Lch& second) {
    const double sum = first.hue_deg + second.hue_deg;
    if (eitherIsGrey(first, second))
        return sum;
    if (std::abs(first.hue_deg - second.hue_deg) <= 180.0)
        return sum / 2.0;
    return sum < kTurn ? (sum + kTurn) / 2.0 : (sum - kTurn) / 2.0;
}

} // namespace

double differenceCiede2000(const Lab& first, const Lab& second) noexcept {
    const double stretch = 1.5 - 0.5 * std::sqrt(share((chromaOf(first) + chromaOf(second)) / 2.0));
    const Lch one = lchOf(first, stretch);
    const Lch two = lchOf(second, stretch);
    const double hue = meanHue_deg(one, two);
    const double lightness = (one.lightness + two.lightness) / 2.0 - 50.0;
    const double chroma = (one.chroma + two.chroma) / 2.0;

    const double weight = 1.0 - 0.17 * cosOf(hue - 30.0) + 0.24 * cosOf(2.0 * hue) +
                          0.32 * cosOf(3.0 * hue + 6.0) - 0.20 * cosOf(4.0 * hue - 63.0);
    const double sizeL = 1.0 + 0.015 * lightness * lightness / std::sqrt(20.0 + lightness * lightness);
    const double sizeC = 1.0 + 0.045 * chroma;
    const double sizeH = 1.0 + 0.015 * chroma * weight;
    const double bend = (hue - 275.0) / 25.0;
    const double turn_deg = 30.0 * std::exp(-bend * bend);
    const double rotation = -std::sin(2.0 * turn_deg * kDegreesToRadians) * 2.0 * std::sqrt(share(chroma));

    const double dL = (two.lightness - one.lightness) / sizeL;
    const double dC = (two.chroma - one.chroma) / sizeC;
    const double dH = 2.0 * std::sqrt(one.chroma * two.chroma) *
                      std::sin(hueStep_deg(one, two) / 2.0 * kDegreesToRadians) / sizeH;
    return std::sqrt(std::max(0.0, dL * dL + dC * dC + dH * dH + rotation * dC * dH));
}

} // namespace trichion::base
