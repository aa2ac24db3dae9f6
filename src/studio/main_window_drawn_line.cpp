// How the window takes the line drawn on the skin.

#include "studio/main_window.h"

namespace trichion::studio {

void MainWindow::connectDrawnLine() {
    m_progress->follow(m_drawnLine->runner());
    connect(m_actions.drawnLine, &QAction::triggered, this, [this] {
        m_correction->end();
        m_drawnLine->look();
    });
    connect(&m_panel->hairline(), &HairlineSection::drawnLineWanted, m_actions.drawnLine, &QAction::trigger);
    connect(m_correction, &HeadCorrection::toggled, this, [this] {
        if (m_correction->on())
            m_drawnLine->end();
    });
    connect(m_drawnLine, &PencilConfirmation::toggled, this, [this] {
        if (m_drawnLine->on())
            m_messages->hide(); // the offer
        showTexts();
    });
    connect(m_drawnLine, &PencilConfirmation::told, &m_workbench, &Workbench::told);
    connect(m_drawnLine, &PencilConfirmation::failed, &m_workbench, &Workbench::failed);
    connect(m_drawnLine, &PencilConfirmation::offered, this, [this](int view, const QString& sentence) {
        if (!m_messages->isVisible())
            m_messages->offer(sentence, tr("Look at the line"), [this, view] {
                m_document.show(view);
                m_drawnLine->look();
            });
    });
    // A line is looked for when there is nothing else to do.
    const auto whenIdle = [this] {
        if (!m_workbench.importer().busy() && !m_workbench.head().runner().busy())
            m_drawnLine->lookQuietly();
    };
    for (const BackgroundRunner* runner : {&m_workbench.importer(), &m_workbench.head().runner()})
        connect(runner, &BackgroundRunner::busyChanged, this, whenIdle);
    connect(&m_document, &Document::photoChanged, this, whenIdle);
}

} // namespace trichion::studio
