#include "studio/practice/follow_up_card.h"

#include "studio/panels/quiet_label.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/complication_dialog.h"
#include "studio/practice/follow_up_records.h"
#include "studio/practice/measurement_dialog.h"
#include "trichion/store/trace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

namespace trichion::studio {

namespace {

/// A line with the day it is sorted by.
struct DatedLine {
    plan::Date day;
    LineList::Line line;
};

std::vector<LineList::Line> newestFirst(std::vector<DatedLine> dated) {
    std::stable_sort(dated.begin(), dated.end(),
                     [](const DatedLine& a, const DatedLine& b) { return b.day < a.day; });
    std::vector<LineList::Line> lines;
    lines.reserve(dated.size());
    for (DatedLine& each : dated)
        lines.push_back(std::move(each.line));
    return lines;
}

} // namespace

FollowUpCard::FollowUpCard(PracticeDesk& desk, QWidget* parent)
    : Card(tr("After the sessions"), parent)
    , m_desk(desk)
    , m_lines(new LineList(tr("Complications and follow-ups"),
                           tr("Nothing yet. Complications and what check-ups show stand here."), this))
    , m_traced(quietLabel({}, this)) {
    m_report = pushButton(tr("&Report a complication…"), tr("What, when, how grave, and what was done"), this,
                          [this] { report(); });
    m_note =
        pushButton(tr("&Note a follow-up…"), tr("A check-up, a count, a size, how content the client is"),
                   this, [this] { note(); });
    m_resolve = pushButton(tr("It is &over"), tr("The complication is over since today"), this,
                           [this] { resolve(); });
    m_trace = pushButton(tr("&Who else had the lot"),
                         tr("How many others received the pigment of that session, and how they fared"), this,
                         [this] { trace(); });
    auto* row = new QHBoxLayout;
    row->addWidget(m_report);
    row->addWidget(m_note);
    row->addStretch();
    row->addWidget(m_trace);
    row->addWidget(m_resolve);
    body().addWidget(m_lines, 1);
    body().addWidget(m_traced);
    body().addLayout(row);
    connect(m_lines, &LineList::chosen, this, [this] {
        m_traced->hide();
        showButtons();
    });
    m_traced->hide();
}

QStringList FollowUpCard::lotsOf(const store::Id<store::Session>& session) const {
    QStringList labels;
    for (const store::SessionItem& item : m_file->items)
        for (const store::PigmentLot& lot : m_file->lots)
            if (item.session == session && item.lot && *item.lot == lot.id &&
                !labels.contains(QString::fromStdString(lot.label)))
                labels += QString::fromStdString(lot.label);
    return labels;
}

void FollowUpCard::show(const ClientFilePtr& file, const QString& session) {
    const bool isOther = !m_file || !file || m_file->client.id != file->client.id;
    m_file = file;
    m_session = session;
    if (isOther)
        m_traced->hide();
    std::vector<DatedLine> dated;
    const auto sessionNumber = [this](const store::Id<store::Session>& id) {
        for (const store::Session& each : m_file->sessions)
            if (each.id == id)
                return tr("after session %1").arg(each.number);
        return QString();
    };
    if (m_file) {
        for (const store::Complication& each : m_file->complications) {
            const ComplicationText text = textOf(each);
            QStringList quiet{sessionNumber(each.session)};
            if (text.gravity)
                quiet += readable(*text.gravity);
            if (!text.done.isEmpty())
                quiet += text.done;
            quiet += lotsOf(each.session);
            quiet += each.resolvedOn ? tr("over since %1").arg(shortDate(*each.resolvedOn)) : tr("open");
            quiet.removeAll(QString());
            dated.push_back(
                {each.notedOn,
                 {tr("Complication: %1").arg(text.what), quiet.join(QStringLiteral(" · ")),
                  shortDate(each.notedOn), QStringLiteral("c") + QString::fromStdString(each.id.text),
                  !each.resolvedOn.has_value()}});
        }
        for (const store::Measurement& each : m_file->measurements) {
            QString title = QString::fromStdString(each.kind);
            for (const FollowUpKind kind : followUpKinds())
                if (each.kind == nameOf(kind))
                    title = readable(kind);
            QStringList quiet{summaryOf(each)};
            if (each.session)
                quiet += sessionNumber(*each.session);
            quiet.removeAll(QString());
            dated.push_back({each.takenOn,
                             {title, quiet.join(QStringLiteral(" · ")), shortDate(each.takenOn),
                              QStringLiteral("m") + QString::fromStdString(each.id.text), false}});
        }
    }
    m_lines->show(newestFirst(std::move(dated)));
    showButtons();
}

const store::Complication* FollowUpCard::complication() const {
    if (m_file)
        for (const store::Complication& each : m_file->complications)
            if (QStringLiteral("c") + QString::fromStdString(each.id.text) == m_lines->currentKey())
                return &each;
    return nullptr;
}

void FollowUpCard::showButtons() {
    const store::Complication* chosen = complication();
    m_report->setEnabled(m_file && !m_file->sessions.empty());
    m_note->setEnabled(m_file != nullptr);
    m_resolve->setEnabled(chosen != nullptr && !chosen->resolvedOn);
    m_trace->setEnabled(chosen != nullptr && !lotsOf(chosen->session).isEmpty());
}

void FollowUpCard::report() {
    if (!m_file || m_file->sessions.empty())
        return;
    store::Id<store::Session> session = m_file->sessions.front().id;
    for (const store::Session& each : m_file->sessions) // the chosen one, or the last that was held
        if (each.state == "done")
            session = each.id;
    for (const store::Session& each : m_file->sessions)
        if (QString::fromStdString(each.id.text) == m_session && each.state == "done")
            session = each.id;
    auto* dialog = new ComplicationDialog(m_desk, m_file, session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FollowUpCard::note() {
    if (!m_file)
        return;
    auto* dialog = new MeasurementDialog(m_desk, m_file, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FollowUpCard::resolve() {
    const store::Complication* chosen = complication();
    if (chosen == nullptr)
        return;
    store::Complication over = *chosen;
    over.resolvedOn = std::max(today(), over.notedOn);
    m_desk.change([over](store::Practice& practice) -> PracticeDesk::Finish {
        store::Transaction transaction(practice.connection());
        (void)practice.change(transaction, over);
        transaction.commit();
        return {};
    });
}

void FollowUpCard::trace() {
    const store::Complication* chosen = complication();
    if (chosen == nullptr)
        return;
    std::vector<std::string> labels;
    for (const QString& label : lotsOf(chosen->session))
        labels.push_back(label.toStdString());
    m_desk.run([this, labels, client = m_file->client.id](store::Practice& practice) -> PracticeDesk::Finish {
        std::set<std::string> others;
        std::set<std::string> unwell;
        for (const std::string& label : labels)
            for (const store::LotUse& use : store::whoReceived(practice, label)) {
                if (use.client.id == client)
                    continue;
                others.insert(use.client.id.text);
                if (use.complications > 0)
                    unwell.insert(use.client.id.text);
            }
        return [this, client, others = others.size(), unwell = unwell.size()] {
            if (!m_file || m_file->client.id != client)
                return;
            m_traced->setText(others == 0
                                  ? tr("Nobody else received a lot of that session.")
                                  : tr("%1 other clients received a lot of that session; %2 of them have "
                                       "complications. The page Pigments names them.")
                                        .arg(others)
                                        .arg(unwell));
            m_traced->show();
        };
    });
}

} // namespace trichion::studio
