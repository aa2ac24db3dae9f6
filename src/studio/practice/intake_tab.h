#pragma once
/// \file
/// Questions before a treatment, what their answers mean, and what was signed.

#include "studio/practice/client_tab.h"

class QLabel;

namespace trichion::studio {

class LineList;

class IntakeTab : public ClientTab {
    Q_OBJECT
  public:
    IntakeTab(PracticeDesk& desk, StudioLink& link, QWidget* parent);

  protected:
    void follow(Client client) override;

  private:
    void answer();
    void setAside(const QString& finding);

    LineList* m_findings = nullptr;
    LineList* m_consents = nullptr;
    QLabel* m_when = nullptr;
};

} // namespace trichion::studio
