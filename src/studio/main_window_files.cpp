// How files come into the window and leave it: opened, dropped, saved, exported.

#include "studio/dialogs.h"
#include "studio/main_window.h"
#include "studio/services/messages.h"
#include "studio/services/show_in_folder.h"
#include "studio/stencil_dialog.h"
#include "trichion/base/file.h"
#include "trichion/base/resources.h"

#include <QDragEnterEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QUrl>

namespace trichion::studio {

namespace {

std::vector<PhotoSource> sourcesOf(const std::vector<std::filesystem::path>& paths) {
    std::vector<PhotoSource> sources;
    sources.reserve(paths.size());
    for (const std::filesystem::path& path : paths)
        sources.push_back({path});
    return sources;
}

} // namespace

void MainWindow::openPhotos(const std::vector<std::filesystem::path>& paths) {
    if (paths.empty())
        return;
    m_shell->link().release(); // of another person, for all we know
    m_shell->show(Page::Studio);
    m_recent->note(paths);
    m_workbench.openPhotos(sourcesOf(paths));
}

void MainWindow::addPhotos(const std::vector<std::filesystem::path>& paths) {
    if (!m_document.photo())
        return openPhotos(paths);
    m_shell->show(Page::Studio);
    m_workbench.addPhotos(sourcesOf(paths));
}

// Three photos of one head: what the program is about.
void MainWindow::openSample() {
    try {
        m_workbench.openPhotos({{base::resourcePath("samples/scan_front.png")},
                                {base::resourcePath("samples/scan_threequarter.png")},
                                {base::resourcePath("samples/scan_top.png"), head::ViewKind::Top}});
    } catch (const base::Error& error) {
        m_messages->say(MessageBar::Kind::Error, sentenceFor(error));
    }
}

void MainWindow::choosePhotos() {
    if (const auto paths = pickPhotos(*this); !paths.empty())
        openPhotos(paths);
}

void MainWindow::chooseMorePhotos() {
    if (const auto paths = pickPhotos(*this); !paths.empty())
        addPhotos(paths);
}

void MainWindow::chooseDesign() {
    const auto path = pickDesign(*this);
    if (path)
        m_shell->show(Page::Studio);
    if (path && m_workbench.openDesign(*path)) {
        m_designPath = path;
        m_recent->note({*path});
    }
    showTexts();
}

bool MainWindow::save() {
    if (m_shell->link().client())
        return m_shell->link().saveNow();
    return m_designPath ? m_workbench.saveDesign(*m_designPath) : saveAs();
}

bool MainWindow::saveAs() {
    const auto path = pickDesignToSave(*this);
    if (!path || !m_workbench.saveDesign(*path))
        return false;
    m_designPath = path;
    m_recent->note({*path});
    showTexts();
    return true;
}

void MainWindow::chooseExport() {
    if (const auto path = pickPictureToSave(*this))
        m_workbench.exportPicture(*path);
}

void MainWindow::tellWritten(const QString& sentence, const std::filesystem::path& file) {
    m_messages->tell(sentence, {{tr("Show in folder"), [file] { showInFolder()(file); }}});
}

void MainWindow::exportStencil() {
    if (!m_document.ready())
        return;
    auto* dialog = new StencilDialog({m_document.design(), m_document.registration()->view.head}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StencilDialog::saved, &m_workbench, &Workbench::told);
    dialog->open();
}

void MainWindow::connectRecent() {
    QMenu* file = menuBar()->actions().front()->menu();
    file->insertMenu(m_actions.openDesign, &m_recent->menu());
    connect(m_recent, &RecentFiles::wanted, this, [this](const std::vector<std::filesystem::path>& files) {
        if (base::extensionOf(files.front()) != "json")
            return openPhotos(files);
        m_shell->show(Page::Studio);
        if (m_workbench.openAnyFile(files.front()))
            m_designPath = files.front();
        showTexts();
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    std::vector<std::filesystem::path> files;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            files.push_back(pathOf(url.toLocalFile()));
    openFiles(files);
}

void MainWindow::openFiles(const std::vector<std::filesystem::path>& files) {
    std::vector<std::filesystem::path> photos;
    for (const std::filesystem::path& file : files) {
        if (base::extensionOf(file) == std::string_view(kPresetEnding).substr(1))
            m_presets->import(file);
        else if (!isWrittenByUs(file))
            photos.push_back(file);
        else if (m_workbench.openAnyFile(file))
            m_designPath = file;
    }
    if (!photos.empty())
        addPhotos(photos);
    else if (!files.empty())
        m_shell->show(Page::Studio);
}

} // namespace trichion::studio
