#pragma once
/// \file
/// What matters of a client at a glance.

#include "studio/practice/client_tab.h"

#include <vector>

class QFormLayout;
class QLabel;

namespace trichion::studio {

class LineList;
class PhotoGlance;

class OverviewTab : public ClientTab {
    Q_OBJECT
  public:
    OverviewTab(PracticeDesk& desk, StudioLink& link, QWidget* parent);

  signals:
    void photosWanted();

  protected:
    void follow(Client client) override;

  private:
    [[nodiscard]] QWidget* makeFacts();
    void edit();
    void erase();
    void showNext();

    PhotoGlance* m_photos = nullptr;
    LineList* m_next = nullptr;
    LineList* m_warnings = nullptr;
    std::vector<QLabel*> m_facts;
};

} // namespace trichion::studio
