#pragma once
/// \file
/// How the density brush and the eraser are set, in the bar above the canvas.

#include "studio/canvas/brush_tool.h"
#include "studio/document/document.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace trichion::studio {

class BarSlider;
class PenChoice;
class Segments;

class BrushOptions : public QWidget {
    Q_OBJECT
  public:
    BrushOptions(Document& document, BrushTool& brush, QWidget* parent = nullptr);

    [[nodiscard]] Segments& modes() { return *m_modes; }
    [[nodiscard]] BarSlider& size() { return *m_size; }
    [[nodiscard]] BarSlider& strength() { return *m_strength; }
    [[nodiscard]] BarSlider& softness() { return *m_softness; }
    [[nodiscard]] QCheckBox& bothSides() { return *m_bothSides; }
    [[nodiscard]] PenChoice& pen() { return *m_pen; }
    [[nodiscard]] QPushButton& removeAll() { return *m_removeAll; }

  private:
    void layOut();
    void connectControls();
    void showBrush();
    void showDesign();

    Document& m_document;
    BrushTool& m_brush;
    Segments* m_modes;
    BarSlider* m_size;
    BarSlider* m_strength;
    BarSlider* m_density;
    BarSlider* m_softness;
    QCheckBox* m_bothSides;
    PenChoice* m_pen;
    QPushButton* m_removeAll;
};

} // namespace trichion::studio
