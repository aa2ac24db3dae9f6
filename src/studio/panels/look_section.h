#pragma once
/// \file
/// How the design is looked at: after which session, and how long after it. Nothing here changes the design.

#include "studio/document/document.h"
#include "studio/panels/look_folds.h"
#include "studio/panels/section.h"

class QLabel;

namespace trichion::studio {

class QuietSlider;
class Segments;
class TimeMarks;

/// Days after the last session for a position of the time slider in [0, 1], and back: 0 at the left end,
/// healed at 0.3, ten years at the right end, exponential between.
[[nodiscard]] double daysAt(double position);
[[nodiscard]] double positionOfDays(double days);

class LookSection : public Section {
    Q_OBJECT
  public:
    LookSection(Document& document, QWidget* parent = nullptr);
    [[nodiscard]] QuietSlider& time() { return *m_time; }
    [[nodiscard]] TimeMarks& marks() { return *m_marks; }
    [[nodiscard]] Segments& sessions() { return *m_sessions; }
    [[nodiscard]] WearFold& wear() { return *m_wear; }
    [[nodiscard]] SceneFold& scene() { return *m_scene; }
    [[nodiscard]] FailureFold& failures() { return *m_failures; }
    /// What the days that are shown look like.
    [[nodiscard]] QString phase() const;

  private:
    void showLook();
    void showSessions();
    void setDays(double days);

    Document& m_document;
    Segments* m_sessions;
    Segments* m_states;
    QuietSlider* m_time;
    TimeMarks* m_marks;
    QLabel* m_age;
    QLabel* m_phase;
    WearFold* m_wear;
    SceneFold* m_scene;
    FailureFold* m_failures;
    std::size_t m_sessionCount = 0;
};

} // namespace trichion::studio
