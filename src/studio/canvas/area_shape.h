#pragma once
/// \file
/// Treated places as lines on the scalp chart: their border, how far they run out, and shapes made by a hand.

#include "trichion/base/units.h"
#include "trichion/design/density_parts.h"
#include "trichion/head/ellipsoid.h"

#include <Eigen/Core>
#include <QLineF>
#include <QPointF>
#include <cstddef>
#include <optional>
#include <vector>

namespace trichion::studio {

/// How near the hand must come to a point or a line, in pixels of the canvas.
inline constexpr double kAreaReach_px = 9.0;
/// Half the width of a band, in mm.
inline constexpr double kNarrowest_mm = 0.5;
inline constexpr double kWidest_mm = 60.0;

/// Distance of a point from a stretch of a line, both on the canvas.
[[nodiscard]] double distanceFrom(const QLineF& stretch, const QPointF& at);

/// The places at a distance along the skin from a place's outline, or from the middle of its band, as closed
/// line; at 0 of an outline itself. Empty for a band at 0 mm.
[[nodiscard]] std::vector<Eigen::Vector2d>
areaRim(const head::Ellipsoid& surface, const design::TreatedArea& area, base::Millimetres distance);
/// The way through the points: closed for an outline, open for a band.
[[nodiscard]] std::vector<Eigen::Vector2d> areaWay(const design::TreatedArea& area);

/// A way of the hand with fewer points, so that they can be edited: none of those left out lies farther from
/// it than `tolerance`; ends stay.
[[nodiscard]] std::vector<head::ScalpPoint> simplified(const std::vector<head::ScalpPoint>& way,
                                                       const head::Ellipsoid& surface,
                                                       base::Millimetres tolerance);

/// Whether a place lies in the area itself, not in what it runs out over.
[[nodiscard]] bool isIn(const design::TreatedArea& area, const head::Ellipsoid& surface,
                        const head::ScalpPoint& place);
/// Middle of its points.
[[nodiscard]] head::ScalpPoint middleOf(const design::TreatedArea& area);
/// The fewest points that its shape can do with.
[[nodiscard]] std::size_t fewestPoints(const design::TreatedArea& area);

} // namespace trichion::studio
