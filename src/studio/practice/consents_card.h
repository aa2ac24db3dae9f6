#pragma once
/// \file
/// What a client signed, has to sign, and withdrew; and where their photos are shown.

#include "studio/practice/client_tab.h"
#include "studio/practice/consent_records.h"
#include "studio/services/background_runner.h"

#include <vector>

class QLabel;
class QPushButton;

namespace trichion::studio {

class ConsentDialog;
class LineList;

class ConsentsCard : public ClientTab {
    Q_OBJECT
  public:
    ConsentsCard(PracticeDesk& desk, StudioLink& link, QWidget* parent);

  signals:
    /// A signed text is to be seen as the paper it is.
    void paperWanted(const trichion::store::Id<trichion::store::Consent>& consent);

  protected:
    void follow(Client client) override;

  private:
    [[nodiscard]] const ConsentStand* current() const;
    void showButtons();
    void sign();
    void withdraw();
    void openShown();
    void drawDesignFor(ConsentDialog& dialog);

    std::vector<plan::ConsentTemplate> m_texts;
    std::vector<ConsentStand> m_stands;
    LineList* m_list = nullptr;
    QPushButton* m_sign = nullptr;
    QPushButton* m_withdraw = nullptr;
    QPushButton* m_paper = nullptr;
    BackgroundRunner m_runner; // last: its jobs end before what they speak to
};

} // namespace trichion::studio
