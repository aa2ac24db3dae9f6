// The program without Qt Multimedia: there is no camera, and nothing speaks of one.

#include "studio/capture/camera_source.h"

namespace trichion::studio {

bool mayHaveCamera() {
    return false;
}

std::vector<CameraName> camerasHere() {
    return {};
}

std::unique_ptr<CameraSource> cameraWith(const QByteArray&) {
    return nullptr;
}

} // namespace trichion::studio
