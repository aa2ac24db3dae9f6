#pragma once
/// \file
/// A month or a week with what is planned in it; what is planned is dragged to another day or hour.

#include "trichion/plan/date.h"

#include <QString>
#include <QWidget>
#include <optional>
#include <string>
#include <vector>

namespace trichion::studio {

enum class EventKind { Session, Appointment };

/// Something in the calendar.
struct CalendarEvent {
    EventKind kind = EventKind::Session;
    std::string id;
    std::string client;
    QString text; ///< who, and what for
    plan::Date day;
    int minuteOfDay = 600;
    int minutes = 60;
    bool isMovable = true; ///< planned, not done

    friend bool operator==(const CalendarEvent&, const CalendarEvent&) = default;
};

enum class Span { Month, Week };

/// Arrows choose a day, Page up and down go on; Enter opens what is chosen; Ctrl+arrows move it.
class CalendarGrid : public QWidget {
    Q_OBJECT
  public:
    explicit CalendarGrid(QWidget* parent = nullptr);

    void setSpan(Span span);
    [[nodiscard]] Span span() const noexcept { return m_span; }
    void setDay(plan::Date day);
    [[nodiscard]] plan::Date day() const noexcept { return m_day; }
    void setEvents(std::vector<CalendarEvent> events);
    /// The days that are shown.
    [[nodiscard]] plan::Date first() const;
    [[nodiscard]] plan::Date last() const;
    /// Where an event is drawn; nothing if it is not shown.
    [[nodiscard]] std::optional<QRect> placeOf(const std::string& id) const;
    /// The day, and in a week the minute (to a quarter of an hour), at a place.
    [[nodiscard]] std::optional<plan::Date> dayAt(const QPoint& at) const;
    [[nodiscard]] QSize sizeHint() const override { return {900, 600}; }

  signals:
    void dayChosen();
    void opened(const trichion::studio::CalendarEvent& event);
    void moved(const trichion::studio::CalendarEvent& event, trichion::plan::Date day, int minuteOfDay);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

  private:
    struct Placed {
        QRect place;
        std::size_t event = 0;
    };
    [[nodiscard]] QRect cellOf(plan::Date day) const;
    [[nodiscard]] int yOf(int minuteOfDay) const;
    [[nodiscard]] int minuteAt(int y) const;
    void place();
    void placeMonth();
    void placeWeek();
    void paintDays(QPainter& painter) const;
    void paintHours(QPainter& painter) const;
    void paintEvents(QPainter& painter) const;
    [[nodiscard]] const CalendarEvent* eventAt(const QPoint& at) const;
    [[nodiscard]] const CalendarEvent* chosen() const;
    void tellAccessible();

    Span m_span = Span::Month;
    plan::Date m_day;
    std::vector<CalendarEvent> m_events; ///< by day and time
    std::vector<Placed> m_placed;
    std::string m_chosen;
    std::optional<QPoint> m_pressed;
    QPoint m_at;
    QPoint m_grip; ///< from the top of what is dragged to the mouse
    bool m_isDragging = false;
};

} // namespace trichion::studio
