#pragma once
/// \file
/// Lines and outlines on the skin, as strokes, holes and treated places have them.

#include "polyline_search.h"
#include "trichion/head/anatomy.h"
#include "trichion/head/ellipsoid.h"

#include <Eigen/Core>
#include <vector>

namespace trichion::stipple {

/// A polyline on the skin through places of the chart, its chords so short that they stay on the skin.
/// Precondition: at least one place.
[[nodiscard]] PolylineSearch lineThrough(const std::vector<head::ScalpPoint>& places,
                                         const head::Ellipsoid& surface);
/// The same, closed.
[[nodiscard]] PolylineSearch borderThrough(std::vector<head::ScalpPoint> corners,
                                           const head::Ellipsoid& surface);
[[nodiscard]] std::vector<Eigen::Vector2d> chartOf(const std::vector<head::ScalpPoint>& places);
/// Times that a closed polygon goes round a place (Sunday 2001, "Inclusion of a point in a polygon"): places
/// that a crossed outline goes round twice are inside too.
[[nodiscard]] int windingOf(const std::vector<Eigen::Vector2d>& corners, const Eigen::Vector2d& place);
/// Radius of the sphere that a head is taken for where lengths along its skin are short.
[[nodiscard]] double meanRadius_mm(const head::Ellipsoid& surface);
/// Length along the skin of a chord on that sphere (below 0.5 % off for 60 mm).
[[nodiscard]] double skinLengthOf(double chord_mm, double meanRadius_mm);
/// 0 below 0, 1 above 1, smooth between.
[[nodiscard]] double smoothStep(double t);

} // namespace trichion::stipple
