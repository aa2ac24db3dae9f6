#pragma once
/// \file
/// How sharp and how grainy a photo is, so that what is drawn into it does not look pasted
/// (docs/method/optics.md, "The photo's own texture").

#include "trichion/base/raster.h"

#include <array>
#include <vector>

namespace trichion::render {

/// How a photo draws what is sharp.
struct Sharpness {
    double blur_px = 0.35; ///< standard deviation of the point spread, 0.35..4
    /// Sharpening by the camera: what is drawn is p + overshoot (p - p widened by overshootWidth_px).
    double overshoot = 0.0; ///< 0..1.2
    double overshootWidth_px = 1.5;

    friend bool operator==(const Sharpness&, const Sharpness&) = default;
};

/// Noise of a photo, standard deviation in sRGB codes, straight between both ends of the scale.
struct Grain {
    double atBlack_codes = 0.0; ///< 0..20
    double atWhite_codes = 0.0; ///< 0..20
    double coarseness_px = 0.0; ///< standard deviation of the blur that the noise has gone through, 0..2

    [[nodiscard]] bool isVisible() const noexcept { return atBlack_codes + atWhite_codes > 0.5; }
    friend bool operator==(const Grain&, const Grain&) = default;
};

struct PhotoTexture {
    Sharpness sharpness;
    Grain grain;
    double blockiness = 0.0; ///< steps at the borders of 8 x 8 blocks against those inside, less 1; 0..10
};

/// Blur that strong compression leaves of marks as faint as dots, from the quantisation steps of a JPEG's
/// luminance (row by row): at the frequency where a step swallows a dot's share half of it is left. 0..3 px;
/// 0 for light compression.
[[nodiscard]] double compressionBlur_px(const std::array<int, 64>& lumaSteps);

/// Measured in a part of a photo; the defaults where nothing there can be measured. Deterministic.
[[nodiscard]] PhotoTexture textureOf(const base::Picture& photo, const base::PixelRect& part);

/// A square of grain that may be laid side by side: mean 0, standard deviation 1.
class GrainPattern {
  public:
    static constexpr int kSide = 256;

    explicit GrainPattern(double coarseness_px);
    /// The row through (x, y), up to the end of the square.
    [[nodiscard]] const float* at(int x, int y) const noexcept {
        return m_values.data() + static_cast<std::ptrdiff_t>(y % kSide) * kSide + x % kSide;
    }

  private:
    std::vector<float> m_values;
};

} // namespace trichion::render
