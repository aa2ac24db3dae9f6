#include "studio/practice/settings_page.h"

#include "studio/dialogs.h"
#include "studio/panels/quiet_label.h"
#include "studio/practice/backup_card.h"
#include "studio/practice/client_file.h"
#include "studio/practice/language_choice.h"
#include "studio/practice/page_parts.h"
#include "studio/services/messages.h"
#include "trichion/base/file.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

namespace trichion::studio {

namespace {

constexpr const char* kLockKey = "practice/lock_after_min";
constexpr int kColumn_px = 760;

void addRow(QFormLayout& form, const QString& label, QWidget* field, const QString& tip) {
    field->setAccessibleName(QString(label).remove('&'));
    field->setToolTip(tip);
    form.addRow(label, field);
}

void choose(QComboBox& box, const std::string& key) {
    const QString wanted = QString::fromStdString(key);
    if (box.findData(wanted) < 0)
        box.addItem(wanted, wanted);
    box.setCurrentIndex(box.findData(wanted));
}

} // namespace

SettingsPage::SettingsPage(PracticeDesk& desk, QWidget* parent) : QWidget(parent), m_desk(desk) {
    auto* inside = new QWidget;
    auto* cards = new QVBoxLayout;
    cards->setSpacing(12);
    cards->addWidget(pageTitle(tr("Settings"), inside));
    m_practice = makePractice();
    m_safety = makeSafety();
    m_backups = new BackupCard(desk, this);
    connect(m_backups, &BackupCard::told, this, &SettingsPage::told);
    for (Card* card : {m_practice, m_safety, static_cast<Card*>(m_backups), makeProgram(), makeKeys()})
        cards->addWidget(card);
    cards->addStretch();
    auto* middle = new QWidget(inside);
    middle->setMaximumWidth(kColumn_px);
    middle->setLayout(cards);
    auto* row = new QHBoxLayout(inside);
    row->setContentsMargins(20, 16, 20, 16);
    row->addWidget(middle, 1);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scrolling(inside));
    connect(&desk, &PracticeDesk::stateChanged, this, &SettingsPage::follow);
    connect(&desk, &PracticeDesk::changed, m_backups, &BackupCard::read);
    follow();
}

Card* SettingsPage::makePractice() {
    auto* card = new Card(tr("The practice"), this);
    m_name = new QLineEdit(card);
    m_address = new QLineEdit(card);
    m_currency = new QComboBox(card);
    for (const char* code :
         {"USD", "EUR", "GBP", "AED", "AUD", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK",
          "DKK", "EGP", "HKD", "HUF", "ILS", "INR", "JPY", "KRW", "KWD", "MAD", "MXN", "NOK",
          "NZD", "PLN", "QAR", "RON", "SAR", "SEK", "SGD", "TND", "TRY", "ZAR"})
        m_currency->addItem(QString::fromLatin1(code), QString::fromLatin1(code));
    m_language = new QComboBox(card);
    for (const char* code : {"en", "de", "es", "fr", "pt", "tr", "ar"})
        m_language->addItem(QLocale(QString::fromLatin1(code)).nativeLanguageName(),
                            QString::fromLatin1(code));
    m_paper = new QComboBox(card);
    for (const char* paper : {"A4", "Letter"})
        m_paper->addItem(QString::fromLatin1(paper), QString::fromLatin1(paper));
    auto* form = new QFormLayout;
    addRow(*form, tr("&Name"), m_name, tr("As it stands on papers"));
    addRow(*form, tr("&Address"), m_address, tr("As it stands on papers"));
    addRow(*form, tr("&Currency"), m_currency, tr("Of quotes and invoices"));
    addRow(*form, tr("&Language of papers"), m_language, tr("What clients are given is in this language"));
    addRow(*form, tr("&Paper"), m_paper, tr("Size of what is printed"));
    card->body().addLayout(form);
    for (QLineEdit* edit : {m_name, m_address})
        connect(edit, &QLineEdit::editingFinished, this, &SettingsPage::saveFacts);
    for (QComboBox* box : {m_currency, m_language, m_paper})
        connect(box, &QComboBox::activated, this, &SettingsPage::saveFacts);
    return card;
}

Card* SettingsPage::makeSafety() {
    auto* card = new Card(tr("Passphrase and lock"), this);
    m_where = quietLabel({}, card);
    m_lockAfter = new QSpinBox(card);
    m_lockAfter->setRange(0, 240);
    m_lockAfter->setSpecialValueText(tr("never"));
    m_lockAfter->setSuffix(tr(" min"));
    m_lockAfter->setValue(QSettings().value(kLockKey, 10).toInt());
    connect(m_lockAfter, &QSpinBox::valueChanged, this, &SettingsPage::lockAfterChanged);
    auto* form = new QFormLayout;
    addRow(*form, tr("Lock &after"), m_lockAfter, tr("When nobody touched mouse and keyboard for so long"));
    card->body().addWidget(m_where);
    card->body().addLayout(form);
    auto* row = new QHBoxLayout;
    row->addWidget(pushButton(tr("C&hange the passphrase…"), tr("Give the practice another passphrase"), card,
                              [this] { changePassphrase(); }));
    row->addWidget(pushButton(tr("New &recovery key…"),
                              tr("Make a new recovery key; the one before no longer opens the practice"),
                              card, [this] { newRecoveryKey(); }));
    row->addStretch();
    card->body().addLayout(row);
    return card;
}

