#pragma once
/// \file
/// The head as lines over a photo: what the program took the photo to show.

#include "trichion/design/design.h"
#include "trichion/head/view.h"

#include <QPainter>
#include <QTransform>

namespace trichion::studio {

/// Rim, meridians and parallels, midline, borders of the zones.
void paintWireframe(QPainter& painter, const head::View& view, const QTransform& fromPhoto);
/// The plane of symmetry alone.
void paintMidline(QPainter& painter, const head::View& view, const QTransform& fromPhoto);
/// The hairline alone, in a fine line for small pictures.
void paintHairline(QPainter& painter, const head::View& view, const design::Design& design,
                   const QTransform& fromPhoto);
/// The hairline and lower border of a design on this head.
void paintDesignLines(QPainter& painter, const head::View& view, const design::Design& design,
                      const QTransform& fromPhoto);

} // namespace trichion::studio
