#include "studio/canvas/pencil_tool.h"

#include "studio/canvas/overlay_style.h"
#include "studio/canvas/surface_path.h"

#include <QLineF>
#include <QPen>
#include <utility>

namespace trichion::studio {

namespace {

constexpr double kPencilReach_px = 14.0;
constexpr double kHandle_px = 4.0;
constexpr double kStep_mm = 0.5;
constexpr double kLargeStep_mm = 2.0;
constexpr double kWidth_px = 2.0;
const QColor kFound(255, 92, 200); // neither skin nor any pencil has it
const QColor kFormer(255, 255, 255, 70);

/// Dashes that are seen on pale skin and dark hair alike.
void dashed(QPainter& painter, const QPainterPath& path) {
    QPen pen(overlay::kShadow, kWidth_px + 2.0, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    painter.setBrush(Qt::NoBrush);
    for (const QColor& colour : {overlay::kShadow, kFound}) {
        const double width = colour == kFound ? kWidth_px : kWidth_px + 2.0;
        pen.setColor(colour);
        pen.setWidthF(width);
        pen.setDashPattern({7.0 / width, 6.0 / width}); // Qt counts dashes in widths of the pen
        painter.setPen(pen);
        painter.drawPath(path);
    }
}

} // namespace

void PencilTool::begin(PencilProposal proposal) {
    end();
    m_proposal = std::move(proposal);
}

void PencilTool::end() {
    m_proposal.reset();
    m_steps.clear();
    m_hovered.reset();
    m_selected.reset();
    m_dragged = false;
}

bool PencilTool::stepBack() {
    if (!on() || m_steps.empty())
        return false;
    m_proposal = std::move(m_steps.back());
    m_steps.pop_back();
    m_hovered.reset();
    m_selected.reset();
    m_dragged = false;
    return true;
}

std::optional<QPointF> PencilTool::handleAt(std::size_t index, const Viewport& viewport) const {
    if (!on() || !m_document.ready() || index >= m_proposal->points.size())
        return std::nullopt;
    const std::optional<QPointF> point = seenAt(view(), m_proposal->points[index]);
    return point ? std::optional(viewport.toCanvas(*point)) : std::nullopt;
}

// ---- painting

void PencilTool::paint(QPainter& painter, const Viewport& viewport) {
    if (!on() || !m_document.ready())
        return;
    paintFormerLine(painter, viewport);
    const auto curves = curvesOf(*m_proposal);
    for (std::size_t k = 0; k < curves.size(); ++k) {
        const QPainterPath path = seenPath(view(), curves[k], viewport.transform());
        if (m_proposal->pieces[k] == Piece::Seen)
            overlay::stroke(painter, path, kFound, kWidth_px);
        else
            dashed(painter, path);
    }
    paintHandles(painter, viewport);
}

void PencilTool::paintFormerLine(QPainter& painter, const Viewport& viewport) const {
    const design::Outline outline = design::outlineOf(*m_document.design());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(kFormer, 1.2));
    painter.drawPath(seenPath(view(), outline.hairline, viewport.transform()));
}

void PencilTool::paintHandles(QPainter& painter, const Viewport& viewport) const {
    for (std::size_t i = 0; i < m_proposal->points.size(); ++i) {
        const std::optional<QPointF> at = handleAt(i, viewport);
        if (!at)
            continue;
        const bool active = m_selected == i || m_hovered == i;
        const double radius = kHandle_px + (active ? 2.0 : 0.0);
        overlay::handle(painter, *at, radius, active ? kFound : QColor(250, 250, 250));
        if (m_selected == i) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(QColor(255, 255, 255, 220), 1.4));
            painter.drawEllipse(*at, radius + 3.0, radius + 3.0);
        }
    }
}

// ---- the hand

std::optional<std::size_t> PencilTool::pointUnder(const QPointF& at, const Viewport& viewport) const {
    std::optional<std::size_t> nearest;
    double reach = kPencilReach_px;
    for (std::size_t i = 0; on() && i < m_proposal->points.size(); ++i) {
        const std::optional<QPointF> handle = handleAt(i, viewport);
        if (handle && QLineF(*handle, at).length() < reach) {
            reach = QLineF(*handle, at).length();
            nearest = i;
        }
    }
    return nearest;
}

