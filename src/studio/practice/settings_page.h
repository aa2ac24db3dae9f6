#pragma once
/// \file
/// The practice's own words, its safety, and how the program looks.

#include "studio/practice/practice_desk.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace trichion::studio {

class BackupCard;
class Card;

class SettingsPage : public QWidget {
    Q_OBJECT
  public:
    explicit SettingsPage(PracticeDesk& desk, QWidget* parent = nullptr);

  signals:
    void lockAfterChanged(int minutes);
    void told(const QString& sentence);

  private:
    [[nodiscard]] Card* makePractice();
    [[nodiscard]] Card* makeSafety();
    [[nodiscard]] Card* makeProgram();
    [[nodiscard]] Card* makeKeys();
    void follow();
    void saveFacts();
    void newRecoveryKey();
    void changePassphrase();

    PracticeDesk& m_desk;
    Card* m_practice = nullptr;
    Card* m_safety = nullptr;
    BackupCard* m_backups = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_address = nullptr;
    QComboBox* m_currency = nullptr;
    QComboBox* m_paper = nullptr;
    QComboBox* m_language = nullptr;
    QSpinBox* m_lockAfter = nullptr;
    QLabel* m_where = nullptr;
    bool m_isShowing = false;
};

} // namespace trichion::studio
