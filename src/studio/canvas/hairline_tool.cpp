#include "studio/canvas/hairline_tool.h"

#include "studio/canvas/overlay_style.h"
#include "studio/canvas/surface_path.h"
#include "studio/canvas/wireframe.h"

#include <QLineF>
#include <algorithm>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr double kReach_px = 14.0;
constexpr double kLineReach_px = 7.0;
constexpr double kHandle_px = 4.2;
constexpr double kStep_mm = 0.5;
constexpr double kStretch_px = 5.0;
constexpr double kSnap_px = 9.0;
constexpr double kFarthestSnap_mm = 5.0; // zoomed far out a snap would leap

} // namespace

HairlineTool::HairlineTool(Document& document, const HeadGuides& guides, QObject* parent)
    : QObject(parent), m_document(document), m_guides(guides) {}

void HairlineTool::reset() {
    m_hovered.reset();
    m_selected.reset();
    m_overLine = m_dragged = m_byKeys = false;
    m_snap.reset();
}

void HairlineTool::leave() {
    m_hovered.reset();
    m_overLine = false;
}

// Alt or Ctrl turns the symmetry over for one drag.
Symmetry HairlineTool::symmetryFor(Qt::KeyboardModifiers modifiers) const {
    if ((modifiers & (Qt::AltModifier | Qt::ControlModifier)) == 0)
        return m_symmetry;
    return m_symmetry == Symmetry::On ? Symmetry::Off : Symmetry::On;
}

std::optional<QPointF> HairlineTool::photoPointOf(const head::ScalpPoint& place) const {
    return seenAt(m_document.registration()->view, place);
}

std::optional<head::ScalpPoint> HairlineTool::placeUnder(const QPointF& photo) const {
    return placeAt(m_document.registration()->view, photo);
}

std::optional<QPointF> HairlineTool::handleAt(std::size_t index, const Viewport& viewport) const {
    if (!rules() || index >= m_document.design()->hairline.points.size())
        return std::nullopt;
    const std::optional<QPointF> point = photoPointOf(m_document.design()->hairline.points[index]);
    return point ? std::optional(viewport.toCanvas(*point)) : std::nullopt;
}

void HairlineTool::paint(QPainter& painter, const Viewport& viewport) {
    if (!rules())
        return;
    const design::Outline outline = design::outlineOf(*m_document.design());
    painter.save();
    painter.setClipRect(m_clip);
    const head::View& view = m_document.registration()->view;
    overlay::stroke(painter,
                    m_lowerEdge.path(m_document.registration(), outline.lowerEdge, viewport.transform()),
                    overlay::kFaint, 1.2, Qt::DashLine);
    if (m_snap && m_dragged)
        paintSnap(painter, m_guides, *m_snap, view, viewport);
    else if (m_dragged && m_symmetry == Symmetry::On)
        paintMidline(painter, view, viewport.transform());
    overlay::stroke(painter, m_line.path(m_document.registration(), outline.hairline, viewport.transform()),
                    m_overLine ? overlay::kAccent : overlay::kLine, 1.6);
    if (m_considered) {
        design::Design other = *m_document.design();
        other.hairline = *m_considered;
        overlay::stroke(painter, seenPath(view, design::outlineOf(other).hairline, viewport.transform()),
                        overlay::kAccent, 2.0);
    }
    const auto& points = m_document.design()->hairline.points;
    const std::optional<std::size_t> partner = m_selected && m_symmetry == Symmetry::On
                                                   ? partnerOf(m_document.design()->hairline, *m_selected)
                                                   : std::nullopt;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const std::optional<QPointF> at = m_handles == Handles::Shown ? handleAt(i, viewport) : std::nullopt;
        if (!at)
            continue;
        const bool active = m_selected == i || m_hovered == i;
        const double radius = kHandle_px + (active ? 2.0 : 0.0);
        overlay::handle(painter, *at, radius,
                        active || partner == i ? overlay::kAccent : QColor(250, 250, 250));
        if (m_selected == i) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(QColor(255, 255, 255, 220), 1.4));
            painter.drawEllipse(*at, radius + 3.0, radius + 3.0);
        }
    }
    if (const auto at = heldAt(viewport))
        paintReadout(painter, *at, readout(), m_clip);
    painter.restore();
}

std::optional<QPointF> HairlineTool::heldAt(const Viewport& viewport) const {
    const bool held = m_selected && m_handles == Handles::Shown && (m_dragged || m_byKeys);
    return held ? handleAt(*m_selected, viewport) : std::nullopt;
}

