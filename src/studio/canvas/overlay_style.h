#pragma once
/// \file
/// Colours and strokes of what is drawn over a photo: they must be seen on pale skin, dark skin and hair
/// alike, so every light line lies on a dark, softer one.

#include <QColor>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPen>

namespace trichion::studio::overlay {

inline const QColor kLine(255, 255, 255, 235);
inline const QColor kShadow(0, 0, 0, 120);
inline const QColor kAccent(64, 196, 184);
inline const QColor kFaint(255, 255, 255, 110);
inline const QColor kWire(255, 255, 255, 90);
inline const QColor kZone(255, 255, 255, 140);
inline const QColor kZoneBorder(168, 214, 255);
inline const QColor kMidline(255, 206, 92);

/// A line with its shadow. Its pieces are short: how they join is not seen, and round joins take longest.
inline void stroke(QPainter& painter, const QPainterPath& path, const QColor& colour, double width,
                   Qt::PenStyle style = Qt::SolidLine) {
    painter.setBrush(Qt::NoBrush);
    if (style == Qt::SolidLine) {
        painter.setPen(QPen(kShadow, width + 2.0, Qt::SolidLine, Qt::RoundCap, Qt::BevelJoin));
        painter.drawPath(path);
    }
    painter.setPen(QPen(colour, width, style, Qt::RoundCap, Qt::BevelJoin));
    painter.drawPath(path);
}

/// A round handle of constant size.
inline void handle(QPainter& painter, const QPointF& at, double radius, const QColor& fill) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 90));
    painter.drawEllipse(at, radius + 1.5, radius + 1.5);
    painter.setBrush(fill);
    painter.drawEllipse(at, radius, radius);
}

/// A short text on a dark plate.
inline void label(QPainter& painter, const QRectF& plate, const QString& text) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(20, 20, 20, 170));
    painter.drawRoundedRect(plate, 4.0, 4.0);
    painter.setPen(QColor(255, 255, 255, 235));
    painter.drawText(plate, Qt::AlignCenter, text);
}

/// A warning in the middle of the lower edge of the canvas, with a clear colour of its own.
inline void warning(QPainter& painter, const QRectF& canvas, const QString& text) {
    const QFontMetricsF metrics(painter.font());
    const QSizeF size(metrics.horizontalAdvance(text) + 28.0, metrics.height() + 14.0);
    const QRectF plate(
        QPointF(canvas.center().x() - 0.5 * size.width(), canvas.bottom() - size.height() - 14.0), size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(150, 38, 28, 235));
    painter.drawRoundedRect(plate, 5.0, 5.0);
    painter.setPen(Qt::white);
    painter.drawText(plate, Qt::AlignCenter, text);
}

} // namespace trichion::studio::overlay
