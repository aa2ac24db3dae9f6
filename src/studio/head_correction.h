#pragma once
/// \file
/// The head corrected by hand: the bar with its numbers and the wireframe over the photo, kept together.

#include "studio/canvas/canvas.h"
#include "studio/document/document.h"
#include "studio/panels/head_bar.h"
#include "studio/workbench.h"

#include <QObject>
#include <QString>
#include <optional>

namespace trichion::studio {

/// Works on a copy of the view that is shown; nothing changes until it is taken.
class HeadCorrection : public QObject {
    Q_OBJECT
  public:
    HeadCorrection(Document& document, Workbench& workbench, Canvas& canvas, HeadBar& bar, QObject* parent);

    /// Opens for the photo that is shown; `reason` is what the person reads.
    void begin(const QString& reason);
    void end();
    [[nodiscard]] bool on() const { return m_id.has_value(); }
    /// Exchanges forehead and back of the head, as a step of the hand.
    void turnRound();
    /// Takes the last step of the hand back, if it is open and there is one.
    bool stepBack();
    [[nodiscard]] bool canStepBack() const { return on() && m_canvas.head().canStepBack(); }

  signals:
    void toggled(); ///< it was opened or closed
    void stepped(); ///< the hand did something, or took it back

  private:
    void pickKind(head::ViewKind kind);
    void find();
    void use();
    void showNumbers();

    Document& m_document;
    Workbench& m_workbench;
    Canvas& m_canvas;
    HeadBar& m_bar;
    std::optional<int> m_id;
};

} // namespace trichion::studio
