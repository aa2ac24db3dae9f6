#include "studio/practice/calendar_grid.h"

#include "studio/practice/calendar_time.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <map>
#include <utility>

namespace trichion::studio {

namespace {

constexpr int kHead_px = 28;
constexpr int kHours_px = 48;
constexpr int kFirstHour = 7;
constexpr int kLastHour = 21;
constexpr int kStep_min = 15;
constexpr int kWeeks = 6;

/// The first day of its week, as the user's locale begins weeks.
plan::Date weekOf(plan::Date day) {
    const int first = QLocale().firstDayOfWeek();
    return day.plusDays(-((toQDate(day).dayOfWeek() - first + 7) % 7));
}

} // namespace

CalendarGrid::CalendarGrid(QWidget* parent) : QWidget(parent), m_day(today()) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(420, 320);
    tellAccessible();
}

void CalendarGrid::setSpan(Span span) {
    m_span = span;
    place();
}

void CalendarGrid::setDay(plan::Date day) {
    m_day = day;
    place();
    tellAccessible();
    emit dayChosen();
}

void CalendarGrid::setEvents(std::vector<CalendarEvent> events) {
    m_events = std::move(events);
    std::stable_sort(m_events.begin(), m_events.end(), [](const CalendarEvent& a, const CalendarEvent& b) {
        return a.day < b.day || (a.day == b.day && a.minuteOfDay < b.minuteOfDay);
    });
    place();
    tellAccessible();
}

plan::Date CalendarGrid::first() const {
    if (m_span == Span::Week)
        return weekOf(m_day);
    const QDate day = toQDate(m_day);
    return weekOf(fromQDate(QDate(day.year(), day.month(), 1)));
}

plan::Date CalendarGrid::last() const {
    return first().plusDays(m_span == Span::Week ? 6 : 7 * kWeeks - 1);
}

QRect CalendarGrid::cellOf(plan::Date day) const {
    const int left = m_span == Span::Week ? kHours_px : 0;
    const int index = day - first();
    const int rows = m_span == Span::Week ? 1 : kWeeks;
    const int row = index / 7;
    const int x0 = left + (width() - left) * (index % 7) / 7;
    const int x1 = left + (width() - left) * (index % 7 + 1) / 7;
    const int y0 = kHead_px + (height() - kHead_px) * row / rows;
    const int y1 = kHead_px + (height() - kHead_px) * (row + 1) / rows;
    return {x0, y0, x1 - x0, y1 - y0};
}

int CalendarGrid::yOf(int minuteOfDay) const {
    const int span = 60 * (kLastHour - kFirstHour);
    return kHead_px + (height() - kHead_px) * std::clamp(minuteOfDay - 60 * kFirstHour, 0, span) / span;
}

int CalendarGrid::minuteAt(int y) const {
    const int span = 60 * (kLastHour - kFirstHour);
    const int minute = 60 * kFirstHour + span * (y - kHead_px) / std::max(1, height() - kHead_px);
    return std::clamp((minute + kStep_min / 2) / kStep_min * kStep_min, 60 * kFirstHour,
                      60 * kLastHour - kStep_min);
}

void CalendarGrid::place() {
    m_placed.clear();
    m_span == Span::Week ? placeWeek() : placeMonth();
    update();
}

void CalendarGrid::placeMonth() {
    std::map<plan::Date, int> used;
    const int high = fontMetrics().height() + 4;
    for (std::size_t i = 0; i < m_events.size(); ++i) {
        const plan::Date day = m_events[i].day;
        if (day < first() || day > last())
            continue;
        const QRect cell = cellOf(day);
        const int y = cell.top() + fontMetrics().height() + 8 + used[day]++ * (high + 2);
        if (y + high > cell.bottom())
            continue; // the list of the day has it
        m_placed.push_back({QRect(cell.left() + 4, y, cell.width() - 8, high), i});
    }
}

void CalendarGrid::placeWeek() {
    for (std::size_t i = 0; i < m_events.size(); ++i) {
        const CalendarEvent& event = m_events[i];
        if (event.day < first() || event.day > last())
            continue;
        int before = 0; // of the same day that overlap
        for (std::size_t j = 0; j < i; ++j)
            before += m_events[j].day == event.day &&
                              m_events[j].minuteOfDay + m_events[j].minutes > event.minuteOfDay
                          ? 1
                          : 0;
        const QRect cell = cellOf(event.day);
        const int shift = std::min(before * 18, cell.width() / 2);
        const int top = yOf(event.minuteOfDay);
        const int bottom = std::max(yOf(event.minuteOfDay + event.minutes), top + fontMetrics().height() + 4);
        m_placed.push_back({QRect(cell.left() + 3 + shift, top, cell.width() - 6 - shift, bottom - top), i});
    }
}

