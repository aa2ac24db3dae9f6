#pragma once
/// \file
/// What was offered, signed and paid.

#include "studio/practice/client_tab.h"

namespace trichion::studio {

class LineList;

class PapersTab : public ClientTab {
    Q_OBJECT
  public:
    PapersTab(PracticeDesk& desk, StudioLink& link, QWidget* parent);

  protected:
    void follow(Client client) override;

  private:
    LineList* m_papers = nullptr;
};

} // namespace trichion::studio
