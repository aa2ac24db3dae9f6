#pragma once
/// \file
/// Notes what a later visit showed: a check-up, a count, a size, how content the client is.

#include "studio/practice/client_file.h"
#include "studio/practice/practice_desk.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;

namespace trichion::studio {

class MeasurementDialog : public QDialog {
    Q_OBJECT
  public:
    MeasurementDialog(PracticeDesk& desk, ClientFilePtr file, QWidget* parent);

  private:
    void showKind();
    void keep();

    PracticeDesk& m_desk;
    ClientFilePtr m_file;
    QFormLayout* m_form;
    QComboBox* m_kind;
    QComboBox* m_session;
    QDateEdit* m_day;
    QDoubleSpinBox* m_value;
    QComboBox* m_zone;
    QCheckBox* m_touchUp;
    QPlainTextEdit* m_note;
    QLabel* m_says;
};

} // namespace trichion::studio