Card* SettingsPage::makeProgram() {
    auto* card = new Card(tr("The program"), this);
    card->body().addWidget(new LanguageChoice(card));
    card->body().addWidget(
        quietLabel(tr("Light and dark: menu View, Theme. Dates and numbers are written as this "
                      "computer is set up."),
                   card));
    return card;
}

Card* SettingsPage::makeKeys() {
    auto* card = new Card(tr("Keys"), this);
    auto* row = new QHBoxLayout;
    row->addWidget(
        quietLabel(tr("F2 to F6: clients, studio, pigments, calendar, settings. Ctrl+L locks. Ctrl+F "
                      "searches, Ctrl+N makes a new client, Esc goes back. Ctrl+G gives photos and "
                      "design to a client. Ctrl+Space starts and pauses a session."),
                   card),
        1);
    row->addWidget(pushButton(tr("Keys of the &studio…"), tr("What the keyboard and the mouse do (Ctrl+F1)"),
                              card, [this] { showKeys(*window()); }));
    card->body().addLayout(row);
    return card;
}

void SettingsPage::follow() {
    const bool isOpen = m_desk.state() == PracticeDesk::State::Open;
    for (Card* card : {m_practice, m_safety, static_cast<Card*>(m_backups)})
        card->setVisible(isOpen);
    m_safety->setVisible(isOpen && !m_desk.isSample());
    const store::PracticeRow& facts = m_desk.facts();
    m_isShowing = true;
    m_name->setText(textOf(facts.name));
    m_address->setText(textOf(facts.address));
    choose(*m_currency, facts.currency);
    choose(*m_language, facts.language);
    choose(*m_paper, facts.paper);
    m_where->setText(tr("Kept in %1").arg(QString::fromStdString(base::utf8(m_desk.folder()))));
    m_isShowing = false;
    m_backups->read();
}

void SettingsPage::saveFacts() {
    if (m_isShowing || m_desk.state() != PracticeDesk::State::Open)
        return;
    store::PracticeRow row = m_desk.facts();
    const QString name = m_name->text().trimmed();
    if (!name.isEmpty())
        row.name = store::Sealed<std::string>(name.toStdString());
    row.address = sealedOf(m_address->text());
    row.currency = m_currency->currentData().toString().toStdString();
    row.language = m_language->currentData().toString().toStdString();
    row.paper = m_paper->currentData().toString().toStdString();
    if (row.name == m_desk.facts().name && row.address == m_desk.facts().address &&
        row.currency == m_desk.facts().currency && row.language == m_desk.facts().language &&
        row.paper == m_desk.facts().paper)
        return;
    m_desk.run([this, row](store::Practice& practice) -> PracticeDesk::Finish {
        store::PracticeRow now = practice.facts(); // numbers were given out meanwhile
        now.name = row.name;
        now.address = row.address;
        now.currency = row.currency;
        now.language = row.language;
        now.paper = row.paper;
        store::Transaction transaction(practice.connection());
        now = practice.change(transaction, now);
        transaction.commit();
        return [this, now] {
            m_desk.setFacts(now);
            emit told(tr("Saved."));
        };
    });
}

void SettingsPage::newRecoveryKey() {
    if (!asking()(this, {tr("Recovery key"),
                         tr("Make a new recovery key? The printed one no longer opens the practice."),
                         tr("Make a new key")}))
        return;
    m_desk.run([this](store::Practice& practice) -> PracticeDesk::Finish {
        return [this, key = practice.renewRecoveryKey()] {
            QMessageBox box(
                QMessageBox::Information, tr("Recovery key"),
                tr("Write it down or print it, and keep it away from this computer. It is not shown "
                   "again.\n\n%1")
                    .arg(QString::fromStdString(key.reveal())),
                QMessageBox::Ok, this);
            box.setTextInteractionFlags(Qt::TextSelectableByMouse);
            box.exec();
        };
    });
}

void SettingsPage::changePassphrase() {
    bool isTaken = false;
    const QString first = QInputDialog::getText(this, tr("New passphrase"),
                                                tr("At least %1 characters").arg(store::kShortestPassphrase),
                                                QLineEdit::Password, {}, &isTaken);
    if (!isTaken)
        return;
    const QString again = QInputDialog::getText(this, tr("New passphrase"), tr("The same once more"),
                                                QLineEdit::Password, {}, &isTaken);
    if (!isTaken)
        return;
    if (first != again) {
        emit m_desk.failed(tr("The two passphrases differ. The old one still holds."));
        return;
    }
    m_desk.run([this, secret = store::Sealed<std::string>(first.toStdString())](
                   store::Practice& practice) -> PracticeDesk::Finish {
        practice.setPassphrase(secret, store::PassphraseCost::Usual);
        return [this] { emit told(tr("The practice has a new passphrase.")); };
    });
}

} // namespace trichion::studio
