#pragma once
/// \file
/// How photos come into the studio besides from files, and how they compare with earlier ones: camera,
/// clipboard, ghost, notes on their quality.

#include "studio/capture/camera_source.h"
#include "studio/capture/ghost_picture.h"
#include "studio/capture/taken_photo.h"
#include "studio/document/document.h"
#include "studio/services/background_runner.h"

#include <QObject>
#include <functional>
#include <memory>

class QAction;
class QMainWindow;

namespace trichion::studio {

class Canvas;
class GhostBar;
class GhostOverlay;
class MessageBar;
class PhotoNotes;
class PracticeShell;
class Workbench;

class CaptureControl : public QObject {
    Q_OBJECT
  public:
    CaptureControl(Document& document, Workbench& workbench, Canvas& canvas, QMainWindow& window);

    /// Puts its actions beside `after` in the menu that has it, `ghost` beside `beside`.
    void fillMenus(QMainWindow& window, QAction* after, QAction* beside);
    /// Whose vault knows earlier photos.
    void setShell(PracticeShell* shell) { m_shell = shell; }
    /// What can be done now; nothing is said while something else has the photo.
    void follow(bool free);

    [[nodiscard]] PhotoNotes& notes() noexcept { return *m_notes; }
    [[nodiscard]] GhostBar& ghostBar() noexcept { return *m_ghostBar; }
    [[nodiscard]] GhostOverlay& ghost() noexcept { return *m_ghost; }
    [[nodiscard]] BackgroundRunner& paster() noexcept { return m_paster; }
    [[nodiscard]] QAction& cameraAction() noexcept { return *m_camera; }
    [[nodiscard]] QAction& ghostAction() noexcept { return *m_showGhost; }
    [[nodiscard]] QAction& pasteAction() noexcept { return *m_paste; }
    [[nodiscard]] QAction& saveAction() noexcept { return *m_save; }
    /// May the window close, though photos are kept nowhere? Asks.
    [[nodiscard]] bool mayLosePhotos();

    /// Who knows cameras; replaced by tests.
    std::function<bool()> hasCamera = mayHaveCamera;
    std::function<std::unique_ptr<CameraSource>()> openCamera;

  signals:
    void told(const QString& sentence);
    void failed(const QString& sentence);

  private:
    void takePhotos();
    void keepTaken(const PhotoBytes& photo, head::ViewKind view);
    void paste();
    void savePhoto();
    void showGhost(bool wanted);
    void lend(head::ViewKind view, const std::function<void(GhostPicture)>& then);

    Document& m_document;
    Workbench& m_workbench;
    QMainWindow& m_window;
    PracticeShell* m_shell = nullptr;
    PhotoNotes* m_notes;
    GhostOverlay* m_ghost;
    GhostBar* m_ghostBar;
    QAction* m_camera;
    QAction* m_paste;
    QAction* m_save;
    QAction* m_showGhost;
    BackgroundRunner m_paster;
    int m_ghostAsked = 0;
};

} // namespace trichion::studio
