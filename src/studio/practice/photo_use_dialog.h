#pragma once
/// \file
/// A photo is to be shown outside the file: noted before it leaves, under the consent it rests on.

#include "studio/practice/client_file.h"
#include "studio/practice/practice_desk.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace trichion::studio {

class PhotoUseDialog : public QDialog {
    Q_OBJECT
  public:
    PhotoUseDialog(PracticeDesk& desk, ClientFilePtr file, QWidget* parent);

  private:
    void keep();

    PracticeDesk& m_desk;
    ClientFilePtr m_file;
    QComboBox* m_photo;
    QComboBox* m_purpose;
    QLineEdit* m_place;
    QLabel* m_says;
    QPushButton* m_keep = nullptr;
};

} // namespace trichion::studio
