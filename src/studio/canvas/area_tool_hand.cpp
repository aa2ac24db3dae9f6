// How the hand draws, moves and shapes treated places.

#include "studio/canvas/area_shape.h"
#include "studio/canvas/area_tool.h"
#include "studio/canvas/skin_ring.h"
#include "studio/canvas/surface_path.h"
#include "trichion/design/edit.h"
#include "trichion/design/tissues.h"
#include "trichion/head/measure.h"

#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace trichion::studio {

using design::AreaShape;
using design::TreatedArea;
using head::ScalpPoint;

namespace {

constexpr double kAreaClick_px = 6.0; // a hand that goes less far has clicked
constexpr double kAreaSpacing_mm = 1.0;
constexpr double kAreaTolerance_mm = 0.8;
constexpr double kWidthStep = 1.15;
constexpr double kAreaStep_mm = 0.5;

TreatedArea carriedArea(TreatedArea area, const ScalpPoint& from, const ScalpPoint& to) {
    for (ScalpPoint& point : area.points)
        point = carried(point, from, to);
    return area;
}

} // namespace

bool AreaTool::press(const QMouseEvent& event, const Viewport& viewport) {
    if (!m_on || !m_document.ready() || event.button() != Qt::LeftButton)
        return false;
    m_from = event.position();
    m_far = 0.0;
    if (!m_way.empty()) {
        addToWay(event.position(), viewport);
        return true;
    }
    m_document.endGesture();
    const auto point = pointUnder(event.position(), viewport);
    const auto place = touchedAt(view(), viewport.toPhoto(m_from));
    if (point) {
        m_hand = Hand::MovesPoint;
        m_point = point;
    } else if (const auto under = areaUnder(event.position(), viewport)) {
        select(under);
        m_hand = Hand::MovesArea;
        m_grip = place.value_or(middleOf(shown()));
    } else if (place && areas().size() < design::kMostAreas) {
        select(std::nullopt);
        m_hand = Hand::Draws;
        m_stroke.emplace(base::Millimetres(kAreaSpacing_mm));
        m_stroke->moveTo(view(), viewport.toPhoto(m_from));
        return true;
    } else {
        select(std::nullopt);
        return true;
    }
    m_before = shown();
    return true;
}

void AreaTool::addToWay(const QPointF& at, const Viewport& viewport) {
    if (closesWay(at, viewport)) {
        finishWay();
        return;
    }
    const auto place = touchedAt(view(), viewport.toPhoto(at));
    if (place && m_way.size() < design::kMostPoints)
        m_way.push_back(*place);
}

bool AreaTool::move(const QMouseEvent& event, const Viewport& viewport) {
    if (!m_on || !m_document.ready())
        return false;
    m_pointer = viewport.toPhoto(event.position());
    m_far = std::max(m_far, QLineF(m_from, event.position()).length());
    const std::optional<ScalpPoint> place = touchedAt(view(), *m_pointer);
    if (m_hand == Hand::Free) {
        m_hoveredPoint = m_way.empty() ? pointUnder(event.position(), viewport) : std::nullopt;
        m_hovered = m_hoveredPoint || !m_way.empty() ? std::nullopt : areaUnder(event.position(), viewport);
    } else if (m_hand == Hand::Draws) {
        m_stroke->moveTo(view(), *m_pointer);
    } else if (m_hand == Hand::MovesArea && place && m_far > 1.0) {
        change(tr("Move %1"), carriedArea(m_before, m_grip, *place));
    } else if (m_hand == Hand::MovesPoint && place && m_far > 1.0) {
        movePoint(*place);
    }
    return true;
}

void AreaTool::movePoint(const ScalpPoint& place) {
    std::vector<ScalpPoint> points = shown().points;
    points[*m_point] = place;
    changePoints(tr("Shape of %1"), std::move(points));
}

bool AreaTool::release(const QMouseEvent& event, const Viewport&) {
    if (!m_on || event.button() != Qt::LeftButton)
        return false;
    if (m_hand == Hand::Draws)
        finishStroke();
    if (m_hand != Hand::Free)
        m_document.endGesture();
    m_hand = Hand::Free;
    m_stroke.reset();
    return true;
}

