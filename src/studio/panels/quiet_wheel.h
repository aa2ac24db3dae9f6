#pragma once
/// \file
/// Lists and fields that leave the wheel to the panel until they are chosen.

#include <QEvent>
#include <QObject>
#include <QWidget>

namespace trichion::studio {

/// Owned by the widget. Without the focus its wheel scrolls what is behind it, so that scrolling the panel
/// changes nothing.
class QuietWheel : public QObject {
  public:
    explicit QuietWheel(QWidget& widget) : QObject(&widget) {
        widget.setFocusPolicy(Qt::StrongFocus);
        widget.installEventFilter(this);
    }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() != QEvent::Wheel || widget == nullptr || widget->hasFocus())
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace trichion::studio
