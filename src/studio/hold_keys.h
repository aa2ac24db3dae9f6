#pragma once
/// \file
/// Keys that act while they are held, wherever in the window the focus is: B shows the photo before, Space
/// pans.

#include <QObject>

class QWidget;

namespace trichion::studio {

/// Filters the keys of one window. Text fields keep their letters, buttons keep Space.
class HoldKeys : public QObject {
    Q_OBJECT
  public:
    HoldKeys(QWidget& window, QWidget& canvas);

    bool eventFilter(QObject* watched, QEvent* event) override;

  signals:
    void beforeHeld(bool held);
    void panHeld(bool held);

  private:
    [[nodiscard]] bool belongsHere(QObject* watched) const;
    void releaseAll();

    QWidget& m_window;
    QWidget& m_canvas;
    bool m_before = false;
    bool m_pan = false;
};

} // namespace trichion::studio
