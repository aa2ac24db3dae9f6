#include "studio/practice/session_screen.h"

#include "studio/practice/areas_card.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/hygiene_card.h"
#include "studio/practice/page_parts.h"
#include "studio/practice/plan_records.h"
#include "trichion/store/visits.h"

#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace trichion::studio {

namespace {

constexpr int kTick_ms = 1000;
constexpr int kKeepEvery_s = 30;
constexpr int kBreakAfter_min = 75; // docs/method/practice.md: stretches of 60 to 90 min

constexpr qint64 kShortestSleep_ms = 60'000;

QString clock(qint64 ms) {
    const qint64 s = ms / 1000;
    return QStringLiteral("%1:%2:%3")
        .arg(s / 3600)
        .arg(s / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(s % 60, 2, 10, QLatin1Char('0'));
}

QString counted(std::int64_t dots) {
    return QLocale().toString(static_cast<qlonglong>(dots));
}

} // namespace

SessionScreen::SessionScreen(PracticeDesk& desk, store::ClientId client, store::Id<store::Session> session,
                             QWidget* parent)
    : QWidget(parent), m_desk(desk), m_client(std::move(client)), m_sessionId(std::move(session)) {
    layOut();
    m_tick = new QTimer(this);
    m_tick->setInterval(kTick_ms);
    connect(m_tick, &QTimer::timeout, this, [this] {
        showTime();
        if (isRunning() && worked_ms() / 1000 % kKeepEvery_s == 0)
            keep();
    });
    showTime();
    showDots();
    read();
}

SessionScreen::~SessionScreen() {
    keep();
}

void SessionScreen::read() {
    const QPointer<SessionScreen> self(this);
    m_desk.run([self, client = m_client](store::Practice& practice) -> PracticeDesk::Finish {
        return [self, file = clientFileOf(practice, client)] {
            if (self)
                self->showFile(file);
        };
    });
}

void SessionScreen::showFile(const ClientFilePtr& file) {
    m_file = file;
    for (const store::Session& session : file->sessions) {
        if (session.id != m_sessionId)
            continue;
        m_title->setText(tr("%1 · session %2").arg(textOf(file->client.name)).arg(session.number));
        m_note->setPlainText(textOf(session.note));
        m_cartridge->setText(QString::fromStdString(session.cartridgeLot.value_or(std::string())));
        m_hygiene->show(store::hygieneTicked(session));
        if (session.areas)
            m_areas->show(plan::areasFromText(session.areas->reveal()));
        for (const store::Practitioner& known : file->practitioners)
            if ((session.practitioner && known.id == *session.practitioner) ||
                file->practitioners.size() == 1)
                m_by->setText(textOf(known.name));
        for (const store::SessionItem& item : file->items)
            if (item.session == session.id)
                m_steps.push_back({item.zone, item.lot, item.dots});
        if (!m_steps.empty() && session.minutes) // it was begun before
            m_before_ms = *session.minutes * 60'000;
        for (const store::TreatmentPlan& plan : file->plans)
            if (session.plan && plan.id == *session.plan) {
                const std::vector<PlannedWork> planned = plannedIn(plan.content.reveal());
                std::int64_t first = session.number; // of the plan
                for (const store::Session& other : file->sessions)
                    if (other.plan == session.plan)
                        first = std::min(first, other.number);
                const auto index = static_cast<std::size_t>(session.number - first);
                if (index < planned.size())
                    m_planned = planned[index].dots;
            }
    }
    showTime();
    showDots();
    showUnheld();
}

qint64 SessionScreen::worked_ms() const {
    return m_before_ms + (m_runs.isValid() ? m_runs.elapsed() : 0);
}

std::int64_t SessionScreen::dots() const {
    std::int64_t sum = 0;
    for (const DotStep& step : m_steps)
        sum += step.dots;
    return sum;
}

void SessionScreen::toggle() {
    if (m_runs.isValid()) {
        m_before_ms = worked_ms();
        m_runs.invalidate();
        m_rests.start();
        ++m_breaks;
        keep();
    } else {
        m_runs.start();
        m_rests.invalidate();
        if (!m_began_ms)
            m_began_ms = QDateTime::currentMSecsSinceEpoch();
    }
    m_tick->start();
    showTime();
}

void SessionScreen::showTime() {
    m_time->setText(clock(worked_ms()));
    m_start->setText(m_runs.isValid() ? tr("&Pause") : worked_ms() > 0 ? tr("&Go on") : tr("&Start"));
    m_start->setAccessibleName(QString(m_start->text()).remove('&'));
    m_start->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Space)); // a new text took it away
    const qint64 slept = m_runs.slept();
    const bool worthSaying = slept >= kShortestSleep_ms;
    m_takeOff->setVisible(worthSaying);
    if (worthSaying)
        m_state->setText(tr("The computer slept for %1 minutes; they are counted as work.")
                             .arg((slept + 30'000) / 60'000));
    else if (m_rests.isValid())
        m_state->setText(tr("Break %1: %2").arg(m_breaks).arg(clock(m_rests.elapsed())));
    else if (m_runs.isValid() && m_runs.elapsed() > qint64{kBreakAfter_min} * 60'000)
        m_state->setText(
            tr("%1 minutes without a break: rest hand and client.").arg(m_runs.elapsed() / 60'000));
    else
        m_state->setText(m_runs.isValid() ? tr("At work") : tr("Not begun yet"));
}

void SessionScreen::takeOffSleep() {
    m_runs.takeOffSleep();
    showTime();
    keep();
}

QString SessionScreen::zoneName() const {
    return m_zone->currentData().toString();
}

void SessionScreen::addDots(int dots) {
    if (!m_runs.isValid() && worked_ms() == 0)
        toggle(); // who counts has begun
    m_steps.push_back({zoneName().toStdString(), m_lot ? std::optional(m_lot->id) : std::nullopt, dots});
    showDots();
    keep();
}

void SessionScreen::undoDots() {
    if (m_steps.empty())
        return;
    m_steps.pop_back();
    showDots();
    keep();
}

void SessionScreen::showDots() {
    m_count->setText(m_planned > 0 ? tr("%1 of %2").arg(counted(dots()), counted(m_planned))
                                   : counted(dots()));
    m_bar->setVisible(m_planned > 0);
    m_bar->setRange(0, std::max(1, m_planned));
    m_bar->setValue(static_cast<int>(std::min<std::int64_t>(dots(), std::max(1, m_planned))));
    m_undo->setEnabled(!m_steps.empty());
    QStringList zones;
    for (int i = 0; i < m_zone->count(); ++i) {
        std::int64_t sum = 0;
        for (const DotStep& step : m_steps)
            sum += step.zone == m_zone->itemData(i).toString().toStdString() ? step.dots : 0;
        if (sum > 0)
            zones += tr("%1 %2").arg(m_zone->itemText(i), counted(sum));
    }
    m_zones->setText(zones.join(QStringLiteral(" · ")));
}

void SessionScreen::useLot() {
    const QString typed = m_lotText->text().trimmed();
    if (!m_file || typed.isEmpty())
        return;
    for (const store::PigmentLot& lot : m_file->lots) {
        if (QString::fromStdString(lot.label).compare(typed, Qt::CaseInsensitive) != 0)
            continue;
        if (lot.isRecalled) {
            m_lotSays->setText(tr("%1 was recalled. Take another bottle.").arg(typed));
            return;
        }
        m_lot = lot;
        m_lotText->clear();
        m_lotText->setPlaceholderText(QString::fromStdString(lot.label));
        m_lotSays->setText(lot.expiresOn < today()
                               ? tr("%1 ran out on %2. Take another bottle.")
                                     .arg(QString::fromStdString(lot.label), shortDate(lot.expiresOn))
                               : tr("%1 is in use until another is scanned; it keeps until %2.")
                                     .arg(QString::fromStdString(lot.label), shortDate(lot.expiresOn)));
        return;
    }
    m_lotSays->setText(tr("No bottle has the label “%1”. Add it on the page Pigments.").arg(typed));
    m_lotText->selectAll();
}

SessionRecord SessionScreen::record() const {
    SessionRecord record;
    record.client = m_client;
    record.session = m_sessionId;
    record.sums = summedUp(m_steps);
    record.needle = m_needle->text().trimmed().toStdString();
    record.began_ms = m_began_ms;
    record.minutes = std::min<qint64>(worked_ms() / 60'000, 1440);
    record.note = m_note->toPlainText();
    record.hygiene = m_hygiene->ticked();
    record.areas = m_areas->areas();
    record.cartridgeLot = m_cartridge->text();
    record.performedBy = m_by->text();
    return record;
}

void SessionScreen::keep() {
    showUnheld();
    if (m_isOver || !m_file || !isTouched())
        return;
    m_desk.run([record = record()](store::Practice& practice) -> PracticeDesk::Finish {
        writeSession(practice, record, SessionEnd::Open);
        return {};
    });
}

bool SessionScreen::isTouched() const {
    return !m_steps.empty() || worked_ms() > 0 || !m_note->toPlainText().isEmpty() || m_hygiene->ticked() ||
           !m_areas->areas().empty() || !m_cartridge->text().isEmpty();
}

const store::Session* SessionScreen::session() const {
    if (m_file)
        for (const store::Session& each : m_file->sessions)
            if (each.id == m_sessionId)
                return &each;
    return nullptr;
}

void SessionScreen::showUnheld() {
    const store::Session* shown = session();
    const bool isOpen = shown != nullptr && shown->state == "planned" && m_steps.empty() && worked_ms() == 0;
    for (QPushButton* button : m_unheld)
        button->setVisible(isOpen);
}

void SessionScreen::endUnheld(NotHeld why) {
    const store::Session* shown = session();
    if (shown == nullptr)
        return;
    const QPointer<SessionScreen> self(this);
    closeUnheld(m_desk, *this, *shown, why, [self] {
        if (!self)
            return;
        self->m_isOver = true;
        emit self->ended();
    });
}

void SessionScreen::finish() {
    if (!m_file)
        return;
    const QString sum = tr("%1 dots in %2.").arg(counted(dots()), readableMinutes(worked_ms() / 60'000));
    const bool hasLot =
        std::all_of(m_steps.begin(), m_steps.end(), [](const DotStep& step) { return step.lot; });
    QString lacks = hasLot ? QString() : ' ' + tr("For some of them no lot was given.");
    if (m_hygiene->missing() > 0)
        lacks += ' ' + tr("Hygiene: %1 points are not ticked.").arg(m_hygiene->missing());
    if (!asking()(this, {tr("Finish the session"), sum + lacks, tr("Finish")}))
        return;
    const QPointer<SessionScreen> self(this);
    m_desk.change([self, record = record()](store::Practice& practice) -> PracticeDesk::Finish {
        writeSession(practice, record, SessionEnd::Done);
        return [self] {
            if (!self)
                return;
            self->m_isOver = true;
            emit self->ended();
        };
    });
}

} // namespace trichion::studio
