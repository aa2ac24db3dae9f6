#include "studio/practice/client_form.h"

#include "studio/panels/quiet_label.h"
#include "studio/practice/client_file.h"
#include "studio/practice/page_parts.h"
#include "studio/services/messages.h"

#include <QDate>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace trichion::studio {

namespace {

constexpr int kLongest = 4000;

/// "2026-11-21", or nothing if it is no day.
std::optional<std::string> dayIn(const QString& typed) {
    const QString text = typed.trimmed();
    for (const QString& format : {QStringLiteral("yyyy-MM-dd"), QLocale().dateFormat(QLocale::ShortFormat),
                                  QStringLiteral("d.M.yyyy"), QStringLiteral("d/M/yyyy")})
        if (const QDate day = QLocale().toDate(text, format); day.isValid() && day.year() >= 1900)
            return day.toString(Qt::ISODate).toStdString();
    return std::nullopt;
}

} // namespace

ClientForm::ClientForm(PracticeDesk& desk, const std::optional<store::Client>& client, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_before(client.value_or(store::Client())) {
    setWindowTitle(client ? tr("Change client") : tr("New client"));
    layOut();
    if (client)
        show(*client);
    check();
    resize(520, sizeHint().height());
    // While the practice is locked nothing is seen, and what was typed is kept.
    connect(&desk, &PracticeDesk::stateChanged, this,
            [this] { setVisible(m_desk.state() == PracticeDesk::State::Open); });
}

QLineEdit* ClientForm::addLine(QFormLayout& form, const QString& label, const QString& tip) {
    auto* edit = new QLineEdit(this);
    edit->setMaxLength(kLongest);
    edit->setToolTip(tip);
    edit->setAccessibleName(QString(label).remove('&'));
    edit->installEventFilter(this);
    form.addRow(label, edit);
    connect(edit, &QLineEdit::textChanged, this, &ClientForm::check);
    return edit;
}

QPlainTextEdit* ClientForm::addText(QFormLayout& form, const QString& label, const QString& tip) {
    auto* edit = new QPlainTextEdit(this);
    edit->setToolTip(tip);
    edit->setAccessibleName(QString(label).remove('&'));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(72);
    edit->installEventFilter(this);
    form.addRow(label, edit);
    return edit;
}

void ClientForm::layOut() {
    auto* form = new QFormLayout;
    m_name = addLine(*form, tr("&Name"), tr("First and last name"));
    m_born = addLine(*form, tr("&Born on"), tr("Day of birth, such as 1985-06-30"));
    m_born->setPlaceholderText(tr("1985-06-30"));
    m_phone = addLine(*form, tr("&Phone"), tr("Where the client is called"));
    m_email = addLine(*form, tr("&E-mail"), tr("Where papers are sent"));
    m_address = addLine(*form, tr("&Address"), tr("For invoices"));
    m_goal = addLine(*form, tr("&Wish"), tr("What the client wants to look like"));
    m_referral = addLine(*form, tr("&Found us by"), tr("Who or what brought the client here"));
    m_emergency = addLine(*form, tr("E&mergency contact"), tr("Whom to call if something happens"));
    m_doctor = addLine(*form, tr("&Doctor"), tr("Who writes a letter if one is needed"));
    m_note = addText(*form, tr("N&ote"), tr("For you; the search finds it"));
    m_hint = quietLabel({}, this);
    m_save = leadingButton(tr("&Save"), tr("Save the client (Ctrl+Enter)"), this, [this] { save(); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(
        pushButton(tr("Cancel"), tr("Leave without saving (Esc)"), this, [this] { reject(); }));
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addLayout(buttons);
}

void ClientForm::show(const store::Client& client) {
    m_name->setText(textOf(client.name));
    m_born->setText(textOf(client.bornOn));
    m_phone->setText(textOf(client.phone));
    m_email->setText(textOf(client.email));
    m_address->setText(textOf(client.address));
    m_goal->setText(textOf(client.goal));
    m_referral->setText(textOf(client.referral));
    m_emergency->setText(textOf(client.emergencyContact));
    m_doctor->setText(textOf(client.doctor));
    m_note->setPlainText(textOf(client.note));
}

void ClientForm::suggestName(const QString& name) {
    m_name->setText(name);
}

store::Client ClientForm::typed() const {
    store::Client client = m_before;
    client.name = store::Sealed<std::string>(m_name->text().trimmed().toStdString());
    const std::optional<std::string> born = dayIn(m_born->text());
    client.bornOn = born ? std::optional(store::Sealed<std::string>(*born)) : std::nullopt;
    client.phone = sealedOf(m_phone->text());
    client.email = sealedOf(m_email->text());
    client.address = sealedOf(m_address->text());
    client.goal = sealedOf(m_goal->text());
    client.referral = sealedOf(m_referral->text());
    client.emergencyContact = sealedOf(m_emergency->text());
    client.doctor = sealedOf(m_doctor->text());
    client.note = sealedOf(m_note->toPlainText());
    return client;
}

void ClientForm::check() {
    if (m_save == nullptr || m_desk.state() != PracticeDesk::State::Open)
        return;
    const QString name = m_name->text().trimmed();
    QString hint;
    bool isWhole = !name.isEmpty();
    if (!m_born->text().trimmed().isEmpty() && !dayIn(m_born->text())) {
        hint = tr("The day of birth is written like 1985-06-30.");
        isWhole = false;
    } else if (isWhole) {
        const std::string wanted = store::folded(name.toStdString());
        for (const auto& entry : m_desk.clients().find(name.toStdString(), 20))
            if (entry.id != m_before.id && store::folded(entry.name) == wanted)
                hint = tr("There is a client of this name: No. %1.").arg(entry.number);
    }
    m_hint->setText(hint);
    m_save->setEnabled(isWhole);
}

void ClientForm::save() {
    if (!m_save->isEnabled())
        return;
    m_save->setEnabled(false);
    const QPointer<ClientForm> self(this);
    m_desk.change(
        [this, self, client = typed()](store::Practice& practice) -> PracticeDesk::Finish {
            store::Transaction transaction(practice.connection());
            const store::Client kept =
                client.id.isNone() ? practice.add(transaction, client) : practice.change(transaction, client);
            transaction.commit();
            return [this, self, kept] {
                if (!self)
                    return;
                m_desk.clients().put(kept);
                emit saved(kept);
                accept();
            };
        },
        [self](const std::exception_ptr& failure) {
            if (!self)
                return;
            self->m_save->setEnabled(true);
            self->m_hint->setText(sentenceFor(failure)); // what was typed is still there
        });
}

bool ClientForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && (key->modifiers() & Qt::ControlModifier) != 0) {
            save();
            return true;
        }
        if (isEnter && qobject_cast<QLineEdit*>(watched) != nullptr) {
            focusNextChild();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ClientForm::reject() {
    const store::Client now = typed();
    const bool isSame = now.name == m_before.name && now.phone == m_before.phone &&
                        now.email == m_before.email && now.address == m_before.address &&
                        now.goal == m_before.goal && now.referral == m_before.referral &&
                        now.note == m_before.note && now.doctor == m_before.doctor &&
                        now.emergencyContact == m_before.emergencyContact && now.bornOn == m_before.bornOn;
    if (isSame ||
        asking()(this, {tr("Client"), tr("What you typed is not saved yet. Leave it?"), tr("Leave")}))
        QDialog::reject();
}

} // namespace trichion::studio
