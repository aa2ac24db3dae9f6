#pragma once
/// \file
/// The zones of the scalp and the crown's whorl over the photo.

#include "studio/canvas/tool.h"
#include "studio/document/document.h"
#include "trichion/head/anatomy.h"

#include <QObject>
#include <array>
#include <optional>
#include <vector>

namespace trichion::studio {

/// A border is dragged anywhere along its line, alike on both sides; the whorl by its eye, its reach by the
/// handle at its right. Each zone says how many dots per cm2 it asks for.
class ZoneTool : public QObject, public Tool {
    Q_OBJECT
  public:
    ZoneTool(Document& document, QObject* parent);

    void setOn(bool on);
    [[nodiscard]] bool on() const noexcept { return m_on; }

    /// What a hand can take, in the order of Tab.
    enum Grip { Top, Frontal, Crown, Temples, Sides, Nape, WhorlEye, WhorlReach, kGrips };
    /// Where one of its handles lies on the canvas: the first that is seen.
    [[nodiscard]] std::optional<QPointF> handleAt(Grip grip, const Viewport& viewport) const;

    void paint(QPainter& painter, const Viewport& viewport) override;
    bool press(const QMouseEvent& event, const Viewport& viewport) override;
    bool move(const QMouseEvent& event, const Viewport& viewport) override;
    bool release(const QMouseEvent& event, const Viewport& viewport) override;
    bool key(const QKeyEvent& event) override;
    bool focusNext(bool forward) override;
    void leave() override { m_hovered.reset(); }
    void putDown() override;
    [[nodiscard]] Qt::CursorShape cursor() const override;
    [[nodiscard]] QString hint() const override;

  private:
    [[nodiscard]] std::optional<Grip> gripUnder(const QPointF& at, const Viewport& viewport) const;
    void paintBorders(QPainter& painter, const Viewport& viewport) const;
    void paintWhorl(QPainter& painter, const Viewport& viewport) const;
    void paintNames(QPainter& painter, const Viewport& viewport) const;
    /// Moves what is held so that it goes through a place, less what the hand was beside it.
    void drag(const head::ScalpPoint& to);
    void step(double by_deg);

    Document& m_document;
    bool m_on = false;
    std::optional<Grip> m_hovered;
    std::optional<Grip> m_selected;
    std::optional<Grip> m_held;
    double m_beside = 0.0;       // degrees, from the hand to the border
    Eigen::Vector2d m_besideEye; // degrees, from the hand to the eye
};

/// The number of a border that a place lies on, degrees. Precondition: a border, not the whorl.
[[nodiscard]] double borderThrough(ZoneTool::Grip border, const head::ScalpPoint& place);
/// The borders with one of them elsewhere, as far as it may go.
[[nodiscard]] head::ZoneBorders withBorder(head::ZoneBorders borders, ZoneTool::Grip border, double at_deg);

} // namespace trichion::studio
