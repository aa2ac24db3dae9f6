#pragma once
/// \file
/// How the front edge gives way to bare skin: its softness, and in a fold what else shapes it.

#include "studio/document/document.h"

#include <QWidget>
#include <string>
#include <vector>

namespace trichion::studio {

class BarSlider;

/// The character of the edge of the hairline that is worked on. Disabled without a design.
class EdgeControls : public QWidget {
    Q_OBJECT
  public:
    explicit EdgeControls(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] BarSlider& softness() { return *m_sliders.front().slider; }
    [[nodiscard]] BarSlider& mounds();

  private:
    struct Slider {
        BarSlider* slider;
        double design::EdgeCharacter::*value;
    };

    void addSlider(BarSlider* slider, double design::EdgeCharacter::*value, const QString& help);
    void addDetails();
    void showDesign();

    Document& m_document;
    std::vector<Slider> m_sliders; ///< the first is the softness
    std::string m_style;           ///< whose edge a double-click goes back to
};

} // namespace trichion::studio
