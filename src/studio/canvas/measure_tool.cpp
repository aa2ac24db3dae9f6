#include "studio/canvas/measure_tool.h"

#include "studio/canvas/overlay_style.h"
#include "studio/canvas/surface_path.h"
#include "studio/services/lengths.h"
#include "trichion/head/measure.h"

#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr double kReach_px = 12.0;
constexpr double kPoint_px = 4.0;

/// The shortest ways along the skin from point to point, finely.
std::vector<head::ScalpPoint> shortestWays(const head::Ellipsoid& surface,
                                           const std::vector<head::ScalpPoint>& corners) {
    std::vector<head::ScalpPoint> all;
    for (std::size_t i = 0; i + 1 < corners.size(); ++i)
        for (const base::HeadPoint& point : head::shortestWay(surface, head::onHead(surface, corners[i]),
                                                              head::onHead(surface, corners[i + 1]))
                                                .points)
            all.push_back(head::scalpPointOf(surface, point));
    return all;
}

} // namespace

MeasureTool::MeasureTool(Document& document, QObject* parent) : QObject(parent), m_document(document) {}

void MeasureTool::clear() {
    m_points.clear();
    m_next.reset();
    m_hovered.reset();
    m_dragged.reset();
    m_closed = false;
}

void MeasureTool::leave() {
    m_next.reset();
    m_hovered.reset();
}

QString MeasureTool::result() const {
    if (!m_document.registration() || m_points.size() < 2)
        return {};
    const QLocale locale;
    const head::Ellipsoid& surface = m_document.registration()->view.head.surface;
    if (m_closed) {
        const std::vector<head::ScalpPoint> border = line();
        const double area_cm2 = head::areaInside(surface, border).value;
        QString area = areaText(area_cm2, 1);
        if (!m_dots)
            return area;
        const auto dots = std::count_if(m_dots->begin(), m_dots->end(), [&](const head::ScalpPoint& dot) {
            return head::isInside(border, dot);
        });
        return tr("%1, %2 dots").arg(area, locale.toString(static_cast<qlonglong>(dots)));
    }
    const double length_mm = head::lengthAlong(surface, m_points).value;
    return length_mm < 100.0 ? millimetreText(length_mm, 1) : centimetreText(length_mm, 2);
}

std::vector<head::ScalpPoint> MeasureTool::line() const {
    std::vector<head::ScalpPoint> corners = m_points;
    if (m_closed)
        corners.push_back(m_points.front());
    else if (m_next && !m_points.empty())
        corners.push_back(*m_next);
    return shortestWays(m_document.registration()->view.head.surface, corners);
}

void MeasureTool::paint(QPainter& painter, const Viewport& viewport) {
    if (!m_on || !m_document.registration())
        return;
    const head::View& view = m_document.registration()->view;
    const std::vector<head::ScalpPoint> places = line();
    std::vector<Eigen::Vector2d> way;
    way.reserve(places.size());
    for (const head::ScalpPoint& place : places)
        way.push_back(place.vector());
    const QPainterPath path = seenPath(view, way, viewport.transform(), kVisible);
    if (m_closed) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(255, 206, 92, 46));
        painter.drawPath(path);
    }
    overlay::stroke(painter, path, overlay::kMidline, 1.6);
    QPointF last;
    bool labelled = false;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const std::optional<QPointF> at = seenAt(view, m_points[i], kVisible);
        if (!at)
            continue;
        const bool active = m_hovered == i || m_dragged == i;
        overlay::handle(painter, viewport.toCanvas(*at), kPoint_px + (active ? 2.0 : 0.0), overlay::kMidline);
        last = viewport.toCanvas(*at);
        labelled = true;
    }
    const QString text = result();
    if (text.isEmpty() || !labelled)
        return;
    const QFontMetricsF metrics(painter.font());
    const QSizeF plate(metrics.horizontalAdvance(text) + 16.0, metrics.height() + 6.0);
    overlay::label(painter, QRectF(last + QPointF(12.0, -plate.height() - 6.0), plate), text);
}

std::optional<std::size_t> MeasureTool::pointUnder(const QPointF& at, const Viewport& viewport) const {
    const head::View& view = m_document.registration()->view;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const std::optional<QPointF> point = seenAt(view, m_points[i]);
        const QPointF away = point ? viewport.toCanvas(*point) - at : QPointF(1e6, 0.0);
        if (std::hypot(away.x(), away.y()) < kReach_px)
            return i;
    }
    return std::nullopt;
}

bool MeasureTool::press(const QMouseEvent& event, const Viewport& viewport) {
    if (!m_on || !m_document.registration() || event.button() != Qt::LeftButton)
        return false;
    const std::optional<std::size_t> under = pointUnder(event.position(), viewport);
    if (under == 0U && !m_closed && m_points.size() > 2) {
        m_closed = true;
        return true;
    }
    if (under) {
        m_dragged = under;
        return true;
    }
    const auto place = placeAt(m_document.registration()->view, viewport.toPhoto(event.position()));
    if (!place)
        return true; // beside the head: nothing is begun, and the hairline below is left alone
    if (m_closed)
        clear();
    m_points.push_back(*place);
    m_next.reset();
    return true;
}

bool MeasureTool::move(const QMouseEvent& event, const Viewport& viewport) {
    if (!m_on || !m_document.registration())
        return false;
    const auto place = placeAt(m_document.registration()->view, viewport.toPhoto(event.position()));
    if (m_dragged) {
        if (place)
            m_points[*m_dragged] = *place;
        return true;
    }
    m_hovered = pointUnder(event.position(), viewport);
    m_next = m_hovered || m_closed ? std::nullopt : place;
    return true;
}

bool MeasureTool::release(const QMouseEvent&, const Viewport&) {
    m_dragged.reset();
    return m_on;
}

bool MeasureTool::key(const QKeyEvent& event) {
    if (!m_on || m_points.empty())
        return false;
    if (event.key() == Qt::Key_Escape)
        clear();
    else if (event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete) {
        if (!m_closed)
            m_points.pop_back();
        m_closed = false;
    } else if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && m_points.size() > 2)
        m_closed = true;
    else
        return false;
    return true;
}

Qt::CursorShape MeasureTool::cursor() const {
    if (!m_on)
        return Qt::ArrowCursor;
    return m_dragged || m_hovered ? Qt::PointingHandCursor : Qt::CrossCursor;
}

QString MeasureTool::hint() const {
    if (!m_on)
        return {};
    if (m_points.empty())
        return tr("Click two points on the head: the distance along the skin");
    if (m_closed)
        return tr("Drag a point to change the area; a click beside it begins anew, Esc clears");
    return m_points.size() > 2
               ? tr("Click the first point (or Enter) to close the area; Backspace takes a point "
                    "back, Esc clears")
               : tr("Click on for a longer way; Backspace takes a point back, Esc clears");
}

} // namespace trichion::studio
