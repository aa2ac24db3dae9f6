#include "studio/closing.h"

#include "studio/main_window.h"
#include "studio/practice/backup_card.h"
#include "studio/practice/page_parts.h"

#include <QAction>
#include <QSettings>
#include <algorithm>

namespace trichion::studio {

namespace {

constexpr const char* kLastPage = "window/page";
constexpr const char* kLastTool = "window/tool";
constexpr const char* kLastPanels = "window/panels";
constexpr const char* kLastStrip = "window/strip";

} // namespace

bool mayStopWriting(QWidget& window, const std::vector<BackgroundRunner*>& writers) {
    const auto busy = [](const BackgroundRunner* writer) { return writer->busy(); };
    auto* backup = window.findChild<BackupCard*>();
    const bool isBackingUp = backup != nullptr && backup->busy();
    if (!isBackingUp && std::none_of(writers.begin(), writers.end(), busy))
        return true;
    if (!asking()(&window,
                  {MainWindow::tr("Still writing"),
                   isBackingUp
                       ? MainWindow::tr("A backup is still being written. If it is stopped, earlier backups "
                                        "stay as they are.")
                       : MainWindow::tr("A picture is still being exported. If it is stopped, no file is "
                                        "left half written."),
                   MainWindow::tr("Stop and close")}))
        return false;
    for (BackgroundRunner* writer : writers)
        writer->cancel();
    if (isBackingUp)
        backup->stop();
    return true;
}

bool mayLoseChanges(QWidget& window, const PracticeDesk& desk) {
    return desk.stuckCount() == 0 ||
           asking()(&window,
                    {MainWindow::tr("Changes are not in the practice"),
                     MainWindow::tr(
                         "The practice could not be written to. Bring its drive back, or make room, and "
                         "choose Try again."),
                     MainWindow::tr("Close without them")});
}

// ---- where the work was left

void MainWindow::keepWhere() const {
    QSettings settings;
    settings.setValue(kLastPage, static_cast<int>(m_shell->page()));
    settings.setValue(kLastTool, static_cast<int>(m_handTools->tool()));
    settings.setValue(kLastPanels, m_actions.panels->isChecked());
    settings.setValue(kLastStrip, m_actions.filmStrip->isChecked());
}

void MainWindow::takeUpWhereLeft() {
    const QSettings settings;
    const int page = settings.value(kLastPage, static_cast<int>(Page::Studio)).toInt();
    const int tool = settings.value(kLastTool, 0).toInt();
    m_actions.panels->setChecked(settings.value(kLastPanels, true).toBool());
    m_actions.filmStrip->setChecked(settings.value(kLastStrip, true).toBool());
    if (tool >= 0 && tool < kHandTools)
        m_handTools->take(static_cast<HandTool>(tool));
    if (page >= 0 && page < static_cast<int>(kPages.size()))
        m_shell->show(static_cast<Page>(page));
}

} // namespace trichion::studio
