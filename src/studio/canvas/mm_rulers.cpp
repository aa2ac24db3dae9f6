#include "studio/canvas/mm_rulers.h"

#include "studio/services/lengths.h"
#include <QFontMetricsF>
#include <QLineF>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr double kBreadth_px = 18.0;
constexpr double kMarksApart_px = 60.0;
const QColor kGround(24, 24, 24, 190);
const QColor kInk(235, 235, 235);

} // namespace

double markSpacing_mm(double pixelsPer_mm) {
    const double least = kMarksApart_px / pixelsPer_mm;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double step : {1.0, 2.0, 5.0})
        if (step * power >= least * (1.0 - 1e-9))
            return step * power;
    return 10.0 * power;
}

void paintRulers(QPainter& painter, const QRectF& canvas, const head::View& view, const Viewport& viewport) {
    const auto centre = view.project(base::HeadPoint());
    const LengthField unit = lengthField(1.0, 0);
    const double scale = view.scaleAtCentre().value * viewport.scale() * unit.mmPerUnit;
    if (!centre || !(scale > 0.0))
        return;
    const QPointF zero = viewport.toCanvas({centre->v.x(), centre->v.y()});
    const double long_mm = markSpacing_mm(scale);
    QFont font = painter.font();
    font.setPointSizeF(0.75 * font.pointSizeF());
    painter.save();
    painter.setFont(font);
    painter.fillRect(QRectF(canvas.left(), canvas.top(), canvas.width(), kBreadth_px), kGround);
    painter.fillRect(QRectF(canvas.left(), canvas.top() + kBreadth_px, kBreadth_px, canvas.height()),
                     kGround);
    painter.setPen(QPen(kInk, 1.0));
    for (const bool across : {true, false}) {
        const double length = across ? canvas.width() : canvas.height();
        const double from = across ? zero.x() : zero.y();
        const auto first = static_cast<int>(std::ceil(-from / (0.1 * long_mm * scale)));
        const auto last = static_cast<int>(std::floor((length - from) / (0.1 * long_mm * scale)));
        for (int mark = first; mark <= last; ++mark) {
            const double at = std::round(from + 0.1 * mark * long_mm * scale) + 0.5;
            if (at < kBreadth_px)
                continue;
            const bool isLong = mark % 10 == 0;
            const double tip = kBreadth_px - (isLong ? 10.0 : mark % 5 == 0 ? 6.0 : 3.0);
            painter.drawLine(across ? QLineF(at, tip, at, kBreadth_px) : QLineF(tip, at, kBreadth_px, at));
            if (!isLong)
                continue;
            const QString text = QString::number(std::abs(0.1 * mark * long_mm), 'g', 4);
            if (across) {
                painter.drawText(QPointF(at + 3.0, 10.0), text);
            } else {
                painter.save();
                painter.translate(10.0, at - 3.0);
                painter.rotate(-90.0);
                painter.drawText(QPointF(0.0, 0.0), text);
                painter.restore();
            }
        }
    }
    painter.fillRect(QRectF(canvas.left(), canvas.top(), kBreadth_px, kBreadth_px), kGround);
    painter.drawText(QRectF(0.0, 0.0, kBreadth_px, kBreadth_px), Qt::AlignCenter, unit.suffix.trimmed());
    painter.restore();
}

} // namespace trichion::studio
