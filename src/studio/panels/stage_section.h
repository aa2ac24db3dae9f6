#pragma once
/// \file
/// The client's stage of hair loss, how the design looks at the next ones, and what else a client is asked
/// before a treatment.

#include "studio/document/document.h"
#include "studio/panels/section.h"
#include "studio/services/background_runner.h"
#include "trichion/render/stage_sight.h"
#include "trichion/stipple/later_loss.h"

#include <QTimer>
#include <string>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace trichion::studio {

class Fold;
class Segments;

class StageSection : public Section {
    Q_OBJECT
  public:
    StageSection(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] Segments& scale() { return *m_scale; }
    [[nodiscard]] QComboBox& stage() { return *m_stage; }
    /// 0: as it is now, 1: the next stage, 2: the one after.
    [[nodiscard]] Segments& shown() { return *m_shown; }
    [[nodiscard]] QPushButton& propose() { return *m_propose; }
    [[nodiscard]] QComboBox& colour() { return *m_colour; }
    [[nodiscard]] QCheckBox& losesHair() { return *m_losesHair; }
    [[nodiscard]] QSpinBox& months() { return *m_months; }
    /// What would stand alone at the next stages; empty if nothing would.
    [[nodiscard]] QString warning() const;
    [[nodiscard]] QString proposal() const;
    /// Looks for hair in the photos.
    [[nodiscard]] BackgroundRunner& runner() { return m_runner; }

  private:
    void layOut();
    void layOutAsked();
    void connectControls();
    void fillStages();
    void choose(const std::string& stage);
    void showStage(int steps);
    void lookForStage();
    void change(const QString& text, const design::AskedFacts& asked);
    void showAll();
    void warn();
    void showWarnings(const std::vector<std::pair<std::string, stipple::LaterLoss>>& later,
                      stipple::Worn worn);
    [[nodiscard]] render::LossScale chosenScale() const;

    Document& m_document;
    Segments* m_scale;
    QComboBox* m_stage;
    QPushButton* m_propose;
    QLabel* m_proposal;
    Segments* m_shown;
    QLabel* m_warning;
    Fold* m_asked;
    QComboBox* m_colour;
    QCheckBox* m_losesHair;
    QCheckBox* m_raised;
    QSpinBox* m_months;
    QTimer m_pause; ///< the hand moves on: warnings wait until it rests
    BackgroundRunner m_runner;
    BackgroundRunner m_counter;
};

} // namespace trichion::studio
