#pragma once
/// \file
/// Measuring on the skin: shortest ways, lengths of lines, areas of regions (docs/method/head.md,
/// "Measuring"). Lines and regions are given on the scalp chart, straight between neighbouring points.

#include "trichion/base/frames.h"
#include "trichion/base/units.h"
#include "trichion/head/anatomy.h"
#include "trichion/head/ellipsoid.h"

#include <Eigen/Core>
#include <array>
#include <vector>

namespace trichion::head {

/// The shortest way along the skin between two points, from the first to the second.
struct SkinWay {
    base::Millimetres length;
    std::vector<base::HeadPoint> points; ///< at least 9, on the surface, about evenly spaced
};

/// Shortest way (geodesic) on the surface; the length is within 0.001 mm of the true one. Where several ways
/// are equally short, one of them.
[[nodiscard]] SkinWay shortestWay(const Ellipsoid& surface, const base::HeadPoint& from,
                                  const base::HeadPoint& to);
/// Length of shortestWay().
[[nodiscard]] base::Millimetres skinDistance(const Ellipsoid& surface, const base::HeadPoint& from,
                                             const base::HeadPoint& to);
[[nodiscard]] base::Millimetres skinDistance(const Ellipsoid& surface, const ScalpPoint& from,
                                             const ScalpPoint& to);

/// A place on the skin and the tangent direction one faces there.
struct Heading {
    base::HeadPoint point;
    base::HeadDirection direction;
};

/// Goes straight on along the skin (geodesic) from a place; `direction` need not be tangent or of unit
/// length, its normal part is dropped. Within 0.001 mm for distances up to 300 mm. Precondition: the
/// direction is not along the normal.
[[nodiscard]] Heading straightOn(const Ellipsoid& surface, const base::HeadPoint& from,
                                 const Eigen::Vector3d& direction, base::Millimetres distance);

/// Unit tangent at `from` in which the shortest way to `to` leaves; any tangent if both are the same point.
[[nodiscard]] base::HeadDirection headingTowards(const Ellipsoid& surface, const base::HeadPoint& from,
                                                 const base::HeadPoint& to);

/// Length along the skin of a line through places, the shortest way from each to the next. The line of a
/// hairline or outline is given at most 1 degree apart; its length is then within 0.02 % of the curve's.
[[nodiscard]] base::Millimetres lengthAlong(const Ellipsoid& surface, const std::vector<ScalpPoint>& line);

/// Whether a place lies inside the closed region (even-odd on the chart).
[[nodiscard]] bool isInside(const std::vector<ScalpPoint>& region, const ScalpPoint& place) noexcept;

/// Skin inside the closed region, by quadrature of the exact area element along its border (relative error
/// below 1e-6). 0 for fewer than three points. A region whose border crosses itself counts each part with
/// the sign of its turn.
[[nodiscard]] base::SquareCentimetres areaInside(const Ellipsoid& surface,
                                                 const std::vector<ScalpPoint>& region);

/// Skin inside the closed region by zone, indexed by Zone; the sum agrees with areaInside() within 0.01 % of
/// it.
[[nodiscard]] std::array<base::SquareCentimetres, kZoneCount>
areaByZone(const Ellipsoid& surface, const std::vector<ScalpPoint>& region, const ZoneBorders& borders = {});

/// Skin of the whole closed surface, exact.
[[nodiscard]] base::SquareCentimetres wholeArea(const Ellipsoid& surface);

} // namespace trichion::head
