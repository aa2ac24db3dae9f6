#pragma once
/// \file
/// What the client may do and when.

#include "studio/practice/client_tab.h"

class QComboBox;
class QLabel;

namespace trichion::studio {

class LineList;

class AftercareTab : public ClientTab {
    Q_OBJECT
  public:
    AftercareTab(PracticeDesk& desk, StudioLink& link, QWidget* parent);

  protected:
    void follow(Client client) override;

  private:
    void copy();

    QComboBox* m_protocol = nullptr;
    QLabel* m_disagree = nullptr;
    LineList* m_now = nullptr;
    LineList* m_all = nullptr;
};

} // namespace trichion::studio
