#pragma once
/// \file
/// What a pen's pressure does, in the bar of the brush; there only where a pen is.

#include "studio/canvas/brush_tool.h"

#include <QToolButton>

class QActionGroup;

namespace trichion::studio {

class PenChoice : public QToolButton {
    Q_OBJECT
  public:
    PenChoice(BrushTool& brush, QWidget* parent = nullptr);

    /// A pen was seen: the choice is shown from now on.
    void offer();
    [[nodiscard]] QActionGroup& choices() { return *m_choices; }

  private:
    void showBrush();

    BrushTool& m_brush;
    QActionGroup* m_choices;
};

} // namespace trichion::studio
