#pragma once
/// \file
/// The photo with its preview, zoomed and panned, and the tools over it.

#include "studio/canvas/area_tool.h"
#include "studio/canvas/brush_tool.h"
#include "studio/canvas/eyedropper_tool.h"
#include "studio/canvas/guide_overlay.h"
#include "studio/canvas/hair_tool.h"
#include "studio/canvas/hairline_tool.h"
#include "studio/canvas/hand_tool.h"
#include "studio/canvas/head_tool.h"
#include "studio/canvas/hole_tool.h"
#include "studio/canvas/measure_tool.h"
#include "studio/canvas/pen_touch.h"
#include "studio/canvas/pencil_tool.h"
#include "studio/canvas/ruler_tool.h"
#include "studio/canvas/turn_tool.h"
#include "studio/canvas/understood_tool.h"
#include "studio/canvas/viewport.h"
#include "studio/canvas/wipe.h"
#include "studio/canvas/zone_tool.h"
#include "studio/document/document.h"
#include "studio/services/head_guides.h"
#include "studio/services/preview_renderer.h"

#include <QColor>
#include <QWidget>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace trichion::studio {

/// Which state is shown.
enum class Shown { Design, Before, Wipe, SideBySide };

/// Painting never waits for the renderer: the last preview is shown until a newer one arrives; the hairline
/// is drawn from the document at once.
class Canvas : public QWidget {
    Q_OBJECT
  public:
    Canvas(Document& document, GuideChoice& guides, QWidget* parent = nullptr);

    void setPreview(std::shared_ptr<const Preview> preview);
    [[nodiscard]] const std::shared_ptr<const Preview>& preview() const noexcept { return m_preview; }

    void setGuides(bool shown);
    /// Millimetres along the edges.
    void setRulers(bool on);
    void setWipe(bool on);
    /// Before and after beside each other; the hand only looks then.
    void setSideBySide(bool on);
    /// Another variant in place of the photo before, where both states are shown; none: the photo.
    void setCompared(const std::shared_ptr<const Preview>& preview, const QString& name);
    void setBeforeHeld(bool held);
    /// Space is held: the left button pans.
    void setPanHeld(bool held);
    /// A hairline that may be chosen, drawn beside the one that is.
    void setConsidered(const std::optional<design::Hairline>& line);
    /// The tool that takes the mouse; the hairline is drawn with all, its points are there with its own.
    void setHandTool(HandTool tool);
    [[nodiscard]] HandTool handTool() const noexcept { return m_handTool; }
    /// After a tool came or went.
    void showTools();
    [[nodiscard]] Shown shown() const noexcept;

    void zoomToFit();
    /// The head as large as it fits, with a little about it; the whole photo where none was found.
    void zoomToHead();
    /// The whole photo; if that is shown, the head.
    void zoomToFitOrHead();
    void zoomToPixels();
    void zoomIn() { zoomStep(1.25); }
    void zoomOut() { zoomStep(0.8); }

    [[nodiscard]] const Viewport& viewport() const noexcept { return m_viewport; }
    [[nodiscard]] HairlineTool& hairline() noexcept { return m_hairline; }
    [[nodiscard]] GuideOverlay& guideOverlay() noexcept { return m_guideOverlay; }
    [[nodiscard]] HeadTool& head() noexcept { return m_head; }
    [[nodiscard]] RulerTool& ruler() noexcept { return m_ruler; }
    [[nodiscard]] EyedropperTool& eyedropper() noexcept { return m_eyedropper; }
    [[nodiscard]] MeasureTool& measure() noexcept { return m_measure; }
    [[nodiscard]] PencilTool& pencil() noexcept { return m_pencil; }
    [[nodiscard]] UnderstoodTool& understood() noexcept { return m_understood; }
    [[nodiscard]] BrushTool& brush() noexcept { return m_brush; }
    [[nodiscard]] HairTool& hair() noexcept { return m_hair; }
    [[nodiscard]] HoleTool& holes() noexcept { return m_holes; }
    [[nodiscard]] AreaTool& areas() noexcept { return m_areas; }
    [[nodiscard]] ZoneTool& zones() noexcept { return m_zones; }
    [[nodiscard]] Wipe& wipe() noexcept { return m_wipe; }
    /// A warning over what is drawn; empty for none.
    void setMark(const QString& mark);
    /// What both states are called.
    void setStateNames(const QString& before, const QString& after);
    [[nodiscard]] const QString& mark() const noexcept { return m_mark; }
    [[nodiscard]] TurnTool& turn() noexcept { return m_turn; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 240}; }

  signals:
    void scaleChanged(double deviceScale);
    void hintChanged(const QString& hint);
    void besideWanted(int steps); ///< Page up and down: another photo
    void penSeen();               ///< a pen touched the photo

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    void takePhoto();
    void takeTouch(const QTouchEvent& event);
    void takeBack();
    void remember();
    void takePreview(std::shared_ptr<const Preview> preview);
    void zoomStep(double factor);
    void viewportChanged();
    void frameHeadUnasked();
    void placeTools();
    void paintState(QPainter& painter, const QImage& state, const QRectF& clip);
    void paintSideBySide(QPainter& painter);
    void showStateNames();
    /// Those that are drawn, the uppermost first.
    [[nodiscard]] std::vector<Tool*> tools();
    /// Those that take part in mouse and keyboard, the first asked first.
    [[nodiscard]] std::vector<Tool*> hands();
    [[nodiscard]] Tool& inHand();
    /// Whether nothing else has the photo: neither a head that is laid, nor a line to be confirmed, nor a
    /// look at what was understood or at the state before.
    [[nodiscard]] bool handsFree() const;
    [[nodiscard]] bool guidesVisible() const;
    void showCursorAndHint();

    Document& m_document;
    HeadGuides m_headGuides;
    GuideOverlay m_guideOverlay;
    HairlineTool m_hairline;
    HeadTool m_head;
    MeasureTool m_measure;
    RulerTool m_ruler;
    EyedropperTool m_eyedropper;
    PencilTool m_pencil;
    UnderstoodTool m_understood;
    BrushTool m_brush;
    HairTool m_hair;
    HoleTool m_holes;
    AreaTool m_areas;
    ZoneTool m_zones;
    HandTool m_handTool = HandTool::Hairline;
    QString m_mark;
    Wipe m_wipe;
    PenTouch m_touch;
    TurnTool m_turn;
    Viewport m_viewport;
    /// How another photo was looked at, until it is shown again.
    struct Looked {
        Viewport viewport;
        std::shared_ptr<const Preview> preview;
    };
    std::map<int, Looked> m_looked;
    std::optional<int> m_shownView;
    std::shared_ptr<const Preview> m_preview;
    QImage m_beforeImage;
    QImage m_afterImage;
    QImage m_comparedImage;
    QString m_comparedName;
    QString m_beforeName;
    QString m_afterName;
    QPointF m_panFrom;
    QString m_hint;
    bool m_panning = false;
    bool m_panHeld = false;
    bool m_beforeHeld = false;
    bool m_sideBySide = false;
    bool m_rulers = false;
    bool m_guides = true;
};

} // namespace trichion::studio
