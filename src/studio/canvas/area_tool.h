#pragma once
/// \file
/// Places that are treated by themselves: scars, patches, partings, thin hair, drawn on the head.

#include "studio/canvas/stroke_path.h"
#include "studio/canvas/tool.h"
#include "studio/document/document.h"

#include <QObject>
#include <cstddef>
#include <optional>
#include <vector>

namespace trichion::studio {

/// How the next place is drawn.
enum class AreaForm { Outline, Band, Circle };

/// A drag draws a place in one stroke, clicks set it point by point until the first one is clicked again, or
/// Enter. A place is moved by its inside, its points are dragged; a double-click on its line adds one.
class AreaTool : public QObject, public Tool {
    Q_OBJECT
  public:
    AreaTool(Document& document, QObject* parent);

    void setOn(bool on);
    [[nodiscard]] bool on() const noexcept { return m_on; }
    [[nodiscard]] AreaForm form() const noexcept { return m_form; }
    void setForm(AreaForm form);
    /// The place that is chosen, or how the next one is made; the points of that are without meaning.
    [[nodiscard]] const design::TreatedArea& shown() const;
    [[nodiscard]] std::optional<std::size_t> selected() const noexcept { return m_selected; }
    void select(std::optional<std::size_t> index);
    /// Blend, width, density and what the tissue keeps, for the chosen place and the next ones.
    void setStyle(const design::TreatedArea& style);
    /// The tissue, with what it keeps and the sessions it needs.
    void setTissue(design::Tissue tissue);
    void rename(std::size_t index, const QString& name);
    bool removeSelected();
    /// Points set so far of a place that is drawn point by point.
    [[nodiscard]] std::size_t pointsSet() const noexcept { return m_way.size(); }
    /// Where a point of the chosen place lies on the canvas; nothing if it is hidden.
    [[nodiscard]] std::optional<QPointF> pointAt(std::size_t point, const Viewport& viewport) const;

    void paint(QPainter& painter, const Viewport& viewport) override;
    bool press(const QMouseEvent& event, const Viewport& viewport) override;
    bool move(const QMouseEvent& event, const Viewport& viewport) override;
    bool release(const QMouseEvent& event, const Viewport& viewport) override;
    bool doubleClick(const QMouseEvent& event, const Viewport& viewport) override;
    bool wheel(const QWheelEvent& event) override;
    bool key(const QKeyEvent& event) override;
    bool focusNext(bool forward) override;
    void leave() override;
    void putDown() override;
    [[nodiscard]] Qt::CursorShape cursor() const override;
    [[nodiscard]] QString hint() const override;

  signals:
    void shownChanged(); ///< another place is chosen, or how places are made is another

  private:
    enum class Hand { Free, Draws, MovesArea, MovesPoint };

    [[nodiscard]] const std::vector<design::TreatedArea>& areas() const;
    [[nodiscard]] const head::View& view() const { return m_document.registration()->view; }
    [[nodiscard]] std::optional<std::size_t> areaUnder(const QPointF& at, const Viewport& viewport) const;
    [[nodiscard]] std::optional<std::size_t> pointUnder(const QPointF& at, const Viewport& viewport) const;
    [[nodiscard]] bool closesWay(const QPointF& at, const Viewport& viewport) const;
    void paintArea(QPainter& painter, const Viewport& viewport, std::size_t index) const;
    void paintWay(QPainter& painter, const Viewport& viewport) const;
    void addToWay(const QPointF& at, const Viewport& viewport);
    void finishWay();
    void finishStroke();
    void addArea(std::vector<head::ScalpPoint> points);
    void change(const QString& text, design::TreatedArea area);
    void changePoints(const QString& text, std::vector<head::ScalpPoint> points);
    void movePoint(const head::ScalpPoint& place);
    bool addPoint(const QPointF& at, const Viewport& viewport);
    bool removePoint();
    void widen(double factor);
    bool step(const QPointF& photoStep);

    Document& m_document;
    design::TreatedArea m_style;
    AreaForm m_form = AreaForm::Outline;
    bool m_on = false;
    Hand m_hand = Hand::Free;
    std::optional<std::size_t> m_selected;
    std::optional<std::size_t> m_point; // of the chosen place
    std::optional<std::size_t> m_hovered;
    std::optional<std::size_t> m_hoveredPoint;
    std::vector<head::ScalpPoint> m_way; // points set one by one
    std::optional<StrokePath> m_stroke;
    std::optional<QPointF> m_pointer; // photo pixels
    QPointF m_from;                   // canvas, where the hand went down
    double m_far = 0.0;               // canvas, how far it went since
    head::ScalpPoint m_grip;
    design::TreatedArea m_before;
};

/// "scar", "place": what undo and the list call it.
[[nodiscard]] QString wordFor(design::Tissue tissue);
/// Its own name, or its tissue and number.
[[nodiscard]] QString nameOf(const std::vector<design::TreatedArea>& areas, std::size_t index);

} // namespace trichion::studio
