#pragma once
/// \file
/// What a plan costs: terms, lines and sums while they are typed.

#include "studio/practice/client_file.h"
#include "studio/practice/practice_desk.h"
#include "trichion/plan/treatment_plan.h"

#include <QDialog>
#include <optional>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace trichion::studio {

class LineList;

/// The terms of the last quote are proposed again. Accepted once it is on disk.
class QuoteDialog : public QDialog {
    Q_OBJECT
  public:
    QuoteDialog(PracticeDesk& desk, ClientFilePtr file, store::Id<store::TreatmentPlan> plan,
                QWidget* parent);

    /// Nothing while the terms mean nothing.
    [[nodiscard]] const std::optional<plan::QuoteSheet>& sheet() const { return m_sheet; }

  private:
    [[nodiscard]] QFormLayout* makeTerms();
    [[nodiscard]] plan::PriceTerms terms() const;
    void propose();
    void remember() const;
    void compute();
    void keep();

    PracticeDesk& m_desk;
    ClientFilePtr m_file;
    store::Id<store::TreatmentPlan> m_plan;
    std::optional<plan::TreatmentOutline> m_outline;
    std::optional<plan::QuoteSheet> m_sheet;
    std::string m_currency;
    QComboBox* m_basis;
    QDoubleSpinBox* m_price;
    QDoubleSpinBox* m_scar;
    QSpinBox* m_extra;
    QDoubleSpinBox* m_extraPrice;
    QDoubleSpinBox* m_discount;
    QDoubleSpinBox* m_tax;
    QDoubleSpinBox* m_deposit;
    QDoubleSpinBox* m_touchUp;
    QPlainTextEdit* m_included;
    QSpinBox* m_valid;
    LineList* m_lines;
    QLabel* m_sum;
    QPushButton* m_keep = nullptr;
};

} // namespace trichion::studio
