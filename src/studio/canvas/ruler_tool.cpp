#include "studio/canvas/ruler_tool.h"

#include "studio/canvas/overlay_style.h"
#include "studio/services/lengths.h"
#include "studio/services/messages.h"

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

/// A coin and an iris are named, with what they measure across.
QString textOf(const head::KnownLength& known) {
    const QString length = millimetreText(known.length.value, 1);
    return known.name == "ruler" ? length : readableSource(known.name) + QStringLiteral(", ") + length;
}

} // namespace

void RulerTool::setOn(std::optional<ClickedMeasure> measure) {
    m_measure = measure;
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
    if (!on())
        return;
    for (const head::KnownLength& ruler : m_rulers)
        paintRuler(painter, viewport, qt(ruler.from), qt(ruler.to), textOf(ruler));
    if (m_from && (m_to || m_pointer))
        paintRuler(painter, viewport, *m_from, m_to ? *m_to : *m_pointer,
                   m_to && m_measure == ClickedMeasure::Ruler ? tr("How many mm?") : QString());
    else if (m_from)
        overlay::handle(painter, viewport.toCanvas(*m_from), 4.0, overlay::kMidline);
}

bool RulerTool::press(const QMouseEvent& event, const Viewport& viewport) {
    if (!on() || event.button() != Qt::LeftButton)
        return false;
    const QPointF at = viewport.toPhoto(event.position());
    if (!m_view || !m_view->lift(core(at)))
        return true; // beside the head: a ruler lies on it
    if (m_measure == ClickedMeasure::Coin) {
        emit coinClicked(core(at));
        return true;
    }
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
    if (!on() || !m_from || m_to)
        return false;
    m_pointer = viewport.toPhoto(event.position());
    return true;
}

bool RulerTool::key(const QKeyEvent& event) {
    if (!on() || event.key() != Qt::Key_Escape)
        return false;
    if (m_from)
        forget();
    else
        emit ended();
    return true;
}

Qt::CursorShape RulerTool::cursor() const {
    return on() ? Qt::CrossCursor : Qt::ArrowCursor;
}

QString RulerTool::hint() const {
    if (!on())
        return {};
    if (waits())
        return m_measure == ClickedMeasure::Ruler
                   ? tr("Type the distance of the two points in mm on the right; Esc takes them back")
                   : QString();
    if (m_from)
        return tr("Click the other end; Esc takes the first back");
    switch (*m_measure) {
    case ClickedMeasure::Coin:
        return tr("Click the coin that lies on the scalp; Esc ends");
    case ClickedMeasure::CoinEdges:
        return tr("Click both edges of the coin where it is broadest; Esc ends");
    case ClickedMeasure::Iris:
        return tr("Zoom in on an eye and click the left and the right edge of its iris; Esc ends");
    case ClickedMeasure::Ruler:
        break;
    }
    return tr("Click both ends of a ruler or a mark of known length on the scalp; Esc ends");
}

} // namespace trichion::studio
