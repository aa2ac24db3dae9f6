#include "studio/canvas/turn_tool.h"

#include <algorithm>
#include <numbers>

namespace trichion::studio {

namespace {

constexpr double kHeadShare = 0.64; // of the picture's side, as render::turntableView has it
constexpr double kStep_deg = 5.0;
constexpr double kLargeStep_deg = 15.0;

/// How far the head turns so that its skin follows the pointer.
double degreesPerPixel(const Viewport& viewport) {
    const QRectF picture = viewport.photoRect();
    const double radius = 0.5 * kHeadShare * std::min(picture.width(), picture.height());
    return 180.0 / (std::numbers::pi * std::max(1.0, radius));
}

} // namespace

bool TurnTool::press(const QMouseEvent& event, const Viewport&) {
    if (event.button() != Qt::LeftButton && event.button() != Qt::RightButton)
        return false;
    m_button = event.button();
    m_at = event.position();
    return true;
}

bool TurnTool::move(const QMouseEvent& event, const Viewport& viewport) {
    if (!turning())
        return false;
    const QPointF by = (event.position() - m_at) * degreesPerPixel(viewport);
    m_at = event.position();
    if (!by.isNull())
        emit turned(by.x(), by.y());
    return true;
}

bool TurnTool::release(const QMouseEvent& event, const Viewport&) {
    if (!turning() || event.button() != m_button)
        return false;
    m_button = Qt::NoButton;
    emit settled();
    return true;
}

bool TurnTool::doubleClick(const QMouseEvent& event, const Viewport&) {
    if (event.button() != Qt::LeftButton)
        return false;
    emit nearestSideWanted();
    return true;
}

bool TurnTool::key(const QKeyEvent& event) {
    const double step = (event.modifiers() & Qt::ShiftModifier) != 0 ? kLargeStep_deg : kStep_deg;
    switch (event.key()) {
    case Qt::Key_Left:
        emit turned(-step, 0.0);
        break;
    case Qt::Key_Right:
        emit turned(step, 0.0);
        break;
    case Qt::Key_Up:
        emit turned(0.0, -step);
        break;
    case Qt::Key_Down:
        emit turned(0.0, step);
        break;
    default: {
        const int side = event.key() - Qt::Key_1;
        if (side < 0 || side >= static_cast<int>(kSides.size()) || event.modifiers() != Qt::NoModifier)
            return false;
        emit sideWanted(kSides[static_cast<std::size_t>(side)]);
        return true;
    }
    }
    emit settled();
    return true;
}

Qt::CursorShape TurnTool::cursor() const {
    return turning() ? Qt::ClosedHandCursor : Qt::OpenHandCursor;
}

QString TurnTool::hint() const {
    return tr("Drag turns the head, also with the right button; 1 to 7 or a double-click go to a side; the "
              "wheel zooms");
}

} // namespace trichion::studio
