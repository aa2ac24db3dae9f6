#pragma once
/// \file
/// Picks a place of the photo for its colour.

#include "studio/canvas/tool.h"
#include "trichion/base/frames.h"

#include <QObject>
#include <optional>
#include <vector>

namespace trichion::studio {

/// A place whose colour is taken, and what for.
struct ColourPlace {
    base::ImagePoint place;
    QString name;
};

class EyedropperTool : public QObject, public Tool {
    Q_OBJECT
  public:
    explicit EyedropperTool(QObject* parent) : QObject(parent) {}

    [[nodiscard]] bool on() const noexcept { return m_on; }
    /// `wanted` is what shall be clicked, for the status bar; empty puts the tool away.
    void setWanted(const QString& wanted);
    /// Places that were picked before, and how large they are in pixels of the photo.
    void show(std::vector<ColourPlace> places, double radius_px);

    void paint(QPainter& painter, const Viewport& viewport) override;
    bool press(const QMouseEvent& event, const Viewport& viewport) override;
    bool move(const QMouseEvent& event, const Viewport& viewport) override;
    bool release(const QMouseEvent&, const Viewport&) override { return false; }
    bool key(const QKeyEvent& event) override;
    void leave() override { m_pointer.reset(); }
    [[nodiscard]] Qt::CursorShape cursor() const override;
    [[nodiscard]] QString hint() const override { return m_on ? m_wanted : QString(); }

  signals:
    void picked(const trichion::base::ImagePoint& place);
    void ended();

  private:
    QString m_wanted;
    std::vector<ColourPlace> m_places;
    double m_radius_px = 8.0;
    std::optional<QPointF> m_pointer; // photo pixels
    bool m_on = false;
};

} // namespace trichion::studio
