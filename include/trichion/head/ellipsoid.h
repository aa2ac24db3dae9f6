#pragma once
/// \file
/// The head surface: a triaxial ellipsoid in the head frame (docs/method/head.md).

#include "trichion/base/frames.h"
#include "trichion/base/units.h"
#include "trichion/head/relief.h"

#include <Eigen/Core>
#include <optional>

namespace trichion::head {

/// Closed surface x = diag(a, b, c) w over the unit sphere of w; immutable.
class Ellipsoid {
  public:
    /// Half axes in mm: half breadth (x), half height (y), half length (z).
    /// Error: ValueOutOfRange unless each lies in [40, 200].
    explicit Ellipsoid(const Eigen::Vector3d& halfAxes_mm);

    [[nodiscard]] const Eigen::Vector3d& halfAxes_mm() const noexcept { return m_halfAxes_mm; }

    /// Point over the unit vector w.
    [[nodiscard]] base::HeadPoint pointAt(const Eigen::Vector3d& w) const;
    /// The unit vector w of a point near the surface (central projection in w-space).
    [[nodiscard]] Eigen::Vector3d parameterOf(const base::HeadPoint& point) const;
    /// Outward unit normal at a point of the surface.
    [[nodiscard]] base::HeadDirection normalAt(const base::HeadPoint& point) const;

    /// Area of the whole surface (Thomsen's approximation, relative error <= 1.061 %; only for estimates:
    /// censuses integrate exactly).
    [[nodiscard]] base::SquareCentimetres approximateArea() const;

    friend bool operator==(const Ellipsoid& a, const Ellipsoid& b) {
        return a.m_halfAxes_mm == b.m_halfAxes_mm;
    }

  private:
    Eigen::Vector3d m_halfAxes_mm;
};

/// Length of the curve that the plane through `from`, `to` and the ellipsoid's centre cuts, by quadrature in
/// w-space. Within 0.5 % of the geodesic for arcs up to 120 mm on plausible heads.
[[nodiscard]] base::Millimetres arcLength(const Ellipsoid& surface, const base::HeadPoint& from,
                                          const base::HeadPoint& to);

/// Walks `distance` from `from` along the tangent `heading`, staying in the plane that contains the centre's
/// offset along the normal (a normal section), on the surface.
[[nodiscard]] base::HeadPoint walk(const Ellipsoid& surface, const base::HeadPoint& from,
                                   const Eigen::Vector3d& heading, base::Millimetres distance);

/// A head: its surface, and how the long axis is tilted. The surface is what designs, dots and measures lie
/// on; the relief is how the skin departs from it, which views take into account.
struct Head {
    Ellipsoid surface;
    /// Rise of the long axis towards the forehead against the Frankfurt plane; a number of the head, not of
    /// the frame.
    base::Degrees longAxisRise{11.0};
    Relief relief{};

    friend bool operator==(const Head&, const Head&) = default;
};

/// Mean of ANSUR II men as half axes with the ratios measured on the vault: 77.2, 84, 99.7 mm.
[[nodiscard]] Head meanHead();

/// The mean head as it is seen, where the fit to an outline starts: squarer than an ellipsoid and broadest
/// behind the middle (docs/method/head.md, "Beyond the ellipsoid"), its breadth, height and length those of
/// meanHead().
[[nodiscard]] const Head& meanSkin();

/// Size as a factor of the mean head: the cube root of breadth by height by length of the skin.
[[nodiscard]] double sizeOf(const Head& head);

} // namespace trichion::head
