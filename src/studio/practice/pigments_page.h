#pragma once
/// \file
/// Bottles of pigment: what is left, until when they keep, who received them.

#include "studio/practice/client_file.h"
#include "studio/practice/practice_desk.h"

#include <QWidget>
#include <vector>

class QLineEdit;
class QPushButton;

namespace trichion::studio {

class LineList;

class PigmentsPage : public QWidget {
    Q_OBJECT
  public:
    explicit PigmentsPage(PracticeDesk& desk, QWidget* parent = nullptr);

    [[nodiscard]] LineList& lots() { return *m_lots; }
    [[nodiscard]] LineList& received() { return *m_received; }

  signals:
    void clientWanted(const trichion::store::ClientId& client);

  private:
    void layOut();
    void read();
    void showLots();
    void showReceived();
    void addLot();
    void changeLot();
    void recall();
    [[nodiscard]] const store::PigmentLot* current() const;

    PracticeDesk& m_desk;
    QLineEdit* m_search;
    LineList* m_lots;
    LineList* m_received;
    std::vector<QPushButton*> m_ofLot;
    std::vector<store::PigmentLot> m_known;
    std::vector<store::Pigment> m_pigments;
};

} // namespace trichion::studio
