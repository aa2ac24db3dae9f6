#include "studio/capture/capture_control.h"

#include "photo/limits.h"
#include "studio/capture/camera_dialog.h"
#include "studio/capture/ghost_overlay.h"
#include "studio/capture/photo_notes.h"
#include "studio/capture/vault_ghost.h"
#include "studio/dialogs.h"
#include "studio/panels/value_slider.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/page_parts.h"
#include "studio/practice/photo_taking.h"
#include "studio/practice/practice_shell.h"
#include "studio/services/messages.h"
#include "studio/shortcuts.h"
#include "studio/workbench.h"
#include "trichion/base/file.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QUrl>

namespace trichion::studio {

namespace {

QMenu* menuWith(const QMainWindow& window, QAction* action) {
    for (QAction* each : window.menuBar()->actions())
        if (each->menu() != nullptr && each->menu()->actions().contains(action))
            return each->menu();
    return nullptr;
}

QAction* after(QMenu& menu, QAction* action) {
    const QList<QAction*> all = menu.actions();
    return all.value(all.indexOf(action) + 1);
}

} // namespace

CaptureControl::CaptureControl(Document& document, Workbench& workbench, Canvas& canvas, QMainWindow& window)
    : QObject(&window)
    , m_document(document)
    , m_workbench(workbench)
    , m_window(window)
    , m_notes(new PhotoNotes(document, &window))
    , m_ghost(new GhostOverlay(document, canvas))
    , m_ghostBar(new GhostBar(&window))
    , m_camera(new QAction(tr("&Take photos…"), &window))
    , m_paste(new QAction(tr("&Paste a photo"), &window))
    , m_save(new QAction(tr("Save the p&hoto as a file…"), &window))
    , m_showGhost(new QAction(tr("&Last photo over it"), &window)) {
    m_camera->setShortcut(QKeySequence("Ctrl+T"));
    describeForShortcuts(*m_camera, "Take photos", tr("Take photos with a camera, view by view"));
    m_paste->setShortcut(QKeySequence::Paste);
    describeForShortcuts(*m_paste, "Paste a photo",
                         tr("Take the picture that was copied as a photo of this head"));
    describeForShortcuts(*m_save, "Save the photo as a file",
                         tr("Write the photo itself, unchanged; for those from the camera or the clipboard"));
    m_showGhost->setShortcut(QKeySequence("L"));
    m_showGhost->setCheckable(true);
    describeForShortcuts(*m_showGhost, "Last photo over it",
                         tr("Lay the last photo of the same view over this one, to compare the pose"));
    openCamera = [] {
        const std::vector<CameraName> all = camerasHere();
        return all.empty() ? nullptr : cameraWith(all.front().id);
    };
    connect(m_camera, &QAction::triggered, this, &CaptureControl::takePhotos);
    connect(m_paste, &QAction::triggered, this, &CaptureControl::paste);
    connect(m_save, &QAction::triggered, this, &CaptureControl::savePhoto);
    connect(m_showGhost, &QAction::toggled, this, &CaptureControl::showGhost);
    connect(m_ghostBar, &GhostBar::opacityChanged, m_ghost, &GhostOverlay::setOpacity);
    connect(m_ghostBar, &GhostBar::dismissed, this, [this] { m_showGhost->setChecked(false); });
    connect(&document, &Document::photoChanged, this, [this] { showGhost(m_showGhost->isChecked()); });
}

void CaptureControl::fillMenus(QMainWindow& window, QAction* addPhotos, QAction* beside) {
    window.addActions({m_camera, m_paste, m_save, m_showGhost});
    if (QMenu* file = menuWith(window, addPhotos)) {
        file->insertActions(after(*file, addPhotos), {m_camera, m_paste, m_save});
        connect(file, &QMenu::aboutToShow, this, [this] { m_camera->setVisible(hasCamera()); });
    }
    if (QMenu* view = menuWith(window, beside))
        view->insertAction(after(*view, beside), m_showGhost);
    m_camera->setVisible(hasCamera());
}

void CaptureControl::follow(bool free) {
    const bool isPhoto = m_document.photo() != nullptr && !m_document.showsNeutral();
    m_showGhost->setEnabled(isPhoto);
    m_save->setEnabled(isPhoto && m_workbench.newBytesOf(m_document.photo()->identity) != nullptr);
    m_notes->setQuiet(!free);
}

// ---- camera

void CaptureControl::takePhotos() {
    std::unique_ptr<CameraSource> camera = openCamera();
    if (!camera) {
        emit failed(tr("No camera was found. Plug one in, or open photos from files."));
        return;
    }
    CaptureSession session;
    for (const PhotoView& view : m_document.views())
        if (view.registration)
            session.taken.push_back(view.registration->view.fit.kind);
    session.ghost = [this](head::ViewKind view, const std::function<void(GhostPicture)>& then) {
        lend(view, then);
    };
    auto* dialog = new CameraDialog(std::move(camera), std::move(session), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CameraDialog::kept, this, &CaptureControl::keepTaken);
    dialog->open();
}

void CaptureControl::keepTaken(const PhotoBytes& photo, head::ViewKind view) {
    PhotoSource source{"photo", view, photo, PhotoSource::Kept::Nowhere};
    const auto client = m_shell != nullptr ? m_shell->link().client() : std::nullopt;
    if (client && m_shell->desk().state() == PracticeDesk::State::Open) {
        // Sealed at once: a photo that was taken with the client is not to be lost with the program.
        source.kept = PhotoSource::Kept::InVault;
        PhotoFile file{"photo", std::string(head::nameOf(view)), "consultation", photo, today()};
        m_shell->desk().change([client, file](store::Practice& practice) -> PracticeDesk::Finish {
            store::Transaction transaction(practice.connection());
            (void)studio::takePhotos(practice, transaction, *client, {file});
            transaction.commit();
            return {};
        });
    }
    m_document.photo() ? m_workbench.addPhotos({source}) : m_workbench.openPhotos({source});
}

// ---- clipboard

void CaptureControl::paste() {
    const QMimeData* held = QGuiApplication::clipboard()->mimeData();
    std::vector<PhotoSource> files;
    for (const QUrl& url : held != nullptr ? held->urls() : QList<QUrl>())
        if (url.isLocalFile())
            files.push_back({pathOf(url.toLocalFile())});
    if (!files.empty()) {
        m_document.photo() ? m_workbench.addPhotos(files) : m_workbench.openPhotos(files);
        return;
    }
    const QImage picture =
        held != nullptr && held->hasImage() ? QGuiApplication::clipboard()->image() : QImage();
    if (picture.isNull()) {
        emit failed(tr("There is no picture to paste. Copy one first."));
        return;
    }
    m_paster.start(
        tr("Pasting the photo"),
        [this, picture](const base::Progress&) -> BackgroundRunner::Finish {
            const PhotoBytes bytes = fileOf(picture, TakenAs::Png);
            return [this, bytes] {
                const PhotoSource source{"photo", std::nullopt, bytes, PhotoSource::Kept::Nowhere};
                m_document.photo() ? m_workbench.addPhotos({source}) : m_workbench.openPhotos({source});
            };
        },
        [this](const std::exception_ptr& failure) {
            if (!isInterruption(failure))
                emit failed(sentenceFor(failure));
        });
}

void CaptureControl::savePhoto() {
    if (!m_document.photo())
        return;
    const PhotoBytes bytes = m_workbench.newBytesOf(m_document.photo()->identity);
    if (!bytes)
        return;
    const bool isPng = bytes->size() > 1 && (*bytes)[1] == 'P';
    const QString ending = isPng ? QStringLiteral("png") : QStringLiteral("jpg");
    QString name = QFileDialog::getSaveFileName(&m_window, tr("Save the photo as a file"), {},
                                                tr("Photo (*.%1)").arg(ending));
    if (name.isEmpty())
        return;
    if (!name.endsWith('.' + ending, Qt::CaseInsensitive))
        name += '.' + ending;
    try {
        base::durableWrite(pathOf(name), *bytes);
        m_workbench.photoSaved(m_document.photo()->identity, pathOf(name));
        follow(true);
        emit told(tr("The photo is saved."));
    } catch (const std::exception&) {
        emit failed(sentenceFor(std::current_exception()));
    }
}

bool CaptureControl::mayLosePhotos() {
    return !m_workbench.hasNewPhotos() ||
           asking()(&m_window,
                    {tr("Photos are kept nowhere"),
                     tr("Photos from the camera or the clipboard are in no file yet. Give them to a "
                        "client, or save them as files, to keep them."),
                     tr("Close without them")});
}

// ---- ghost

void CaptureControl::lend(head::ViewKind view, const std::function<void(GhostPicture)>& then) {
    const auto client = m_shell != nullptr ? m_shell->link().client() : std::nullopt;
    const int shown = m_document.shownView().id;
    if (!client || m_shell->desk().state() != PracticeDesk::State::Open)
        return then(ghostIn(m_document, view, shown));
    std::vector<std::string> open; // those of this consultation are no earlier ones
    for (const PhotoView& each : m_document.views())
        if (each.photo)
            open.push_back(each.photo->identity.sha256);
    lendFromVault(m_shell->desk(), *client, view, open, [this, view, shown, then](GhostPicture ghost) {
        then(ghost.empty() ? ghostIn(m_document, view, shown) : std::move(ghost));
    });
}

void CaptureControl::showGhost(bool wanted) {
    const int asked = ++m_ghostAsked;
    m_ghost->setGhost({});
    m_ghostBar->hide();
    if (!wanted || !m_document.photo() || m_document.showsNeutral())
        return;
    if (!m_document.registration()) {
        m_ghostBar->tell(tr("The head was not found in this photo yet."));
        return;
    }
    const head::ViewKind view = m_document.registration()->view.fit.kind;
    lend(view, [this, asked, view](GhostPicture ghost) {
        if (asked != m_ghostAsked)
            return;
        m_ghostBar->tell(
            ghost.empty() ? tr("There is no earlier photo of this view (%1).").arg(readable(view).toLower())
                          : tr("Over it lies the last photo of this view: %1.").arg(ghost.when));
        m_ghostBar->slider().setEnabled(!ghost.empty());
        m_ghost->setOpacity(m_ghostBar->slider().value() / 100.0);
        m_ghost->setGhost(std::move(ghost));
    });
}

} // namespace trichion::studio
