#pragma once
/// \file
/// How a place to leave out is made, in the bar above the canvas.

#include "studio/canvas/hole_tool.h"
#include "studio/document/document.h"

#include <QWidget>

class QPushButton;

namespace trichion::studio {

class BarSlider;
class Segments;

/// Shows and changes the chosen hole; without one, how the next is made.
class HoleOptions : public QWidget {
    Q_OBJECT
  public:
    HoleOptions(Document& document, HoleTool& holes, QWidget* parent = nullptr);

    [[nodiscard]] Segments& kinds() { return *m_kinds; }
    [[nodiscard]] BarSlider& size() { return *m_size; }
    [[nodiscard]] BarSlider& margin() { return *m_margin; }
    [[nodiscard]] QPushButton& remove() { return *m_remove; }

  private:
    void layOut();
    void connectControls();
    void showHole();

    HoleTool& m_holes;
    Segments* m_kinds;
    BarSlider* m_size;
    BarSlider* m_margin;
    BarSlider* m_soft;
    QPushButton* m_remove;
};

} // namespace trichion::studio
