#include "studio/practice/aftercare_tab.h"

#include "studio/panels/quiet_label.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/page_parts.h"
#include "studio/services/messages.h"
#include "trichion/plan/aftercare.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>
#include <vector>

namespace trichion::studio {

namespace {

constexpr const char* kProtocolKey = "practice/aftercare";

/// Days of sessions that were held, and whether the last was the last of all.
struct Held {
    std::vector<plan::Date> days;
    plan::LastSession last = plan::LastSession::Open;
};

Held heldIn(const ClientFile& file) {
    Held held;
    for (const store::Session& session : file.sessions) {
        if (session.state != "done" || (!held.days.empty() && held.days.back() >= session.heldOn))
            continue;
        held.days.push_back(session.heldOn);
        held.last = session.isFinal ? plan::LastSession::Final : plan::LastSession::Open;
    }
    return held;
}

QString spanOf(const plan::DatedAdvice& advice) {
    return advice.to ? AftercareTab::tr("%1 to %2").arg(shortDate(advice.from), shortDate(*advice.to))
                     : AftercareTab::tr("from %1").arg(shortDate(advice.from));
}

} // namespace

AftercareTab::AftercareTab(PracticeDesk& desk, StudioLink& link, QWidget* parent)
    : ClientTab(desk, link, parent)
    , m_protocol(new QComboBox(this))
    , m_disagree(quietLabel({}, this))
    , m_now(
          new LineList(tr("What holds today"), tr("Nothing holds today: no session was held lately."), this))
    , m_all(new LineList(tr("All rules with their days"), tr("The days are counted once a session was held."),
                         this)) {
    for (const plan::AftercareProtocol& protocol : plan::shippedAftercare().protocols)
        m_protocol->addItem(QString::fromStdString(protocol.name), QString::fromStdString(protocol.id));
    m_protocol->setAccessibleName(tr("Protocol"));
    m_protocol->setToolTip(tr("Which rules are taken where clinics differ"));
    m_protocol->setCurrentIndex(std::max(0, m_protocol->findData(QSettings().value(kProtocolKey))));
    auto* now = new Card(tr("What holds today"), this);
    now->body().addWidget(m_now);
    auto* all = new Card(tr("All rules with their days"), this);
    all->addToTitle(m_protocol);
    all->body().addWidget(m_all, 1);
    all->body().addWidget(m_disagree);
    auto* lists = new QHBoxLayout;
    lists->setSpacing(12);
    lists->addWidget(now, 1);
    lists->addWidget(all, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(pushButton(tr("&Copy as text"), tr("Copy the rules with their days, to send them"), this,
                              [this] { copy(); }));
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addLayout(lists, 1);
    column->addLayout(row);
    connect(m_protocol, &QComboBox::currentIndexChanged, this, [this] {
        QSettings().setValue(kProtocolKey, m_protocol->currentData());
        follow(Client::Same);
    });
}

void AftercareTab::follow(Client) {
    std::vector<LineList::Line> now;
    std::vector<LineList::Line> all;
    m_disagree->clear();
    const Held held = file() ? heldIn(*file()) : Held();
    if (!held.days.empty()) {
        const plan::AftercareCatalogue catalogue = plan::shippedAftercare();
        const plan::AftercareProtocol& protocol =
            catalogue.protocol(m_protocol->currentData().toString().toStdString());
        const std::vector<plan::DatedAdvice> calendar =
            plan::aftercareOf(catalogue, protocol, held.days, held.last);
        const auto lineOf = [&](const plan::DatedAdvice& advice) -> LineList::Line {
            return {QString::fromStdString(catalogue.rule(advice.rule).text),
                    spanOf(advice),
                    tr("session %1").arg(advice.session),
                    {},
                    advice.holdsOn(today())};
        };
        for (const plan::DatedAdvice& advice : plan::adviceOn(calendar, today()))
            now.push_back(lineOf(advice));
        for (const plan::DatedAdvice& advice : calendar)
            all.push_back(lineOf(advice));
        const base::Findings findings = plan::disagreements(catalogue, protocol);
        if (!findings.empty())
            m_disagree->setText(studio::sentenceFor(findings.front()));
    }
    m_now->show(now);
    m_all->show(all);
}

void AftercareTab::copy() {
    QStringList lines;
    for (int row = 0; row < m_all->count(); ++row)
        lines += m_all->list().item(row)->data(Qt::AccessibleTextRole).toString();
    QGuiApplication::clipboard()->setText(lines.join('\n'));
    emit told(lines.isEmpty() ? tr("There is nothing to copy yet.") : tr("The rules were copied."));
}

} // namespace trichion::studio
