#include "studio/canvas/hole_tool.h"

#include "studio/canvas/overlay_style.h"
#include "studio/canvas/skin_ring.h"
#include "studio/canvas/surface_path.h"
#include "trichion/design/edit.h"
#include "trichion/head/measure.h"

#include <QLineF>
#include <algorithm>
#include <cmath>

namespace trichion::studio {

using design::Hole;
using head::ScalpPoint;

namespace {

constexpr double kHoleReach_px = 9.0;
constexpr double kClick_px = 6.0; // a hand that goes less far has clicked
constexpr double kOutlineSpacing_mm = 1.0;
constexpr double kSmallest_mm = 0.5;
constexpr double kLargest_mm = 60.0;
constexpr double kHoleSizeStep = 1.15;
constexpr double kHoleStep_mm = 0.5;

std::vector<Eigen::Vector2d> closedLine(const std::vector<ScalpPoint>& corners) {
    std::vector<Eigen::Vector2d> line;
    line.reserve(corners.size() + 1);
    for (const ScalpPoint& corner : corners)
        line.push_back(corner.vector());
    line.push_back(corners.front().vector());
    return line;
}

Hole carriedHole(Hole hole, const ScalpPoint& from, const ScalpPoint& to) {
    if (hole.outline.empty())
        hole.centre = carried(hole.centre, from, to);
    for (ScalpPoint& corner : hole.outline)
        corner = carried(corner, from, to);
    return hole;
}

QString nameOf(design::HoleKind kind) {
    switch (kind) {
    case design::HoleKind::Mole:
        return HoleTool::tr("mole");
    case design::HoleKind::Scar:
        return HoleTool::tr("scar");
    case design::HoleKind::Other:
        return HoleTool::tr("place");
    }
    return {};
}

} // namespace

ScalpPoint middleOf(const Hole& hole) {
    if (hole.outline.empty())
        return hole.centre;
    Eigen::Vector3d sum = Eigen::Vector3d::Zero();
    for (const ScalpPoint& corner : hole.outline)
        sum += head::parameterOf(corner);
    return head::scalpPointOf(Eigen::Vector3d(sum.normalized()));
}

HoleTool::HoleTool(Document& document, QObject* parent) : QObject(parent), m_document(document) {
    connect(&document, &Document::designChanged, this, [this] {
        if (m_selected && *m_selected >= holes().size())
            select(std::nullopt);
        m_hovered.reset();
        emit shownChanged();
    });
    connect(&document, &Document::registrationChanged, this, &HoleTool::putDown);
}

const std::vector<Hole>& HoleTool::holes() const {
    static const std::vector<Hole> none;
    return m_document.design() ? m_document.design()->holes : none;
}

const Hole& HoleTool::shown() const {
    return m_selected ? holes()[*m_selected] : m_style;
}

void HoleTool::setOn(bool on) {
    m_on = on;
    putDown();
    select(std::nullopt);
}

void HoleTool::select(std::optional<std::size_t> index) {
    if (index == m_selected)
        return;
    m_selected = index;
    emit shownChanged();
}

void HoleTool::leave() {
    m_hovered.reset();
    m_pointer.reset();
}

void HoleTool::putDown() {
    if (m_hand != Hand::Free)
        m_document.endGesture();
    m_hand = Hand::Free;
    m_outline.reset();
    m_hovered.reset();
}

void HoleTool::change(const QString& text, Hole hole) {
    const QString what = text.arg(nameOf(hole.kind));
    m_document.edit(EditKind::Hole, what,
                    design::withHoleChanged(*m_document.design(), *m_selected, std::move(hole)));
}

void HoleTool::setStyle(const Hole& style) {
    const auto dress = [&style](Hole hole) {
        hole.kind = style.kind;
        if (hole.outline.empty()) // without meaning otherwise
            hole.radius_mm = std::clamp(style.radius_mm, kSmallest_mm, kLargest_mm);
        hole.margin_mm = style.margin_mm;
        hole.softEdge_mm = style.softEdge_mm;
        return hole;
    };
    if (m_selected)
        change(tr("Change %1"), dress(shown()));
    m_style = dress(m_style);
    emit shownChanged();
}

bool HoleTool::removeSelected() {
    if (!m_selected || !m_document.design())
        return false;
    const std::size_t index = *m_selected;
    const QString text = tr("Remove %1").arg(nameOf(shown().kind));
    select(std::nullopt);
    m_document.endGesture();
    m_document.edit(EditKind::Hole, text, design::withoutHole(*m_document.design(), index));
    m_document.endGesture();
    return true;
}

// ---- where they lie

std::optional<QPointF> HoleTool::centreAt(std::size_t index, const Viewport& viewport) const {
    if (!m_document.ready() || index >= holes().size())
        return std::nullopt;
    const auto at = seenAt(m_document.registration()->view, middleOf(holes()[index]));
    return at ? std::optional(viewport.toCanvas(*at)) : std::nullopt;
}

std::optional<QPointF> HoleTool::gripAt(std::size_t index, const Viewport& viewport) const {
    if (!m_document.ready() || index >= holes().size() || !holes()[index].outline.empty())
        return std::nullopt;
    const Hole& hole = holes()[index];
    const auto at = ringGrip(m_document.registration()->view, hole.centre, base::Millimetres(hole.radius_mm));
    // Beside the ring, so that a small mole can still be moved.
    return at ? std::optional(viewport.toCanvas(*at) + QPointF(kHoleReach_px, 0.0)) : std::nullopt;
}

bool HoleTool::gripUnder(const QPointF& at, const Viewport& viewport) const {
    const auto grip = m_selected ? gripAt(*m_selected, viewport) : std::nullopt;
    return grip && QLineF(*grip, at).length() < kHoleReach_px;
}

std::optional<std::size_t> HoleTool::holeUnder(const QPointF& at, const Viewport& viewport) const {
    const head::View& view = m_document.registration()->view;
    const std::optional<ScalpPoint> place = touchedAt(view, viewport.toPhoto(at));
    for (std::size_t i = holes().size(); i-- > 0;) {
        const Hole& hole = holes()[i];
        const auto centre = centreAt(i, viewport);
        const bool near = centre && QLineF(*centre, at).length() < kHoleReach_px;
        const bool round = place && hole.outline.empty() &&
                           head::skinDistance(view.head.surface, *place, hole.centre).value < hole.radius_mm;
        if (near || round || (place && !hole.outline.empty() && head::isInside(hole.outline, *place)))
            return i;
    }
    return std::nullopt;
}

QPainterPath HoleTool::pathOf(const Hole& hole, double beyond_mm, const QTransform& fromPhoto) const {
    const head::View& view = m_document.registration()->view;
    if (hole.outline.empty())
        return ringPath(view, hole.centre, base::Millimetres(hole.radius_mm + beyond_mm), fromPhoto);
    return beyond_mm > 0.0 ? QPainterPath() : seenPath(view, closedLine(hole.outline), fromPhoto, kVisible);
}

void HoleTool::paint(QPainter& painter, const Viewport& viewport) {
    if (!m_document.ready())
        return;
    const QTransform fromPhoto = viewport.transform();
    for (std::size_t i = 0; i < holes().size(); ++i) {
        const Hole& hole = holes()[i];
        const bool active = m_on && (m_selected == i || m_hovered == i);
        if (m_on && hole.margin_mm + hole.softEdge_mm > 0.0)
            overlay::stroke(painter, pathOf(hole, hole.margin_mm + hole.softEdge_mm, fromPhoto),
                            overlay::kFaint, 1.0, Qt::DotLine);
        overlay::stroke(painter, pathOf(hole, 0.0, fromPhoto),
                        active ? overlay::kAccent
                        : m_on ? overlay::kLine
                               : overlay::kFaint,
                        active ? 1.8 : 1.2);
        if (const auto grip = m_on && m_selected == i ? gripAt(i, viewport) : std::nullopt)
            overlay::handle(painter, *grip, 3.6, overlay::kAccent);
    }
    if (m_hand == Hand::Draws && m_outline)
        for (const std::vector<ScalpPoint>& piece : m_outline->pieces()) {
            std::vector<Eigen::Vector2d> line;
            line.reserve(piece.size());
            for (const ScalpPoint& place : piece)
                line.push_back(place.vector());
            overlay::stroke(painter, seenPath(m_document.registration()->view, line, fromPhoto, kVisible),
                            overlay::kAccent, 1.6);
        }
    else if (m_on && m_pointer && !m_hovered && m_hand == Hand::Free)
        if (const auto place = touchedAt(m_document.registration()->view, *m_pointer))
            overlay::stroke(painter,
                            ringPath(m_document.registration()->view, *place,
                                     base::Millimetres(m_style.radius_mm), fromPhoto),
                            overlay::kLine, 1.0);
}

// ---- the hand

bool HoleTool::press(const QMouseEvent& event, const Viewport& viewport) {
    if (!m_on || !m_document.ready() || event.button() != Qt::LeftButton)
        return false;
    m_from = event.position();
    m_far = 0.0;
    m_document.endGesture();
    if (gripUnder(event.position(), viewport)) {
        m_hand = Hand::Sizes;
    } else if (const auto under = holeUnder(event.position(), viewport)) {
        select(under);
        m_hand = Hand::Moves;
        m_grip = touchedAt(m_document.registration()->view, viewport.toPhoto(m_from))
                     .value_or(middleOf(holes()[*under]));
    } else {
        begin(event.position(), viewport);
        return true;
    }
    m_before = shown();
    return true;
}

void HoleTool::begin(const QPointF& at, const Viewport& viewport) {
    select(std::nullopt);
    if (holes().size() >= design::kMostHoles ||
        !touchedAt(m_document.registration()->view, viewport.toPhoto(at)))
        return;
    m_hand = Hand::Draws;
    m_outline.emplace(base::Millimetres(kOutlineSpacing_mm));
    m_outline->moveTo(m_document.registration()->view, viewport.toPhoto(at));
}

bool HoleTool::move(const QMouseEvent& event, const Viewport& viewport) {
    if (!m_on || !m_document.ready())
        return false;
    const head::View& view = m_document.registration()->view;
    m_pointer = viewport.toPhoto(event.position());
    m_far = std::max(m_far, QLineF(m_from, event.position()).length());
    const std::optional<ScalpPoint> place = touchedAt(view, *m_pointer);
    if (m_hand == Hand::Free) {
        m_hovered =
            gripUnder(event.position(), viewport) ? m_selected : holeUnder(event.position(), viewport);
    } else if (m_hand == Hand::Draws) {
        m_outline->moveTo(view, *m_pointer);
    } else if (m_hand == Hand::Moves && place && m_far > 1.0) {
        change(tr("Move %1"), carriedHole(m_before, m_grip, *place));
    } else if (m_hand == Hand::Sizes && place) {
        Hole hole = m_before;
        const auto hand = touchedAt(view, viewport.toPhoto(event.position() - QPointF(kHoleReach_px, 0.0)));
        hole.radius_mm =
            std::clamp(head::skinDistance(view.head.surface, hole.centre, hand.value_or(*place)).value,
                       kSmallest_mm, kLargest_mm);
        change(tr("Size %1"), hole);
    }
    return true;
}

bool HoleTool::release(const QMouseEvent& event, const Viewport&) {
    if (!m_on || event.button() != Qt::LeftButton)
        return false;
    if (m_hand == Hand::Draws)
        finish();
    putDown();
    return true;
}

// A click makes a circle; a way that closes round some skin makes an outline.
void HoleTool::finish() {
    if (m_outline->pieces().empty())
        return;
    const std::vector<ScalpPoint>& way = m_outline->pieces().front();
    Hole hole = m_style;
    hole.centre = way.front();
    if (m_far >= kClick_px) {
        if (way.size() < 3)
            return;
        hole.outline = way;
        hole.centre = Hole().centre;
        hole.radius_mm = Hole().radius_mm;
        if (hole.kind == design::HoleKind::Mole)
            hole.kind = design::HoleKind::Scar;
    }
    m_document.edit(EditKind::Hole, tr("Add %1").arg(nameOf(hole.kind)),
                    design::withHole(*m_document.design(), hole));
    select(holes().size() - 1);
}

void HoleTool::resize(double factor) {
    Hole style = shown();
    style.radius_mm *= factor;
    setStyle(style);
}

void HoleTool::moveBy(const QPointF& photoStep) {
    const head::View& view = m_document.registration()->view;
    const auto from = seenAt(view, middleOf(shown()));
    const auto to = from ? touchedAt(view, *from + photoStep) : std::nullopt;
    if (!to)
        return;
    change(tr("Move %1"), carriedHole(shown(), middleOf(shown()), *to));
}

bool HoleTool::wheel(const QWheelEvent& event) {
    const double notches = event.angleDelta().y() / 120.0;
    if (!m_on || notches == 0.0 || (event.modifiers() & Qt::ShiftModifier) == 0)
        return false;
    resize(std::pow(kHoleSizeStep, notches));
    return true;
}

bool HoleTool::key(const QKeyEvent& event) {
    if (!m_on || !m_document.ready())
        return false;
    const head::View& view = m_document.registration()->view;
    const double step_px = kHoleStep_mm * view.scaleAtCentre().value *
                           ((event.modifiers() & Qt::ShiftModifier) != 0 ? 4.0 : 1.0);
    switch (event.key()) {
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight:
        resize(event.key() == Qt::Key_BracketRight ? kHoleSizeStep : 1.0 / kHoleSizeStep);
        return true;
    case Qt::Key_Escape:
        putDown();
        select(std::nullopt);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return removeSelected();
    default:
        break;
    }
    if (!m_selected)
        return false;
    if (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right)
        moveBy({event.key() == Qt::Key_Right ? step_px : -step_px, 0.0});
    else if (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down)
        moveBy({0.0, event.key() == Qt::Key_Down ? step_px : -step_px});
    else
        return false;
    return true;
}

bool HoleTool::focusNext(bool forward) {
    if (!m_on || !m_document.ready())
        return false;
    m_document.endGesture();
    const int count = static_cast<int>(holes().size());
    const int index =
        m_selected ? static_cast<int>(*m_selected) + (forward ? 1 : -1) : (forward ? 0 : count - 1);
    const bool there = index >= 0 && index < count;
    select(there ? std::optional(static_cast<std::size_t>(index)) : std::nullopt);
    return there;
}

Qt::CursorShape HoleTool::cursor() const {
    if (!m_on)
        return Qt::ArrowCursor;
    if (m_hand == Hand::Moves)
        return Qt::ClosedHandCursor;
    if (m_hand == Hand::Sizes)
        return Qt::SizeHorCursor;
    return m_hovered ? Qt::OpenHandCursor : Qt::CrossCursor;
}

QString HoleTool::hint() const {
    if (!m_on)
        return {};
    if (holes().size() >= design::kMostHoles)
        return tr("There is no room for more places to leave out");
    if (m_hovered || m_selected)
        return tr("Drag moves it, the handle sizes it, Delete removes it, arrow keys move it by 0.5 mm");
    return tr("Click a mole, or drag round a scar: no dots are placed there");
}

} // namespace trichion::studio
