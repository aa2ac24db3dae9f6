#include "trichion/base/color.h"

#include <algorithm>
#include <cmath>

namespace trichion::base {

namespace {

// Encoding by table: each code starts where the formula rounds up to it. A coarse index on the linear value
// narrows the search to one or two comparisons.
constexpr int kIndexSize = 4096;

struct EncodeTable {
    std::array<float, 257> starts{};
    std::array<std::uint8_t, kIndexSize + 1> first{};

    EncodeTable() {
        starts[0] = -1.0F;
        for (std::size_t code = 1; code < 256; ++code)
            starts[code] = static_cast<float>(linearFromSrgb((static_cast<double>(code) - 0.5) / 255.0));
        starts[256] = 2.0F;
        std::size_t code = 0;
        for (std::size_t i = 0; i <= kIndexSize; ++i) {
            const float value = static_cast<float>(i) / static_cast<float>(kIndexSize);
            while (starts[code + 1] <= value)
                ++code;
            first[i] = static_cast<std::uint8_t>(code);
        }
    }
};

double labF(double t) {
    constexpr double kDelta = 6.0 / 29.0;
    return t > kDelta * kDelta * kDelta ? std::cbrt(t) : t / (3.0 * kDelta * kDelta) + 4.0 / 29.0;
}

double labFInverse(double f) {
    constexpr double kDelta = 6.0 / 29.0;
    return f > kDelta ? f * f * f : 3.0 * kDelta * kDelta * (f - 4.0 / 29.0);
}

} // namespace

double linearFromSrgb(double encoded) noexcept {
    return encoded <= 0.04045 ? encoded / 12.92 : std::pow((encoded + 0.055) / 1.055, 2.4);
}

double srgbFromLinear(double linear) noexcept {
    return linear <= 0.0031308 ? linear * 12.92 : 1.055 * std::pow(linear, 1.0 / 2.4) - 0.055;
}

const std::array<float, 256>& linearTable() noexcept {
    static const std::array<float, 256> table = [] {
        std::array<float, 256> values{};
        for (std::size_t code = 0; code < values.size(); ++code)
            values[code] = static_cast<float>(linearFromSrgb(static_cast<double>(code) / 255.0));
        return values;
    }();
    return table;
}

std::uint8_t encodeSrgb8(float linear) noexcept {
    static const EncodeTable table;
    if (!(linear > 0.0F))
        return 0;
    if (linear >= 1.0F)
        return 255;
    std::size_t code = table.first[static_cast<std::size_t>(linear * static_cast<float>(kIndexSize))];
    while (table.starts[code + 1] <= linear)
        ++code;
    return static_cast<std::uint8_t>(code);
}

Lab labFromLinear(const LinearRgb& rgb) noexcept {
    // sRGB primaries to XYZ (IEC 61966-2-1), relative to the D65 white point.
    const double x = (0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047;
    const double y = 0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2];
    const double z = (0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883;
    const double fy = labF(y);
    return Lab{116.0 * fy - 16.0, 500.0 * (labF(x) - fy), 200.0 * (fy - labF(z))};
}

LinearRgb linearFromLab(const Lab& lab) noexcept {
    const double fy = (lab.L + 16.0) / 116.0;
    const double x = 0.95047 * labFInverse(fy + lab.a / 500.0);
    const double y = labFInverse(fy);
    const double z = 1.08883 * labFInverse(fy - lab.b / 200.0);
    return {3.2404542 * x - 1.5371385 * y - 0.4985314 * z, -0.9692660 * x + 1.8760108 * y + 0.0415560 * z,
            0.0556434 * x - 0.2040259 * y + 1.0572252 * z};
}

} // namespace trichion::base
