#pragma once
/// \file
/// When a practice is opened: who comes today and who is due, in one sentence without names.

#include "studio/practice/client_file.h"
#include "studio/practice/practice_desk.h"

#include <QObject>
#include <functional>

namespace trichion::studio {

class MessageBar;

/// Empty on a day without anybody.
[[nodiscard]] QString sentenceFor(const DayList& day);

/// Tells it once, each time a practice of the person's own is opened or unlocked on another day.
class DayNotice : public QObject {
    Q_OBJECT
  public:
    DayNotice(PracticeDesk& desk, MessageBar& bar, std::function<void()> show, QObject* parent);

  private:
    void look();

    PracticeDesk& m_desk;
    MessageBar& m_bar;
    std::function<void()> m_show;
    std::optional<plan::Date> m_told;
    std::filesystem::path m_toldOf;
};

} // namespace trichion::studio
