#pragma once
/// \file
/// The tool in the hand: palette, canvas and the bar of options kept together.

#include "studio/canvas/canvas.h"
#include "studio/document/document.h"
#include "studio/panels/area_options.h"
#include "studio/panels/brush_options.h"
#include "studio/panels/hair_options.h"
#include "studio/panels/hole_options.h"
#include "studio/panels/zone_options.h"
#include "studio/window_actions.h"

#include <QFrame>
#include <array>

class QLabel;
class QStackedWidget;

namespace trichion::studio {

/// The slim bar above the canvas with the options of the tool. One tool is always in the hand; its key again
/// goes back to the hairline.
class HandTools : public QFrame {
    Q_OBJECT
  public:
    HandTools(Document& document, Canvas& canvas, const WindowActions& actions, QWidget* parent);

    void take(HandTool tool);
    [[nodiscard]] HandTool tool() const { return m_canvas.handTool(); }
    [[nodiscard]] BrushOptions& brush() { return *m_brush; }
    [[nodiscard]] HairOptions& hair() { return *m_hair; }
    [[nodiscard]] HoleOptions& holes() { return *m_holes; }
    [[nodiscard]] AreaOptions& areas() { return *m_areas; }
    [[nodiscard]] ZoneOptions& zones() { return *m_zones; }

  signals:
    void taken(trichion::studio::HandTool tool);

  private:
    [[nodiscard]] QWidget* hairlinePage(const WindowActions& actions);
    [[nodiscard]] QWidget* measurePage();
    void connectActions();

    Canvas& m_canvas;
    std::array<QAction*, kHandTools> m_actions;
    QLabel* m_name;
    QStackedWidget* m_pages;
    BrushOptions* m_brush;
    HairOptions* m_hair;
    HoleOptions* m_holes;
    AreaOptions* m_areas;
    ZoneOptions* m_zones;
    BrushMode m_lastMode = BrushMode::Add;
};

} // namespace trichion::studio
