#include "studio/canvas/brush_tool.h"

#include "studio/canvas/overlay_style.h"
#include "studio/canvas/skin_ring.h"
#include "studio/canvas/surface_path.h"
#include "trichion/design/edit.h"

#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr double kSpacingShare = 0.2; // of the radius
constexpr double kSizeStep = 1.15;
constexpr double kSizeGrain_mm = 0.5;
constexpr double kChangeStep = 5.0;
constexpr double kLeastPressure = 0.05;
constexpr double kThinnest = 0.2; // of the size, where a pen hardly touches

double grained(double size_mm) {
    return std::round(size_mm / kSizeGrain_mm) * kSizeGrain_mm;
}

QString nameOf(BrushMode mode) {
    switch (mode) {
    case BrushMode::Add:
        return BrushTool::tr("Paint density");
    case BrushMode::Thin:
        return BrushTool::tr("Thin density");
    case BrushMode::Set:
        return BrushTool::tr("Set density");
    case BrushMode::Erase:
        return BrushTool::tr("Erase dots");
    }
    return {};
}

} // namespace

BrushTool::BrushTool(Document& document, QObject* parent) : QObject(parent), m_document(document) {
    connect(&document, &Document::designChanged, this, [this] {
        if (!m_editing) // an undo, or another design: the hand does not paint it over
            m_way.reset();
    });
    connect(&document, &Document::registrationChanged, this, &BrushTool::putDown);
}

void BrushTool::setBrush(Brush brush) {
    brush.size_mm = std::clamp(brush.size_mm, Brush::kSmallest_mm, Brush::kLargest_mm);
    brush.softness = std::clamp(brush.softness, 0.0, 1.0);
    brush.change_dotsPerCm2 = std::clamp(brush.change_dotsPerCm2, 1.0, Brush::kMostChange);
    brush.set_dotsPerCm2 = std::clamp(brush.set_dotsPerCm2, 0.0, Brush::kMostSet);
    if (brush == m_brush)
        return;
    m_brush = brush;
    emit brushChanged();
}

void BrushTool::setMode(BrushMode mode) {
    if (mode == m_mode)
        return;
    m_mode = mode;
    emit brushChanged();
}

void BrushTool::resize(double factor) {
    Brush brush = m_brush;
    const double wanted = grained(brush.size_mm * factor);
    brush.size_mm =
        wanted == brush.size_mm ? brush.size_mm + (factor > 1.0 ? kSizeGrain_mm : -kSizeGrain_mm) : wanted;
    setBrush(brush);
}

// ---- what is seen

void BrushTool::paint(QPainter& painter, const Viewport& viewport) {
    if (!m_document.ready() || !m_hovered)
        return;
    const head::View& view = m_document.registration()->view;
    const std::optional<head::ScalpPoint> place = touchedAt(view, *m_hovered);
    if (!place)
        return;
    const double shown_mm = radius_mm();
    const double full_mm = shown_mm * (1.0 - m_brush.softness);
    if (full_mm > 1.0)
        overlay::stroke(painter, ringPath(view, *place, base::Millimetres(full_mm), viewport.transform()),
                        overlay::kFaint, 1.0, Qt::DotLine);
    overlay::stroke(painter, ringPath(view, *place, base::Millimetres(shown_mm), viewport.transform()),
                    painting() ? overlay::kAccent : overlay::kLine, 1.3);
    const QPointF at = viewport.toCanvas(*m_hovered);
    painter.setPen(QPen(overlay::kLine, 1.2));
    painter.drawLine(at - QPointF(3.0, 0.0), at + QPointF(3.0, 0.0));
    if (m_mode == BrushMode::Add)
        painter.drawLine(at - QPointF(0.0, 3.0), at + QPointF(0.0, 3.0));
}

Qt::CursorShape BrushTool::cursor() const {
    if (!m_document.ready() || !m_hovered)
        return Qt::ArrowCursor;
    if (full() && !painting())
        return Qt::ForbiddenCursor;
    return touchedAt(m_document.registration()->view, *m_hovered) ? Qt::BlankCursor : Qt::CrossCursor;
}

QString BrushTool::hint() const {
    if (!m_document.ready())
        return {};
    if (full() && !painting())
        return tr("There is no room for more strokes: undo some or remove all");
    if (painting())
        return tr("Esc takes the stroke back");
    return m_mode == BrushMode::Erase
               ? tr("Drag takes the dots away; [ and ] or Shift+wheel change the size")
               : tr("Drag paints; Ctrl+drag does the opposite; [ and ] or Shift+wheel change the size, "
                    "Ctrl+wheel the strength");
}

// ---- the hand

bool BrushTool::full() const {
    const std::size_t needed = m_brush.symmetry == Symmetry::On ? 2 : 1;
    return m_document.design() && m_document.design()->strokes.size() + needed > design::kMostStrokes;
}

