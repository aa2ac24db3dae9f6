#pragma once
/// \file
/// How the brush for the client's own hair is set, in the bar above the canvas.

#include "studio/canvas/hair_tool.h"
#include "studio/document/document.h"

#include <QWidget>

class QPushButton;

namespace trichion::studio {

class BarSlider;
class Segments;

class HairOptions : public QWidget {
    Q_OBJECT
  public:
    HairOptions(Document& document, HairTool& hair, QWidget* parent = nullptr);

    [[nodiscard]] Segments& kinds() { return *m_kinds; }
    [[nodiscard]] BarSlider& size() { return *m_size; }
    [[nodiscard]] QPushButton& startAgain() { return *m_startAgain; }

  private:
    void showBrush();
    void showHair();

    Document& m_document;
    HairTool& m_hair;
    Segments* m_kinds;
    BarSlider* m_size;
    QPushButton* m_startAgain;
};

} // namespace trichion::studio
