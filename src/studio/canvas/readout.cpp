#include "studio/canvas/readout.h"

#include "studio/canvas/overlay_style.h"
#include "studio/canvas/surface_path.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr double kBeside_px = 22.0;
constexpr double kPadding_px = 8.0;
constexpr double kOnMidline_mm = 0.5;
constexpr double kBesideMiddle_mm = 10.0; // nearer the midline nothing recedes

QString say(const char* text) {
    return QCoreApplication::translate("trichion::studio", text);
}

} // namespace

QStringList linesOf(const Readings& readings) {
    QStringList lines;
    lines << (readings.aboveBrow_mm < 0.0 ? say("%1 below the brows") : say("↑ %1 above the brows"))
                 .arg(centimetres(std::abs(readings.aboveBrow_mm)));
    lines << (std::abs(readings.besideMidline_mm) < kOnMidline_mm
                  ? say("on the midline")
                  : say("↔ %1 from the midline").arg(centimetres(std::abs(readings.besideMidline_mm))));
    if (readings.recession_mm && *readings.recession_mm > 0.0 &&
        std::abs(readings.besideMidline_mm) > kBesideMiddle_mm)
        lines << say("↗ %1 behind the middle").arg(centimetres(*readings.recession_mm));
    return lines;
}

QRectF readoutPlate(const QPointF& at, const Readout& readout, const QFontMetricsF& metrics,
                    const QRectF& bounds) {
    const QStringList all = readout.all();
    double width = 0.0;
    for (const QString& line : all)
        width = std::max(width, metrics.horizontalAdvance(line));
    const QSizeF size(width + 2.0 * kPadding_px,
                      metrics.height() * static_cast<double>(all.size()) + kPadding_px);
    QRectF plate(at + QPointF(kBeside_px, -size.height() - kBeside_px / 2.0), size);
    if (plate.right() > bounds.right())
        plate.moveRight(at.x() - kBeside_px);
    if (plate.top() < bounds.top())
        plate.moveTop(at.y() + kBeside_px);
    return plate;
}

void paintReadout(QPainter& painter, const QPointF& at, const Readout& readout, const QRectF& bounds) {
    const QFontMetricsF metrics(painter.font());
    const QRectF plate = readoutPlate(at, readout, metrics, bounds);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(20, 20, 20, 190));
    painter.drawRoundedRect(plate, 5.0, 5.0);
    QRectF row(plate.left() + kPadding_px, plate.top() + kPadding_px / 2.0, plate.width(), metrics.height());
    for (const QString& line : readout.all()) {
        painter.setPen(overlay::kLine);
        if (line == readout.snappedTo)
            painter.setPen(overlay::kAccent.lighter(120));
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, line);
        row.translate(0.0, metrics.height());
    }
}

void paintSnap(QPainter& painter, const HeadGuides& guides, const head::Snap& snap, const head::View& view,
               const Viewport& viewport) {
    if (const head::GuideLine* line = guides.lineAt(snap.guide, snap.place)) {
        std::vector<Eigen::Vector2d> places;
        places.reserve(line->points.size());
        for (const head::ScalpPoint& point : line->points)
            places.push_back(point.vector());
        overlay::stroke(painter, seenPath(view, places, viewport.transform(), kVisible), overlay::kAccent,
                        1.6);
    }
    const std::optional<QPointF> at = seenAt(view, snap.place, kVisible);
    if (!at)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(overlay::kAccent.lighter(120), 1.6));
    painter.drawEllipse(viewport.toCanvas(*at), 13.0, 13.0);
}

} // namespace trichion::studio
