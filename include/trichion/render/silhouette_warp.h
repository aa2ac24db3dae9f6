#pragma once
/// \file
/// Heads are not ellipsoids: near the outline of the head a few millimetres of scalp lie outside the fitted
/// surface, or the surface lies on the background. The warp moves what is drawn there so that the ellipsoid's
/// outline falls on the outline that was seen. It is a matter of drawing only: measures and dot tables keep
/// the surface.

#include "trichion/head/view.h"

#include <Eigen/Core>
#include <vector>

namespace trichion::render {

/// Radial stretch about the head's centre in the picture, growing with the fourth power towards the outline.
/// Identity where no edge of the head was seen.
class SilhouetteWarp {
  public:
    SilhouetteWarp() = default;
    /// From view.fit.outline_px; `farther` (relative) carries all beyond the edge that was seen.
    explicit SilhouetteWarp(const head::View& view, double farther = 0.0);

    [[nodiscard]] Eigen::Vector2d apply(const Eigen::Vector2d& pixel) const;
    /// Largest relative stretch at the outline; 0 for the identity.
    [[nodiscard]] double largestStretch() const;

  private:
    Eigen::Vector2d m_centre = Eigen::Vector2d::Zero();
    std::vector<double> m_radius_px; ///< of the ellipsoid's outline, by direction
    std::vector<double> m_stretch;   ///< relative, by direction
};

} // namespace trichion::render
