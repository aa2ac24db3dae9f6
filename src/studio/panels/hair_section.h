#pragma once
/// \file
/// The hair that the client has: how it will be worn, and stubble among the dots.

#include "studio/document/document.h"
#include "studio/panels/section.h"

class QCheckBox;
class QPushButton;

namespace trichion::studio {

class BarSlider;

class HairSection : public Section {
    Q_OBJECT
  public:
    HairSection(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] QCheckBox& shaved() { return *m_shaved; }
    [[nodiscard]] BarSlider& length() { return *m_length; }
    [[nodiscard]] BarSlider& stubble() { return *m_stubble; }
    [[nodiscard]] QPushButton& paint() { return *m_paint; }

  signals:
    void paintWanted(); ///< the brush for hair

  private:
    void connectControls();
    void showHair();

    Document& m_document;
    QCheckBox* m_shaved;
    BarSlider* m_length;
    BarSlider* m_stubble;
    QPushButton* m_paint;
    double m_lastLength_mm;
};

} // namespace trichion::studio
