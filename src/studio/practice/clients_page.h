#pragma once
/// \file
/// The page of all clients: who, who comes today, who is due.

#include "studio/practice/client_file.h"
#include "studio/practice/practice_desk.h"

#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;

namespace trichion::studio {

class Card;
class LineList;

class ClientsPage : public QWidget {
    Q_OBJECT
  public:
    explicit ClientsPage(PracticeDesk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& searchField() { return *m_search; }
    [[nodiscard]] LineList& list() { return *m_list; }
    [[nodiscard]] LineList& todayList() { return *m_today; }
    [[nodiscard]] LineList& dueList() { return *m_due; }

  signals:
    void clientWanted(const trichion::store::ClientId& client);
    void newClientWanted();
    void practiceWanted();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

  private:
    void layOut();
    void read();
    void search();
    void openKey(const QString& key);

    PracticeDesk& m_desk;
    QLabel* m_title;
    QFrame* m_sampleHint;
    QLineEdit* m_search;
    QLabel* m_count;
    LineList* m_list;
    LineList* m_today;
    LineList* m_due;
};

} // namespace trichion::studio
