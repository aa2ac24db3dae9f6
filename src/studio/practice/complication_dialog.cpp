#include "studio/practice/complication_dialog.h"

#include "studio/panels/quiet_label.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/follow_up_records.h"
#include "studio/practice/page_parts.h"
#include "studio/services/messages.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace trichion::studio {

ComplicationDialog::ComplicationDialog(PracticeDesk& desk, ClientFilePtr file,
                                       const store::Id<store::Session>& session, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_file(std::move(file))
    , m_session(new QComboBox(this))
    , m_what(new QComboBox(this))
    , m_day(new QDateEdit(toQDate(today()), this))
    , m_gravity(new QComboBox(this))
    , m_done(new QPlainTextEdit(this))
    , m_says(quietLabel({}, this)) {
    setWindowTitle(tr("Report a complication"));
    for (const store::Session& each : m_file->sessions)
        m_session->addItem(tr("Session %1: %2").arg(each.number).arg(readable(each.heldOn)),
                           QString::fromStdString(each.id.text));
    m_session->setCurrentIndex(m_session->findData(QString::fromStdString(session.text)));
    m_what->setEditable(true);
    for (const QString& usual : usualComplications())
        m_what->addItem(usual);
    m_what->setCurrentIndex(-1);
    m_day->setCalendarPopup(true);
    m_day->setMaximumDate(toQDate(today()));
    for (const Gravity gravity : {Gravity::Mild, Gravity::Moderate, Gravity::Severe})
        m_gravity->addItem(readable(gravity), static_cast<int>(gravity));
    m_done->setTabChangesFocus(true);
    m_done->setMaximumHeight(5 * fontMetrics().height());
    m_session->setAccessibleName(tr("After which session"));
    m_session->setToolTip(tr("The session it follows; its lots can be traced from there"));
    m_what->setAccessibleName(tr("What"));
    m_what->setToolTip(tr("What was seen, in your own words or from the list"));
    m_day->setAccessibleName(tr("Noted on"));
    m_day->setToolTip(tr("The day it was noted"));
    m_gravity->setAccessibleName(tr("How grave"));
    m_gravity->setToolTip(tr("How grave it is, as you judge it"));
    m_done->setAccessibleName(tr("What was done"));
    m_done->setToolTip(tr("What was done, and whom the client was sent to"));
    auto* form = new QFormLayout;
    form->addRow(tr("&After"), m_session);
    form->addRow(tr("&What"), m_what);
    form->addRow(tr("&Noted on"), m_day);
    form->addRow(tr("&How grave"), m_gravity);
    form->addRow(tr("What was &done"), m_done);
    auto* keep = leadingButton(tr("&Keep it"), tr("Put it into the client's file (Enter)"), this,
                               [this] { this->keep(); });
    keep->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_says, 1);
    buttons->addWidget(
        pushButton(tr("Cancel"), tr("Leave without keeping (Esc)"), this, [this] { reject(); }));
    buttons->addWidget(keep);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(quietLabel(
        tr("Fever, spreading redness, pus or trouble breathing belong to a doctor at once."), this));
    column->addLayout(buttons);
    setMinimumWidth(460);
    m_what->setFocus();
    connect(&desk, &PracticeDesk::stateChanged, this,
            [this] { setVisible(m_desk.state() == PracticeDesk::State::Open); });
}

void ComplicationDialog::keep() {
    if (m_what->currentText().trimmed().isEmpty()) {
        m_says->setText(tr("Say what it is."));
        m_what->setFocus();
        return;
    }
    ComplicationEntry entry;
    entry.session = {m_session->currentData().toString().toStdString()};
    entry.notedOn = fromQDate(m_day->date());
    entry.what = m_what->currentText();
    entry.gravity = static_cast<Gravity>(m_gravity->currentData().toInt());
    entry.done = m_done->toPlainText();
    const QPointer<ComplicationDialog> self(this);
    m_desk.change(
        [self,
         record = recordOf(entry, m_file->client.id)](store::Practice& practice) -> PracticeDesk::Finish {
            store::Transaction transaction(practice.connection());
            (void)practice.add(transaction, record);
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