Readout HairlineTool::readout() const {
    const Readings readings = m_guides.readingsAt(m_document.design()->hairline.points[*m_selected]);
    return {linesOf(readings), m_snap ? readableGuide(m_snap->guide) : QString()};
}

std::vector<QRectF> HairlineTool::covered(const Viewport& viewport, const QFontMetricsF& metrics) const {
    std::vector<QRectF> covered;
    if (!rules() || m_handles == Handles::Hidden)
        return covered;
    const double reach = kHandle_px + 2.0;
    const std::size_t count = m_document.design()->hairline.points.size();
    for (std::size_t i = 0; i < count; ++i)
        if (const auto at = handleAt(i, viewport))
            covered.emplace_back(*at - QPointF(reach, reach), QSizeF(2.0 * reach, 2.0 * reach));
    if (const auto at = heldAt(viewport))
        covered.push_back(readoutPlate(*at, readout(), metrics, m_clip));
    return covered;
}

std::optional<std::size_t> HairlineTool::pointUnder(const QPointF& at, const Viewport& viewport,
                                                    double reach) const {
    std::optional<std::size_t> nearest;
    if (!rules() || !m_clip.contains(at))
        return nearest;
    for (std::size_t i = 0; i < m_document.design()->hairline.points.size(); ++i) {
        const std::optional<QPointF> handle = handleAt(i, viewport);
        if (handle && lengthOf(*handle - at) < reach) {
            reach = lengthOf(*handle - at);
            nearest = i;
        }
    }
    return nearest;
}

// The segment of the curve is found by the parameter of its nearest sample: samples run in the order of the
// points.
std::optional<std::size_t> HairlineTool::segmentUnder(const QPointF& at, const Viewport& viewport) const {
    if (!rules() || !m_clip.contains(at))
        return std::nullopt;
    const auto& points = m_document.design()->hairline.points;
    const std::vector<Eigen::Vector2d> line = design::outlineOf(*m_document.design()).hairline;
    std::size_t segment = 0;
    std::optional<std::size_t> best;
    double reach = kLineReach_px;
    for (const Eigen::Vector2d& sample : line) {
        while (segment + 2 < points.size() && (sample - points[segment + 1].vector()).norm() < 1e-6)
            ++segment;
        const std::optional<QPointF> point = photoPointOf({sample.x(), sample.y()});
        const double distance = point ? lengthOf(viewport.toCanvas(*point) - at) : reach;
        if (distance < reach + kStretch_px && (!best || distance < reach)) {
            reach = std::min(reach, distance);
            best = segment;
        }
    }
    return best;
}

bool HairlineTool::press(const QMouseEvent& event, const Viewport& viewport) {
    if (event.button() != Qt::LeftButton)
        return false;
    const std::optional<std::size_t> point = pointUnder(event.position(), viewport, kReach_px);
    m_selected = point;
    m_byKeys = false;
    if (!point)
        return false;
    m_dragged = true;
    m_byKeys = false;
    m_snap.reset();
    m_grip = *photoPointOf(m_document.design()->hairline.points[*point]) - viewport.toPhoto(event.position());
    m_document.endGesture();
    return true;
}

bool HairlineTool::move(const QMouseEvent& event, const Viewport& viewport) {
    if (m_dragged) {
        drag(viewport.toPhoto(event.position()) + m_grip, viewport, event.modifiers());
        return true;
    }
    const std::optional<std::size_t> under = pointUnder(event.position(), viewport, kReach_px);
    const bool overLine = !under && segmentUnder(event.position(), viewport).has_value();
    const bool changed = under != m_hovered || overLine != m_overLine;
    m_hovered = under;
    m_overLine = overLine;
    return changed;
}

// Shift lets the point lie free for one drag.
void HairlineTool::drag(const QPointF& photo, const Viewport& viewport, Qt::KeyboardModifiers modifiers) {
    if (!m_selected || !m_document.ready())
        return;
    const std::optional<head::ScalpPoint> place = placeUnder(photo);
    if (!place) // beside the head: the point waits at the last place on it
        return;
    const Symmetry symmetry = symmetryFor(modifiers);
    std::vector<head::ScalpPoint> twins;
    if (symmetry == Symmetry::Off)
        for (const head::ScalpPoint& point : m_document.design()->hairline.points)
            if (point.left_deg * place->left_deg < 0.0)
                twins.push_back(point);
    const head::View& view = m_document.registration()->view;
    const double pxPerMm = view.scaleAt(head::onHead(view.head.surface, *place)).value * viewport.scale();
    const base::Millimetres reach(std::min(kSnap_px / pxPerMm, kFarthestSnap_mm));
    m_snap = (modifiers & Qt::ShiftModifier) != 0 ? std::nullopt : m_guides.snapped(*place, twins, reach);
    put(m_snap ? m_snap->place : *place, symmetry);
}

