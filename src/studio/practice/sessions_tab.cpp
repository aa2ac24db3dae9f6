#include "studio/practice/sessions_tab.h"

#include "studio/panels/quiet_label.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/follow_up_card.h"
#include "studio/practice/page_parts.h"
#include "studio/practice/plan_dialog.h"
#include "studio/practice/plan_records.h"
#include "studio/practice/when_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace trichion::studio {

SessionsTab::SessionsTab(PracticeDesk& desk, StudioLink& link, QWidget* parent)
    : ClientTab(desk, link, parent)
    , m_sessions(new LineList(
          tr("Sessions"), tr("No sessions yet. A design knows its dots and hours: plan them from it."), this))
    , m_sum(quietLabel({}, this)) {
    layOut();
}

void SessionsTab::layOut() {
    auto* card = new Card(tr("Sessions"), this);
    card->addToTitle(m_sum);
    card->body().addWidget(m_sessions, 1);
    m_plan = pushButton(tr("&Plan from a design…"), tr("Dates, dots and hours of all sessions"), this,
                        [this] { planFromDesign(); });
    auto* add = pushButton(tr("Add a &session…"), tr("A single session without a plan"), this,
                           [this] { addSession(); });
    m_ofPlanned = {pushButton(tr("&Move…"), tr("Put the session on another day"), this, [this] { move(); }),
                   pushButton(tr("&Did not come…"), tr("The client did not come; it stays in the list"), this,
                              [this] { close(NotHeld::DidNotCome); }),
                   pushButton(tr("&Cancel the session…"), tr("It stays in the list as cancelled"), this,
                              [this] { close(NotHeld::Cancelled); }),
                   leadingButton(tr("&Begin the session"),
                                 tr("The screen for use during the treatment (Enter)"), this, [this] {
                                     if (const store::Session* session = current())
                                         emit sessionWanted(session->id);
                                 })};
    auto* row = new QHBoxLayout;
    row->addWidget(m_plan);
    row->addWidget(add);
    row->addStretch();
    for (QPushButton* button : m_ofPlanned)
        row->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(card, 3);
    column->addLayout(row);
    m_after = new FollowUpCard(desk(), this);
    column->addWidget(m_after, 2);
    connect(m_sessions, &LineList::chosen, this, &SessionsTab::showButtons);
    connect(m_sessions, &LineList::opened, this, [this] {
        if (const store::Session* session = current(); session != nullptr && session->state != "cancelled")
            emit sessionWanted(session->id);
    });
}

void SessionsTab::follow(Client) {
    std::vector<LineList::Line> lines;
    std::int64_t dots = 0;
    const QLocale locale;
    if (file())
        for (const store::Session& session : file()->sessions) {
            const std::int64_t made = file()->dotsOf(session.id);
            dots += made;
            QString quiet = readableState(session.state);
            if (made > 0)
                quiet += tr(" · %1 dots").arg(locale.toString(static_cast<qlonglong>(made)));
            if (session.minutes)
                quiet += QStringLiteral(" · ") + readableMinutes(*session.minutes);
            for (const store::SessionItem& item : file()->items)
                for (const store::PigmentLot& lot : file()->lots)
                    if (item.session == session.id && item.lot && *item.lot == lot.id &&
                        !quiet.contains(QString::fromStdString(lot.label)))
                        quiet += QStringLiteral(" · ") + QString::fromStdString(lot.label);
            const QString text = (session.isFinal ? tr("Session %1, the last: %2") : tr("Session %1: %2"))
                                     .arg(session.number)
                                     .arg(readable(session.heldOn));
            lines.push_back({text, quiet, readableDistance(session.heldOn, today()),
                             QString::fromStdString(session.id.text), session.state == "planned"});
        }
    m_sessions->show(lines);
    if (m_sessions->currentKey().isEmpty() && file())
        for (std::size_t row = 0; row < file()->sessions.size(); ++row)
            if (file()->sessions[row].state == "planned") {
                m_sessions->list().setCurrentRow(static_cast<int>(row));
                break;
            }
    m_sum->setText(dots > 0 ? tr("%1 dots so far").arg(locale.toString(static_cast<qlonglong>(dots)))
                            : QString());
    m_plan->setEnabled(file() && !file()->revisions.empty());
    showButtons();
}

const store::Session* SessionsTab::current() const {
    if (file())
        for (const store::Session& session : file()->sessions)
            if (QString::fromStdString(session.id.text) == m_sessions->currentKey())
                return &session;
    return nullptr;
}

void SessionsTab::showButtons() {
    const store::Session* session = current();
    for (QPushButton* button : m_ofPlanned)
        button->setEnabled(session != nullptr && session->state == "planned");
    m_after->show(file(), m_sessions->currentKey());
}

void SessionsTab::planFromDesign() {
    if (!file() || file()->revisions.empty())
        return;
    auto* dialog = new PlanDialog(file(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        desk().change([revision = dialog->revision(), outline = dialog->outline(),
                       protocol = dialog->protocol(),
                       minute = dialog->minuteOfDay()](store::Practice& practice) -> PracticeDesk::Finish {
            store::Transaction transaction(practice.connection());
            keepPlan(practice, transaction, revision, outline, protocol, minute);
            transaction.commit();
            return {};
        });
    });
    dialog->open();
}

void SessionsTab::addSession() {
    if (!file())
        return;
    auto* when = new WhenDialog(tr("Add a session"), today(), 10 * 60, this);
    when->setAttribute(Qt::WA_DeleteOnClose);
    connect(when, &WhenDialog::chosen, this, [this, client = file()->client.id](plan::Date day, int minute) {
        desk().change([client, day, minute](store::Practice& practice) -> PracticeDesk::Finish {
            store::Transaction transaction(practice.connection());
            store::Session session;
            session.client = client;
            for (const store::Session& other : practice.of<store::Session>(client))
                if (other.state != "cancelled")
                    session.number = std::max(session.number, other.number + 1);
            session.heldOn = day;
            session.begins_ms = localMoment(day, minute);
            session.minutes = 180;
            (void)practice.add(transaction, session);
            transaction.commit();
            return {};
        });
    });
    when->open();
}

void SessionsTab::move() {
    const store::Session* session = current();
    if (session == nullptr)
        return;
    const int minute =
        session->begins_ms ? localTime(*session->begins_ms).time().msecsSinceStartOfDay() / 60'000 : 10 * 60;
    auto* when = new WhenDialog(tr("Move the session"), session->heldOn, minute, this);
    when->setAttribute(Qt::WA_DeleteOnClose);
    connect(when, &WhenDialog::chosen, this, [this, moved = *session](plan::Date day, int at) {
        desk().change([moved, day, at](store::Practice& practice) -> PracticeDesk::Finish {
            store::Transaction transaction(practice.connection());
            moveSession(practice, transaction, moved, day, at);
            transaction.commit();
            return {};
        });
    });
    when->open();
}

void SessionsTab::close(NotHeld why) {
    if (const store::Session* session = current())
        closeUnheld(desk(), *this, *session, why);
}

} // namespace trichion::studio
