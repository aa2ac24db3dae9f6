#include "studio/canvas/wipe.h"

#include "studio/canvas/overlay_style.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <algorithm>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr double kReach_px = 10.0;
constexpr double kKnob_px = 13.0;

void paintKnob(QPainter& painter, const QPointF& at, bool active) {
    overlay::handle(painter, at, kKnob_px, active ? overlay::kAccent : QColor(250, 250, 250));
    painter.setPen(QPen(QColor(40, 40, 40), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const double side : {-1.0, 1.0}) {
        QPainterPath arrow(at + QPointF(side * 3.5, -4.0));
        arrow.lineTo(at + QPointF(side * 7.5, 0.0));
        arrow.lineTo(at + QPointF(side * 3.5, 4.0));
        painter.drawPath(arrow);
    }
}

} // namespace

void Wipe::setShare(double share) {
    m_share = std::clamp(share, 0.0, 1.0);
}

void Wipe::setLabels(const QString& before, const QString& after) {
    m_before = before;
    m_after = after;
}

QRectF Wipe::visible(const Viewport& viewport, const QRectF& canvas) const {
    return viewport.photoRect().intersected(canvas);
}

double Wipe::lineX(const Viewport& viewport, const QRectF& canvas) const {
    const QRectF shown = visible(viewport, canvas);
    const double before_px = m_share * shown.width();
    return std::round(QGuiApplication::isRightToLeft() ? shown.right() - before_px
                                                       : shown.left() + before_px);
}

void Wipe::paint(QPainter& painter, const Viewport& viewport) {
    const QRectF shown = visible(viewport, m_canvas);
    const double x = lineX(viewport, m_canvas);
    painter.setPen(QPen(overlay::kShadow, 3.0));
    painter.drawLine(QPointF(x, shown.top()), QPointF(x, shown.bottom()));
    painter.setPen(QPen(QColor(255, 255, 255), 1.4));
    painter.drawLine(QPointF(x, shown.top()), QPointF(x, shown.bottom()));
    paintKnob(painter, {x, shown.top() + 0.78 * shown.height()}, m_hovered || m_dragged);
    const QFontMetricsF metrics(painter.font());
    const auto plate = [&](const QString& text) {
        return QSizeF(metrics.horizontalAdvance(text) + 18.0, metrics.height() + 8.0);
    };
    const QString& leftText = QGuiApplication::isRightToLeft() ? m_after : m_before;
    const QString& rightText = QGuiApplication::isRightToLeft() ? m_before : m_after;
    const QSizeF left = plate(leftText);
    const QSizeF right = plate(rightText);
    if (x - shown.left() > left.width() + 20.0)
        overlay::label(painter, {{x - 10.0 - left.width(), shown.top() + 12.0}, left}, leftText);
    if (shown.right() - x > right.width() + 20.0)
        overlay::label(painter, {{x + 10.0, shown.top() + 12.0}, right}, rightText);
}

bool Wipe::hits(const QPointF& at, const Viewport& viewport) const {
    return m_on && std::abs(at.x() - lineX(viewport, m_canvas)) <= kReach_px &&
           visible(viewport, m_canvas).contains(at);
}

bool Wipe::press(const QMouseEvent& event, const Viewport& viewport) {
    if (event.button() != Qt::LeftButton || !hits(event.position(), viewport))
        return false;
    m_grip_px = event.position().x() - lineX(viewport, m_canvas);
    m_dragged = true;
    return true;
}

bool Wipe::move(const QMouseEvent& event, const Viewport& viewport) {
    if (!m_dragged) {
        const bool hovered = hits(event.position(), viewport);
        return std::exchange(m_hovered, hovered) != hovered;
    }
    const QRectF shown = visible(viewport, m_canvas);
    const double line = event.position().x() - m_grip_px;
    const double before_px = QGuiApplication::isRightToLeft() ? shown.right() - line : line - shown.left();
    setShare(before_px / std::max(1.0, shown.width()));
    return true;
}

bool Wipe::release(const QMouseEvent&, const Viewport&) {
    return std::exchange(m_dragged, false);
}

Qt::CursorShape Wipe::cursor() const {
    return m_hovered || m_dragged ? Qt::SplitHCursor : Qt::ArrowCursor;
}

QString Wipe::hint() const {
    return m_hovered || m_dragged ? tr("Drag to compare before and after; W hides the divider") : QString();
}

} // namespace trichion::studio
