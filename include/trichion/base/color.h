#pragma once
/// \file
/// The only place that converts between sRGB code values and linear light.

#include <array>
#include <cstdint>

namespace trichion::base {

/// Linear sRGB primaries, D65, red green blue, 1 = white; may leave [0, 1].
using LinearRgb = std::array<double, 3>;
/// CIE L*a*b* under D65.
struct Lab {
    double L = 0.0;
    double a = 0.0;
    double b = 0.0;
};

/// IEC 61966-2-1 decoding of one channel; 0..1 to 0..1.
[[nodiscard]] double linearFromSrgb(double encoded) noexcept;
/// IEC 61966-2-1 encoding of one channel; 0..1 to 0..1.
[[nodiscard]] double srgbFromLinear(double linear) noexcept;

/// Linear value of each 8-bit sRGB code.
[[nodiscard]] const std::array<float, 256>& linearTable() noexcept;

/// Nearest 8-bit sRGB code of a linear value, exact to the rounding of the formula; values outside 0..1 are
/// clamped.
[[nodiscard]] std::uint8_t encodeSrgb8(float linear) noexcept;

/// CIE L*a*b* (D65, 2 degrees) of a linear sRGB colour.
[[nodiscard]] Lab labFromLinear(const LinearRgb& rgb) noexcept;
/// The inverse of labFromLinear; colours outside sRGB leave [0, 1].
[[nodiscard]] LinearRgb linearFromLab(const Lab& lab) noexcept;

/// CIEDE2000 colour difference with kL = kC = kH = 1 (CIE 142:2001, in the form of Sharma, Wu and Dalal
/// 2005). Symmetric, 0 for equal colours; 1 is about the smallest difference that is seen.
[[nodiscard]] double differenceCiede2000(const Lab& first, const Lab& second) noexcept;

/// Rec. 709 luminance of a linear colour.
[[nodiscard]] constexpr double luminanceOf(const LinearRgb& rgb) noexcept {
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

} // namespace trichion::base
