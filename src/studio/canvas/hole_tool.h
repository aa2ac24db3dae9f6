#pragma once
/// \file
/// Places to leave out: moles and scars, as thin rings on the skin.

#include "studio/canvas/stroke_path.h"
#include "studio/canvas/tool.h"
#include "studio/document/document.h"

#include <QObject>
#include <cstddef>
#include <optional>

namespace trichion::studio {

/// A click leaves out a circle, a drag what its outline goes round. A hole is moved by its inside and sized
/// by the handle at its right. Holes are always drawn, but only touched while the tool is on.
class HoleTool : public QObject, public Tool {
    Q_OBJECT
  public:
    HoleTool(Document& document, QObject* parent);

    void setOn(bool on);
    [[nodiscard]] bool on() const noexcept { return m_on; }
    /// How the next hole is made; place and outline are without meaning.
    [[nodiscard]] const design::Hole& style() const noexcept { return m_style; }
    [[nodiscard]] std::optional<std::size_t> selected() const noexcept { return m_selected; }
    /// The hole that is chosen, or how the next one is made.
    [[nodiscard]] const design::Hole& shown() const;
    /// Kind, radius, margin and soft edge, for the chosen hole and the next ones.
    void setStyle(const design::Hole& style);
    bool removeSelected();
    /// Where a hole lies on the canvas, and where it is sized; nothing if it is hidden.
    [[nodiscard]] std::optional<QPointF> centreAt(std::size_t index, const Viewport& viewport) const;
    [[nodiscard]] std::optional<QPointF> gripAt(std::size_t index, const Viewport& viewport) const;

    void paint(QPainter& painter, const Viewport& viewport) override;
    bool press(const QMouseEvent& event, const Viewport& viewport) override;
    bool move(const QMouseEvent& event, const Viewport& viewport) override;
    bool release(const QMouseEvent& event, const Viewport& viewport) override;
    bool wheel(const QWheelEvent& event) override;
    bool key(const QKeyEvent& event) override;
    bool focusNext(bool forward) override;
    void leave() override;
    void putDown() override;
    [[nodiscard]] Qt::CursorShape cursor() const override;
    [[nodiscard]] QString hint() const override;

  signals:
    void shownChanged(); ///< another hole is chosen, or how holes are made is another

  private:
    enum class Hand { Free, Draws, Moves, Sizes };

    [[nodiscard]] const std::vector<design::Hole>& holes() const;
    [[nodiscard]] QPainterPath pathOf(const design::Hole& hole, double beyond_mm,
                                      const QTransform& fromPhoto) const;
    [[nodiscard]] std::optional<std::size_t> holeUnder(const QPointF& at, const Viewport& viewport) const;
    [[nodiscard]] bool gripUnder(const QPointF& at, const Viewport& viewport) const;
    void select(std::optional<std::size_t> index);
    void begin(const QPointF& at, const Viewport& viewport);
    void finish();
    void change(const QString& text, design::Hole hole);
    void resize(double factor);
    void moveBy(const QPointF& photoStep);

    Document& m_document;
    design::Hole m_style;
    bool m_on = false;
    Hand m_hand = Hand::Free;
    std::optional<std::size_t> m_selected;
    std::optional<std::size_t> m_hovered;
    std::optional<QPointF> m_pointer; // photo pixels
    std::optional<StrokePath> m_outline;
    QPointF m_from;     // canvas, where the hand went down
    double m_far = 0.0; // canvas, how far it went since
    head::ScalpPoint m_grip;
    design::Hole m_before;
};

/// Middle of a hole: its centre, or that of its outline.
[[nodiscard]] head::ScalpPoint middleOf(const design::Hole& hole);

} // namespace trichion::studio
