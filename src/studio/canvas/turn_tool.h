#pragma once
/// \file
/// The hand that turns the neutral head.

#include "studio/canvas/tool.h"
#include "trichion/head/view.h"

#include <QObject>
#include <array>

namespace trichion::studio {

/// The sides in the order of their keys, 1 first.
inline constexpr std::array kSides = {
    head::ViewKind::Front, head::ViewKind::QuarterLeft,  head::ViewKind::Left, head::ViewKind::Back,
    head::ViewKind::Right, head::ViewKind::QuarterRight, head::ViewKind::Top};

/// A drag beside the handles of the design turns the head under the pointer, the right button anywhere; arrow
/// keys turn by 5 degrees, numbers go to a side, a double click to the nearest.
class TurnTool : public QObject, public Tool {
    Q_OBJECT
  public:
    explicit TurnTool(QObject* parent) : QObject(parent) {}

    [[nodiscard]] bool turning() const noexcept { return m_button != Qt::NoButton; }

    void paint(QPainter&, const Viewport&) override {}
    bool press(const QMouseEvent& event, const Viewport& viewport) override;
    bool move(const QMouseEvent& event, const Viewport& viewport) override;
    bool release(const QMouseEvent& event, const Viewport& viewport) override;
    bool doubleClick(const QMouseEvent& event, const Viewport& viewport) override;
    bool key(const QKeyEvent& event) override;
    [[nodiscard]] Qt::CursorShape cursor() const override;
    [[nodiscard]] QString hint() const override;

  signals:
    /// The nose to the picture's right, the forehead down.
    void turned(double turn_deg, double lift_deg);
    void settled(); ///< the hand has let go
    void sideWanted(trichion::head::ViewKind side);
    void nearestSideWanted();

  private:
    Qt::MouseButton m_button = Qt::NoButton;
    QPointF m_at;
};

} // namespace trichion::studio
