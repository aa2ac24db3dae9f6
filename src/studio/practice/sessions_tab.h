#pragma once
/// \file
/// What is planned and what was done.

#include "studio/practice/client_tab.h"
#include "studio/practice/session_closing.h"

#include <vector>

class QLabel;
class QPushButton;

namespace trichion::studio {

class FollowUpCard;
class LineList;

class SessionsTab : public ClientTab {
    Q_OBJECT
  public:
    SessionsTab(PracticeDesk& desk, StudioLink& link, QWidget* parent);

  protected:
    void follow(Client client) override;

  private:
    void layOut();
    void planFromDesign();
    void addSession();
    void move();
    void close(NotHeld why);
    void showButtons();
    [[nodiscard]] const store::Session* current() const;

    LineList* m_sessions = nullptr;
    QLabel* m_sum = nullptr;
    std::vector<QPushButton*> m_ofPlanned;
    QPushButton* m_plan = nullptr;
    FollowUpCard* m_after = nullptr;
};

} // namespace trichion::studio
