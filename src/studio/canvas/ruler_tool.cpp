#include "studio/canvas/ruler_tool.h"

#include "studio/canvas/overlay_style.h"

#include <QFontMetricsF>
#include <QLocale>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr double kTick_px = 7.0;
constexpr double kNearest_px = 8.0; // of the photo; what lies closer measures nothing

QPointF qt(const base::ImagePoint& point) {
    return {point.v.x(), point.v.y()};
}

base::ImagePoint core(const QPointF& point) {
    return base::ImagePoint(Eigen::Vector2d(point.x(), point.y()));
}

} // namespace

void RulerTool::setOn(bool on) {
    m_on = on;
    forget();
}

void RulerTool::forget() {
    m_from.reset();
    m_to.reset();
    m_pointer.reset();
}

void RulerTool::show(const std::optional<head::View>& view, std::vector<head::KnownLength> rulers) {
    if (!m_view || !view || m_view->photo.sha256 != view->photo.sha256)
        forget();
    m_view = view;
    m_rulers = std::move(rulers);
}

void RulerTool::paintRuler(QPainter& painter, const Viewport& viewport, const QPointF& from,
                           const QPointF& to, const QString& text) const {
    const QPointF a = viewport.toCanvas(from);
    const QPointF b = viewport.toCanvas(to);
    const double length = std::hypot(b.x() - a.x(), b.y() - a.y());
    QPainterPath path(a);
    path.lineTo(b);
    if (length > 1.0) {
        const QPointF across = kTick_px / length * QPointF(a.y() - b.y(), b.x() - a.x());
        for (const QPointF& end : {a, b}) {
            path.moveTo(end - across);
            path.lineTo(end + across);
        }
    }
    overlay::stroke(painter, path, overlay::kMidline, 2.0);
    if (text.isEmpty())
        return;
    const QFontMetricsF metrics(painter.font());
    const QSizeF plate(metrics.horizontalAdvance(text) + 16.0, metrics.height() + 6.0);
    overlay::label(painter, QRectF((a + b) / 2.0 + QPointF(10.0, -plate.height() - 8.0), plate), text);
}

void RulerTool::paint(QPainter& painter, const Viewport& viewport) {
    if (!m_on)
        return;
    for (const head::KnownLength& ruler : m_rulers)
        paintRuler(painter, viewport, qt(ruler.from), qt(ruler.to),
                   tr("%1 mm").arg(QLocale().toString(ruler.length.value, 'f', 1)));
    if (m_from && (m_to || m_pointer))
        paintRuler(painter, viewport, *m_from, m_to ? *m_to : *m_pointer,
                   m_to ? tr("How many mm?") : QString());
    else if (m_from)
        overlay::handle(painter, viewport.toCanvas(*m_from), 4.0, overlay::kMidline);
}

bool RulerTool::press(const QMouseEvent& event, const Viewport& viewport) {
    if (!m_on || event.button() != Qt::LeftButton)
        return false;
    const QPointF at = viewport.toPhoto(event.position());
    if (!m_view || !m_view->lift(core(at)))
        return true; // beside the head: a ruler lies on it
    if (!m_from || m_to) {
        forget();
        m_from = at;
    } else if (std::hypot(at.x() - m_from->x(), at.y() - m_from->y()) > kNearest_px) {
        m_to = at;
        emit laid(core(*m_from), core(*m_to));
    }
    return true;
}

bool RulerTool::move(const QMouseEvent& event, const Viewport& viewport) {
    if (!m_on || !m_from || m_to)
        return false;
    m_pointer = viewport.toPhoto(event.position());
    return true;
}

bool RulerTool::key(const QKeyEvent& event) {
    if (!m_on || event.key() != Qt::Key_Escape)
        return false;
    if (m_from)
        forget();
    else
        emit ended();
    return true;
}

Qt::CursorShape RulerTool::cursor() const {
    return m_on ? Qt::CrossCursor : Qt::ArrowCursor;
}

QString RulerTool::hint() const {
    if (!m_on)
        return {};
    if (waits())
        return tr("Type the distance of the two points in mm on the right; Esc takes them back");
    return m_from ? tr("Click the other end; Esc takes the first back")
                  : tr("Click both ends of a ruler, a coin or a mark of known length on the scalp; Esc ends");
}

} // namespace trichion::studio
