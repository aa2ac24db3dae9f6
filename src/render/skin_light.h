#pragma once
/// \file
/// What the light of a photo says about bare skin: its local colour, and which part of the light is shine.

#include "trichion/base/raster.h"
#include "trichion/head/view.h"
#include "trichion/render/preview.h"

#include <algorithm>
#include <array>
#include <optional>

namespace trichion::render {

/// A map at a place given in its own cells (a cell's middle is at half a cell), straight between them.
template<int Channels>
[[nodiscard]] std::array<float, Channels> bilinear(const base::Raster<float, Channels>& map, double x,
                                                   double y) {
    const double cx = std::clamp(x - 0.5, 0.0, static_cast<double>(map.width() - 1));
    const double cy = std::clamp(y - 0.5, 0.0, static_cast<double>(map.height() - 1));
    const int x0 = static_cast<int>(cx);
    const int y0 = static_cast<int>(cy);
    const int x1 = std::min(x0 + 1, map.width() - 1);
    const int y1 = std::min(y0 + 1, map.height() - 1);
    const auto tx = static_cast<float>(cx - x0);
    const auto ty = static_cast<float>(cy - y0);
    std::array<float, Channels> value{};
    for (std::size_t c = 0; c < Channels; ++c)
        value[c] = (map.pixel(x0, y0)[c] * (1.0F - tx) + map.pixel(x1, y0)[c] * tx) * (1.0F - ty) +
                   (map.pixel(x0, y1)[c] * (1.0F - tx) + map.pixel(x1, y1)[c] * tx) * ty;
    return value;
}

/// 0 below, 1 above, smooth between.
[[nodiscard]] inline float smoothStep(float value, float low, float high) {
    const float t = std::clamp((value - low) / (high - low), 0.0F, 1.0F);
    return t * t * (3.0F - 2.0F * t);
}

[[nodiscard]] inline float luminanceOf(const float* rgb) {
    return 0.2126F * rgb[0] + 0.7152F * rgb[1] + 0.0722F * rgb[2];
}

/// A map of the whole photo at a share of its width and height.
[[nodiscard]] inline float shareAt(const base::FloatMap& map, double u, double v) {
    return bilinear<1>(map, u * map.width(), v * map.height())[0];
}
/// The same; 0 without a map.
[[nodiscard]] inline float shareAt(const std::optional<base::FloatMap>& map, double u, double v) {
    return map ? shareAt(*map, u, v) : 0.0F;
}
/// 1 on the person, 0 on the background; 1 without a map.
[[nodiscard]] inline float personAt(const std::optional<base::FloatMap>& person, double u, double v) {
    return person ? smoothStep(shareAt(person, u, v), 0.35F, 0.65F) : 1.0F;
}

/// Linear colour in cells of some millimetres.
struct SkinColour {
    static constexpr double kCell_mm = 2.0;

    double cell_px = 1.0;
    base::Raster<float, 3> means;  ///< of the photo
    base::Raster<float, 3> colour; ///< of the bare skin round about
    base::Raster<float, 3> wide;   ///< the same over so wide a range that it bridges hair
    base::FloatMap onHead;         ///< 0..1: cells that show the head's skin or hair
};
[[nodiscard]] SkinColour skinColourOf(const base::Picture& photo, const head::View& view,
                                      const std::optional<base::FloatMap>& person,
                                      const std::optional<base::FloatMap>& hair);

/// How much of the colour that skin has is in the photo, 0..1; 1 without skin.
[[nodiscard]] double colourfulnessOf(const SkinColour& skin);

/// Of a ShineRule in each cell: weights, ratio, brightest, sure.
using ShineRules = base::Raster<float, 6>;
[[nodiscard]] ShineRules shineRulesOf(const SkinColour& skin);
[[nodiscard]] ShineRule shineRuleFrom(const std::array<float, 6>& values);

} // namespace trichion::render