void CalendarGrid::paintEvent(QPaintEvent*) {
    place(); // the size may be another
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    paintDays(painter);
    if (m_span == Span::Week)
        paintHours(painter);
    paintEvents(painter);
    if (hasFocus() && m_chosen.empty()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cellOf(m_day).adjusted(0, 0, -1, -1));
    }
}

void CalendarGrid::paintDays(QPainter& painter) const {
    const QLocale locale;
    const QColor line = palette().color(QPalette::Button);
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    for (plan::Date day = first(); day <= last(); day = day.plusDays(1)) {
        const QRect cell = cellOf(day);
        const QDate date = toQDate(day);
        const bool isOther = m_span == Span::Month && date.month() != toQDate(m_day).month();
        if (isOther)
            painter.fillRect(cell, palette().alternateBase());
        if (day == m_day) {
            QColor tint = palette().color(QPalette::Highlight);
            tint.setAlpha(28);
            painter.fillRect(cell, tint);
        }
        painter.setPen(line);
        painter.drawRect(cell.adjusted(0, 0, -1, -1));
        QFont font = this->font();
        font.setBold(day == today());
        painter.setFont(font);
        painter.setPen(day == today() ? palette().color(QPalette::Highlight)
                       : isOther      ? quiet
                                      : palette().color(QPalette::Text));
        if (m_span == Span::Month)
            painter.drawText(cell.adjusted(6, 4, -6, 0), Qt::AlignLeft | Qt::AlignTop,
                             QString::number(date.day()));
        if (day - first() < 7) {
            const QString name = locale.dayName(date.dayOfWeek(), QLocale::ShortFormat);
            if (m_span == Span::Month)
                painter.setPen(quiet);
            painter.drawText(QRect(cell.left(), 0, cell.width(), kHead_px), Qt::AlignCenter,
                             m_span == Span::Month ? name : name + ' ' + QString::number(date.day()));
        }
    }
}

void CalendarGrid::paintHours(QPainter& painter) const {
    painter.setFont(font());
    for (int hour = kFirstHour; hour < kLastHour; ++hour) {
        const int y = yOf(60 * hour);
        painter.setPen(palette().color(QPalette::Button));
        painter.drawLine(kHours_px, y, width(), y);
        painter.setPen(palette().color(QPalette::PlaceholderText));
        if (hour > kFirstHour)
            painter.drawText(QRect(0, y - 10, kHours_px - 6, 20), Qt::AlignRight | Qt::AlignVCenter,
                             QStringLiteral("%1:00").arg(hour));
    }
}

void CalendarGrid::paintEvents(QPainter& painter) const {
    painter.setFont(font());
    for (const Placed& placed : m_placed) {
        const CalendarEvent& event = m_events[placed.event];
        QRect place = placed.place;
        const bool isChosen = event.id == m_chosen;
        if (isChosen && m_isDragging && event.isMovable)
            place.moveTopLeft(m_at - m_grip);
        QColor fill = event.kind == EventKind::Session ? palette().color(QPalette::Highlight)
                                                       : palette().color(QPalette::Midlight);
        if (!event.isMovable)
            fill.setAlpha(110);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(isChosen ? QPen(palette().color(QPalette::Text), 2) : QPen(Qt::NoPen));
        painter.setBrush(fill);
        painter.drawRoundedRect(place, 4, 4);
        painter.setPen(event.kind == EventKind::Session ? palette().color(QPalette::HighlightedText)
                                                        : palette().color(QPalette::ButtonText));
        const QString time = readableTime(QTime(event.minuteOfDay / 60 % 24, event.minuteOfDay % 60));
        const QRect inside = place.adjusted(6, 2, -4, -2);
        painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop,
                         fontMetrics().elidedText(time + ' ' + event.text, Qt::ElideRight, inside.width()));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

std::optional<QRect> CalendarGrid::placeOf(const std::string& id) const {
    for (const Placed& placed : m_placed)
        if (m_events[placed.event].id == id)
            return placed.place;
    return std::nullopt;
}

std::optional<plan::Date> CalendarGrid::dayAt(const QPoint& at) const {
    for (plan::Date day = first(); day <= last(); day = day.plusDays(1))
        if (cellOf(day).contains(at))
            return day;
    return std::nullopt;
}

const CalendarEvent* CalendarGrid::eventAt(const QPoint& at) const {
    for (auto placed = m_placed.rbegin(); placed != m_placed.rend(); ++placed)
        if (placed->place.contains(at))
            return &m_events[placed->event];
    return nullptr;
}

const CalendarEvent* CalendarGrid::chosen() const {
    for (const CalendarEvent& event : m_events)
        if (event.id == m_chosen)
            return &event;
    return nullptr;
}

void CalendarGrid::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint at = event->position().toPoint();
    const CalendarEvent* hit = eventAt(at);
    m_chosen = hit == nullptr ? std::string() : hit->id;
    if (hit != nullptr) {
        m_pressed = at;
        m_grip = at - placeOf(hit->id)->topLeft();
    }
    if (const auto day = dayAt(at))
        setDay(*day);
    update();
}

