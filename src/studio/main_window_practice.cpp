// The pages of the practice around the editor.

#include "studio/main_window.h"

#include <QLabel>
#include <QMenuBar>

namespace trichion::studio {

void MainWindow::connectShell() {
    m_shell->fillMenu(*menuBar());
    m_shell->link().mayReplace = [this] { return mayReplaceDesign(); };
    connect(m_shell, &PracticeShell::pageChanged, this, [this](Page page) {
        m_hint->setVisible(page == Page::Studio);
        m_scale->setVisible(page == Page::Studio && m_document.photo() != nullptr);
        showTexts();
    });
    connect(&m_shell->desk(), &PracticeDesk::stateChanged, this, [this] {
        if (m_shell->desk().state() != PracticeDesk::State::Open)
            m_said->clear();
    });
    connect(m_shell, &PracticeShell::titleChanged, this, &MainWindow::showTexts);
    connect(&m_shell->link(), &StudioLink::clientChanged, this, [this] {
        m_designPath.reset(); // what is shown is no file's any more
        showTexts();
    });
}

// Nothing is lost by closing or by going to another client.
bool MainWindow::mayReplaceDesign() {
    if (!m_document.unsaved())
        return true;
    const Unsaved answer = askUnsaved();
    return answer == Unsaved::Discard || (answer == Unsaved::Save && save());
}

} // namespace trichion::studio
