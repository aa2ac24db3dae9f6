#pragma once
/// \file
/// Measures along the skin between points that a hand sets in any photo.

#include "studio/canvas/tool.h"
#include "studio/document/document.h"
#include "trichion/head/anatomy.h"

#include <QObject>
#include <memory>
#include <optional>
#include <vector>

namespace trichion::studio {

/// Two clicks give a length, more clicks a way; a click on the first point closes it to an area. The points
/// lie on the scalp and are shown in every photo. Nothing of it is kept with the design.
class MeasureTool : public QObject, public Tool {
    Q_OBJECT
  public:
    MeasureTool(Document& document, QObject* parent);

    [[nodiscard]] bool on() const noexcept { return m_on; }
    void setOn(bool on) { m_on = on; }
    /// Where the dots that are shown lie, for counting them.
    void setDots(std::shared_ptr<const std::vector<head::ScalpPoint>> dots) { m_dots = std::move(dots); }
    [[nodiscard]] const std::vector<head::ScalpPoint>& points() const noexcept { return m_points; }
    [[nodiscard]] bool closed() const noexcept { return m_closed; }
    /// "42.0 mm", or "12.4 cm², 1,054 dots"; empty before there are two points.
    [[nodiscard]] QString result() const;
    void clear();

    void paint(QPainter& painter, const Viewport& viewport) override;
    bool press(const QMouseEvent& event, const Viewport& viewport) override;
    bool move(const QMouseEvent& event, const Viewport& viewport) override;
    bool release(const QMouseEvent& event, const Viewport& viewport) override;
    bool key(const QKeyEvent& event) override;
    void leave() override;
    [[nodiscard]] Qt::CursorShape cursor() const override;
    [[nodiscard]] QString hint() const override;

  private:
    [[nodiscard]] std::optional<std::size_t> pointUnder(const QPointF& at, const Viewport& viewport) const;
    [[nodiscard]] std::vector<head::ScalpPoint> line() const;

    Document& m_document;
    std::shared_ptr<const std::vector<head::ScalpPoint>> m_dots;
    std::vector<head::ScalpPoint> m_points;
    std::optional<head::ScalpPoint> m_next; // under the pointer
    std::optional<std::size_t> m_hovered;
    std::optional<std::size_t> m_dragged;
    bool m_closed = false;
    bool m_on = false;
};

} // namespace trichion::studio
