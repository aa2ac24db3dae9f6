#pragma once
/// \file
/// What is known of a client as a person, typed in one go.

#include "studio/practice/practice_desk.h"

#include <QDialog>
#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace trichion::studio {

/// Enter goes to the next field, Ctrl+Enter saves, Esc leaves (and asks if something was typed).
class ClientForm : public QDialog {
    Q_OBJECT
  public:
    /// A new client, or one to be changed.
    ClientForm(PracticeDesk& desk, const std::optional<store::Client>& client, QWidget* parent = nullptr);

    void suggestName(const QString& name);
    void reject() override;

  signals:
    void saved(const trichion::store::Client& client);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    [[nodiscard]] QLineEdit* addLine(QFormLayout& form, const QString& label, const QString& tip);
    [[nodiscard]] QPlainTextEdit* addText(QFormLayout& form, const QString& label, const QString& tip);
    void layOut();
    void show(const store::Client& client);
    void check();
    void save();
    [[nodiscard]] store::Client typed() const;

    PracticeDesk& m_desk;
    store::Client m_before;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_born = nullptr;
    QLineEdit* m_phone = nullptr;
    QLineEdit* m_email = nullptr;
    QLineEdit* m_address = nullptr;
    QLineEdit* m_emergency = nullptr;
    QLineEdit* m_doctor = nullptr;
    QLineEdit* m_referral = nullptr;
    QLineEdit* m_goal = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace trichion::studio
