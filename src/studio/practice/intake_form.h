#pragma once
/// \file
/// The questions before a treatment, one below the other; what an answer means is said at once.

#include "trichion/plan/intake.h"

#include <QDialog>
#include <functional>
#include <map>
#include <string>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace trichion::studio {

/// Y, N or the first letters of a choice answer the question in the hand and go on to the next. Questions
/// stay unanswered until they were asked.
class IntakeForm : public QDialog {
    Q_OBJECT
  public:
    IntakeForm(plan::IntakeAnswers answers, plan::Date today, QWidget* parent = nullptr);

    [[nodiscard]] const plan::IntakeAnswers& answers() const noexcept { return m_answers; }
    void reject() override;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    [[nodiscard]] QWidget* rowFor(const plan::IntakeQuestion& question);
    [[nodiscard]] QWidget* yesNoFor(const plan::IntakeQuestion& question, QWidget* parent);
    [[nodiscard]] QWidget* dateFor(const plan::IntakeQuestion& question, QWidget* parent);
    [[nodiscard]] QWidget* numberFor(const plan::IntakeQuestion& question, QWidget* parent);
    [[nodiscard]] QWidget* choiceFor(const plan::IntakeQuestion& question, QWidget* parent);
    void set(const std::string& question, const std::optional<plan::IntakeAnswer>& answer);
    void showFindings();

    plan::IntakeCatalogue m_catalogue;
    plan::IntakeAnswers m_before;
    plan::IntakeAnswers m_answers;
    plan::Date m_today;
    std::map<std::string, QLabel*> m_findings; ///< by question
    QLabel* m_sum;
    QPushButton* m_save;
};

} // namespace trichion::studio
