#pragma once
/// \file
/// Reports what went wrong after a session: what, when, how grave, what was done.

#include "studio/practice/client_file.h"
#include "studio/practice/practice_desk.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;

namespace trichion::studio {

class ComplicationDialog : public QDialog {
    Q_OBJECT
  public:
    /// `session` is chosen at first. Precondition: the client has a session.
    ComplicationDialog(PracticeDesk& desk, ClientFilePtr file, const store::Id<store::Session>& session,
                       QWidget* parent);

  private:
    void keep();

    PracticeDesk& m_desk;
    ClientFilePtr m_file;
    QComboBox* m_session;
    QComboBox* m_what;
    QDateEdit* m_day;
    QComboBox* m_gravity;
    QPlainTextEdit* m_done;
    QLabel* m_says;
};

} // namespace trichion::studio
