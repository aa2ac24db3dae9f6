#include "studio/canvas/pen_touch.h"

#include "studio/canvas/canvas.h"

#include <QNativeGestureEvent>
#include <QTabletEvent>
#include <QTouchEvent>
#include <algorithm>
#include <utility>

namespace trichion::studio {

namespace {

constexpr double kBegins_px = 8.0; // a finger rests less exactly than a mouse
constexpr double kLeastApart_px = 8.0;

} // namespace

std::vector<PenTouch::Step> PenTouch::take(const std::vector<QPointF>& down, const QPointF& last) {
    if (down.empty())
        return none(last);
    return down.size() == 1 ? one(down.front()) : two(down[0], down[1]);
}

std::vector<PenTouch::Step> PenTouch::one(const QPointF& at) {
    switch (m_state) {
    case State::Nothing:
        m_state = State::Waiting;
        m_from = at;
        return {};
    case State::Waiting:
        if (lengthOf(at - m_from) < kBegins_px)
            return {};
        m_state = State::Working;
        return {{What::Press, m_from, {}, 1.0}, {What::Move, at, {}, 1.0}};
    case State::Working:
        return {{What::Move, at, {}, 1.0}};
    case State::Two:
        m_state = State::Over;
        return {};
    case State::Over:
        break;
    }
    return {};
}

std::vector<PenTouch::Step> PenTouch::two(const QPointF& first, const QPointF& second) {
    const QPointF middle = 0.5 * (first + second);
    const double apart = std::max(lengthOf(second - first), kLeastApart_px);
    std::vector<Step> steps;
    if (m_state == State::Two) {
        steps.push_back({What::Pan, middle, middle - m_from, 1.0});
        steps.push_back({What::Zoom, middle, {}, apart / m_apart});
    } else if (m_state == State::Working) {
        steps.push_back({What::TakeBack, m_from, {}, 1.0});
    }
    m_state = State::Two;
    m_from = middle;
    m_apart = apart;
    return steps;
}

std::vector<PenTouch::Step> PenTouch::none(const QPointF& last) {
    const State before = std::exchange(m_state, State::Nothing);
    if (before == State::Waiting) // a tap
        return {{What::Press, m_from, {}, 1.0}, {What::Release, m_from, {}, 1.0}};
    if (before == State::Working)
        return {{What::Release, last, {}, 1.0}};
    return {};
}

std::vector<PenTouch::Step> PenTouch::cancel() {
    const State before = std::exchange(m_state, State::Nothing);
    if (before == State::Working)
        return {{What::TakeBack, m_from, {}, 1.0}};
    return {};
}

// ---- the canvas

// A pen's moves come again as moves of the mouse; only how hard it presses, and with which end, is taken
// from here.
void Canvas::tabletEvent(QTabletEvent* event) {
    const bool isUp = event->type() == QEvent::TabletRelease;
    const bool erases = event->pointerType() == QPointingDevice::PointerType::Eraser;
    m_brush.setPressure(isUp ? 1.0 : event->pressure(), erases ? PenEnd::Eraser : PenEnd::Tip);
    emit penSeen();
    event->ignore();
}

bool Canvas::event(QEvent* event) {
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        event->accept();
        takeTouch(static_cast<const QTouchEvent&>(*event));
        return true;
    case QEvent::NativeGesture: { // two fingers on a pad
        const auto& gesture = static_cast<const QNativeGestureEvent&>(*event);
        if (gesture.gestureType() != Qt::ZoomNativeGesture || !m_document.photo())
            break;
        m_viewport.zoomBy(1.0 + gesture.value(), gesture.position());
        viewportChanged();
        return true;
    }
    default:
        break;
    }
    return QWidget::event(event);
}

void Canvas::takeTouch(const QTouchEvent& event) {
    std::vector<QPointF> down;
    QPointF last;
    for (const QEventPoint& point : event.points()) {
        last = mapFromGlobal(point.globalPosition());
        if (point.state() != QEventPoint::Released)
            down.push_back(last);
    }
    if (event.type() == QEvent::TouchEnd)
        down.clear();
    const auto steps = event.type() == QEvent::TouchCancel ? m_touch.cancel() : m_touch.take(down, last);
    const auto mouse = [this, &event](QEvent::Type type, const QPointF& at, Qt::MouseButton button,
                                      Qt::MouseButtons buttons) {
        QMouseEvent made(type, at, mapToGlobal(at), button, buttons, event.modifiers());
        QWidget::event(&made);
    };
    for (const PenTouch::Step& step : steps) {
        switch (step.what) {
        case PenTouch::What::Press:
            mouse(QEvent::MouseMove, step.at, Qt::NoButton, Qt::NoButton);
            mouse(QEvent::MouseButtonPress, step.at, Qt::LeftButton, Qt::LeftButton);
            break;
        case PenTouch::What::Move:
            mouse(QEvent::MouseMove, step.at, Qt::NoButton, Qt::LeftButton);
            break;
        case PenTouch::What::Release:
            mouse(QEvent::MouseButtonRelease, step.at, Qt::LeftButton, Qt::NoButton);
            break;
        case PenTouch::What::TakeBack:
            takeBack();
            mouse(QEvent::MouseButtonRelease, step.at, Qt::LeftButton, Qt::NoButton);
            break;
        case PenTouch::What::Pan:
            m_viewport.pan(step.by);
            viewportChanged();
            break;
        case PenTouch::What::Zoom:
            m_viewport.zoomBy(step.factor, step.at);
            viewportChanged();
            break;
        }
    }
}

// What the first finger began while the second came down was not meant.
void Canvas::takeBack() {
    const QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    for (Tool* tool : hands())
        if (tool->key(escape))
            break;
    update();
}

} // namespace trichion::studio
