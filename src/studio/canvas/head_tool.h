#pragma once
/// \file
/// The head as a wireframe that a hand moves, sizes and turns over the photo.

#include "studio/canvas/tool.h"
#include "trichion/design/design.h"
#include "trichion/head/by_hand.h"

#include <QObject>
#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace trichion::studio {

/// What becomes of the other side when one side of the head is dragged.
enum class Midline { Free, Kept };

/// Inside the rim a drag moves the head; with Shift or the right button it turns it so that the skin under
/// the pointer follows, and what was laid right stays pinned while the next such drag turns about it. Four
/// handles on the rim size it; three on a ring about it turn, nod and tilt it. Works on a view of its own
/// until that is taken.
class HeadTool : public QObject, public Tool {
    Q_OBJECT
  public:
    explicit HeadTool(QObject* parent) : QObject(parent) {}

    /// `before` is drawn faintly under it: the hairline as it lay.
    void begin(head::View view, std::optional<head::View> before,
               std::shared_ptr<const design::Design> design);
    void end();
    [[nodiscard]] bool on() const noexcept { return m_view.has_value(); }
    /// Precondition: on().
    [[nodiscard]] const head::View& view() const { return *m_view; }
    /// By other hands than the mouse; precondition: on().
    void setView(head::View view);
    /// The head was moved since begin().
    [[nodiscard]] bool touched() const noexcept { return m_touched; }
    /// Takes the last drag or step back; false if there is none.
    bool stepBack();
    [[nodiscard]] bool canStepBack() const { return m_view.has_value() && !m_steps.empty(); }
    /// What the next turn by the skin goes about.
    [[nodiscard]] const std::optional<base::HeadPoint>& pinned() const noexcept { return m_pinned; }
    /// The places of the skin that were dragged to where they belong and still lie there.
    [[nodiscard]] std::vector<head::LaidSkin> laid() const;
    void setMidline(Midline midline) { m_midline = midline; }
    void setCanvasRect(const QRectF& rect) { m_canvas = rect; }

    enum Grip { Right, Left, Bottom, Top, Tilt, Nod, Turn, Inside, kGrips };
    /// Where a handle lies on the canvas.
    [[nodiscard]] QPointF gripAt(Grip grip, const Viewport& viewport) const;

    void paint(QPainter& painter, const Viewport& viewport) override;
    bool press(const QMouseEvent& event, const Viewport& viewport) override;
    bool move(const QMouseEvent& event, const Viewport& viewport) override;
    bool release(const QMouseEvent& event, const Viewport& viewport) override;
    bool key(const QKeyEvent& event) override;
    void leave() override { m_hovered.reset(); }
    [[nodiscard]] Qt::CursorShape cursor() const override;
    [[nodiscard]] QString hint() const override;

  signals:
    void changed();
    void taken(); ///< Enter on the photo

  private:
    struct Drag {
        int grip = Inside;
        head::View start;
        QPointF from; // photo pixels
        QPointF last;
        bool turns = false;
    };

    [[nodiscard]] double ring_px(const Viewport& viewport) const;
    [[nodiscard]] std::optional<int> gripUnder(const QPointF& at, const Viewport& viewport) const;
    [[nodiscard]] head::View dragged(const QPointF& to, const Viewport& viewport) const;
    [[nodiscard]] head::View sidewards(double x_px) const;
    [[nodiscard]] head::View stretched(double y_px) const;
    void paintRing(QPainter& painter, const Viewport& viewport) const;
    void paintPin(QPainter& painter, const Viewport& viewport) const;
    void paintGrips(QPainter& painter, const Viewport& viewport) const;
    void step(head::View view);

    std::optional<head::View> m_view;
    std::optional<head::View> m_before;
    std::shared_ptr<const design::Design> m_design;
    std::vector<head::View> m_steps; // as it was before each drag or step
    std::optional<int> m_hovered;
    std::optional<Drag> m_drag;
    std::optional<base::HeadPoint> m_pinned;
    std::vector<head::LaidSkin> m_laid;
    QRectF m_canvas;
    Midline m_midline = Midline::Kept;
    bool m_touched = false;
};

} // namespace trichion::studio
