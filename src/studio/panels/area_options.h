#pragma once
/// \file
/// How a treated place is drawn, in the bar above the canvas.

#include "studio/canvas/area_tool.h"
#include "studio/document/document.h"

#include <QWidget>

class QPushButton;

namespace trichion::studio {

class BarSlider;
class Segments;

/// Shows and changes the chosen place; without one, how the next is made.
class AreaOptions : public QWidget {
    Q_OBJECT
  public:
    AreaOptions(Document& document, AreaTool& areas, QWidget* parent = nullptr);

    [[nodiscard]] Segments& forms() { return *m_forms; }
    [[nodiscard]] BarSlider& width() { return *m_width; }
    [[nodiscard]] BarSlider& blend() { return *m_blend; }
    [[nodiscard]] QPushButton& remove() { return *m_remove; }

  private:
    void layOut();
    void connectControls();
    void showArea();

    AreaTool& m_areas;
    Segments* m_forms;
    BarSlider* m_width;
    BarSlider* m_blend;
    QPushButton* m_remove;
};

} // namespace trichion::studio
