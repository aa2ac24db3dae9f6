#include "studio/practice/overview_tab.h"

#include "studio/panels/quiet_label.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/client_form.h"
#include "studio/practice/intake_records.h"
#include "studio/practice/page_parts.h"
#include "studio/practice/photo_glance.h"
#include "studio/services/messages.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <array>

namespace trichion::studio {

OverviewTab::OverviewTab(PracticeDesk& desk, StudioLink& link, QWidget* parent)
    : ClientTab(desk, link, parent)
    , m_photos(new PhotoGlance(desk, this))
    , m_next(new LineList(tr("What comes next"), tr("No session or appointment is planned."), this))
    , m_warnings(new LineList(tr("To be considered"), tr("Nothing that stands against a treatment."), this)) {
    auto* next = new Card(tr("What comes next"), this);
    next->body().addWidget(m_next);
    auto* warnings = new Card(tr("To be considered"), this);
    warnings->body().addWidget(m_warnings);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(next, 1);
    right->addWidget(warnings, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 12, 0, 0);
    row->setSpacing(12);
    row->addWidget(makeFacts(), 1);
    row->addLayout(right, 1);
}

QWidget* OverviewTab::makeFacts() {
    auto* card = new Card(tr("Client"), this);
    card->addToTitle(
        pushButton(tr("&Change…"), tr("Change what is known of the client"), card, [this] { edit(); }));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(8);
    for (const QString& name : {tr("Wish"), tr("Note"), tr("Phone"), tr("E-mail"), tr("Born on"),
                                tr("Address"), tr("Emergency contact"), tr("Doctor"), tr("Found us by")}) {
        auto* value = new QLabel(card);
        value->setWordWrap(true);
        value->setTextFormat(Qt::PlainText);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(name);
        QLabel* label = quietLabel(name, card);
        label->setWordWrap(false);
        form->addRow(label, value);
        m_facts.push_back(value);
    }
    card->body().addLayout(form);
    card->body().addSpacing(12);
    card->body().addWidget(m_photos);
    card->body().addStretch();
    connect(m_photos, &PhotoGlance::photosWanted, this, &OverviewTab::photosWanted);
    connect(m_photos, &PhotoGlance::told, this, &OverviewTab::told);
    auto* erase =
        pushButton(tr("&Erase this client…"), tr("Remove the client with all photos, designs and sessions"),
                   card, [this] { this->erase(); });
    auto* row = new QHBoxLayout;
    row->addWidget(erase);
    row->addStretch();
    card->body().addLayout(row);
    return card;
}

void OverviewTab::follow(Client) {
    const store::Client client = file() ? file()->client : store::Client();
    const std::array texts = {textOf(client.goal),
                              textOf(client.note),
                              textOf(client.phone),
                              textOf(client.email),
                              textOf(client.bornOn),
                              textOf(client.address),
                              textOf(client.emergencyContact),
                              textOf(client.doctor),
                              textOf(client.referral)};
    for (std::size_t i = 0; i < texts.size(); ++i)
        m_facts[i]->setText(texts[i].isEmpty() ? QStringLiteral("–") : texts[i]);
    m_photos->show(file());
    showNext();
    std::vector<LineList::Line> warnings;
    if (file())
        for (const OpenFinding& open : openFindingsOf(*file(), today()))
            if (!open.reason)
                warnings.push_back({sentenceFor(plan::asFinding(open.finding)), {}, {}, {}, true});
    if (file() && file()->intakes.empty())
        warnings.push_back({tr("No intake yet: ask the questions before a treatment."), {}, {}, {}, false});
    m_warnings->show(warnings);
}

void OverviewTab::showNext() {
    std::vector<LineList::Line> lines;
    if (file()) {
        for (const store::Session& session : file()->sessions)
            if (session.state == "planned")
                lines.push_back({tr("Session %1").arg(session.number),
                                 readable(session.heldOn),
                                 readableDistance(session.heldOn, today()),
                                 {},
                                 session.heldOn < today()});
        for (const store::Appointment& appointment : file()->appointments)
            if (appointment.state == "planned" && !appointment.session)
                lines.push_back(
                    {tr("Appointment"),
                     QLocale().toString(localTime(appointment.begins_ms), QLocale::ShortFormat),
                     readableDistance(fromQDate(localTime(appointment.begins_ms).date()), today()),
                     {},
                     false});
    }
    m_next->show(lines);
}

void OverviewTab::edit() {
    if (!file())
        return;
    auto* form = new ClientForm(desk(), file()->client, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->open();
}

void OverviewTab::erase() {
    if (!file())
        return;
    const store::ClientId client = file()->client.id;
    const QString name = textOf(file()->client.name);
    if (!asking()(this,
                  {tr("Erase client"),
                   tr("Erase %1? Photos, designs and sessions go, in the backups as well. Invoices stay as "
                      "the law asks. This cannot be undone.")
                       .arg(name),
                   tr("Erase")}))
        return;
    desk().change([this, client](store::Practice& practice) -> PracticeDesk::Finish {
        const base::Findings unreached = store::eraseClient(practice, client);
        return [this, client, unreached] {
            desk().clients().drop(client);
            if (link().client() == client)
                link().release();
            emit erased();
            emit told(unreached.empty() ? tr("The client was erased.") : sentenceFor(unreached.front()));
        };
    });
}

} // namespace trichion::studio
