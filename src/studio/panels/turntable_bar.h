#pragma once
/// \file
/// What stands over the neutral head: its sides, its skin and its size.

#include "trichion/head/view.h"
#include "trichion/render/neutral_head.h"

#include <QButtonGroup>
#include <QFrame>
#include <QString>
#include <optional>

class QLabel;

namespace trichion::studio {

class QuietSpinBox;
class Segments;

/// Whose head it is: the design's own, which may be sized, or that of the photos.
enum class HeadOf { Design, Photos };

class TurntableBar : public QFrame {
    Q_OBJECT
  public:
    explicit TurntableBar(QWidget* parent = nullptr);

    /// Shows the side without telling anyone; none between two sides.
    void showSide(std::optional<head::ViewKind> side);
    void showTone(render::SkinType tone);
    void showSize(base::Millimetres circumference, HeadOf head);

    [[nodiscard]] Segments& sides() { return *m_sides; }
    [[nodiscard]] QAbstractButton& tone(render::SkinType tone) {
        return *m_tones->button(static_cast<int>(tone));
    }
    [[nodiscard]] QuietSpinBox& size() { return *m_size; }

  signals:
    void sidePicked(trichion::head::ViewKind side);
    void tonePicked(trichion::render::SkinType tone);
    void circumferencePicked(double circumference_mm);

  private:
    void addTones(QLayout& row);

    Segments* m_sides;
    QButtonGroup* m_tones;
    QuietSpinBox* m_size;
    double m_mmPerUnit = 10.0; ///< of what it shows
};

} // namespace trichion::studio