void HairlineTool::put(const head::ScalpPoint& place, Symmetry symmetry) {
    m_document.edit(EditKind::HairlinePoint, tr("Move hairline point"),
                    movedPoint(*m_document.design(), *m_selected, place, symmetry));
}

bool HairlineTool::release(const QMouseEvent& event, const Viewport&) {
    if (event.button() != Qt::LeftButton || !m_dragged)
        return false;
    m_dragged = false;
    m_snap.reset();
    m_document.endGesture();
    return true;
}

bool HairlineTool::doubleClick(const QMouseEvent& event, const Viewport& viewport) {
    // Between points that lie near each other there must be room for one more: only their discs are in the
    // way.
    if (event.button() != Qt::LeftButton || pointUnder(event.position(), viewport, kHandle_px))
        return false;
    const std::optional<std::size_t> segment = segmentUnder(event.position(), viewport);
    const std::optional<head::ScalpPoint> place =
        segment ? placeUnder(viewport.toPhoto(event.position())) : std::nullopt;
    if (!place)
        return false;
    m_document.endGesture();
    m_document.edit(EditKind::HairlineShape, tr("Add hairline point"),
                    withPointAfter(*m_document.design(), *segment, *place, symmetryFor(event.modifiers())));
    m_document.endGesture();
    m_selected = indexOf(m_document.design()->hairline, *place);
    return true;
}

bool HairlineTool::removeSelected() {
    if (!m_selected || !rules())
        return false;
    m_document.endGesture();
    m_document.edit(EditKind::HairlineShape, tr("Remove hairline point"),
                    withoutPoint(*m_document.design(), *m_selected, m_symmetry));
    m_document.endGesture();
    reset();
    return true;
}

bool HairlineTool::key(const QKeyEvent& event) {
    if (!m_selected || !rules())
        return false;
    QPointF step;
    switch (event.key()) {
    case Qt::Key_Left:
        step = {-1.0, 0.0};
        break;
    case Qt::Key_Right:
        step = {1.0, 0.0};
        break;
    case Qt::Key_Up:
        step = {0.0, -1.0};
        break;
    case Qt::Key_Down:
        step = {0.0, 1.0};
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return removeSelected();
    case Qt::Key_Escape:
        reset();
        return true;
    default:
        return false;
    }
    const head::ScalpPoint& place = m_document.design()->hairline.points[*m_selected];
    const std::optional<QPointF> from = photoPointOf(place);
    if (!from)
        return false;
    const head::View& view = m_document.registration()->view;
    const double pxPerMm = view.scaleAt(head::onHead(view.head.surface, place)).value;
    const double steps = (event.modifiers() & Qt::ShiftModifier) != 0 ? 4.0 : 1.0;
    if (const auto to = placeUnder(*from + step * (steps * kStep_mm * pxPerMm)))
        put(*to, m_symmetry);
    m_byKeys = true;
    return true;
}

bool HairlineTool::focusNext(bool forward) {
    if (!rules())
        return false;
    m_document.endGesture();
    const auto count = static_cast<int>(m_document.design()->hairline.points.size());
    int index = m_selected ? static_cast<int>(*m_selected) : (forward ? -1 : count);
    do
        index += forward ? 1 : -1;
    while (index >= 0 && index < count &&
           !photoPointOf(m_document.design()->hairline.points[static_cast<std::size_t>(index)]));
    if (index < 0 || index >= count) {
        m_selected.reset();
        return false;
    }
    m_selected = static_cast<std::size_t>(index);
    m_byKeys = true;
    return true;
}

Qt::CursorShape HairlineTool::cursor() const {
    if (m_dragged)
        return Qt::ClosedHandCursor;
    if (m_hovered)
        return Qt::OpenHandCursor;
    return m_overLine ? Qt::PointingHandCursor : Qt::ArrowCursor;
}

QString HairlineTool::hint() const {
    if (m_dragged || m_hovered)
        return m_symmetry == Symmetry::On
                   ? tr("Drag moves the point and its mirror image; Alt moves one side only, Shift does not "
                        "snap")
                   : tr("Drag moves the point; Alt moves its mirror image too, Shift does not snap");
    if (m_overLine)
        return tr("Double-click adds a point to the hairline");
    if (m_selected)
        return tr("Arrow keys move the point by 0.5 mm; Delete removes it");
    return {};
}

} // namespace trichion::studio
