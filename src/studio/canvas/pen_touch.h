#pragma once
/// \file
/// Fingers on the photo: one works like the mouse, two move and zoom.

#include <QEventPoint>
#include <QList>
#include <QPointF>
#include <vector>

namespace trichion::studio {

/// Tells the fingers of a touch from each other. A finger begins to work when it has gone a little way or
/// is lifted, so that a second one can come down without a mark being left. Once two were down, one finger
/// alone does nothing until all are lifted.
class PenTouch {
  public:
    enum class What { Press, Move, Release, TakeBack, Pan, Zoom };
    struct Step {
        What what = What::Move;
        QPointF at;          ///< logical pixels
        QPointF by;          ///< of Pan
        double factor = 1.0; ///< of Zoom, about `at`
    };

    /// What follows from where the fingers are now, in order. `lifted`: the last one went up.
    [[nodiscard]] std::vector<Step> take(const std::vector<QPointF>& down, const QPointF& last);
    /// The system took the touch away.
    [[nodiscard]] std::vector<Step> cancel();

  private:
    enum class State { Nothing, Waiting, Working, Two, Over };

    [[nodiscard]] std::vector<Step> one(const QPointF& at);
    [[nodiscard]] std::vector<Step> two(const QPointF& first, const QPointF& second);
    [[nodiscard]] std::vector<Step> none(const QPointF& last);

    State m_state = State::Nothing;
    QPointF m_from; ///< where the finger came down, or the middle of two
    double m_apart = 1.0;
};

} // namespace trichion::studio
