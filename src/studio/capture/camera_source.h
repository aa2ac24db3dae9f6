#pragma once
/// \file
/// A camera, as the window sees it. The only file that knows Qt Multimedia is camera/qt_camera.cpp.

#include <QByteArray>
#include <QImage>
#include <QObject>
#include <QString>
#include <memory>
#include <vector>

namespace trichion::studio {

/// Lives on the GUI thread. Between begin() and end() it shows pictures; take() is answered by taken(), or by
/// lost() if the camera is gone.
class CameraSource : public QObject {
    Q_OBJECT
  public:
    explicit CameraSource(QObject* parent = nullptr);
    ~CameraSource() override;

    virtual void begin() = 0;
    virtual void end() = 0;
    /// A picture at full size.
    virtual void take() = 0;

  signals:
    void shown(const QImage& live);
    void taken(const QImage& still);
    /// Unplugged, taken by another program, or broken. Nothing follows.
    void lost();
};

/// A camera of this computer.
struct CameraName {
    QByteArray id;
    QString name;
};

/// Whether there may be a camera: cheap, asked whenever a menu opens. Never true in a program that was built
/// without Qt Multimedia.
[[nodiscard]] bool mayHaveCamera();
/// The cameras there are, the usual one first.
[[nodiscard]] std::vector<CameraName> camerasHere();
/// Null if it is gone.
[[nodiscard]] std::unique_ptr<CameraSource> cameraWith(const QByteArray& id);

} // namespace trichion::studio
