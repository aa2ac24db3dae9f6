#pragma once
/// \file
/// The crown's whorl and how softly zones go over into each other, in the bar above the canvas.

#include "studio/document/document.h"

#include <QWidget>

class QPushButton;

namespace trichion::studio {

class BarSlider;
class Segments;

class ZoneOptions : public QWidget {
    Q_OBJECT
  public:
    ZoneOptions(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] BarSlider& whorl() { return *m_whorl; }
    [[nodiscard]] Segments& turn() { return *m_turn; }
    [[nodiscard]] QPushButton& usual() { return *m_usual; }

  private:
    void layOut();
    void connectControls();
    void showDesign();
    void changeWhorl(const QString& text, const design::CrownWhorl& whorl);

    Document& m_document;
    BarSlider* m_whorl;
    BarSlider* m_arms;
    Segments* m_turn;
    BarSlider* m_transition;
    QPushButton* m_usual;
};

} // namespace trichion::studio
