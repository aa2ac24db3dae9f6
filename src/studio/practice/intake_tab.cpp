#include "studio/practice/intake_tab.h"

#include "studio/panels/quiet_label.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/consents_card.h"
#include "studio/practice/intake_form.h"
#include "studio/practice/intake_records.h"
#include "studio/practice/page_parts.h"
#include "studio/practice/photo_uses_card.h"
#include "studio/services/messages.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <vector>

namespace trichion::studio {

namespace {

QString readable(plan::IntakeGrade grade) {
    switch (grade) {
    case plan::IntakeGrade::Decline:
        return IntakeTab::tr("Decline");
    case plan::IntakeGrade::Defer:
        return IntakeTab::tr("Defer");
    case plan::IntakeGrade::Letter:
        return IntakeTab::tr("Doctor's letter");
    case plan::IntakeGrade::Caution:
        return IntakeTab::tr("Caution");
    }
    return {};
}

} // namespace

IntakeTab::IntakeTab(PracticeDesk& desk, StudioLink& link, QWidget* parent)
    : ClientTab(desk, link, parent)
    , m_findings(new LineList(tr("What the answers mean"), tr("The questions were not asked yet."), this))
    , m_consents(new ConsentsCard(desk, link, this))
    , m_uses(new PhotoUsesCard(desk, link, this))
    , m_when(quietLabel({}, this)) {
    auto* findings = new Card(tr("What the answers mean"), this);
    findings->addToTitle(m_when);
    findings->body().addWidget(
        quietLabel(tr("Enter or a double-click sets a finding aside; the reason is kept."), findings));
    findings->body().addWidget(m_findings, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(leadingButton(tr("Ask the &questions…"), tr("Go through the questions before a treatment"),
                                 findings, [this] { answer(); }));
    row->addStretch();
    findings->body().addLayout(row);
    auto* signing = new QVBoxLayout;
    signing->setSpacing(12);
    signing->addWidget(m_consents, 3);
    signing->addWidget(m_uses, 2);
    auto* column = new QHBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(findings, 1);
    column->addLayout(signing, 1);
    for (ClientTab* part : {static_cast<ClientTab*>(m_consents), static_cast<ClientTab*>(m_uses)})
        connect(part, &ClientTab::told, this, &ClientTab::told);
    connect(m_consents, &ConsentsCard::paperWanted, this, &IntakeTab::paperWanted);
    connect(m_findings, &LineList::opened, this, &IntakeTab::setAside);
}

void IntakeTab::follow(Client) {
    std::vector<LineList::Line> lines;
    m_when->clear();
    m_findings->setWhileEmpty(tr("The questions were not asked yet."));
    if (file()) {
        for (const OpenFinding& open : openFindingsOf(*file(), today())) {
            QString quiet = open.reason ? tr("Set aside: %1").arg(*open.reason)
                            : open.finding.earliest
                                ? tr("Not before %1").arg(studio::readable(*open.finding.earliest))
                                : QString::fromStdString(open.finding.rule.until);
            if (quiet.isEmpty())
                quiet = QString::fromStdString(open.finding.rule.other);
            lines.push_back(
                {QString::fromStdString(open.finding.rule.text), quiet, readable(open.finding.rule.grade),
                 open.reason ? QString() : QString::fromStdString(open.finding.rule.id), !open.reason});
        }
        if (!file()->intakes.empty()) {
            m_when->setText(tr("asked %1").arg(shortDate(file()->intakes.back().answeredOn)));
            m_findings->setWhileEmpty(tr("No answer stands against a treatment."));
        }
    }
    m_findings->show(lines);
    m_consents->show(file());
    m_uses->show(file());
}

void IntakeTab::answer() {
    if (!file())
        return;
    auto* form = new IntakeForm(latestAnswers(*file()), today(), this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &QDialog::accepted, this, [this, form, client = file()->client.id] {
        desk().change([client, answers = form->answers()](store::Practice& practice) -> PracticeDesk::Finish {
            store::Transaction transaction(practice.connection());
            keepIntake(practice, transaction, client, answers, today());
            transaction.commit();
            return {};
        });
    });
    form->open();
}

void IntakeTab::setAside(const QString& finding) {
    if (!file() || finding.isEmpty())
        return;
    bool isTaken = false;
    const QString reason =
        QInputDialog::getMultiLineText(this, tr("Set a finding aside"),
                                       tr("Why is the treatment right all the same?"), {}, &isTaken)
            .trimmed();
    if (!isTaken || reason.isEmpty())
        return;
    desk().change([client = file()->client.id, id = finding.toStdString(),
                   reason](store::Practice& practice) -> PracticeDesk::Finish {
        store::Transaction transaction(practice.connection());
        keepOverride(practice, transaction, client, id, reason);
        transaction.commit();
        return {};
    });
}

} // namespace trichion::studio