bool BrushTool::press(const QMouseEvent& event, const Viewport& viewport) {
    if (!m_document.ready() || event.button() != Qt::LeftButton)
        return false;
    m_hovered = viewport.toPhoto(event.position());
    if (full() || painting())
        return true;
    const double spacing_mm = std::max(0.5, kSpacingShare * 0.5 * m_brush.size_mm);
    m_document.endGesture();
    m_way =
        Way{m_document.design(), modeFor(event.modifiers()), StrokePath(base::Millimetres(spacing_mm)), 0.0};
    take(*m_hovered);
    return true;
}

bool BrushTool::move(const QMouseEvent& event, const Viewport& viewport) {
    if (!m_document.ready())
        return false;
    m_hovered = viewport.toPhoto(event.position());
    if (painting())
        take(*m_hovered);
    return true;
}

bool BrushTool::release(const QMouseEvent& event, const Viewport&) {
    if (event.button() != Qt::LeftButton || !painting())
        return false;
    putDown();
    return true;
}

void BrushTool::putDown() {
    if (painting())
        m_document.endGesture();
    m_way.reset();
    setPressure(1.0);
}

// ---- the pen

BrushMode BrushTool::modeFor(Qt::KeyboardModifiers modifiers) const {
    if (m_mode == BrushMode::Erase || m_end == PenEnd::Eraser)
        return BrushMode::Erase;
    if ((modifiers & Qt::ControlModifier) == 0)
        return m_mode;
    return m_mode == BrushMode::Thin ? BrushMode::Add : BrushMode::Thin;
}

double BrushTool::radius_mm() const {
    const bool byPen = m_brush.pen == PenPressure::Size || m_brush.pen == PenPressure::Both;
    const double pressed = m_way ? m_way->pressed : 1.0;
    return 0.5 * m_brush.size_mm * (byPen ? kThinnest + (1.0 - kThinnest) * pressed : 1.0);
}

double BrushTool::strengthShare(const Way& way) const {
    return m_brush.pen == PenPressure::Strength || m_brush.pen == PenPressure::Both ? way.pressed : 1.0;
}

design::DensityStroke BrushTool::strokeOf(const Way& way) const {
    design::DensityStroke stroke;
    stroke.radius_mm = radius_mm();
    stroke.softness = m_brush.softness;
    switch (way.mode) {
    case BrushMode::Add:
        stroke.dotsPerCm2 = m_brush.change_dotsPerCm2 * strengthShare(way);
        break;
    case BrushMode::Thin:
        stroke.dotsPerCm2 = -m_brush.change_dotsPerCm2 * strengthShare(way);
        break;
    case BrushMode::Set:
        stroke.kind = design::StrokeKind::Set;
        stroke.dotsPerCm2 = m_brush.set_dotsPerCm2;
        break;
    case BrushMode::Erase:
        stroke.kind = design::StrokeKind::Erase;
    }
    return stroke;
}

void BrushTool::take(const QPointF& photo) {
    Way& way = *m_way;
    way.pressed = std::max({way.pressed, m_pressure, kLeastPressure});
    way.path.moveTo(m_document.registration()->view, photo);
    design::Design design = *way.before;
    design::DensityStroke stroke = strokeOf(way);
    for (const std::vector<head::ScalpPoint>& piece : way.path.pieces()) {
        stroke.points = piece;
        if (design.strokes.size() < design::kMostStrokes)
            design.strokes.push_back(stroke);
        for (head::ScalpPoint& place : stroke.points)
            place = place.mirrored();
        if (m_brush.symmetry == Symmetry::On && design.strokes.size() < design::kMostStrokes)
            design.strokes.push_back(stroke);
    }
    putInto(std::move(design));
}

void BrushTool::putInto(design::Design design) {
    m_editing = true;
    m_document.edit(EditKind::Stroke, nameOf(m_way->mode), std::move(design));
    m_editing = false;
}

bool BrushTool::wheel(const QWheelEvent& event) {
    const double notches = event.angleDelta().y() / 120.0;
    if (notches == 0.0 || !m_document.ready())
        return false;
    if ((event.modifiers() & Qt::ShiftModifier) != 0) {
        resize(std::pow(kSizeStep, notches));
        return true;
    }
    if ((event.modifiers() & Qt::ControlModifier) == 0 || m_mode == BrushMode::Erase)
        return false;
    Brush brush = m_brush;
    (m_mode == BrushMode::Set ? brush.set_dotsPerCm2 : brush.change_dotsPerCm2) += kChangeStep * notches;
    setBrush(brush);
    return true;
}

bool BrushTool::key(const QKeyEvent& event) {
    if (event.key() == Qt::Key_BracketLeft || event.key() == Qt::Key_BracketRight) {
        resize(event.key() == Qt::Key_BracketRight ? kSizeStep : 1.0 / kSizeStep);
        return true;
    }
    if (event.key() != Qt::Key_Escape || !painting())
        return false;
    putInto(*m_way->before);
    putDown();
    return true;
}

} // namespace trichion::studio
