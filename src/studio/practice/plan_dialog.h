#pragma once
/// \file
/// Sessions for a design: when they begin, how far apart they lie, how fast the hand is.

#include "studio/practice/client_file.h"
#include "studio/practice/plan_needs_row.h"
#include "studio/services/background_runner.h"
#include "trichion/plan/treatment_plan.h"

#include <QDialog>
#include <optional>
#include <vector>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace trichion::studio {

class LineList;

class PlanDialog : public QDialog {
    Q_OBJECT
  public:
    PlanDialog(ClientFilePtr file, QWidget* parent = nullptr);

    /// Preconditions: accepted.
    [[nodiscard]] const plan::TreatmentOutline& outline() const { return *m_outline; }
    [[nodiscard]] const store::DesignRevision& revision() const;
    [[nodiscard]] std::string protocol() const;
    [[nodiscard]] int minuteOfDay() const;
    /// The outline is there.
    [[nodiscard]] bool isReady() const { return m_outline.has_value(); }
    /// What the treatment of the design asks for.
    [[nodiscard]] QString asked() const { return m_asked->text(); }

  private:
    void layOut();
    void takeNeeds();
    void compute();
    void redate();
    void showOutline();

    ClientFilePtr m_file;
    std::vector<plan::IntervalProtocol> m_protocols;
    std::optional<plan::TreatmentOutline> m_outline;
    QComboBox* m_design;
    QComboBox* m_interval;
    QDateEdit* m_first;
    QTimeEdit* m_time;
    QSpinBox* m_pace;
    LineList* m_sessions;
    PlanNeedsNote* m_asked;
    QLabel* m_sum;
    PlanStart m_start;
    QPushButton* m_keep;
    BackgroundRunner m_runner;
};

} // namespace trichion::studio
