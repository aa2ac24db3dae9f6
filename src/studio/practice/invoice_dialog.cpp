#include "studio/practice/invoice_dialog.h"

#include "studio/panels/quiet_label.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/money.h"
#include "studio/practice/page_parts.h"
#include "studio/services/messages.h"
#include "trichion/store/billing.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace trichion::studio {

namespace {

constexpr int kReasonWidth_px = 320;

void addButtons(QDialog& dialog, QVBoxLayout& column, QPushButton* lead) {
    lead->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(pushButton(InvoiceDialog::tr("Cancel"),
                                  InvoiceDialog::tr("Leave without issuing (Esc)"), &dialog,
                                  [&dialog] { dialog.reject(); }));
    buttons->addWidget(lead);
    column.addLayout(buttons);
}

void hideWhileLocked(QDialog& dialog, PracticeDesk& desk) {
    QObject::connect(&desk, &PracticeDesk::stateChanged, &dialog,
                     [&dialog, &desk] { dialog.setVisible(desk.state() == PracticeDesk::State::Open); });
}

} // namespace

InvoiceDialog::InvoiceDialog(PracticeDesk& desk, store::Quote quote, std::int64_t invoiced_minor,
                             QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_quote(std::move(quote))
    , m_invoiced_minor(invoiced_minor)
    , m_over(new QComboBox(this))
    , m_amount(new QDoubleSpinBox(this))
    , m_day(new QDateEdit(toQDate(today()), this))
    , m_says(quietLabel({}, this)) {
    setWindowTitle(tr("Issue an invoice"));
    const bool isNew = m_invoiced_minor == 0;
    if (isNew)
        m_over->addItem(tr("All of the quote"), static_cast<int>(Over::All));
    if (isNew && m_quote.deposit_minor > 0)
        m_over->addItem(tr("The deposit"), static_cast<int>(Over::Part));
    if (!isNew)
        m_over->addItem(tr("What is left"), static_cast<int>(Over::Rest));
    if (!isNew || m_quote.deposit_minor <= 0)
        m_over->addItem(tr("A part"), static_cast<int>(Over::Part));
    setUpAmount(*m_amount, m_quote.currency);
    m_amount->setMaximum(static_cast<double>(open_minor()) / coinsOf(m_quote.currency));
    m_day->setCalendarPopup(true);
    layOut();
    connect(m_over, &QComboBox::currentIndexChanged, this, [this] { choose(); });
    connect(m_amount, &QDoubleSpinBox::valueChanged, this,
            [this](double amount) { m_issue->setEnabled(amount > 0.0); });
    hideWhileLocked(*this, desk);
    choose();
}

void InvoiceDialog::layOut() {
    m_over->setAccessibleName(tr("Over"));
    m_over->setToolTip(tr("What the invoice is for"));
    m_amount->setAccessibleName(tr("Amount"));
    m_amount->setToolTip(tr("With tax"));
    m_day->setAccessibleName(tr("Issued on"));
    m_day->setToolTip(tr("The day on the invoice; not before the last one's"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Over"), m_over);
    form->addRow(tr("&Amount"), m_amount);
    form->addRow(tr("&Issued on"), m_day);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_says);
    m_issue = leadingButton(tr("&Issue it"), tr("Give it the next number (Enter); it cannot be changed then"),
                            this, [this] { issue(); });
    addButtons(*this, *column, m_issue);
    m_says->setText(tr("It gets the next number and cannot be changed, only taken back. %1 of the quote is "
                       "not invoiced yet.")
                        .arg(readableMoney(open_minor(), m_quote.currency)));
}

InvoiceDialog::Over InvoiceDialog::over() const {
    return static_cast<Over>(m_over->currentData().toInt());
}

void InvoiceDialog::choose() {
    const bool isPart = over() == Over::Part;
    const std::int64_t amount =
        isPart && m_invoiced_minor == 0 ? std::min(m_quote.deposit_minor, open_minor()) : open_minor();
    m_amount->setEnabled(isPart);
    m_amount->setValue(static_cast<double>(amount) / coinsOf(m_quote.currency));
    m_issue->setEnabled(m_amount->value() > 0.0);
}

void InvoiceDialog::issue() {
    store::NewPart wanted{m_quote.id, store::InvoiceKind::Whole, std::nullopt, fromQDate(m_day->date())};
    if (over() == Over::Part) {
        wanted.kind = store::InvoiceKind::Part;
        wanted.amount_minor = minorOf(m_amount->value(), m_quote.currency);
    } else if (over() == Over::Rest) {
        wanted.kind = store::InvoiceKind::Rest;
    }
    const QPointer<InvoiceDialog> self(this);
    m_desk.change(
        [self, wanted](store::Practice& practice) -> PracticeDesk::Finish {
            store::Transaction transaction(practice.connection());
            const store::Invoice invoice = store::issuePart(practice, transaction, wanted);
            transaction.commit();
            return [self, number = invoice.number] {
                if (!self)
                    return;
                emit self->issued(number);
                self->accept();
            };
        },
        [self](const std::exception_ptr& failure) {
            if (self)
                self->m_says->setText(studio::sentenceFor(failure));
        });
}

CreditDialog::CreditDialog(PracticeDesk& desk, IssuedInvoice invoice, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_issued(std::move(invoice))
    , m_reason(new QLineEdit(this))
    , m_says(quietLabel({}, this)) {
    setWindowTitle(tr("Take invoice %1 back").arg(m_issued.invoice.number));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setToolTip(tr("Why; it stands on the credit note"));
    m_reason->setPlaceholderText(tr("Such as: the session was called off"));
    m_reason->setMinimumWidth(kReasonWidth_px);
    auto* form = new QFormLayout;
    form->addRow(tr("&Reason"), m_reason);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_says);
    m_take = leadingButton(tr("&Take it back"), tr("Issue a credit note with the next number (Enter)"), this,
                           [this] { takeBack(); });
    m_take->setEnabled(false);
    addButtons(*this, *column, m_take);
    m_says->setText(
        m_issued.balance.paid_minor > 0
            ? tr("A credit note over %1 takes it back. %2 were paid: note what goes back as a payment.")
                  .arg(readableMoney(m_issued.balance.total_minor, m_issued.invoice.currency),
                       readableMoney(m_issued.balance.paid_minor, m_issued.invoice.currency))
            : tr("A credit note over %1 takes it back.")
                  .arg(readableMoney(m_issued.balance.total_minor, m_issued.invoice.currency)));
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_take->setEnabled(!text.trimmed().isEmpty()); });
    hideWhileLocked(*this, desk);
}

void CreditDialog::takeBack() {
    const QPointer<CreditDialog> self(this);
    m_desk.change(
        [self, invoice = m_issued.invoice, day = std::max(today(), m_issued.invoice.issuedOn),
         reason =
             m_reason->text().trimmed().toStdString()](store::Practice& practice) -> PracticeDesk::Finish {
            store::Transaction transaction(practice.connection());
            const store::Invoice credit = store::issueCredit(practice, transaction, invoice, day, reason);
            transaction.commit();
            return [self, number = credit.number] {
                if (!self)
                    return;
                emit self->issued(number);
                self->accept();
            };
        },
        [self](const std::exception_ptr& failure) {
            if (self)
                self->m_says->setText(studio::sentenceFor(failure));
        });
}

} // namespace trichion::studio
