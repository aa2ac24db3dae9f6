#pragma once
/// \file
/// What stands in the place of the clients while no practice is open: how to begin, or the passphrase.

#include <QStackedWidget>
#include <filesystem>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace trichion::studio {

class PracticeDesk;

class LockPage : public QStackedWidget {
    Q_OBJECT
  public:
    explicit LockPage(PracticeDesk& desk, QWidget* parent = nullptr);

    /// What went wrong, below the passphrase.
    void sayTrouble(const QString& sentence);
    void takeFocus();

  signals:
    void newPracticeWanted();

  private:
    [[nodiscard]] QWidget* makeStart();
    [[nodiscard]] QWidget* makeUnlock();
    void follow();
    void unlock();
    void useRecoveryKey(bool use);
    void chooseFolder();

    PracticeDesk& m_desk;
    QLineEdit* m_secret = nullptr;
    QCheckBox* m_recovery = nullptr;
    QPushButton* m_unlock = nullptr;
    QLabel* m_where = nullptr;
    QLabel* m_trouble = nullptr;
    QLabel* m_startTrouble = nullptr;
};

} // namespace trichion::studio
