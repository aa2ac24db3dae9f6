#pragma once
/// \file
/// Takes the photos of the protocol one after the other: live picture, prompt, ghost, a look at what was
/// taken, keep or again.

#include "studio/capture/camera_source.h"
#include "studio/capture/ghost_picture.h"
#include "studio/capture/taken_photo.h"
#include "studio/services/background_runner.h"

#include <QDialog>
#include <functional>
#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace trichion::studio {

class LivePicture;
class QuietSlider;

/// What is known when the dialog opens.
struct CaptureSession {
    std::vector<head::ViewKind> taken; ///< views that are there already
    GhostLender ghost;                 ///< may be empty
};

class CameraDialog : public QDialog {
    Q_OBJECT
  public:
    /// What the hand can do now.
    enum class State { Live, Looking, Taken, Lost };

    CameraDialog(std::unique_ptr<CameraSource> camera, CaptureSession session, QWidget* parent = nullptr);
    ~CameraDialog() override;

    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] head::ViewKind view() const;
    [[nodiscard]] LivePicture& picture() { return *m_picture; }
    /// The sentence below the picture.
    [[nodiscard]] QString said() const;
    /// Another camera in place of the one that is used, or of one that is gone.
    void use(std::unique_ptr<CameraSource> camera);

    /// Who knows the cameras; replaced by tests.
    std::function<std::vector<CameraName>()> listCameras = camerasHere;
    std::function<std::unique_ptr<CameraSource>(const QByteArray&)> openCamera = cameraWith;

  signals:
    /// A photo was kept, as the bytes of a file.
    void kept(const trichion::studio::PhotoBytes& photo, trichion::head::ViewKind view);

  protected:
    void done(int result) override;

  private:
    void layOut();
    void fillViews();
    void fillCameras();
    void choose(head::ViewKind view);
    void take();
    void look(const QImage& still);
    void keep();
    void again();
    void lose();
    void settle(State state, const QString& sentence);

    std::unique_ptr<CameraSource> m_camera;
    CaptureSession m_session;
    State m_state = State::Live;
    PhotoBytes m_photo; ///< taken, not kept yet
    int m_ghostAsked = 0;
    BackgroundRunner m_runner;
    LivePicture* m_picture;
    QListWidget* m_views;
    QLabel* m_prompt;
    QLabel* m_general;
    QLabel* m_ghostWhen;
    QLabel* m_said;
    QuietSlider* m_opacity;
    QComboBox* m_cameras;
    QPushButton* m_take = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace trichion::studio