// A click sets the first point; a circle needs no other.
void AreaTool::finishStroke() {
    if (m_stroke->pieces().empty())
        return;
    const std::vector<ScalpPoint>& way = m_stroke->pieces().front();
    const head::Ellipsoid& surface = view().head.surface;
    if (m_form == AreaForm::Circle) {
        if (m_far >= kAreaClick_px)
            m_style.halfWidth_mm = std::clamp(head::skinDistance(surface, way.front(), way.back()).value,
                                              kNarrowest_mm, kWidest_mm);
        addArea({way.front()});
    } else if (m_far < kAreaClick_px) {
        m_way = {way.front()};
    } else {
        const auto points = simplified(way, surface, base::Millimetres(kAreaTolerance_mm));
        if (m_form == AreaForm::Band || points.size() >= 3)
            addArea(points);
    }
}

void AreaTool::finishWay() {
    const std::vector<ScalpPoint> way = std::exchange(m_way, {});
    if (way.size() >= (m_form == AreaForm::Outline ? 3U : 1U))
        addArea(way);
}

void AreaTool::addArea(std::vector<ScalpPoint> points) {
    TreatedArea area = m_style;
    area.name.clear();
    area.shape = m_form == AreaForm::Outline ? AreaShape::Outline : AreaShape::Band;
    area.points = std::move(points);
    if (area.shape == AreaShape::Outline)
        area.halfWidth_mm = TreatedArea().halfWidth_mm; // without meaning
    const design::Tissue tissue = area.tissue;
    design::Design design = design::withArea(*m_document.design(), std::move(area));
    const std::size_t index = design.areas.size() - 1;
    const double kept = design.areas[index].kept;
    design = design::withTissue(std::move(design), index, tissue); // with the sessions that it needs
    design.areas[index].kept = kept;
    m_document.edit(EditKind::Area, tr("Add %1").arg(wordFor(tissue)), std::move(design));
    m_document.endGesture();
    select(index);
}

bool AreaTool::doubleClick(const QMouseEvent& event, const Viewport& viewport) {
    if (!m_on || !m_document.ready() || event.button() != Qt::LeftButton)
        return false;
    if (m_way.empty())
        return addPoint(event.position(), viewport);
    finishWay();
    return true;
}

bool AreaTool::addPoint(const QPointF& at, const Viewport& viewport) {
    const std::optional<ScalpPoint> place = touchedAt(view(), viewport.toPhoto(at));
    if (!m_selected || !place || shown().points.size() < 2 || shown().points.size() >= design::kMostPoints ||
        pointUnder(at, viewport))
        return false;
    std::vector<ScalpPoint> points = shown().points;
    const std::vector<Eigen::Vector2d> way = areaWay(shown());
    std::optional<std::size_t> after;
    double reach = kAreaReach_px;
    for (std::size_t i = 1; i < way.size(); ++i) {
        const auto from = seenAt(view(), {way[i - 1].x(), way[i - 1].y()});
        const auto to = seenAt(view(), {way[i].x(), way[i].y()});
        const double away = from && to ? distanceFrom({viewport.toCanvas(*from), viewport.toCanvas(*to)}, at)
                                       : std::numeric_limits<double>::infinity();
        if (away < reach) {
            reach = away;
            after = i;
        }
    }
    if (!after)
        return false;
    points.insert(points.begin() + static_cast<std::ptrdiff_t>(*after), *place);
    m_document.endGesture();
    changePoints(tr("Shape of %1"), std::move(points));
    m_document.endGesture();
    m_point = after;
    return true;
}

bool AreaTool::removePoint() {
    if (!m_point || shown().points.size() <= fewestPoints(shown()))
        return false;
    std::vector<ScalpPoint> points = shown().points;
    points.erase(points.begin() + static_cast<std::ptrdiff_t>(*m_point));
    m_point.reset();
    m_document.endGesture();
    changePoints(tr("Shape of %1"), std::move(points));
    m_document.endGesture();
    return true;
}

