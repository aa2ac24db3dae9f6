#pragma once
/// \file
/// The hairline over the photo, and the hand that shapes it.

#include "studio/canvas/readout.h"
#include "studio/canvas/surface_path.h"
#include "studio/canvas/tool.h"
#include "studio/document/document.h"
#include "studio/document/edits.h"
#include "studio/services/head_guides.h"

#include <QFontMetricsF>
#include <QObject>
#include <QRectF>
#include <optional>
#include <utility>
#include <vector>

namespace trichion::studio {

/// Whether the points of the line are drawn.
enum class Handles { Hidden, Shown };

/// Points lie on the head: a drag lifts the pointer to the skin and stores the place there. Points the camera
/// does not see are neither drawn nor touched.
class HairlineTool : public QObject, public Tool {
    Q_OBJECT
  public:
    HairlineTool(Document& document, const HeadGuides& guides, QObject* parent);

    /// The part of the canvas in which the line is drawn and touched: not over the state before.
    void setClip(const QRectF& clip) { m_clip = clip; }
    [[nodiscard]] const QRectF& clip() const noexcept { return m_clip; }
    /// What the points of the line cover, and what is said beside the one that is held.
    [[nodiscard]] std::vector<QRectF> covered(const Viewport& viewport, const QFontMetricsF& metrics) const;
    /// A line that may be chosen, drawn beside the one that is; nothing ends it.
    void setConsidered(std::optional<design::Hairline> line) { m_considered = std::move(line); }
    [[nodiscard]] const std::optional<design::Hairline>& considered() const noexcept { return m_considered; }
    void setHandles(Handles handles) { m_handles = handles; }
    void setSymmetry(Symmetry symmetry) { m_symmetry = symmetry; }
    [[nodiscard]] Symmetry symmetry() const noexcept { return m_symmetry; }
    /// Where a point of the hairline lies on the canvas; nothing if it is hidden.
    [[nodiscard]] std::optional<QPointF> handleAt(std::size_t index, const Viewport& viewport) const;
    /// What the point under the hand lies on; nothing while it lies free.
    [[nodiscard]] const std::optional<head::Snap>& snap() const noexcept { return m_snap; }
    [[nodiscard]] std::optional<std::size_t> selected() const noexcept { return m_selected; }

    void paint(QPainter& painter, const Viewport& viewport) override;
    bool press(const QMouseEvent& event, const Viewport& viewport) override;
    bool move(const QMouseEvent& event, const Viewport& viewport) override;
    bool release(const QMouseEvent& event, const Viewport& viewport) override;
    bool doubleClick(const QMouseEvent& event, const Viewport& viewport) override;
    bool key(const QKeyEvent& event) override;
    bool focusNext(bool forward) override;
    void leave() override;
    [[nodiscard]] Qt::CursorShape cursor() const override;
    [[nodiscard]] QString hint() const override;

    /// Forgets selection and drag, e.g. after the design was replaced.
    void reset();
    bool removeSelected();

  private:
    /// The line counts: no single places are treated instead.
    [[nodiscard]] bool rules() const { return m_document.ready() && m_document.design()->areas.empty(); }
    [[nodiscard]] Symmetry symmetryFor(Qt::KeyboardModifiers modifiers) const;
    [[nodiscard]] std::optional<QPointF> photoPointOf(const head::ScalpPoint& place) const;
    [[nodiscard]] std::optional<std::size_t> pointUnder(const QPointF& at, const Viewport& viewport,
                                                        double reach) const;
    [[nodiscard]] std::optional<head::ScalpPoint> placeUnder(const QPointF& photo) const;
    [[nodiscard]] std::optional<std::size_t> segmentUnder(const QPointF& at, const Viewport& viewport) const;
    void drag(const QPointF& photo, const Viewport& viewport, Qt::KeyboardModifiers modifiers);
    void put(const head::ScalpPoint& place, Symmetry symmetry);
    [[nodiscard]] std::optional<QPointF> heldAt(const Viewport& viewport) const;
    [[nodiscard]] Readout readout() const;

    Document& m_document;
    const HeadGuides& m_guides;
    Symmetry m_symmetry = Symmetry::On;
    Handles m_handles = Handles::Shown;
    std::optional<std::size_t> m_hovered;
    std::optional<std::size_t> m_selected;
    bool m_overLine = false;
    bool m_dragged = false;
    bool m_byKeys = false; // the chosen point is held by the keyboard
    std::optional<head::Snap> m_snap;
    std::optional<design::Hairline> m_considered;
    KeptLine m_line;
    KeptLine m_lowerEdge;
    QRectF m_clip;
    QPointF m_grip; // from the pointer to the point, in photo pixels
};

} // namespace trichion::studio
