#pragma once
/// \file
/// Where a client's photos are shown outside the file, and which of them must be taken away.

#include "studio/practice/client_tab.h"

class QPushButton;

namespace trichion::studio {

class LineList;

class PhotoUsesCard : public ClientTab {
    Q_OBJECT
  public:
    PhotoUsesCard(PracticeDesk& desk, StudioLink& link, QWidget* parent);

  protected:
    void follow(Client client) override;

  private:
    void note();
    void end();

    LineList* m_list = nullptr;
    QPushButton* m_note = nullptr;
    QPushButton* m_end = nullptr;
};

} // namespace trichion::studio
