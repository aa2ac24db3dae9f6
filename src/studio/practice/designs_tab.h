#pragma once
/// \file
/// A client's designs with all revisions.

#include "studio/practice/client_tab.h"

#include <string>
#include <vector>

class QPushButton;

namespace trichion::studio {

class LineList;

class DesignsTab : public ClientTab {
    Q_OBJECT
  public:
    DesignsTab(PracticeDesk& desk, StudioLink& link, QWidget* parent);

  protected:
    void follow(Client client) override;

  private:
    void layOut();
    void showRevisions();
    void openInStudio();
    void setState(const std::string& state);
    void rename();
    [[nodiscard]] const store::DesignRow* current() const;

    LineList* m_designs = nullptr;
    LineList* m_revisions = nullptr;
    std::vector<QPushButton*> m_buttons;
};

} // namespace trichion::studio