// A band is made wider, an outline runs out over more.
void AreaTool::widen(double factor) {
    TreatedArea style = shown();
    const bool isBand = m_selected ? style.shape == AreaShape::Band : m_form != AreaForm::Outline;
    if (isBand)
        style.halfWidth_mm *= factor;
    else
        style.blend_mm = std::max(1.0, style.blend_mm) * factor;
    setStyle(style);
}

bool AreaTool::step(const QPointF& photoStep) {
    if (!m_selected)
        return false;
    const ScalpPoint at = m_point ? shown().points[*m_point] : middleOf(shown());
    const auto from = seenAt(view(), at);
    const auto to = from ? touchedAt(view(), *from + photoStep) : std::nullopt;
    if (to && m_point)
        movePoint(*to);
    else if (to)
        change(tr("Move %1"), carriedArea(shown(), at, *to));
    return true;
}

bool AreaTool::wheel(const QWheelEvent& event) {
    const double notches = event.angleDelta().y() / 120.0;
    if (!m_on || notches == 0.0 || (event.modifiers() & Qt::ShiftModifier) == 0)
        return false;
    widen(std::pow(kWidthStep, notches));
    return true;
}

bool AreaTool::key(const QKeyEvent& event) {
    if (!m_on || !m_document.ready())
        return false;
    const double step_px = kAreaStep_mm * view().scaleAtCentre().value *
                           ((event.modifiers() & Qt::ShiftModifier) != 0 ? 4.0 : 1.0);
    switch (event.key()) {
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight:
        widen(event.key() == Qt::Key_BracketRight ? kWidthStep : 1.0 / kWidthStep);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_way.empty())
            return false;
        finishWay();
        return true;
    case Qt::Key_Escape:
        if (m_way.empty() && !m_selected)
            return false;
        if (m_way.empty())
            select(std::nullopt);
        putDown();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_way.empty())
            return removePoint() || removeSelected();
        m_way.pop_back();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        return step({event.key() == Qt::Key_Right ? step_px : -step_px, 0.0});
    case Qt::Key_Up:
    case Qt::Key_Down:
        return step({0.0, event.key() == Qt::Key_Down ? step_px : -step_px});
    default:
        return false;
    }
}

bool AreaTool::focusNext(bool forward) {
    if (!m_on || !m_document.ready())
        return false;
    m_document.endGesture();
    const int count = static_cast<int>(areas().size());
    const int index =
        m_selected ? static_cast<int>(*m_selected) + (forward ? 1 : -1) : (forward ? 0 : count - 1);
    const bool there = index >= 0 && index < count;
    select(there ? std::optional(static_cast<std::size_t>(index)) : std::nullopt);
    return there;
}

Qt::CursorShape AreaTool::cursor() const {
    if (!m_on)
        return Qt::ArrowCursor;
    if (m_hand == Hand::MovesArea || m_hand == Hand::MovesPoint)
        return Qt::ClosedHandCursor;
    return m_hovered || m_hoveredPoint ? Qt::OpenHandCursor : Qt::CrossCursor;
}

QString AreaTool::hint() const {
    if (!m_on)
        return {};
    if (!m_way.empty())
        return m_form == AreaForm::Outline
                   ? tr("Click on: the first point or Enter closes it, Backspace takes one back, Esc all")
                   : tr("Click on: Enter or a double-click ends it, Backspace takes one back, Esc all");
    if (m_hoveredPoint)
        return tr("Drag shapes the place; Delete removes the point that was clicked");
    if (m_selected)
        return tr("Drag moves it, a double-click on its line adds a point, Shift+wheel widens it, Delete "
                  "removes it");
    if (areas().size() >= design::kMostAreas)
        return tr("There is no room for more places");
    if (areas().empty())
        return tr("Draw round the first place: then dots stand in such places and nowhere else");
    return m_form == AreaForm::Circle ? tr("Click for a round place, or drag how large it is")
                                      : tr("Drag draws a place in one stroke, clicks set it point by point");
}

} // namespace trichion::studio
