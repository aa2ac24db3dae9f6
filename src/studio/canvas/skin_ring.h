#pragma once
/// \file
/// Rings on the skin: the footprint of a brush, a mole, the reach of the whorl.

#include "trichion/base/units.h"
#include "trichion/head/anatomy.h"
#include "trichion/head/view.h"

#include <Eigen/Core>
#include <QPainterPath>
#include <QPointF>
#include <QTransform>
#include <optional>
#include <vector>

namespace trichion::studio {

/// The closed ring of all places at a distance along the skin from a place, 73 places on the chart, first and
/// last alike.
[[nodiscard]] std::vector<Eigen::Vector2d> skinRing(const head::Ellipsoid& surface,
                                                    const head::ScalpPoint& centre, base::Millimetres radius);
/// The visible part of such a ring in a photo, after `fromPhoto`: an ellipse that leans with the skin.
[[nodiscard]] QPainterPath ringPath(const head::View& view, const head::ScalpPoint& centre,
                                    base::Millimetres radius, const QTransform& fromPhoto);
/// The visible place of a ring that lies farthest to the right in the photo: where it is sized by hand.
[[nodiscard]] std::optional<QPointF> ringGrip(const head::View& view, const head::ScalpPoint& centre,
                                              base::Millimetres radius);
/// A place carried along as the skin is turned from one place to another, so that shapes keep their form.
[[nodiscard]] head::ScalpPoint carried(const head::ScalpPoint& place, const head::ScalpPoint& from,
                                       const head::ScalpPoint& to);

} // namespace trichion::studio