bool PencilTool::press(const QMouseEvent& event, const Viewport& viewport) {
    if (event.button() != Qt::LeftButton)
        return false;
    m_selected = pointUnder(event.position(), viewport);
    if (!m_selected)
        return false;
    m_dragged = true;
    m_steps.push_back(*m_proposal);
    m_grip = *seenAt(view(), m_proposal->points[*m_selected]) - viewport.toPhoto(event.position());
    return true;
}

bool PencilTool::move(const QMouseEvent& event, const Viewport& viewport) {
    if (!m_dragged) {
        const auto under = pointUnder(event.position(), viewport);
        return std::exchange(m_hovered, under) != under;
    }
    // Beside the head the point waits at the last place on it.
    if (const auto place = placeAt(view(), viewport.toPhoto(event.position()) + m_grip))
        m_proposal = withPointAt(*m_proposal, *m_selected, *place);
    return true;
}

bool PencilTool::release(const QMouseEvent& event, const Viewport&) {
    if (event.button() != Qt::LeftButton || !m_dragged)
        return false;
    m_dragged = false;
    if (m_steps.back().points == m_proposal->points)
        m_steps.pop_back();
    return true;
}

bool PencilTool::nudge(const QPointF& direction, double step_mm) {
    const std::optional<QPointF> from =
        m_selected ? seenAt(view(), m_proposal->points[*m_selected]) : std::nullopt;
    if (!from)
        return false;
    const base::HeadPoint point = head::onHead(view().head.surface, m_proposal->points[*m_selected]);
    const auto place = placeAt(view(), *from + direction * (step_mm * view().scaleAt(point).value));
    if (!place)
        return false;
    m_steps.push_back(*m_proposal);
    m_proposal = withPointAt(*m_proposal, *m_selected, *place);
    return true;
}

bool PencilTool::removeSelected() {
    if (!m_selected)
        return false;
    m_steps.push_back(*m_proposal);
    m_proposal = withoutPointAt(*m_proposal, *m_selected);
    m_selected.reset();
    m_hovered.reset();
    return true;
}

bool PencilTool::key(const QKeyEvent& event) {
    const double step_mm = (event.modifiers() & Qt::ShiftModifier) != 0 ? kLargeStep_mm : kStep_mm;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit taken();
        return true;
    case Qt::Key_Escape:
        emit dismissed();
        return true;
    case Qt::Key_Left:
        return nudge({-1.0, 0.0}, step_mm);
    case Qt::Key_Right:
        return nudge({1.0, 0.0}, step_mm);
    case Qt::Key_Up:
        return nudge({0.0, -1.0}, step_mm);
    case Qt::Key_Down:
        return nudge({0.0, 1.0}, step_mm);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return removeSelected();
    default:
        return false;
    }
}

bool PencilTool::focusNext(bool forward) {
    if (!on() || !m_document.ready())
        return false;
    const auto count = static_cast<int>(m_proposal->points.size());
    int index = m_selected ? static_cast<int>(*m_selected) : (forward ? -1 : count);
    do
        index += forward ? 1 : -1;
    while (index >= 0 && index < count &&
           !seenAt(view(), m_proposal->points[static_cast<std::size_t>(index)]));
    m_selected.reset();
    if (index >= 0 && index < count)
        m_selected = static_cast<std::size_t>(index);
    return m_selected.has_value();
}

Qt::CursorShape PencilTool::cursor() const {
    if (m_dragged)
        return Qt::ClosedHandCursor;
    return m_hovered ? Qt::OpenHandCursor : Qt::ArrowCursor;
}

QString PencilTool::hint() const {
    if (m_selected || m_hovered || m_dragged)
        return tr("Drag or arrow keys move the point, Delete removes it");
    return tr("Enter uses this line, Esc discards it, hold B to see the skin alone");
}

} // namespace trichion::studio
