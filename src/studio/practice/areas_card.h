#pragma once
/// \file
/// The areas of a session, painted on a head or said in words.

#include "studio/practice/page_parts.h"
#include "trichion/plan/done_areas.h"

class QLabel;
class QLineEdit;

namespace trichion::studio {

class AreaPad;
class Segments;

class AreasCard : public Card {
    Q_OBJECT
  public:
    explicit AreasCard(QWidget* parent = nullptr);

    void show(const plan::DoneAreas& areas);
    [[nodiscard]] plan::DoneAreas areas() const;
    [[nodiscard]] AreaPad& pad() { return *m_pad; }

  signals:
    void changed();

  private:
    [[nodiscard]] QWidget* makeTools();
    void showSum();

    AreaPad* m_pad;
    Segments* m_sides;
    Segments* m_brush;
    QLineEdit* m_words;
    QLabel* m_sum;
};

} // namespace trichion::studio
