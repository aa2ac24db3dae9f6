#pragma once
/// \file
/// What the hand does on the canvas.

#include "studio/canvas/viewport.h"

#include <QCursor>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QString>
#include <QWheelEvent>

namespace trichion::studio {

/// Draws over the photo and takes part in mouse and keyboard. Events are offered in order; `true` means
/// taken.
class Tool {
  public:
    virtual ~Tool() = default;
    Tool() = default;
    Tool(const Tool&) = delete;
    Tool& operator=(const Tool&) = delete;

    virtual void paint(QPainter& painter, const Viewport& viewport) = 0;
    virtual bool press(const QMouseEvent& event, const Viewport& viewport) = 0;
    /// Also without a button, for what lies under the pointer; true if something must be repainted.
    virtual bool move(const QMouseEvent& event, const Viewport& viewport) = 0;
    virtual bool release(const QMouseEvent& event, const Viewport& viewport) = 0;
    virtual bool doubleClick(const QMouseEvent&, const Viewport&) { return false; }
    /// Without being taken the wheel zooms.
    virtual bool wheel(const QWheelEvent&) { return false; }
    virtual bool key(const QKeyEvent&) { return false; }
    /// Moves on to the next handle by Tab; false after the last.
    virtual bool focusNext(bool /*forward*/) { return false; }
    virtual void leave() {}
    /// Another tool is taken up, or another photo is shown: what was begun ends here.
    virtual void putDown() {}
    /// The cursor over what is under the pointer, and the sentence for the status bar; empty if nothing is.
    [[nodiscard]] virtual Qt::CursorShape cursor() const = 0;
    [[nodiscard]] virtual QString hint() const = 0;
};

} // namespace trichion::studio
