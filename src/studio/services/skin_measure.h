#pragma once
/// \file
/// Lengths and areas along the skin, in the one place from which the studio takes them.

#include "trichion/base/units.h"
#include "trichion/head/anatomy.h"
#include "trichion/head/ellipsoid.h"

#include <vector>

namespace trichion::studio {

using ScalpPolygon = std::vector<head::ScalpPoint>;

/// Length of the way from point to point; 0 for fewer than two.
[[nodiscard]] base::Millimetres lengthAlong(const head::Ellipsoid& surface, const ScalpPolygon& way);
/// Area inside the closed polygon; 0 for fewer than three points. Quadrature over
/// rows of the scalp chart.
[[nodiscard]] base::SquareCentimetres areaInside(const head::Ellipsoid& surface, const ScalpPolygon& polygon);
/// The shortest way between two points as a line on the chart, for drawing.
[[nodiscard]] std::vector<Eigen::Vector2d>
wayBetween(const head::Ellipsoid& surface, const head::ScalpPoint& from, const head::ScalpPoint& to);
/// The closed polygon with its sides as such ways.
[[nodiscard]] ScalpPolygon rimOf(const head::Ellipsoid& surface, const ScalpPolygon& polygon);
/// How many of the dots lie inside the closed polygon.
[[nodiscard]] int dotsInside(const head::Ellipsoid& surface, const std::vector<head::ScalpPoint>& dots,
                             const ScalpPolygon& polygon);

} // namespace trichion::studio
