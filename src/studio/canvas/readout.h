#pragma once
/// \file
/// What is said beside a point of the hairline while a hand moves it, and what it snapped to.

#include "studio/canvas/viewport.h"
#include "studio/services/head_guides.h"
#include "trichion/head/view.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

namespace trichion::studio {

/// "6.8 cm above the brows", "on the midline", ...
[[nodiscard]] QStringList linesOf(const Readings& readings);

/// What is said beside a point.
struct Readout {
    QStringList lines;
    QString snappedTo; ///< below the lines, in the accent's colour; may be empty

    [[nodiscard]] QStringList all() const {
        return snappedTo.isEmpty() ? lines : lines + QStringList(snappedTo);
    }
};

/// The plate that it stands on, beside `at` and inside `bounds`.
[[nodiscard]] QRectF readoutPlate(const QPointF& at, const Readout& readout, const QFontMetricsF& metrics,
                                  const QRectF& bounds);
void paintReadout(QPainter& painter, const QPointF& at, const Readout& readout, const QRectF& bounds);

/// The guide line or point that was snapped to.
void paintSnap(QPainter& painter, const HeadGuides& guides, const head::Snap& snap, const head::View& view,
               const Viewport& viewport);

} // namespace trichion::studio
