#include "studio/practice/session_screen.h"

#include "studio/panels/quiet_label.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/page_parts.h"
#include "studio/practice/plan_records.h"
#include "studio/services/messages.h"
#include "trichion/head/anatomy.h"

#include <QComboBox>
#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <utility>

namespace trichion::studio {

namespace {

constexpr int kTick_ms = 1000;
constexpr int kKeepEvery_s = 30;
constexpr int kBreakAfter_min = 75; // docs/method/practice.md: stretches of 60 to 90 min
constexpr std::array kPortions = {50, 100, 250, 500};

QLabel* large(double size, QWidget* parent) {
    auto* label = new QLabel(parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

void enlarge(QPushButton* button, double size, int height_px) {
    QFont font = button->font();
    font.setPointSizeF(font.pointSizeF() * size);
    button->setFont(font);
    button->setMinimumHeight(height_px);
}

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
    m_title = pageTitle({}, this);
    auto* leave = pushButton(tr("‹ Leave"), tr("Back to the client; what was counted is kept"), this, [this] {
        keep();
        emit ended();
    });
    auto* finish = leadingButton(tr("&Finish the session"), tr("Write the session down as done"), this,
                                 [this] { this->finish(); });
    for (QPushButton* button : {leave, finish})
        enlarge(button, 1.2, 46);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(leave);
    head->addWidget(m_title, 1);
    head->addWidget(finish);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(makeTimer(), 3);
    row->addWidget(makeDots(), 4);
    row->addWidget(makeRecord(), 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(14);
    column->addLayout(head);
    column->addLayout(row, 1);
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

QWidget* SessionScreen::makeTimer() {
    auto* card = new Card(tr("Time"), this);
    m_time = large(3.4, card);
    m_time->setAccessibleName(tr("Time at work"));
    m_state = quietLabel({}, card);
    m_state->setAlignment(Qt::AlignCenter);
    m_start = leadingButton(tr("&Start"), tr("Start or pause (Ctrl+Space)"), card, [this] { toggle(); });
    m_start->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Space));
    enlarge(m_start, 1.8, 110);
    card->body().addStretch();
    card->body().addWidget(m_time);
    card->body().addWidget(m_state);
    card->body().addStretch();
    card->body().addWidget(m_start);
    return card;
}

QWidget* SessionScreen::makeDots() {
    auto* card = new Card(tr("Dots"), this);
    m_count = large(3.0, card);
    m_count->setAccessibleName(tr("Dots so far"));
    m_bar = new QProgressBar(card);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Share of the plan"));
    m_zones = quietLabel({}, card);
    m_zones->setAlignment(Qt::AlignCenter);
    m_zone = new QComboBox(card);
    m_zone->setAccessibleName(tr("Zone"));
    m_zone->setToolTip(tr("Where the dots go"));
    m_zone->setMinimumHeight(44);
    for (int i = 0; i < head::kZoneCount; ++i) {
        const auto zone = static_cast<head::Zone>(i);
        const QString name = QString::fromUtf8(head::nameOf(zone).data());
        QString shown = readable(zone);
        if (m_zone->findText(shown) >= 0)
            shown += tr(" (other side)");
        m_zone->addItem(shown, name);
    }
    auto* grid = new QGridLayout;
    grid->setSpacing(10);
    for (std::size_t i = 0; i < kPortions.size(); ++i) {
        auto* button =
            pushButton(QStringLiteral("+%1").arg(kPortions[i]), tr("Add %1 dots").arg(kPortions[i]), card,
                       [this, dots = kPortions[i]] { addDots(dots); });
        button->setAccessibleName(tr("Add %1 dots").arg(kPortions[i]));
        enlarge(button, 1.7, 86);
        grid->addWidget(button, static_cast<int>(i / 2), static_cast<int>(i % 2));
    }
    m_undo = pushButton(tr("Take the last back"), tr("Take the last dots back (Ctrl+Z)"), card,
                        [this] { undoDots(); });
    m_undo->setShortcut(QKeySequence::Undo);
    enlarge(m_undo, 1.2, 46);
    card->body().addStretch();
    card->body().addWidget(m_count);
    card->body().addWidget(m_bar);
    card->body().addWidget(m_zones);
    card->body().addStretch();
    card->body().addWidget(m_zone);
    card->body().addLayout(grid);
    card->body().addWidget(m_undo);
    return card;
}

QWidget* SessionScreen::makeRecord() {
    auto* card = new Card(tr("Pigment and notes"), this);
    m_lotText = new QLineEdit(card);
    m_lotText->setPlaceholderText(tr("Scan or type the lot"));
    m_lotText->setAccessibleName(tr("Lot of the pigment"));
    m_lotText->setToolTip(tr("The label of the bottle; Enter takes it"));
    m_lotText->setMinimumHeight(44);
    m_lotSays = quietLabel(tr("No lot yet: scan the bottle before the first dots."), card);
    m_needle = new QLineEdit(QStringLiteral("3RL"), card);
    m_needle->setAccessibleName(tr("Needle"));
    m_needle->setToolTip(tr("Marking of the cartridge"));
    m_needle->setMinimumHeight(44);
    m_note = new QPlainTextEdit(card);
    m_note->setAccessibleName(tr("Note"));
    m_note->setToolTip(tr("How the skin took it, bleeding, breaks"));
    m_note->setPlaceholderText(tr("How the skin took it"));
    m_note->setTabChangesFocus(true);
    card->body().addWidget(quietLabel(tr("Lot"), card));
    card->body().addWidget(m_lotText);
    card->body().addWidget(m_lotSays);
    card->body().addWidget(quietLabel(tr("Needle"), card));
    card->body().addWidget(m_needle);
    card->body().addWidget(quietLabel(tr("Note"), card));
    card->body().addWidget(m_note, 1);
    connect(m_lotText, &QLineEdit::returnPressed, this, &SessionScreen::useLot);
    return card;
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
    if (m_rests.isValid())
        m_state->setText(tr("Break %1: %2").arg(m_breaks).arg(clock(m_rests.elapsed())));
    else if (m_runs.isValid() && m_runs.elapsed() > qint64{kBreakAfter_min} * 60'000)
        m_state->setText(
            tr("%1 minutes without a break: rest hand and client.").arg(m_runs.elapsed() / 60'000));
    else
        m_state->setText(m_runs.isValid() ? tr("At work") : tr("Not begun yet"));
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
    return record;
}

void SessionScreen::keep() {
    if (m_isOver || !m_file || (m_steps.empty() && worked_ms() == 0 && m_note->toPlainText().isEmpty()))
        return;
    m_desk.run([record = record()](store::Practice& practice) -> PracticeDesk::Finish {
        writeSession(practice, record, SessionEnd::Open);
        return {};
    });
}

void SessionScreen::finish() {
    if (!m_file)
        return;
    const QString sum = tr("%1 dots in %2.").arg(counted(dots()), readableMinutes(worked_ms() / 60'000));
    const bool hasLot =
        std::all_of(m_steps.begin(), m_steps.end(), [](const DotStep& step) { return step.lot; });
    if (!asking()(this, {tr("Finish the session"),
                         sum + (hasLot ? QString() : ' ' + tr("For some of them no lot was given.")),
                         tr("Finish")}))
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
