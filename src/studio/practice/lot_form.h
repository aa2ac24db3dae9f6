#pragma once
/// \file
/// What the label of a bottle says.

#include "studio/practice/practice_desk.h"
#include "trichion/store/office.h"

#include <QDialog>
#include <optional>
#include <vector>

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace trichion::studio {

class LotForm : public QDialog {
    Q_OBJECT
  public:
    /// A new bottle, or one to be changed.
    LotForm(PracticeDesk& desk, const std::vector<store::Pigment>& pigments,
            const std::optional<store::PigmentLot>& lot, QWidget* parent = nullptr);

  private:
    void layOut(const std::vector<store::Pigment>& pigments);
    void check();
    void save();

    PracticeDesk& m_desk;
    store::PigmentLot m_lot;
    QComboBox* m_pigment;
    QLineEdit* m_label;
    QDateEdit* m_expires;
    QDoubleSpinBox* m_stock;
    QDoubleSpinBox* m_least;
    QLineEdit* m_ingredients;
    QLabel* m_hint;
    QPushButton* m_save;
};

} // namespace trichion::studio
