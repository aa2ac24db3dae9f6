#pragma once
/// \file
/// Which treatment a design is for, and what of it is shown.

#include "studio/document/document.h"

#include <QWidget>
#include <optional>

class QComboBox;
class QLabel;

namespace trichion::studio {

class TreatmentRow : public QWidget {
    Q_OBJECT
  public:
    explicit TreatmentRow(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] QComboBox& treatment() { return *m_treatment; }
    [[nodiscard]] QComboBox& scenario() { return *m_scenario; }
    /// What the treatment cannot do; empty without one.
    [[nodiscard]] QString limit() const;

    /// What the dots of a treatment stand in.
    enum class Treats { WholeScalp, Places };

  signals:
    /// A treatment was chosen by hand.
    void chosen(trichion::studio::TreatmentRow::Treats treats);

  private:
    void chooseTreatment(int row);
    void chooseScenario(int row);
    void showDesign();
    void showLook();
    void fillScenarios(const std::string& treatment);

    Document& m_document;
    QComboBox* m_treatment;
    QComboBox* m_scenario;
    QLabel* m_limit;
    std::string m_filledFor;
    std::optional<render::Look> m_before; ///< what was looked at before the first scenario
    std::optional<render::Look> m_chosen; ///< what a scenario made of it
};

} // namespace trichion::studio
