#pragma once
/// \file
/// Two photos of a client measured against each other, and kept.

#include "studio/practice/client_file.h"
#include "studio/practice/follow_up_outcome.h"
#include "studio/practice/practice_desk.h"
#include "studio/services/background_runner.h"
#include "trichion/store/follow_ups.h"

#include <QDialog>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace trichion::studio {

class PatchView;
class PictureLabel;
class ProgressStrip;

/// First photo and later photo are chosen; what is left is measured in the background. Where the skin does
/// not match, the same places are clicked in both. A first photo from before the treatment is compared with
/// what the design promised. Nothing is kept before "Keep it".
class FollowUpDialog : public QDialog {
    Q_OBJECT
  public:
    FollowUpDialog(PracticeDesk& desk, ClientFilePtr file, QWidget* parent);

    void measure();
    /// The same place in both: a click in one photo, a click in the other.
    void markInBaseline(const base::ImagePoint& place);
    void markInFollowUp(const base::ImagePoint& place);
    void removeLastMark();

    [[nodiscard]] QComboBox& baseline() { return *m_baseline; }
    [[nodiscard]] QComboBox& followUp() { return *m_followUp; }
    [[nodiscard]] QComboBox& design() { return *m_design; }
    [[nodiscard]] QPushButton& keepButton() { return *m_keep; }
    [[nodiscard]] QString said() const;
    [[nodiscard]] bool isMarking() const;
    [[nodiscard]] BackgroundRunner& runner() { return m_runner; }

  signals:
    void kept();

  private:
    void layOut();
    void fillChoices();
    void choose();
    void start(FollowUpOrder order);
    void take(std::shared_ptr<const FollowUpOutcome> outcome);
    void showMarks();
    void showState();
    void keep();
    [[nodiscard]] const store::Photo* photoOf(const QComboBox& box) const;
    [[nodiscard]] bool isPromise() const;
    [[nodiscard]] std::vector<tracking::PlacePair> pairs() const;

    PracticeDesk& m_desk;
    ClientFilePtr m_file;
    QComboBox* m_baseline;
    QComboBox* m_followUp;
    QComboBox* m_design;
    QLabel* m_about;
    QPushButton* m_measure;
    QPushButton* m_byHand;
    QPushButton* m_undo;
    QPushButton* m_keep;
    QStackedWidget* m_stack;
    PatchView* m_first;
    PatchView* m_second;
    PictureLabel* m_picture;
    QLabel* m_said;
    ProgressStrip* m_progress;
    std::shared_ptr<const FollowUpOutcome> m_outcome;
    std::vector<base::ImagePoint> m_inFirst;
    std::vector<base::ImagePoint> m_inSecond;
    int m_asked = 0;           ///< counts what was measured; what was chosen before does not come late
    BackgroundRunner m_runner; // last: its jobs end before what they speak to
};

} // namespace trichion::studio
