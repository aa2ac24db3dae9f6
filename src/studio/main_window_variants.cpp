// The variants of the design, the client's hair and screen, and work that was left behind.

#include "studio/clinic_dialog.h"
#include "studio/main_window.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>

namespace trichion::studio {

void MainWindow::connectVariants() {
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    VariantsRow& row = m_panel->design().variants();
    on(m_actions.addVariant, [&row] { row.duplicate(); });
    on(m_actions.nextVariant, [this] { m_document.chooseBeside(1); });
    on(m_actions.previousVariant, [this] { m_document.chooseBeside(-1); });
    on(m_actions.renameVariant, [this, &row] {
        m_actions.panels->setChecked(true);
        row.rename().trigger();
    });
    on(m_actions.removeVariant, [this] { m_document.removeVariant(m_document.chosen()); });
    on(m_actions.compareVariants, [this] {
        m_clientScreen->compareWithNext();
        if (!m_actions.sideBySide->isChecked())
            m_actions.wipe->setChecked(true);
    });
    connect(m_actions.sideBySide, &QAction::toggled, this, [this](bool both) {
        if (both)
            m_actions.wipe->setChecked(false);
        m_canvas->setSideBySide(both);
    });
    connect(m_actions.wipe, &QAction::toggled, this, [this](bool wipe) {
        if (wipe)
            m_actions.sideBySide->setChecked(false);
    });
    connect(&m_document, &Document::variantsChanged, this, &MainWindow::showTexts);
}

void MainWindow::connectHair() {
    connect(&m_panel->hair(), &HairSection::paintWanted, this, [this] {
        m_handTools->take(HandTool::Hair);
        m_canvas->setFocus();
    });
    connect(&m_document, &Document::hairChanged, this, &MainWindow::showTexts);
    connect(m_actions.clinicProfile, &QAction::triggered, this, [this] {
        auto* dialog = new ClinicDialog(m_document, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    if (const QString trouble = takeUsedProfile(m_document); !trouble.isEmpty())
        m_messages->say(MessageBar::Kind::Error, trouble);
}

void MainWindow::connectPresets() {
    QMenu* edit = menuBar()->actions().at(1)->menu();
    edit->insertMenu(m_actions.addVariant, &m_presets->menu());
    edit->insertSeparator(m_actions.addVariant);
    connect(m_presets, &PresetMenu::told, &m_workbench, &Workbench::told);
    connect(m_presets, &PresetMenu::wrote, this, &MainWindow::tellWritten);
    connect(m_presets, &PresetMenu::failed, &m_workbench, &Workbench::failed);
}

void MainWindow::connectRecovery() {
    connect(m_recovery, &Recovery::failed, this,
            [this](const QString& sentence) { m_messages->say(MessageBar::Kind::Error, sentence); });
    if (const auto left = m_recovery->leftBehind())
        m_messages->offer(tr("Work of %1 was not saved when the program ended.")
                              .arg(QLocale().toString(left->when, QLocale::ShortFormat)),
                          {{tr("Bring it back"), [this, left = *left] { m_recovery->restore(left); }},
                           {tr("Delete it"), [this, left = *left] { m_recovery->discard(left); }}});
}

} // namespace trichion::studio
