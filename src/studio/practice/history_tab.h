#pragma once
/// \file
/// Who did what when; never changed.

#include "studio/practice/client_tab.h"

namespace trichion::studio {

class LineList;

class HistoryTab : public ClientTab {
    Q_OBJECT
  public:
    HistoryTab(PracticeDesk& desk, StudioLink& link, QWidget* parent);

  protected:
    void follow(Client client) override;

  private:
    LineList* m_lines = nullptr;
};

} // namespace trichion::studio
