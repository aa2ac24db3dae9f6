// How mouse, pen and keyboard reach the tools.

#include "studio/canvas/canvas.h"

#include <QTabletEvent>
#include <algorithm>

namespace trichion::studio {

void Canvas::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    if (!m_document.photo())
        return;
    placeTools();
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_panHeld)) {
        m_panning = true;
        m_panFrom = event->position();
    } else {
        for (Tool* tool : hands())
            if (tool->press(*event, m_viewport))
                break;
    }
    showCursorAndHint();
    update();
}

void Canvas::mouseMoveEvent(QMouseEvent* event) {
    if (!m_document.photo())
        return;
    if (m_panning) {
        m_viewport.pan(event->position() - m_panFrom);
        m_panFrom = event->position();
        viewportChanged();
        return;
    }
    placeTools();
    bool changed = false;
    for (Tool* tool : hands())
        changed = tool->move(*event, m_viewport) || changed;
    if (changed)
        update();
    showCursorAndHint();
}

void Canvas::mouseReleaseEvent(QMouseEvent* event) {
    m_panning = false;
    for (Tool* tool : hands())
        if (tool->release(*event, m_viewport))
            break;
    showCursorAndHint();
    update();
}

void Canvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (!m_document.photo())
        return;
    placeTools();
    for (Tool* tool : hands())
        if (tool->doubleClick(*event, m_viewport))
            return;
    mousePressEvent(event);
}

void Canvas::leaveEvent(QEvent*) {
    for (Tool* tool : hands())
        tool->leave();
    showCursorAndHint();
    update();
}

void Canvas::keyPressEvent(QKeyEvent* event) {
    for (Tool* tool : hands())
        if (tool->key(*event)) {
            showCursorAndHint();
            update();
            return;
        }
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)
        emit besideWanted(event->key() == Qt::Key_PageDown ? 1 : -1);
    else
        QWidget::keyPressEvent(event);
}

bool Canvas::focusNextPrevChild(bool next) {
    const std::vector<Tool*> asked = hands();
    const auto moved = [next](Tool* tool) { return tool->focusNext(next); };
    if (hasFocus() && std::any_of(asked.begin(), asked.end(), moved)) {
        showCursorAndHint();
        update();
        return true;
    }
    return QWidget::focusNextPrevChild(next);
}

void Canvas::showCursorAndHint() {
    Qt::CursorShape shape = m_panning   ? Qt::ClosedHandCursor
                            : m_panHeld ? Qt::OpenHandCursor
                                        : Qt::ArrowCursor;
    QString hint;
    for (Tool* tool : hands()) {
        if (shape == Qt::ArrowCursor)
            shape = tool->cursor();
        if (hint.isEmpty())
            hint = tool->hint();
    }
    setCursor(shape);
    if (hint.isEmpty() && m_document.photo())
        hint = tr("Wheel zooms, Space or middle button drags the photo, B shows the photo before");
    if (hint != m_hint) {
        m_hint = hint;
        emit hintChanged(hint);
    }
}

} // namespace trichion::studio
