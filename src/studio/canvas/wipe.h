#pragma once
/// \file
/// The divider between before (left) and after (right).

#include "studio/canvas/tool.h"

#include <QObject>

namespace trichion::studio {

class Wipe : public QObject, public Tool {
    Q_OBJECT
  public:
    explicit Wipe(QObject* parent) : QObject(parent) {}

    [[nodiscard]] bool on() const noexcept { return m_on; }
    void setOn(bool on) { m_on = on; }
    /// Share of the visible photo that shows the state before, [0, 1].
    [[nodiscard]] double share() const noexcept { return m_share; }
    void setShare(double share);
    /// Where the divider lies on the canvas.
    [[nodiscard]] double lineX(const Viewport& viewport, const QRectF& canvas) const;
    void setLabels(const QString& before, const QString& after);

    void setCanvasRect(const QRectF& rect) { m_canvas = rect; }
    void paint(QPainter& painter, const Viewport& viewport) override;
    bool press(const QMouseEvent& event, const Viewport& viewport) override;
    bool move(const QMouseEvent& event, const Viewport& viewport) override;
    bool release(const QMouseEvent& event, const Viewport& viewport) override;
    void leave() override { m_hovered = false; }
    [[nodiscard]] Qt::CursorShape cursor() const override;
    [[nodiscard]] QString hint() const override;

  private:
    [[nodiscard]] QRectF visible(const Viewport& viewport, const QRectF& canvas) const;
    [[nodiscard]] bool hits(const QPointF& at, const Viewport& viewport) const;

    QRectF m_canvas;
    QString m_before;
    QString m_after;
    double m_share = 0.5;
    double m_grip_px = 0.0;
    bool m_on = false;
    bool m_hovered = false;
    bool m_dragged = false;
};

} // namespace trichion::studio