void CalendarGrid::mouseMoveEvent(QMouseEvent* event) {
    m_at = event->position().toPoint();
    const CalendarEvent* hand = chosen();
    if (m_pressed && hand != nullptr && hand->isMovable &&
        (m_at - *m_pressed).manhattanLength() >= QApplication::startDragDistance())
        m_isDragging = true;
    const CalendarEvent* below = eventAt(m_at);
    setCursor(m_isDragging                           ? Qt::ClosedHandCursor
              : below != nullptr && below->isMovable ? Qt::OpenHandCursor
                                                     : Qt::ArrowCursor);
    if (m_isDragging)
        update();
}

void CalendarGrid::mouseReleaseEvent(QMouseEvent* event) {
    const bool wasDragging = std::exchange(m_isDragging, false);
    m_pressed.reset();
    const CalendarEvent* hand = chosen();
    if (!wasDragging || hand == nullptr)
        return update();
    const QPoint at = event->position().toPoint();
    const auto day = dayAt(at);
    const int minute = m_span == Span::Week ? minuteAt((at - m_grip).y()) : hand->minuteOfDay;
    if (day && (*day != hand->day || minute != hand->minuteOfDay))
        emit moved(CalendarEvent(*hand), *day, minute);
    update();
}

void CalendarGrid::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const CalendarEvent* hit = eventAt(event->position().toPoint()))
        emit opened(CalendarEvent(*hit));
}

void CalendarGrid::keyPressEvent(QKeyEvent* event) {
    static const std::map<int, int> steps = {
        {Qt::Key_Left, -1}, {Qt::Key_Right, 1}, {Qt::Key_Up, -7}, {Qt::Key_Down, 7}};
    const CalendarEvent* hand = chosen();
    if (const auto step = steps.find(event->key()); step != steps.end()) {
        const bool moves = (event->modifiers() & Qt::ControlModifier) != 0;
        if (!moves) {
            m_chosen.clear();
            return setDay(m_day.plusDays(m_span == Span::Week && step->second % 7 == 0 ? step->second / 7
                                                                                       : step->second));
        }
        if (hand == nullptr || !hand->isMovable)
            return;
        const bool isTime = m_span == Span::Week && step->second % 7 == 0;
        const int minute = hand->minuteOfDay + (isTime ? step->second / 7 * kStep_min : 0);
        emit moved(CalendarEvent(*hand), isTime ? hand->day : hand->day.plusDays(step->second),
                   std::clamp(minute, 0, 1440 - kStep_min));
        return;
    }
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        const int sign = event->key() == Qt::Key_PageDown ? 1 : -1;
        return setDay(m_span == Span::Week ? m_day.plusDays(7 * sign)
                                           : fromQDate(toQDate(m_day).addMonths(sign)));
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && hand != nullptr) {
        emit opened(CalendarEvent(*hand));
        return;
    }
    if (event->key() == Qt::Key_Space) { // through what is planned on the day
        std::vector<std::string> ids;
        for (const CalendarEvent& each : m_events)
            if (each.day == m_day)
                ids.push_back(each.id);
        const auto at = std::find(ids.begin(), ids.end(), m_chosen);
        m_chosen = ids.empty()                              ? std::string()
                   : at == ids.end() || at + 1 == ids.end() ? ids.front()
                                                            : *(at + 1);
        tellAccessible();
        return update();
    }
    QWidget::keyPressEvent(event);
}

bool CalendarGrid::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const CalendarEvent* below = eventAt(help->pos());
        QToolTip::showText(
            help->globalPos(),
            below == nullptr ? QString() : below->text + '\n' + readableMinutes(below->minutes), this);
        return true;
    }
    return QWidget::event(event);
}

void CalendarGrid::tellAccessible() {
    const CalendarEvent* hand = chosen();
    setAccessibleName(tr("Calendar, %1").arg(readable(m_day)));
    setToolTip(tr("Arrows choose a day, Space what is planned on it; Ctrl+arrows move it"));
    setAccessibleDescription(hand == nullptr ? toolTip() : hand->text);
}

} // namespace trichion::studio
