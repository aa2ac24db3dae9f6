#pragma once
/// \file
/// Soft light as in a portrait studio, on plain skin.

#include "mannequin_raster.h"
#include "trichion/head/view.h"
#include "trichion/render/neutral_head.h"

#include <Eigen/Core>

namespace trichion::render {

/// Lights of one view: a wide key from above and left of the camera, a weak fill from the right, a sky, a rim
/// light from behind. Linear sRGB, red green blue.
class StudioLight {
  public:
    StudioLight(const head::View& view, SkinType tone);

    [[nodiscard]] Eigen::Vector3f skin(const SurfaceSample& sample) const;
    /// The wall behind the head.
    [[nodiscard]] Eigen::Vector3f ground(const Eigen::Vector2f& pixel) const;

  private:
    Eigen::Vector3f m_albedo;
    Eigen::Vector3f m_up; ///< in the camera's frame
    Eigen::Vector2f m_glow_px;
    float m_glowReach_px = 1.0F;
};

} // namespace trichion::render
