#pragma once
/// \file
/// An invoice over a quote: all of it, a part such as the deposit, or what is left. And taking one back.

#include "studio/practice/client_file.h"
#include "studio/practice/practice_desk.h"

#include <QDialog>
#include <cstdint>

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace trichion::studio {

class InvoiceDialog : public QDialog {
    Q_OBJECT
  public:
    /// `invoiced_minor`: what the invoices of the quote ask for already.
    InvoiceDialog(PracticeDesk& desk, store::Quote quote, std::int64_t invoiced_minor, QWidget* parent);

  signals:
    /// It got this number.
    void issued(std::int64_t number);

  private:
    enum class Over { All, Part, Rest };
    void layOut();
    void choose();
    void issue();
    [[nodiscard]] Over over() const;
    [[nodiscard]] std::int64_t open_minor() const { return m_quote.total_minor - m_invoiced_minor; }

    PracticeDesk& m_desk;
    store::Quote m_quote;
    std::int64_t m_invoiced_minor;
    QComboBox* m_over;
    QDoubleSpinBox* m_amount;
    QDateEdit* m_day;
    QLabel* m_says;
    QPushButton* m_issue = nullptr;
};

/// Asks why, then takes the invoice back by a credit note.
class CreditDialog : public QDialog {
    Q_OBJECT
  public:
    CreditDialog(PracticeDesk& desk, IssuedInvoice issued, QWidget* parent);

  signals:
    void issued(std::int64_t number);

  private:
    void takeBack();

    PracticeDesk& m_desk;
    IssuedInvoice m_issued;
    QLineEdit* m_reason;
    QLabel* m_says;
    QPushButton* m_take = nullptr;
};

} // namespace trichion::studio
