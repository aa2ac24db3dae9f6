#pragma once
/// \file
/// Carries points of the unit sphere to a head so that angles are kept: what is evenly spaced on the sphere
/// is evenly spaced on every head, at a local scale that is known exactly. Derivation:
/// docs/method/stipple.md.

#include "trichion/base/frames.h"
#include "trichion/head/ellipsoid.h"

#include <Eigen/Core>
#include <array>
#include <vector>

namespace trichion::head {

/// A carried point and how much a small area grew on the way.
struct CarriedPoint {
    base::HeadPoint point;
    double area_mm2 = 0.0; ///< mm2 on the head per steradian on the sphere
};

/// Conformal map from the unit sphere to an ellipsoid. Both surfaces are Liouville surfaces: their confocal
/// coordinates are isothermal, so the map is a product of two one-dimensional ones, found by matching the
/// elliptic integrals (Jacobi 1866, Vorlesungen ueber Dynamik, lectures 26 and 28). Octants map to octants,
/// axes to axes.
class ConformalCarry {
  public:
    explicit ConformalCarry(const Ellipsoid& surface);

    /// Image of a unit vector; the sphere's axes are the head's. Deterministic.
    [[nodiscard]] CarriedPoint carry(const Eigen::Vector3d& onSphere) const;

  private:
    /// Monotone map of [0, pi/2] onto itself by cubic Hermite pieces with exact derivatives.
    struct QuarterMap {
        std::vector<double> value;
        std::vector<double> slope;
        [[nodiscard]] double at(double angle) const;
    };

    struct Integrand;
    [[nodiscard]] static QuarterMap matchQuarters(const Integrand& from, const Integrand& to, double scale);

    std::array<int, 3> m_order{}; // head axis of the largest, middle and smallest half axis
    Eigen::Vector3d m_squares;    // squares of the half axes in that order, kept apart by a hair
    Eigen::Vector3d m_correction; // true half axis over the one used
    double m_modulus2 = 0.0;      // k^2 of the sphere's confocal coordinates
    double m_scale = 0.0;         // mm of isothermal length on the head per unit on the sphere
    QuarterMap m_phi;
    QuarterMap m_theta;
};

} // namespace trichion::head
