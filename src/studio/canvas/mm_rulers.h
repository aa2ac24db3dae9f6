#pragma once
/// \file
/// Rulers in millimetres along the edges of the canvas.

#include "studio/canvas/viewport.h"
#include "trichion/head/view.h"

#include <QPainter>

namespace trichion::studio {

/// Millimetres between two long marks so that they lie at least 60 pixels apart: 1, 2 or 5 times a power of
/// ten.
[[nodiscard]] double markSpacing_mm(double pixelsPer_mm);

/// Along the upper and the left edge, from the middle of the head, as long as lengths are at its middle:
/// what lies nearer to the camera is a little larger.
void paintRulers(QPainter& painter, const QRectF& canvas, const head::View& view, const Viewport& viewport);

} // namespace trichion::studio
