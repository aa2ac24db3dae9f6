#include "studio/practice/calendar_page.h"

#include "studio/panels/message_bar.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/client_file.h"
#include "studio/practice/client_picker.h"
#include "studio/practice/page_parts.h"
#include "studio/practice/plan_records.h"
#include "studio/practice/when_dialog.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>
#include <algorithm>

namespace trichion::studio {

namespace {

constexpr int kUsual_min = 60;

int minuteOf(std::int64_t utc_ms) {
    return localTime(utc_ms).time().msecsSinceStartOfDay() / 60'000;
}

std::vector<CalendarEvent> eventsOf(store::Practice& practice, plan::Date first, plan::Date last) {
    std::vector<CalendarEvent> events;
    const std::string from = first.iso();
    const std::string to = last.iso();
    for (const store::Session& session :
         practice.between<store::Session>("held_on", std::string_view(from), std::string_view(to))) {
        if (session.state == "cancelled")
            continue;
        CalendarEvent event;
        event.id = session.id.text;
        event.client = session.client.text;
        event.text = CalendarPage::tr("%1, session %2")
                         .arg(textOf(practice.get(session.client).name))
                         .arg(session.number);
        event.day = session.heldOn;
        if (session.begins_ms)
            event.minuteOfDay = minuteOf(*session.begins_ms);
        event.minutes = static_cast<int>(std::max<std::int64_t>(15, session.minutes.value_or(kUsual_min)));
        event.isMovable = session.state == "planned";
        events.push_back(event);
    }
    for (const store::Appointment& appointment : practice.between<store::Appointment>(
             "begins_ms", localMoment(first, 0), localMoment(last.plusDays(1), 0) - 1)) {
        if (appointment.session || appointment.state == "cancelled")
            continue; // the session stands for it
        CalendarEvent event;
        event.kind = EventKind::Appointment;
        event.id = appointment.id.text;
        event.client = appointment.client.text;
        event.text = textOf(practice.get(appointment.client).name) + QStringLiteral(", ") +
                     QString::fromStdString(appointment.kind);
        event.day = fromQDate(localTime(appointment.begins_ms).date());
        event.minuteOfDay = minuteOf(appointment.begins_ms);
        event.minutes = static_cast<int>(appointment.minutes);
        event.isMovable = appointment.state == "planned";
        events.push_back(event);
    }
    return events;
}

} // namespace

CalendarPage::CalendarPage(PracticeDesk& desk, MessageBar& messages, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_messages(messages)
    , m_grid(new CalendarGrid(this))
    , m_title(pageTitle({}, this))
    , m_dayTitle(partTitle({}, this))
    , m_list(new LineList(tr("What is planned on the day"), tr("Nothing is planned on this day."), this)) {
    layOut();
    setFocusProxy(m_grid);
    connect(m_grid, &CalendarGrid::dayChosen, this, &CalendarPage::read);
    connect(m_grid, &CalendarGrid::moved, this, &CalendarPage::move);
    connect(m_grid, &CalendarGrid::opened, this,
            [this](const CalendarEvent& event) { emit clientWanted(store::ClientId{event.client}); });
    connect(m_list, &LineList::opened, this,
            [this](const QString& key) { emit clientWanted(store::ClientId{key.toStdString()}); });
    connect(&desk, &PracticeDesk::stateChanged, this, [this] {
        m_readFrom = m_readTo = plan::Date();
        read();
    });
    connect(&desk, &PracticeDesk::changed, this, [this] {
        m_readFrom = m_readTo = plan::Date();
        read();
    });
    read();
}

void CalendarPage::layOut() {
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addStretch();
    auto* group = new QButtonGroup(this);
    for (const Span span : {Span::Month, Span::Week}) {
        auto* button = pushButton(span == Span::Month ? tr("&Month") : tr("&Week"),
                                  span == Span::Month ? tr("Show a month") : tr("Show a week by the hour"),
                                  this, [this, span] {
                                      m_grid->setSpan(span);
                                      read();
                                  });
        button->setCheckable(true);
        button->setChecked(span == Span::Month);
        group->addButton(button);
        head->addWidget(button);
    }
    head->addSpacing(8);
    auto* back = pushButton(QStringLiteral("‹"), tr("Earlier (Page up)"), this, [this] { go(-1); });
    back->setAccessibleName(tr("Earlier"));
    auto* on = pushButton(QStringLiteral("›"), tr("Later (Page down)"), this, [this] { go(1); });
    on->setAccessibleName(tr("Later"));
    for (QPushButton* button : {back, on})
        button->setFixedWidth(36);
    head->addWidget(back);
    head->addWidget(pushButton(tr("&Today"), tr("Go to today"), this, [this] { m_grid->setDay(today()); }));
    head->addWidget(on);
    head->addSpacing(8);
    head->addWidget(leadingButton(tr("&New appointment…"), tr("Keep a time free for a client"), this,
                                  [this] { addAppointment(); }));
    auto* side = new QVBoxLayout;
    side->addWidget(m_dayTitle);
    side->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_grid, 1);
    m_list->setFixedWidth(260);
    row->addLayout(side);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(head);
    column->addLayout(row, 1);
}

void CalendarPage::go(int direction) {
    const QDate day = toQDate(m_grid->day());
    m_grid->setDay(
        fromQDate(m_grid->span() == Span::Week ? day.addDays(7 * direction) : day.addMonths(direction)));
}

void CalendarPage::read() {
    const QDate day = toQDate(m_grid->day());
    m_title->setText(QLocale().standaloneMonthName(day.month()) + ' ' + QString::number(day.year()));
    if (m_desk.state() != PracticeDesk::State::Open) {
        m_events.clear();
        m_grid->setEvents({});
        return showDay();
    }
    showDay();
    const plan::Date first = m_grid->first();
    const plan::Date last = m_grid->last();
    if (m_readFrom <= first && last <= m_readTo && m_readFrom != m_readTo)
        return;
    m_readFrom = first.plusDays(-7);
    m_readTo = last.plusDays(7);
    m_desk.run([this, from = m_readFrom, to = m_readTo](store::Practice& practice) -> PracticeDesk::Finish {
        return [this, events = eventsOf(practice, from, to)] {
            m_events = events;
            m_grid->setEvents(events);
            showDay();
        };
    });
}

void CalendarPage::showDay() {
    m_dayTitle->setText(readable(m_grid->day()));
    std::vector<CalendarEvent> events;
    for (const CalendarEvent& event : m_events)
        if (event.day == m_grid->day())
            events.push_back(event);
    std::stable_sort(events.begin(), events.end(), [](const CalendarEvent& a, const CalendarEvent& b) {
        return a.minuteOfDay < b.minuteOfDay;
    });
    std::vector<LineList::Line> lines;
    lines.reserve(events.size());
    for (const CalendarEvent& event : events)
        lines.push_back({event.text, readableMinutes(event.minutes),
                         readableTime(QTime(event.minuteOfDay / 60 % 24, event.minuteOfDay % 60)),
                         QString::fromStdString(event.client), false});
    m_list->show(lines);
}

void CalendarPage::move(const CalendarEvent& event, plan::Date day, int minute) {
    keep(event, day, minute);
    m_grid->setDay(day);
    m_messages.offer(tr("%1 moved to %2.").arg(event.text, readable(day)), tr("Undo"), [this, event] {
        keep(event, event.day, event.minuteOfDay);
        m_grid->setDay(event.day);
    });
}

void CalendarPage::keep(const CalendarEvent& event, plan::Date day, int minute) {
    m_desk.change([event, day, minute](store::Practice& practice) -> PracticeDesk::Finish {
        store::Transaction transaction(practice.connection());
        if (event.kind == EventKind::Session) {
            moveSession(practice, transaction, practice.get(store::Id<store::Session>{event.id}), day,
                        minute);
        } else {
            auto appointment = practice.get(store::Id<store::Appointment>{event.id});
            appointment.begins_ms = localMoment(day, minute);
            ++appointment.calendarSequence;
            (void)practice.change(transaction, appointment);
        }
        transaction.commit();
        return {};
    });
}

void CalendarPage::addAppointment() {
    auto* picker = new ClientPicker(m_desk, tr("Who comes?"), this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &ClientPicker::picked, this, [this](const store::ClientId& client, const QString& name) {
        auto* when = new WhenDialog(tr("Appointment of %1").arg(name), m_grid->day(), 10 * 60, this);
        when->setAttribute(Qt::WA_DeleteOnClose);
        connect(when, &WhenDialog::chosen, this, [this, client](plan::Date day, int minute) {
            m_desk.change([client, day, minute](store::Practice& practice) -> PracticeDesk::Finish {
                store::Transaction transaction(practice.connection());
                store::Appointment appointment;
                appointment.client = client;
                appointment.kind = "consultation";
                appointment.begins_ms = localMoment(day, minute);
                appointment.minutes = kUsual_min;
                appointment.timeZone = QTimeZone::systemTimeZoneId().toStdString();
                (void)practice.add(transaction, appointment);
                transaction.commit();
                return {};
            });
        });
        when->open();
    });
    picker->open();
}

} // namespace trichion::studio
