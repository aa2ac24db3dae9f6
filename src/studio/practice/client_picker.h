#pragma once
/// \file
/// Which client?

#include "studio/practice/practice_desk.h"

#include <QDialog>

class QLineEdit;

namespace trichion::studio {

class LineList;

class ClientPicker : public QDialog {
    Q_OBJECT
  public:
    ClientPicker(PracticeDesk& desk, const QString& question, QWidget* parent = nullptr);

  signals:
    void picked(const trichion::store::ClientId& client, const QString& name);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void search();
    void pick(const QString& key);
    void newClient();

    PracticeDesk& m_desk;
    QLineEdit* m_search;
    LineList* m_list;
};

} // namespace trichion::studio
