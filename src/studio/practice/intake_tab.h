#pragma once
/// \file
/// Questions before a treatment, what their answers mean, and what was signed.

#include "studio/practice/client_tab.h"

class QLabel;

namespace trichion::studio {

class ConsentsCard;
class LineList;
class PhotoUsesCard;

class IntakeTab : public ClientTab {
    Q_OBJECT
  public:
    IntakeTab(PracticeDesk& desk, StudioLink& link, QWidget* parent);

  signals:
    void paperWanted(const trichion::store::Id<trichion::store::Consent>& consent);

  protected:
    void follow(Client client) override;

  private:
    void answer();
    void setAside(const QString& finding);

    LineList* m_findings = nullptr;
    ConsentsCard* m_consents = nullptr;
    PhotoUsesCard* m_uses = nullptr;
    QLabel* m_when = nullptr;
};

} // namespace trichion::studio
