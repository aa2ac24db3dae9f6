#pragma once
/// \file
/// Sessions and appointments by month and week.

#include "studio/practice/calendar_grid.h"
#include "studio/practice/practice_desk.h"

#include <QWidget>
#include <vector>

class QLabel;

namespace trichion::studio {

class LineList;
class MessageBar;

class CalendarPage : public QWidget {
    Q_OBJECT
  public:
    CalendarPage(PracticeDesk& desk, MessageBar& messages, QWidget* parent = nullptr);

    [[nodiscard]] CalendarGrid& grid() { return *m_grid; }

  signals:
    void clientWanted(const trichion::store::ClientId& client);

  private:
    void layOut();
    void read();
    void showDay();
    void go(int direction);
    void addAppointment();
    void move(const CalendarEvent& event, plan::Date day, int minute);
    void keep(const CalendarEvent& event, plan::Date day, int minute);

    PracticeDesk& m_desk;
    MessageBar& m_messages;
    CalendarGrid* m_grid;
    QLabel* m_title;
    QLabel* m_dayTitle;
    LineList* m_list;
    std::vector<CalendarEvent> m_events;
    plan::Date m_readFrom;
    plan::Date m_readTo;
};

} // namespace trichion::studio
