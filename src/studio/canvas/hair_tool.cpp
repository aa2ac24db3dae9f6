#include "studio/canvas/hair_tool.h"

#include "studio/canvas/overlay_style.h"
#include "studio/canvas/skin_ring.h"
#include "studio/canvas/surface_path.h"

#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace trichion::studio {

using design::HairStrokeKind;

namespace {

constexpr double kSpacingShare = 0.25; // of the radius
constexpr double kSizeStep = 1.15;
const QColor kHair(255, 120, 60, 90);
const QColor kSkin(90, 190, 255, 90);

QColor colourOf(HairStrokeKind kind) {
    return kind == HairStrokeKind::Hair ? kHair : kSkin;
}

} // namespace

HairTool::HairTool(Document& document, QObject* parent) : QObject(parent), m_document(document) {
    connect(&document, &Document::hairChanged, this, [this] {
        if (!m_editing) // an undo: the hand does not paint it over
            m_way.reset();
    });
    connect(&document, &Document::registrationChanged, this, [this] {
        putDown();
        m_mask = {};
    });
}

void HairTool::setSize(double size_mm) {
    const double size = std::clamp(std::round(2.0 * size_mm) / 2.0, kSmallest_mm, kLargest_mm);
    if (size == m_size_mm)
        return;
    m_size_mm = size;
    emit brushChanged();
}

void HairTool::setKind(HairStrokeKind kind) {
    if (kind == m_kind)
        return;
    m_kind = kind;
    emit brushChanged();
}

// ---- what is seen

// The stroke under the hand is shown at once; the picture follows when it is drawn.
void HairTool::paintWay(QPainter& painter, const Viewport& viewport) const {
    const head::View& view = m_document.registration()->view;
    const double width = m_size_mm * view.scaleAtCentre().value * viewport.scale();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colourOf(m_way->kind), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const std::vector<head::ScalpPoint>& piece : m_way->path.pieces()) {
        std::vector<Eigen::Vector2d> line;
        line.reserve(piece.size() + 1);
        for (const head::ScalpPoint& place : piece)
            line.push_back(place.vector());
        line.push_back(line.back());
        painter.drawPath(seenPath(view, line, viewport.transform()));
    }
}

void HairTool::paint(QPainter& painter, const Viewport& viewport) {
    if (!m_document.ready())
        return;
    if (!m_mask.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(viewport.photoRect(), m_mask);
    }
    if (painting())
        paintWay(painter, viewport);
    if (!m_hovered)
        return;
    const head::View& view = m_document.registration()->view;
    const std::optional<head::ScalpPoint> place = touchedAt(view, *m_hovered);
    if (!place)
        return;
    overlay::stroke(painter, ringPath(view, *place, base::Millimetres(0.5 * m_size_mm), viewport.transform()),
                    painting() ? overlay::kAccent : overlay::kLine, 1.3);
    const QPointF at = viewport.toCanvas(*m_hovered);
    painter.setPen(QPen(overlay::kLine, 1.2));
    painter.drawLine(at - QPointF(3.0, 0.0), at + QPointF(3.0, 0.0));
    if (m_kind == HairStrokeKind::Hair)
        painter.drawLine(at - QPointF(0.0, 3.0), at + QPointF(0.0, 3.0));
}

Qt::CursorShape HairTool::cursor() const {
    if (!m_document.ready() || !m_hovered)
        return Qt::ArrowCursor;
    if (full() && !painting())
        return Qt::ForbiddenCursor;
    return touchedAt(m_document.registration()->view, *m_hovered) ? Qt::BlankCursor : Qt::CrossCursor;
}

QString HairTool::hint() const {
    if (!m_document.ready())
        return {};
    if (full() && !painting())
        return tr("There is no room for more strokes: undo some or start again");
    if (painting())
        return tr("Esc takes the stroke back");
    return tr("Paint where the client has hair; Ctrl+drag does the opposite; [ and ] or Shift+wheel change "
              "the size");
}

// ---- the hand

bool HairTool::full() const {
    return m_document.hair()->strokes.size() >= design::kMostHairStrokes;
}

bool HairTool::press(const QMouseEvent& event, const Viewport& viewport) {
    if (!m_document.ready() || event.button() != Qt::LeftButton)
        return false;
    m_hovered = viewport.toPhoto(event.position());
    if (full() || painting())
        return true;
    HairStrokeKind kind = m_kind;
    if ((event.modifiers() & Qt::ControlModifier) != 0)
        kind = kind == HairStrokeKind::Hair ? HairStrokeKind::Skin : HairStrokeKind::Hair;
    const double spacing_mm = std::max(0.5, kSpacingShare * 0.5 * m_size_mm);
    m_document.endGesture();
    m_way = Way{m_document.hair(), kind, StrokePath(base::Millimetres(spacing_mm))};
    take(*m_hovered);
    return true;
}

bool HairTool::move(const QMouseEvent& event, const Viewport& viewport) {
    if (!m_document.ready())
        return false;
    m_hovered = viewport.toPhoto(event.position());
    if (painting())
        take(*m_hovered);
    return true;
}

bool HairTool::release(const QMouseEvent& event, const Viewport&) {
    if (event.button() != Qt::LeftButton || !painting())
        return false;
    putDown();
    return true;
}

void HairTool::putDown() {
    if (painting())
        m_document.endGesture();
    m_way.reset();
}

void HairTool::take(const QPointF& photo) {
    m_way->path.moveTo(m_document.registration()->view, photo);
    design::ClientHair hair = *m_way->before;
    for (const std::vector<head::ScalpPoint>& piece : m_way->path.pieces())
        if (hair.strokes.size() < design::kMostHairStrokes)
            hair.strokes.push_back({m_way->kind, piece, 0.5 * m_size_mm});
    put(m_way->kind == HairStrokeKind::Hair ? tr("Paint hair") : tr("Paint bare skin"), std::move(hair));
}

void HairTool::put(const QString& text, design::ClientHair hair) {
    m_editing = true;
    m_document.editHair(text, std::move(hair));
    m_editing = false;
}

bool HairTool::wheel(const QWheelEvent& event) {
    const double notches = event.angleDelta().y() / 120.0;
    if (notches == 0.0 || (event.modifiers() & Qt::ShiftModifier) == 0)
        return false;
    setSize(m_size_mm * std::pow(kSizeStep, notches));
    return true;
}

bool HairTool::key(const QKeyEvent& event) {
    if (event.key() == Qt::Key_BracketLeft || event.key() == Qt::Key_BracketRight) {
        setSize(event.key() == Qt::Key_BracketRight ? m_size_mm * kSizeStep : m_size_mm / kSizeStep);
        return true;
    }
    if (event.key() != Qt::Key_Escape || !painting())
        return false;
    put(tr("Paint hair"), *m_way->before);
    putDown();
    return true;
}

} // namespace trichion::studio
