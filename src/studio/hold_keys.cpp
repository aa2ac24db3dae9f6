#include "studio/hold_keys.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWidget>

namespace trichion::studio {

HoldKeys::HoldKeys(QWidget& window, QWidget& canvas) : QObject(&window), m_window(window), m_canvas(canvas) {
    qApp->installEventFilter(this);
}

bool HoldKeys::belongsHere(QObject* watched) const {
    const auto* widget = qobject_cast<QWidget*>(watched);
    return widget != nullptr && widget->window() == &m_window &&
           qobject_cast<const QLineEdit*>(watched) == nullptr &&
           qobject_cast<const QAbstractSpinBox*>(watched) == nullptr;
}

// A key that was held while the window lost the focus never sends its release here.
void HoldKeys::releaseAll() {
    if (m_before)
        emit beforeHeld(m_before = false);
    if (m_pan)
        emit panHeld(m_pan = false);
}

bool HoldKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::WindowDeactivate && watched == &m_window)
        releaseAll();
    const bool pressed = event->type() == QEvent::KeyPress;
    if ((!pressed && event->type() != QEvent::KeyRelease) || !belongsHere(watched))
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool mine = key->key() == Qt::Key_B && (key->modifiers() == Qt::NoModifier || m_before);
    const bool pans = key->key() == Qt::Key_Space && (m_canvas.hasFocus() || m_canvas.underMouse() || m_pan);
    if (!mine && !pans)
        return false;
    if (key->isAutoRepeat())
        return true;
    if (mine && m_before != pressed)
        emit beforeHeld(m_before = pressed);
    if (pans && m_pan != pressed)
        emit panHeld(m_pan = pressed);
    return true;
}

} // namespace trichion::studio
