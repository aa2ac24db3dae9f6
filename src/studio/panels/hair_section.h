#pragma once
/// \file
/// The hair that the client has: how it will be worn, and stubble among the dots.

#include "studio/document/document.h"
#include "studio/panels/section.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace trichion::studio {

class BarSlider;
class Segments;

class HairSection : public Section {
    Q_OBJECT
  public:
    HairSection(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] QCheckBox& shaved() { return *m_shaved; }
    [[nodiscard]] BarSlider& length() { return *m_length; }
    [[nodiscard]] BarSlider& stubble() { return *m_stubble; }
    /// 0: as given, 1: as in the photo.
    [[nodiscard]] Segments& source() { return *m_source; }
    [[nodiscard]] QString reading() const;
    [[nodiscard]] QPushButton& paint() { return *m_paint; }

  signals:
    void paintWanted(); ///< the brush for hair

  private:
    void connectControls();
    void showHair();
    void showReading();

    Document& m_document;
    QCheckBox* m_shaved;
    BarSlider* m_length;
    BarSlider* m_stubble;
    Segments* m_source;
    QLabel* m_reading;
    QPushButton* m_paint;
    double m_lastLength_mm;
};

} // namespace trichion::studio
