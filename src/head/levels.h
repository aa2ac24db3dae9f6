#pragma once
/// \file
/// Horizontal cuts of a head.

#include "trichion/head/ellipsoid.h"

#include <Eigen/Core>

namespace trichion::head {

/// Horizontal cuts of a head whose client holds the Frankfurt plane level.
class Levels {
  public:
    explicit Levels(const Head& head);

    [[nodiscard]] double heightOf(const base::HeadPoint& point) const {
        return m_toFrankfurt.row(1).dot(point.v);
    }
    /// From the front to the left, degrees.
    [[nodiscard]] double azimuthOf(const base::HeadPoint& point) const;

    /// The point at a height and an azimuth from the front to the left. Heights beyond the head are pulled
    /// in.
    [[nodiscard]] base::HeadPoint at(double height_mm, double azimuth_deg) const;

  private:
    Ellipsoid m_surface;
    Eigen::Matrix3d m_toFrankfurt;
    double m_highest_mm = 0.0;
};

} // namespace trichion::head
