#include "studio/practice/plan_dialog.h"

#include "studio/panels/quiet_label.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/page_parts.h"
#include "studio/practice/plan_records.h"
#include "studio/services/messages.h"

#include <QComboBox>
#include <QDate>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

namespace trichion::studio {

namespace {

constexpr int kUsualHour = 10;
constexpr int kFirstIn_days = 7;

} // namespace

PlanDialog::PlanDialog(ClientFilePtr file, QWidget* parent)
    : QDialog(parent)
    , m_file(std::move(file))
    , m_protocols(plan::shippedIntervals())
    , m_design(new QComboBox(this))
    , m_interval(new QComboBox(this))
    , m_first(new QDateEdit(toQDate(today().plusDays(kFirstIn_days)), this))
    , m_time(new QTimeEdit(QTime(kUsualHour, 0), this))
    , m_pace(new QSpinBox(this))
    , m_sessions(new LineList(tr("Sessions"), tr("Counting the dots…"), this))
    , m_asked(new PlanNeedsNote(this))
    , m_sum(quietLabel({}, this))
    , m_keep(leadingButton(tr("&Keep the plan"), tr("Put these sessions into the calendar"), this,
                           [this] { accept(); })) {
    setWindowTitle(tr("Plan sessions"));
    resize(560, 520);
    layOut();
    takeNeeds();
}

void PlanDialog::layOut() {
    for (const store::DesignRow& design : m_file->designs)
        if (const store::DesignRevision* newest = m_file->newest(design.id)) {
            m_design->addItem(tr("%1, revision %2").arg(textOf(design.title)).arg(newest->number),
                              QString::fromStdString(newest->id.text));
            if (design.state == "chosen")
                m_design->setCurrentIndex(m_design->count() - 1);
        }
    for (const plan::IntervalProtocol& protocol : m_protocols)
        m_interval->addItem(QString::fromStdString(protocol.name), QString::fromStdString(protocol.id));
    m_pace->setRange(20, 300);
    m_pace->setValue(static_cast<int>(std::lround(plan::Pace().dotsPerMin)));
    m_pace->setSuffix(tr(" dots/min"));
    m_first->setCalendarPopup(true);
    auto* form = new QFormLayout;
    const auto add = [form](const QString& label, QWidget* field, const QString& tip) {
        field->setAccessibleName(QString(label).remove('&'));
        field->setToolTip(tip);
        form->addRow(label, field);
    };
    add(tr("&Design"), m_design, tr("The newest revision of each design"));
    add(tr("&First session"), m_first, tr("The others follow the intervals"));
    add(tr("&Time"), m_time, tr("When sessions begin"));
    add(tr("&Intervals"), m_interval, tr("How far apart sessions lie"));
    add(tr("&Pace"), m_pace, tr("How fast you work; 60 to 120 is usual"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_sum, 1);
    buttons->addWidget(
        pushButton(tr("Cancel"), tr("Leave the plan as it was (Esc)"), this, [this] { reject(); }));
    buttons->addWidget(m_keep);
    m_keep->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_asked);
    column->addWidget(m_sessions, 1);
    column->addWidget(quietLabel(tr("Sessions that were planned before and not held are replaced."), this));
    column->addLayout(buttons);
    connect(m_design, &QComboBox::currentIndexChanged, this, &PlanDialog::takeNeeds);
    connect(m_pace, &QSpinBox::valueChanged, this, &PlanDialog::compute);
    connect(m_interval, &QComboBox::currentIndexChanged, this, &PlanDialog::redate);
    connect(m_first, &QDateEdit::dateChanged, this, &PlanDialog::redate);
}

const store::DesignRevision& PlanDialog::revision() const {
    const std::string wanted = m_design->currentData().toString().toStdString();
    for (const store::DesignRevision& revision : m_file->revisions)
        if (revision.id.text == wanted)
            return revision;
    return m_file->revisions.back();
}

std::string PlanDialog::protocol() const {
    return m_interval->currentData().toString().toStdString();
}

int PlanDialog::minuteOfDay() const {
    return m_time->time().hour() * 60 + m_time->time().minute();
}

// The design brings the interval and the pace of its treatment and tissues; both can be changed then. A first
// session that nobody chose leaves time for a trial.
void PlanDialog::takeNeeds() {
    const int usual = static_cast<int>(std::lround(plan::Pace().dotsPerMin));
    try {
        m_start = planStartOf(revision().content.reveal());
    } catch (const base::Error&) {
        m_start = {}; // what is wrong with it is said by the count
    }
    const QDate soon = toQDate(today().plusDays(kFirstIn_days));
    const QDate afterTrial = soon.addDays(kPatchHeals_days);
    const bool isUntouched = m_first->date() == soon || m_first->date() == afterTrial;
    const QSignalBlocker quietInterval(m_interval);
    const QSignalBlocker quietPace(m_pace);
    const QSignalBlocker quietFirst(m_first);
    m_interval->setCurrentIndex(
        std::max(0, m_interval->findData(QString::fromStdString(m_start.needs.interval))));
    m_pace->setValue(static_cast<int>(std::lround(usual * m_start.needs.paceFactor)));
    if (isUntouched)
        m_first->setDate(m_start.needs.needsPatchTest ? afterTrial : soon);
    compute();
}

void PlanDialog::compute() {
    m_outline.reset();
    showOutline();
    plan::Pace pace;
    pace.dotsPerMin = m_pace->value();
    m_runner.start(
        tr("Counting the dots"),
        [this, json = revision().content.reveal(), first = fromQDate(m_first->date()),
         protocol = plan::protocolIn(m_protocols, this->protocol()),
         pace](const base::Progress&) -> BackgroundRunner::Finish {
            return [this, outline = outlineFor(json, first, protocol, pace)] {
                m_outline = outline;
                redate(); // the day may have changed meanwhile
            };
        },
        [this](const std::exception_ptr& failure) {
            if (!isInterruption(failure))
                m_sum->setText(studio::sentenceFor(failure));
        });
}

void PlanDialog::redate() {
    if (m_outline)
        m_outline =
            movedTo(*m_outline, fromQDate(m_first->date()), plan::protocolIn(m_protocols, protocol()));
    showOutline();
}

void PlanDialog::showOutline() {
    std::vector<LineList::Line> lines;
    m_keep->setEnabled(m_outline.has_value());
    m_sum->clear();
    m_asked->show(m_start, *m_file, fromQDate(m_first->date()).plusDays(-kPatchHeals_days));
    if (m_outline) {
        const QLocale locale;
        for (const plan::PlannedSession& session : m_outline->sessions)
            lines.push_back({tr("Session %1: %2").arg(session.number).arg(readable(session.date)),
                             tr("%1 dots").arg(locale.toString(session.dots)),
                             readableMinutes(std::lround(60.0 * session.total_h)),
                             {},
                             false});
        m_sum->setText(tr("%1 dots · %2 · check-up %3")
                           .arg(locale.toString(m_outline->dots),
                                readableMinutes(std::lround(60.0 * m_outline->total_h)),
                                shortDate(m_outline->checkUp)));
    }
    m_sessions->show(lines);
}

} // namespace trichion::studio
