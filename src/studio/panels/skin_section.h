#pragma once
/// \file
/// The client's skin and stubble in the photo, and the shade that matches.

#include "studio/panels/section.h"
#include "studio/services/skin_reading.h"

#include <array>

class QLabel;
class QPushButton;

namespace trichion::studio {

/// What the eyedropper takes.
enum class Pick { White, Stubble, Bare };
constexpr int kPicks = 3;

class SkinSection : public Section {
    Q_OBJECT
  public:
    explicit SkinSection(QWidget* parent = nullptr);

    void showReading(const SkinReading& reading, const ColourMarks& marks);
    /// Nothing is measured yet.
    void showNothing();
    /// Puts all buttons up.
    void endPicking();
    [[nodiscard]] QPushButton& button(Pick pick) { return *m_buttons[static_cast<std::size_t>(pick)]; }
    [[nodiscard]] QPushButton& chart() { return *m_chart; }
    [[nodiscard]] QPushButton& takeShade() { return *m_takeShade; }
    [[nodiscard]] QPushButton& takeType() { return *m_takeType; }
    [[nodiscard]] QString tone() const;
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] QString shade() const;

  signals:
    void pickWanted(trichion::studio::Pick pick);
    void pickEnded();
    void chartWanted(); ///< the photo shows one
    void shadeTaken();
    void typeTaken();
    void forgetWanted();

  private:
    QLabel* m_tone;
    QPushButton* m_takeType;
    std::array<QPushButton*, kPicks> m_buttons{};
    QPushButton* m_chart;
    QPushButton* m_forget;
    QLabel* m_shade;
    QPushButton* m_takeShade;
    QLabel* m_trouble;
};

} // namespace trichion::studio
