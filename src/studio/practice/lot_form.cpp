#include "studio/practice/lot_form.h"

#include "studio/panels/quiet_label.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/page_parts.h"
#include "studio/services/messages.h"
#include "trichion/optics/pigment.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace trichion::studio {

namespace {

constexpr int kLongestLabel = 100; // as the schema has it
constexpr double kMost_ml = 1000.0;

/// The practice's pigment of that key, made from the catalogue if it is not there.
store::Id<store::Pigment> pigmentOf(store::Practice& practice, store::Transaction& transaction,
                                    const std::string& key, const std::string& name) {
    const std::vector<store::Pigment> known = practice.where<store::Pigment>("key", key);
    if (!known.empty())
        return known.front().id;
    store::Pigment pigment;
    pigment.key = key;
    pigment.name = name;
    return practice.add(transaction, pigment).id;
}

} // namespace

LotForm::LotForm(PracticeDesk& desk, const std::vector<store::Pigment>& pigments,
                 const std::optional<store::PigmentLot>& lot, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_lot(lot.value_or(store::PigmentLot()))
    , m_pigment(new QComboBox(this))
    , m_label(new QLineEdit(this))
    , m_expires(new QDateEdit(this))
    , m_stock(new QDoubleSpinBox(this))
    , m_least(new QDoubleSpinBox(this))
    , m_ingredients(new QLineEdit(this))
    , m_hint(quietLabel({}, this))
    , m_save(leadingButton(tr("&Save"), tr("Save the bottle (Enter)"), this, [this] { save(); })) {
    setWindowTitle(lot ? tr("Change bottle") : tr("Add a bottle"));
    setMinimumWidth(440);
    layOut(pigments);
    m_label->setText(QString::fromStdString(m_lot.label));
    m_expires->setDate(toQDate(lot ? m_lot.expiresOn : today().plusDays(365)));
    m_stock->setValue(lot ? m_lot.stock_ml : 15.0);
    m_least->setValue(lot ? m_lot.least_ml : 5.0);
    m_ingredients->setText(QString::fromStdString(m_lot.ingredients.value_or(std::string())));
    check();
}

void LotForm::layOut(const std::vector<store::Pigment>& pigments) {
    for (const store::Pigment& pigment : pigments) {
        m_pigment->addItem(QString::fromStdString(pigment.name), QString::fromStdString(pigment.key));
        if (pigment.id == m_lot.pigment)
            m_pigment->setCurrentIndex(m_pigment->count() - 1);
    }
    for (const optics::Pigment& pigment : optics::pigmentCatalogue())
        if (m_pigment->findData(QString::fromStdString(pigment.id)) < 0)
            m_pigment->addItem(QString::fromStdString(pigment.name), QString::fromStdString(pigment.id));
    m_pigment->setEnabled(m_lot.revision == 0);
    m_label->setMaxLength(kLongestLabel);
    m_expires->setCalendarPopup(true);
    for (QDoubleSpinBox* amount : {m_stock, m_least}) {
        amount->setRange(0.0, kMost_ml);
        amount->setDecimals(1);
        amount->setSuffix(tr(" ml"));
    }
    auto* form = new QFormLayout;
    const auto add = [form](const QString& label, QWidget* field, const QString& tip) {
        field->setAccessibleName(QString(label).remove('&'));
        field->setToolTip(tip);
        form->addRow(label, field);
    };
    add(tr("&Lot"), m_label, tr("As printed on the bottle; scan it"));
    add(tr("&Pigment"), m_pigment, tr("What is in it"));
    add(tr("&Keeps until"), m_expires, tr("The date on the bottle"));
    add(tr("In s&tock"), m_stock, tr("What is left"));
    add(tr("&Order below"), m_least, tr("When to order more"));
    add(tr("&Ingredients"), m_ingredients, tr("From the label; for clients with allergies"));
    m_save->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(pushButton(tr("Cancel"), tr("Change nothing (Esc)"), this, [this] { reject(); }));
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addLayout(buttons);
    connect(m_label, &QLineEdit::textChanged, this, &LotForm::check);
}

void LotForm::check() {
    m_save->setEnabled(!m_label->text().trimmed().isEmpty());
}

void LotForm::save() {
    store::PigmentLot lot = m_lot;
    lot.label = m_label->text().trimmed().toStdString();
    lot.expiresOn = fromQDate(m_expires->date());
    lot.stock_ml = m_stock->value();
    lot.least_ml = m_least->value();
    const QString ingredients = m_ingredients->text().trimmed();
    lot.ingredients = ingredients.isEmpty() ? std::nullopt : std::optional(ingredients.toStdString());
    const QPointer<LotForm> self(this);
    m_desk.change(
        [self, lot, key = m_pigment->currentData().toString().toStdString(),
         name = m_pigment->currentText().toStdString()](store::Practice& practice) -> PracticeDesk::Finish {
            store::Transaction transaction(practice.connection());
            store::PigmentLot kept = lot;
            if (kept.revision == 0) {
                kept.pigment = pigmentOf(practice, transaction, key, name);
                (void)practice.add(transaction, kept);
            } else {
                (void)practice.change(transaction, kept);
            }
            transaction.commit();
            return [self] {
                if (self)
                    self->accept();
            };
        },
        [self](const std::exception_ptr& failure) {
            if (self)
                self->m_hint->setText(studio::sentenceFor(failure));
        });
}

} // namespace trichion::studio
