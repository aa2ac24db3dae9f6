#include "studio/practice/fading_chart.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace trichion::studio {

namespace {

constexpr double kMostLeft = 1.1; // of what was there
constexpr int kCurveSteps = 80;
constexpr double kPointReach_px = 12.0;
constexpr double kPoint_px = 4.0;
constexpr double kBarSides = 1.96;

/// Okabe and Ito (2008): told apart by the colour-blind.
constexpr std::array<QRgb, 6> kLineColours{0xff56b4e9U, 0xffe69f00U, 0xff009e73U,
                                           0xffcc79a7U, 0xfff0e442U, 0xffd55e00U};

QColor lineColour(int index) {
    return QColor(kLineColours[static_cast<std::size_t>(index) % kLineColours.size()]);
}

Qt::PenStyle curveStyle(int curve) {
    return curve == 0 ? Qt::DashLine : Qt::SolidLine;
}

} // namespace

FadingChart::FadingChart(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("What is left over the years"));
    setMouseTracking(true);
    setToolTip(tr("Point at a dot for its numbers"));
}

void FadingChart::show(std::vector<ChartLine> lines, std::vector<ChartCurve> curves) {
    m_lines = std::move(lines);
    m_curves = std::move(curves);
    QStringList read;
    for (const ChartLine& line : m_lines)
        for (const ChartPoint& point : line.points)
            read += line.name + QStringLiteral(", ") + point.label;
    setAccessibleDescription(read.join(QStringLiteral("; ")));
    update();
}

double FadingChart::lastYear() const {
    double last = 2.0;
    for (const ChartLine& line : m_lines)
        for (const ChartPoint& point : line.points)
            last = std::max(last, point.years + 0.5);
    return std::ceil(last);
}

QRectF FadingChart::plot() const {
    const double line = fontMetrics().height();
    return QRectF(rect()).adjusted(3.2 * line, 2.4 * line, -line, -2.2 * line);
}

QPointF FadingChart::at(double years, double left) const {
    const QRectF area = plot();
    return {area.left() + years / lastYear() * area.width(),
            area.bottom() - std::clamp(left, 0.0, kMostLeft) / kMostLeft * area.height()};
}

void FadingChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter);
    for (int i = 0; i < static_cast<int>(m_curves.size()); ++i)
        paintCurve(painter, m_curves[static_cast<std::size_t>(i)], i);
    for (int i = 0; i < static_cast<int>(m_lines.size()); ++i)
        paintLine(painter, m_lines[static_cast<std::size_t>(i)], i);
    paintLegend(painter);
}

void FadingChart::paintGrid(QPainter& painter) const {
    const QRectF area = plot();
    const double line = fontMetrics().height();
    QColor faint = palette().color(QPalette::WindowText);
    faint.setAlpha(45);
    QColor quiet = palette().color(QPalette::WindowText);
    quiet.setAlpha(170);
    for (int percent = 0; percent <= 100; percent += 25) {
        const double y = at(0.0, percent / 100.0).y();
        painter.setPen(faint);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(quiet);
        painter.drawText(QRectF(0.0, y - line, area.left() - 0.4 * line, 2.0 * line),
                         Qt::AlignRight | Qt::AlignVCenter, tr("%1 %").arg(percent));
    }
    const int last = static_cast<int>(lastYear());
    const int step = std::max(1, last / 8);
    for (int year = 0; year <= last; year += step) {
        const QPointF foot = at(year, 0.0);
        painter.setPen(faint);
        painter.drawLine(foot, at(year, kMostLeft));
        painter.setPen(quiet);
        painter.drawText(QRectF(foot.x() - 40.0, foot.y() + 2.0, 80.0, 1.4 * line), Qt::AlignCenter,
                         QLocale().toString(year));
    }
    painter.drawText(QRectF(area.left(), height() - 1.2 * line, area.width(), 1.2 * line), Qt::AlignCenter,
                     tr("Years after the first photo"));
}

void FadingChart::paintCurve(QPainter& painter, const ChartCurve& curve, int index) const {
    const auto pathOf = [&](const std::function<double(double)>& value) {
        QPainterPath path(at(0.0, value(0.0)));
        for (int i = 1; i <= kCurveSteps; ++i) {
            const double years = lastYear() * i / kCurveSteps;
            path.lineTo(at(years, value(years)));
        }
        return path;
    };
    QColor ink = palette().color(QPalette::WindowText);
    if (curve.low && curve.high) {
        QPainterPath band = pathOf(curve.high);
        band.connectPath(pathOf(curve.low).toReversed());
        QColor wash = ink;
        wash.setAlpha(28);
        painter.fillPath(band, wash);
    }
    ink.setAlpha(150);
    painter.setPen(QPen(ink, 1.6, curveStyle(index)));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(curve.left));
}

void FadingChart::paintLine(QPainter& painter, const ChartLine& line, int index) const {
    QPainterPath path;
    for (std::size_t i = 0; i < line.points.size(); ++i) {
        const QPointF place = at(line.points[i].years, line.points[i].left);
        i == 0 ? path.moveTo(place) : path.lineTo(place);
    }
    QColor colour = lineColour(index);
    colour.setAlpha(120);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.5));
    painter.drawPath(path);
    for (const ChartPoint& point : line.points) {
        colour.setAlpha(static_cast<int>(90 + 165 * std::clamp(point.confidence, 0.0, 1.0)));
        painter.setPen(QPen(colour, 1.5));
        painter.drawLine(at(point.years, point.left - kBarSides * point.sigma),
                         at(point.years, point.left + kBarSides * point.sigma));
        painter.setBrush(colour);
        painter.drawEllipse(at(point.years, point.left), kPoint_px, kPoint_px);
    }
}

void FadingChart::paintLegend(QPainter& painter) const {
    const double line = fontMetrics().height();
    double x = plot().left();
    const double y = 0.9 * line;
    const auto name = [&](const QString& text) {
        painter.setPen(palette().color(QPalette::WindowText));
        const double width = fontMetrics().horizontalAdvance(text);
        painter.drawText(QRectF(x, y - line, width + 4.0, 2.0 * line), Qt::AlignVCenter | Qt::AlignLeft,
                         text);
        x += width + 1.4 * line;
    };
    for (int i = 0; i < static_cast<int>(m_lines.size()); ++i) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(lineColour(i));
        painter.drawEllipse(QPointF(x + kPoint_px, y), kPoint_px, kPoint_px);
        x += 0.9 * line;
        name(m_lines[static_cast<std::size_t>(i)].name);
    }
    for (int i = 0; i < static_cast<int>(m_curves.size()); ++i) {
        QColor ink = palette().color(QPalette::WindowText);
        ink.setAlpha(150);
        painter.setPen(QPen(ink, 1.6, curveStyle(i)));
        painter.drawLine(QPointF(x, y), QPointF(x + 1.6 * line, y));
        x += 2.0 * line;
        name(m_curves[static_cast<std::size_t>(i)].name);
    }
}

bool FadingChart::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (const ChartLine& line : m_lines)
        for (const ChartPoint& point : line.points) {
            const QPointF away = at(point.years, point.left) - QPointF(help->pos());
            if (std::hypot(away.x(), away.y()) < kPointReach_px) {
                QToolTip::showText(help->globalPos(), line.name + QLatin1Char('\n') + point.label, this);
                return true;
            }
        }
    return QWidget::event(event);
}

} // namespace trichion::studio
