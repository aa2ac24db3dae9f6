#include "studio/hand_tools.h"

#include "studio/panels/pen_choice.h"
#include "studio/panels/quiet_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <algorithm>

namespace trichion::studio {

HandTools::HandTools(Document& document, Canvas& canvas, const WindowActions& actions, QWidget* parent)
    : QFrame(parent)
    , m_canvas(canvas)
    , m_actions{actions.hairlineTool, actions.brushTool, actions.eraserTool, actions.holeTool,
                actions.areaTool,     actions.zonesTool, actions.hairTool,   actions.measure}
    , m_name(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_brush(new BrushOptions(document, canvas.brush(), this))
    , m_hair(new HairOptions(document, canvas.hair(), this))
    , m_holes(new HoleOptions(document, canvas.holes(), this))
    , m_areas(new AreaOptions(document, canvas.areas(), this))
    , m_zones(new ZoneOptions(document, this)) {
    setObjectName("handTools");
    setAutoFillBackground(true);
    m_name->setObjectName("sectionTitle");
    int widest = 0;
    for (const QAction* action : m_actions)
        widest = std::max(widest, fontMetrics().horizontalAdvance(action->iconText()));
    m_name->setMinimumWidth(widest + 12);
    for (QWidget* page : {hairlinePage(actions), static_cast<QWidget*>(m_brush),
                          static_cast<QWidget*>(m_holes), static_cast<QWidget*>(m_zones), measurePage(),
                          static_cast<QWidget*>(m_hair), static_cast<QWidget*>(m_areas)})
        m_pages->addWidget(page);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(10);
    row->addWidget(m_name);
    row->addWidget(m_pages, 1);
    connectActions();
    connect(&canvas, &Canvas::penSeen, &m_brush->pen(), &PenChoice::offer);
    take(HandTool::Hairline);
}

QWidget* HandTools::hairlinePage(const WindowActions& actions) {
    auto* page = new QWidget(this);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QAction* action : {actions.mirror, actions.removePoint}) {
        auto* button = new QToolButton(page);
        button->setObjectName("option");
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    row->addWidget(quietLabel(tr("Drag points; a double-click on the line adds one"), page), 1);
    return page;
}

QWidget* HandTools::measurePage() {
    auto* page = new QWidget(this);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* clear = new QPushButton(tr("Clear"), page);
    clear->setToolTip(tr("Take the points of the measure away (Esc on the photo)"));
    connect(clear, &QPushButton::clicked, this, [this] {
        m_canvas.measure().clear();
        m_canvas.showTools();
    });
    row->addWidget(quietLabel(tr("Two clicks give a length, a click on the first point an area"), page), 1);
    row->addWidget(clear);
    return page;
}

void HandTools::connectActions() {
    for (int index = 0; index < kHandTools; ++index) {
        QAction* action = m_actions[static_cast<std::size_t>(index)];
        connect(action, &QAction::triggered, this, [this, index] {
            const auto wanted = static_cast<HandTool>(index);
            take(wanted == tool() ? HandTool::Hairline : wanted);
            m_canvas.setFocus();
        });
    }
}

void HandTools::take(HandTool wanted) {
    BrushTool& brush = m_canvas.brush();
    if (brush.mode() != BrushMode::Erase)
        m_lastMode = brush.mode();
    m_canvas.setHandTool(wanted);
    if (wanted == HandTool::Eraser)
        brush.setMode(BrushMode::Erase);
    else
        brush.setMode(m_lastMode);
    for (int index = 0; index < kHandTools; ++index) {
        QAction* action = m_actions[static_cast<std::size_t>(index)];
        action->setChecked(index == static_cast<int>(wanted));
        if (index == static_cast<int>(wanted))
            m_name->setText(action->iconText());
    }
    static constexpr std::array<int, kHandTools> kPages = {0, 1, 1, 2, 6, 3, 5, 4};
    m_pages->setCurrentIndex(kPages[static_cast<std::size_t>(wanted)]);
    emit taken(wanted);
}

} // namespace trichion::studio
