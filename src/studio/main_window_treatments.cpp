// How treatments, the places they treat and stages of hair loss reach tools and panels.

#include "studio/dialogs.h"
#include "studio/former_hairline.h"
#include "studio/main_window.h"
#include "studio/shortcuts.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace trichion::studio {

void MainWindow::connectTreatments() {
    PlacesSection& places = m_panel->places();
    places.follow(m_canvas->areas());
    connect(&places, &PlacesSection::drawWanted, this, [this] {
        if (m_handTools->tool() != HandTool::Area)
            m_handTools->take(HandTool::Area);
    });
    connect(&places.draw(), &QAbstractButton::clicked, m_canvas, [this] {
        m_canvas->areas().select(std::nullopt);
        m_canvas->setFocus();
    });
    // What the treatment proposes is in the hand at once.
    connect(&m_panel->design().treatment(), &TreatmentRow::chosen, this, [this](TreatmentRow::Treats treats) {
        const bool single = treats == TreatmentRow::Treats::Places;
        m_handTools->take(single ? HandTool::Area : HandTool::Hairline);
        if (single)
            m_canvas->areas().select(0);
        m_canvas->showTools();
    });
    connect(&m_canvas->areas(), &AreaTool::shownChanged, m_canvas, &Canvas::showTools);
    m_progress->follow(m_panel->stage().runner());
    // An old photo of the client over the head.
    auto* former = new FormerHairline(m_document, *m_canvas, this);
    m_progress->follow(former->runner());
    connect(former, &FormerHairline::failed, &m_workbench, &Workbench::failed);
    auto* old = new QAction(tr("Former hairline from an ol&d photo…"), this);
    old->setShortcut(QKeySequence("Ctrl+Shift+H"));
    old->setStatusTip(tr("Lay an old photo of the client over the head as a guide for the hairline"));
    describeForShortcuts(*old, "Former hairline from an ol&d photo…", old->statusTip());
    addAction(old);
    menuBar()->actions().at(1)->menu()->insertAction(m_actions.drawnLine, old);
    connect(old, &QAction::triggered, this, [this, former] {
        const std::vector<std::filesystem::path> paths = pickPhotos(*this);
        if (!paths.empty() && m_document.ready())
            former->open(paths.front());
    });
    old->setEnabled(m_document.ready());
    for (const auto signal : {&Document::registrationChanged, &Document::designChanged})
        connect(&m_document, signal, old, [this, old] { old->setEnabled(m_document.ready()); });
    auto* button = new QPushButton(tr("Lay an old photo over it…"), m_panel);
    button->setToolTip(tr("A photo from when the client had more hair, as a guide (Ctrl+Shift+H)"));
    m_panel->hairline().body().addWidget(button);
    connect(button, &QPushButton::clicked, old, &QAction::trigger);
}

} // namespace trichion::studio
