#pragma once
/// \file
/// The ellipse a person drags over the skull when the head was not found, or found wrongly.

#include "studio/canvas/tool.h"
#include "trichion/head/fit.h"
#include "trichion/head/view.h"

#include <QObject>
#include <array>
#include <optional>

namespace trichion::studio {

/// The ellipse in pixels of the photo: its middle moves it, four handles on its axes size it, a fifth turns
/// it.
class OutlineTool : public QObject, public Tool {
    Q_OBJECT
  public:
    explicit OutlineTool(QObject* parent) : QObject(parent) {}

    [[nodiscard]] bool on() const noexcept { return m_on; }
    void setOn(bool on) { m_on = on; }
    [[nodiscard]] const head::OutlineEllipse& outline() const noexcept { return m_outline; }
    void setOutline(const head::OutlineEllipse& outline);
    /// The ellipse was moved by hand since it was set.
    [[nodiscard]] bool touched() const noexcept { return m_touched; }

    void paint(QPainter& painter, const Viewport& viewport) override;
    bool press(const QMouseEvent& event, const Viewport& viewport) override;
    bool move(const QMouseEvent& event, const Viewport& viewport) override;
    bool release(const QMouseEvent& event, const Viewport& viewport) override;
    void leave() override { m_hovered.reset(); }
    [[nodiscard]] Qt::CursorShape cursor() const override;
    [[nodiscard]] QString hint() const override;

  private:
    enum Grip { Right, Left, Bottom, Top, Turn, Centre, kGrips };

    [[nodiscard]] std::array<QPointF, kGrips> grips(const Viewport& viewport) const;
    [[nodiscard]] std::optional<int> gripUnder(const QPointF& at, const Viewport& viewport) const;

    head::OutlineEllipse m_outline;
    std::optional<int> m_hovered;
    std::optional<int> m_dragged;
    QPointF m_offset;
    bool m_on = false;
    bool m_touched = false;
};

/// An ellipse to start from: about the silhouette of a fitted view, or about where a head mostly is in a
/// photo.
[[nodiscard]] head::OutlineEllipse outlineAbout(const head::View& view);
[[nodiscard]] head::OutlineEllipse outlineGuess(int width_px, int height_px);

} // namespace trichion::studio
