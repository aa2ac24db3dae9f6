#include "studio/practice/payment_dialog.h"

#include "studio/panels/quiet_label.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/money.h"
#include "studio/practice/page_parts.h"
#include "studio/services/messages.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>
#include <cstdlib>
#include <utility>

namespace trichion::studio {

PaymentDialog::PaymentDialog(PracticeDesk& desk, IssuedInvoice issued, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_issued(std::move(issued))
    , m_amount(new QDoubleSpinBox(this))
    , m_method(new QComboBox(this))
    , m_day(new QDateEdit(toQDate(today()), this))
    , m_says(quietLabel({}, this)) {
    const std::string& currency = m_issued.invoice.currency;
    setWindowTitle(tr("Payment for invoice %1").arg(m_issued.invoice.number));
    setUpAmount(*m_amount, currency);
    const std::int64_t open_minor = m_issued.balance.open_minor();
    m_amount->setValue(static_cast<double>(std::abs(open_minor)) / coinsOf(currency));
    m_says->setText((open_minor < 0 ? tr("%1 go back to the client.") : tr("%1 are open."))
                        .arg(readableMoney(std::abs(open_minor), currency)));
    for (const auto& [name, key] : {std::pair{tr("Card"), "card"}, std::pair{tr("Cash"), "cash"},
                                    std::pair{tr("Transfer"), "transfer"}, std::pair{tr("Other"), "other"}})
        m_method->addItem(name, QString::fromLatin1(key));
    m_day->setCalendarPopup(true);
    m_amount->setAccessibleName(tr("Amount"));
    m_amount->setToolTip(tr("What was paid"));
    m_method->setAccessibleName(tr("Paid by"));
    m_method->setToolTip(tr("How it was paid"));
    m_day->setAccessibleName(tr("Paid on"));
    m_day->setToolTip(tr("The day it was paid"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Amount"), m_amount);
    form->addRow(tr("Paid &by"), m_method);
    form->addRow(tr("Paid &on"), m_day);
    auto* keep =
        leadingButton(tr("&Note it"), tr("Keep the payment (Enter)"), this, [this] { this->keep(); });
    keep->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(
        pushButton(tr("Cancel"), tr("Leave without noting (Esc)"), this, [this] { reject(); }));
    buttons->addWidget(keep);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_says);
    column->addLayout(buttons);
    connect(&desk, &PracticeDesk::stateChanged, this,
            [this] { setVisible(m_desk.state() == PracticeDesk::State::Open); });
}

void PaymentDialog::keep() {
    const std::int64_t sign = m_issued.balance.open_minor() < 0 ? -1 : 1; // money that goes back is negative
    const std::int64_t amount = sign * minorOf(m_amount->value(), m_issued.invoice.currency);
    const QPointer<PaymentDialog> self(this);
    m_desk.change(
        [self, invoice = m_issued.invoice, amount, day = fromQDate(m_day->date()),
         method = m_method->currentData().toString().toStdString()](
            store::Practice& practice) -> PracticeDesk::Finish {
            store::Transaction transaction(practice.connection());
            store::pay(practice, transaction, invoice, day, amount, method);
            transaction.commit();
            return [self] {
                if (self)
                    self->accept();
            };
        },
        [self](const std::exception_ptr& failure) {
            if (self)
                self->m_says->setText(studio::sentenceFor(failure));
        });
}

} // namespace trichion::studio
