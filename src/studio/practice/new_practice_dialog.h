#pragma once
/// \file
/// The first own practice: a name, a passphrase, and the key for the day it is forgotten.

#include "trichion/store/key_ring.h"

#include <QDialog>
#include <filesystem>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace trichion::studio {

class PathLabel;
class PracticeDesk;

/// Makes the practice through the desk. Accepted only after the recovery key was shown and the person said
/// that it is kept.
class NewPracticeDialog : public QDialog {
    Q_OBJECT
  public:
    explicit NewPracticeDialog(PracticeDesk& desk, QWidget* parent = nullptr);

    void setFolder(const std::filesystem::path& folder);
    /// Tests make the passphrase cheap to try.
    void setCost(store::PassphraseCost cost) { m_cost = cost; }

    void reject() override;

  private:
    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] QWidget* makeKey();
    void check();
    void create();
    void showKey(const store::Sealed<std::string>& key);
    void printKey();

    PracticeDesk& m_desk;
    std::filesystem::path m_folder;
    QStackedWidget* m_pages;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QLineEdit* m_again = nullptr;
    PathLabel* m_where = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_create = nullptr;
    QLabel* m_key = nullptr;
    QCheckBox* m_kept = nullptr;
    QPushButton* m_done = nullptr;
    store::PassphraseCost m_cost = store::PassphraseCost::Usual;
    bool m_isMade = false;
};

} // namespace trichion::studio
