#pragma once
/// \file
/// Clicks in the photo on something whose length is known.

#include "studio/canvas/clicked_measure.h"
#include "studio/canvas/tool.h"
#include "trichion/head/joint.h"
#include "trichion/head/view.h"

#include <QObject>
#include <optional>
#include <vector>

namespace trichion::studio {

/// Draws what was measured in the photo that is shown; while it is on, clicks on the head lay another.
class RulerTool : public QObject, public Tool {
    Q_OBJECT
  public:
    explicit RulerTool(QObject* parent) : QObject(parent) {}

    [[nodiscard]] bool on() const noexcept { return m_measure.has_value(); }
    void setOn(std::optional<ClickedMeasure> measure);
    /// Precondition: on().
    [[nodiscard]] ClickedMeasure measure() const { return *m_measure; }
    /// The photo that is shown and its rulers; a view is needed to tell the head from what is beside it.
    void show(const std::optional<head::View>& view, std::vector<head::KnownLength> rulers);
    /// Two places that were clicked and wait for their distance.
    [[nodiscard]] bool waits() const noexcept { return m_from && m_to; }
    void forget();

    void paint(QPainter& painter, const Viewport& viewport) override;
    bool press(const QMouseEvent& event, const Viewport& viewport) override;
    bool move(const QMouseEvent& event, const Viewport& viewport) override;
    bool release(const QMouseEvent&, const Viewport&) override { return false; }
    bool key(const QKeyEvent& event) override;
    void leave() override { m_pointer.reset(); }
    [[nodiscard]] Qt::CursorShape cursor() const override;
    [[nodiscard]] QString hint() const override;

  signals:
    /// Two places of the photo were clicked, pixels.
    void laid(const trichion::base::ImagePoint& from, const trichion::base::ImagePoint& to);
    /// A coin was clicked; a place on it, pixels.
    void coinClicked(const trichion::base::ImagePoint& at);
    void ended();

  private:
    void paintRuler(QPainter& painter, const Viewport& viewport, const QPointF& from, const QPointF& to,
                    const QString& text) const;

    std::optional<head::View> m_view;
    std::vector<head::KnownLength> m_rulers;
    std::optional<QPointF> m_from; // photo pixels
    std::optional<QPointF> m_to;
    std::optional<QPointF> m_pointer;
    std::optional<ClickedMeasure> m_measure;
};

} // namespace trichion::studio
