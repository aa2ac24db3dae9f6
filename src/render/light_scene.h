#pragma once
/// \file
/// What the light of a photo does at each place of the head, on a grid of a few millimetres.

#include "light_constants.h"
#include "smooth_field.h"
#include "trichion/base/progress.h"
#include "trichion/base/raster.h"
#include "trichion/head/view.h"

#include <array>
#include <optional>

namespace trichion::render {

using Rgb = std::array<float, 3>;

[[nodiscard]] float smoothStepBetween(float low, float high, float value) noexcept;
[[nodiscard]] float luminanceOf(const Rgb& rgb) noexcept;
/// Linear light of a pixel.
[[nodiscard]] Rgb lightAt(const base::Picture& picture, int x, int y);

/// Fields are read in cells: pixel / cell_px.
struct LightScene {
    double cell_px = 1.0;
    std::array<SmoothField, 3> colour; ///< of the skin, shine weighed down
    SmoothField skinLight;             ///< brightness of the skin without its shine, shade included
    SmoothField up;                    ///< cosine between the skin and straight up
    SmoothField mirror;                ///< how well the skin mirrors a lamp above the camera, 0..1
    SmoothField onHead;                ///< 1 on the head, running out beside it
    SmoothField face;                  ///< 1 below the brow
    float meanLight = 0.2F;
    Rgb skin{0.6F, 0.5F, 0.4F}; ///< usual colour of the client's skin, at any brightness
};

/// 1 where the colour is that of the skin, whatever its brightness.
[[nodiscard]] float skinnessOf(const Rgb& light, const Rgb& skin) noexcept;
/// 1 on the person, 0 on the background; 1 everywhere without a map. In pixels of a picture of this size.
[[nodiscard]] float personAt(const std::optional<base::FloatMap>& map, const base::Picture& picture, double x,
                             double y);
/// Error: Interrupted.
[[nodiscard]] LightScene lightSceneOf(const base::Picture& picture, const head::View& view,
                                      const std::optional<base::FloatMap>& person,
                                      const LightConstants& constants, const base::Progress& progress);

} // namespace trichion::render
