#pragma once
/// \file
/// Money that came for an invoice.

#include "studio/practice/client_file.h"
#include "studio/practice/practice_desk.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QLabel;

namespace trichion::studio {

class PaymentDialog : public QDialog {
    Q_OBJECT
  public:
    PaymentDialog(PracticeDesk& desk, IssuedInvoice issued, QWidget* parent);

  private:
    void keep();

    PracticeDesk& m_desk;
    IssuedInvoice m_issued;
    QDoubleSpinBox* m_amount;
    QComboBox* m_method;
    QDateEdit* m_day;
    QLabel* m_says;
};

} // namespace trichion::studio
