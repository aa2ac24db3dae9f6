#pragma once
/// \file
/// The line that was found in a photo, over it, and the hand that puts it right before it is taken.

#include "studio/canvas/tool.h"
#include "studio/document/document.h"
#include "studio/services/pencil_proposal.h"

#include <QObject>
#include <optional>
#include <vector>

namespace trichion::studio {

/// Works on a proposal of its own until that is taken. The proposal lies on the head: it is drawn in every
/// photo, where it faces the camera.
class PencilTool : public QObject, public Tool {
    Q_OBJECT
  public:
    PencilTool(Document& document, QObject* parent) : QObject(parent), m_document(document) {}

    void begin(PencilProposal proposal);
    void end();
    [[nodiscard]] bool on() const noexcept { return m_proposal.has_value(); }
    /// Precondition: on().
    [[nodiscard]] const PencilProposal& proposal() const { return *m_proposal; }
    /// Takes the last drag or step back; false if there is none.
    bool stepBack();
    /// Where a point lies on the canvas; nothing if it is hidden.
    [[nodiscard]] std::optional<QPointF> handleAt(std::size_t index, const Viewport& viewport) const;

    void paint(QPainter& painter, const Viewport& viewport) override;
    bool press(const QMouseEvent& event, const Viewport& viewport) override;
    bool move(const QMouseEvent& event, const Viewport& viewport) override;
    bool release(const QMouseEvent& event, const Viewport& viewport) override;
    bool key(const QKeyEvent& event) override;
    bool focusNext(bool forward) override;
    void leave() override { m_hovered.reset(); }
    [[nodiscard]] Qt::CursorShape cursor() const override;
    [[nodiscard]] QString hint() const override;

  signals:
    void taken();     ///< Enter on the photo
    void dismissed(); ///< Esc on the photo

  private:
    [[nodiscard]] const head::View& view() const { return m_document.registration()->view; }
    [[nodiscard]] std::optional<std::size_t> pointUnder(const QPointF& at, const Viewport& viewport) const;
    void paintFormerLine(QPainter& painter, const Viewport& viewport) const;
    void paintHandles(QPainter& painter, const Viewport& viewport) const;
    bool nudge(const QPointF& direction, double step_mm);
    bool removeSelected();

    Document& m_document;
    std::optional<PencilProposal> m_proposal;
    std::vector<PencilProposal> m_steps; // as it was before each drag or step
    std::optional<std::size_t> m_hovered;
    std::optional<std::size_t> m_selected;
    bool m_dragged = false;
    QPointF m_grip; // from the pointer to the point, in photo pixels
};

} // namespace trichion::studio
