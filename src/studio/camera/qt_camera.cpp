// Cameras through Qt Multimedia.

#include "studio/capture/camera_source.h"

#include <QCamera>
#include <QCameraDevice>
#include <QImageCapture>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoFrame>
#include <QVideoSink>
#include <algorithm>
#include <filesystem>
#include <system_error>

namespace trichion::studio {

namespace {

std::optional<QCameraDevice> deviceWith(const QByteArray& id) {
    for (const QCameraDevice& device : QMediaDevices::videoInputs())
        if (device.id() == id)
            return device;
    return std::nullopt;
}

/// The format with the most pixels: dots are small.
QCameraFormat finest(const QCameraDevice& device) {
    QCameraFormat best;
    for (const QCameraFormat& format : device.videoFormats()) {
        const auto pixels = [](const QCameraFormat& of) {
            return of.resolution().width() * of.resolution().height();
        };
        if (pixels(format) > pixels(best))
            best = format;
    }
    return best;
}

class QtCamera : public CameraSource {
  public:
    explicit QtCamera(const QCameraDevice& device) : m_id(device.id()), m_camera(device) {
        if (const QCameraFormat format = finest(device); !format.isNull())
            m_camera.setCameraFormat(format);
        m_capture.setQuality(QImageCapture::VeryHighQuality);
        m_session.setCamera(&m_camera);
        m_session.setImageCapture(&m_capture);
        m_session.setVideoSink(&m_sink);
        connect(&m_sink, &QVideoSink::videoFrameChanged, this, [this](const QVideoFrame& frame) {
            m_live = frame.toImage();
            if (!m_live.isNull())
                emit shown(m_live);
        });
        connect(&m_capture, &QImageCapture::imageCaptured, this,
                [this](int, const QImage& still) { emit taken(still); });
        // What was seen last is better than nothing.
        connect(&m_capture, &QImageCapture::errorOccurred, this, [this] {
            if (!m_isLost && !m_live.isNull())
                emit taken(m_live);
        });
        connect(&m_camera, &QCamera::errorOccurred, this, [this] { lose(); });
        connect(&m_devices, &QMediaDevices::videoInputsChanged, this, [this] {
            if (!deviceWith(m_id))
                lose();
        });
    }

    void begin() override { m_camera.start(); }
    void end() override { m_camera.stop(); }
    void take() override {
        if (m_capture.isReadyForCapture())
            m_capture.capture();
        else if (!m_live.isNull())
            emit taken(m_live);
    }

  private:
    void lose() {
        if (m_isLost)
            return;
        m_isLost = true;
        emit lost();
    }

    QByteArray m_id;
    QMediaDevices m_devices;
    QCamera m_camera;
    QImageCapture m_capture;
    QVideoSink m_sink;
    QMediaCaptureSession m_session;
    QImage m_live;
    bool m_isLost = false;
};

} // namespace

// Asking Qt loads its media libraries: not before there is a device.
bool mayHaveCamera() {
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator("/dev", ignored))
        if (entry.path().filename().string().starts_with("video"))
            return true;
    return false;
}

std::vector<CameraName> camerasHere() {
    std::vector<CameraName> cameras;
    const QList<QCameraDevice> devices = QMediaDevices::videoInputs();
    cameras.reserve(static_cast<std::size_t>(devices.size()));
    for (const QCameraDevice& device : devices)
        cameras.push_back({device.id(), device.description()});
    const QByteArray usual = QMediaDevices::defaultVideoInput().id();
    std::stable_partition(cameras.begin(), cameras.end(),
                          [&](const CameraName& camera) { return camera.id == usual; });
    return cameras;
}

std::unique_ptr<CameraSource> cameraWith(const QByteArray& id) {
    const std::optional<QCameraDevice> device = deviceWith(id);
    return device ? std::make_unique<QtCamera>(*device) : nullptr;
}

} // namespace trichion::studio
