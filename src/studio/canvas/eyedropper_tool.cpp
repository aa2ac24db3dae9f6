#include "studio/canvas/eyedropper_tool.h"

#include "studio/canvas/overlay_style.h"

#include <QFontMetricsF>

namespace trichion::studio {

namespace {

void ring(QPainter& painter, const QPointF& at, double radius) {
    QPainterPath path;
    path.addEllipse(at, radius, radius);
    overlay::stroke(painter, path, overlay::kMidline, 1.8);
}

} // namespace

void EyedropperTool::setWanted(const QString& wanted) {
    m_wanted = wanted;
    m_on = !wanted.isEmpty();
    m_pointer.reset();
}

void EyedropperTool::show(std::vector<ColourPlace> places, double radius_px) {
    m_places = std::move(places);
    m_radius_px = radius_px;
}

void EyedropperTool::paint(QPainter& painter, const Viewport& viewport) {
    if (!m_on)
        return;
    const QFontMetricsF metrics(painter.font());
    const double radius = std::max(5.0, m_radius_px * viewport.scale());
    for (const ColourPlace& place : m_places) {
        const QPointF at = viewport.toCanvas({place.place.v.x(), place.place.v.y()});
        ring(painter, at, radius);
        const QSizeF plate(metrics.horizontalAdvance(place.name) + 16.0, metrics.height() + 6.0);
        overlay::label(painter, QRectF(at + QPointF(radius + 6.0, -0.5 * plate.height()), plate), place.name);
    }
    if (m_pointer)
        ring(painter, viewport.toCanvas(*m_pointer), radius);
}

bool EyedropperTool::press(const QMouseEvent& event, const Viewport& viewport) {
    if (!m_on || event.button() != Qt::LeftButton)
        return false;
    const QPointF at = viewport.toPhoto(event.position());
    emit picked(base::ImagePoint(Eigen::Vector2d(at.x(), at.y())));
    return true;
}

bool EyedropperTool::move(const QMouseEvent& event, const Viewport& viewport) {
    if (!m_on)
        return false;
    m_pointer = viewport.toPhoto(event.position());
    return true;
}

bool EyedropperTool::key(const QKeyEvent& event) {
    if (!m_on || event.key() != Qt::Key_Escape)
        return false;
    emit ended();
    return true;
}

Qt::CursorShape EyedropperTool::cursor() const {
    return m_on ? Qt::CrossCursor : Qt::ArrowCursor;
}

} // namespace trichion::studio
