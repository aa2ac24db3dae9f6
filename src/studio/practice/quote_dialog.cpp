#include "studio/practice/quote_dialog.h"

#include "studio/panels/quiet_label.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/money.h"
#include "studio/practice/page_parts.h"
#include "studio/practice/plan_records.h"
#include "studio/services/messages.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>
#include <vector>

namespace trichion::studio {

namespace {

constexpr int kUsualValid_days = 30;
constexpr int kLongestValid_days = 365;
constexpr int kMostExtraSessions = 12; // as plan::quoteOf
constexpr double kUsualTouchUp_percent = 33.0;

QString quoteKey(const char* name) {
    return QStringLiteral("practice/quote/") + QLatin1String(name);
}

QDoubleSpinBox* percentBox(QWidget* parent) {
    auto* box = new QDoubleSpinBox(parent);
    box->setRange(0.0, 100.0);
    box->setDecimals(1);
    box->setSuffix(QStringLiteral(" %"));
    return box;
}

} // namespace

QuoteDialog::QuoteDialog(PracticeDesk& desk, ClientFilePtr file, store::Id<store::TreatmentPlan> plan,
                         QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_file(std::move(file))
    , m_plan(std::move(plan))
    , m_currency(desk.facts().currency)
    , m_basis(new QComboBox(this))
    , m_price(new QDoubleSpinBox(this))
    , m_scar(new QDoubleSpinBox(this))
    , m_extra(new QSpinBox(this))
    , m_extraPrice(new QDoubleSpinBox(this))
    , m_discount(percentBox(this))
    , m_tax(percentBox(this))
    , m_deposit(percentBox(this))
    , m_touchUp(percentBox(this))
    , m_included(new QPlainTextEdit(this))
    , m_valid(new QSpinBox(this))
    , m_lines(new LineList(tr("Lines of the quote"), tr("Give a price."), this))
    , m_sum(new QLabel(this)) {
    for (const store::TreatmentPlan& known : m_file->plans)
        if (known.id == m_plan)
            m_outline = outlineIn(known.content.reveal());
    setWindowTitle(tr("Quote for a plan"));
    resize(820, 620);
    m_keep = leadingButton(tr("&Keep the quote"), tr("Put the quote into the client's file (Ctrl+Enter)"),
                           this, [this] { keep(); });
    m_keep->setShortcut(QKeySequence("Ctrl+Return"));
    auto* shown = new QVBoxLayout;
    shown->addWidget(m_lines, 1);
    shown->addWidget(m_sum);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addLayout(makeTerms(), 1);
    row->addLayout(shown, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(
        pushButton(tr("Cancel"), tr("Leave without a quote (Esc)"), this, [this] { reject(); }));
    buttons->addWidget(m_keep);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addLayout(buttons);
    propose();
    for (QDoubleSpinBox* box : {m_price, m_scar, m_extraPrice, m_discount, m_tax, m_deposit, m_touchUp})
        connect(box, &QDoubleSpinBox::valueChanged, this, &QuoteDialog::compute);
    connect(m_basis, &QComboBox::currentIndexChanged, this, &QuoteDialog::compute);
    connect(m_extra, &QSpinBox::valueChanged, this, &QuoteDialog::compute);
    connect(m_included, &QPlainTextEdit::textChanged, this, &QuoteDialog::compute);
    connect(&desk, &PracticeDesk::stateChanged, this,
            [this] { setVisible(m_desk.state() == PracticeDesk::State::Open); });
    compute();
    m_price->setFocus();
    m_price->selectAll();
}

QFormLayout* QuoteDialog::makeTerms() {
    m_basis->addItems({tr("of a session"), tr("of all sessions"), tr("of a cm²")}); // as plan::PriceBasis
    for (QDoubleSpinBox* box : {m_price, m_scar, m_extraPrice})
        setUpAmount(*box, m_currency);
    m_extra->setRange(0, kMostExtraSessions);
    m_valid->setRange(1, kLongestValid_days);
    m_valid->setSuffix(tr(" days"));
    m_included->setPlaceholderText(tr("Consultation\nCheck-up after five weeks"));
    m_included->setTabChangesFocus(true);
    m_included->setMaximumHeight(90);
    auto* form = new QFormLayout;
    const auto add = [form](const QString& label, QWidget* field, const QString& tip) {
        field->setAccessibleName(QString(label).remove('&'));
        field->setToolTip(tip);
        form->addRow(label, field);
    };
    add(tr("&Price"), m_price, tr("Without tax"));
    add(tr("Price &is"), m_basis, tr("What the price is for"));
    add(tr("&Scar, once"), m_scar, tr("Added once for a scar"));
    add(tr("&Extra sessions"), m_extra, tr("Beyond those of the plan"));
    add(tr("E&ach of them"), m_extraPrice, tr("Price of an extra session"));
    add(tr("Dis&count"), m_discount, tr("Taken off before tax"));
    add(tr("&Tax"), m_tax, tr("On what is left"));
    add(tr("&Deposit"), m_deposit, tr("Share of the total that is paid in advance"));
    add(tr("Touch-&up"), m_touchUp, tr("What a touch-up costs in later years, of the net price"));
    add(tr("&Valid for"), m_valid, tr("How long the quote holds from today"));
    add(tr("Inc&luded"), m_included, tr("What the price holds, a line for each"));
    return form;
}

plan::PriceTerms QuoteDialog::terms() const {
    plan::PriceTerms terms;
    terms.currency = m_currency;
    terms.basis = static_cast<plan::PriceBasis>(m_basis->currentIndex());
    terms.price_minor = minorOf(m_price->value(), m_currency);
    terms.scarFlat_minor = minorOf(m_scar->value(), m_currency);
    terms.extraSessions = m_extra->value();
    terms.extraSession_minor = minorOf(m_extraPrice->value(), m_currency);
    terms.discount_percent = m_discount->value();
    terms.tax_percent = m_tax->value();
    terms.deposit_percent = m_deposit->value();
    terms.touchUp_percent = m_touchUp->value();
    for (const QString& line : m_included->toPlainText().split('\n'))
        if (!line.trimmed().isEmpty())
            terms.included.push_back(line.trimmed().toStdString());
    return terms;
}

void QuoteDialog::propose() {
    const QSettings settings;
    const auto value = [&](const char* name, double usual) {
        return settings.value(quoteKey(name), usual).toDouble();
    };
    m_basis->setCurrentIndex(std::clamp(settings.value(quoteKey("basis"), 0).toInt(), 0, 2));
    m_price->setValue(value("price", 0.0));
    m_tax->setValue(value("tax", 0.0));
    m_deposit->setValue(value("deposit", 0.0));
    m_touchUp->setValue(value("touch_up", kUsualTouchUp_percent));
    m_valid->setValue(settings.value(quoteKey("valid_days"), kUsualValid_days).toInt());
    m_included->setPlainText(settings.value(quoteKey("included")).toString());
}

void QuoteDialog::remember() const {
    QSettings settings;
    settings.setValue(quoteKey("basis"), m_basis->currentIndex());
    settings.setValue(quoteKey("price"), m_price->value());
    settings.setValue(quoteKey("tax"), m_tax->value());
    settings.setValue(quoteKey("deposit"), m_deposit->value());
    settings.setValue(quoteKey("touch_up"), m_touchUp->value());
    settings.setValue(quoteKey("valid_days"), m_valid->value());
    settings.setValue(quoteKey("included"), m_included->toPlainText());
}

void QuoteDialog::compute() {
    m_extraPrice->setEnabled(m_extra->value() > 0);
    m_sheet.reset();
    std::vector<LineList::Line> lines;
    m_sum->setText(m_outline ? tr("Give a price.") : tr("The plan has no sessions: make it anew."));
    if (m_outline && m_price->value() > 0.0)
        try {
            m_sheet = plan::quoteOf(*m_outline, terms());
        } catch (const base::Error& error) {
            m_sum->setText(studio::sentenceFor(error));
        }
    if (m_sheet) {
        const auto add = [&](const QString& text, std::int64_t amount) {
            lines.push_back({text, {}, readableMoney(amount, m_currency), {}, false});
        };
        for (const plan::QuoteLine& line : m_sheet->lines)
            add(QString::fromStdString(line.text), line.amount_minor);
        if (m_sheet->tax_minor != 0)
            add(tr("Tax"), m_sheet->tax_minor);
        QString sum = tr("Total %1").arg(readableMoney(m_sheet->total_minor, m_currency));
        if (m_sheet->deposit_minor > 0)
            sum += tr(" · in advance %1").arg(readableMoney(m_sheet->deposit_minor, m_currency));
        m_sum->setText(sum);
    }
    m_lines->show(lines);
    m_keep->setEnabled(m_sheet.has_value());
}

void QuoteDialog::keep() {
    if (!m_sheet)
        return;
    remember();
    store::Quote quote;
    quote.client = m_file->client.id;
    quote.plan = m_plan;
    quote.madeOn = today();
    quote.validUntilOn = today().plusDays(m_valid->value());
    const QPointer<QuoteDialog> self(this);
    m_desk.change(
        [self, quote, sheet = *m_sheet](store::Practice& practice) -> PracticeDesk::Finish {
            store::Transaction transaction(practice.connection());
            store::offer(practice, transaction, quote, sheet);
            transaction.commit();
            return [self] {
                if (self)
                    self->accept();
            };
        },
        [self](const std::exception_ptr& failure) {
            if (self)
                self->m_sum->setText(studio::sentenceFor(failure));
        });
}

} // namespace trichion::studio
