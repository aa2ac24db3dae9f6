#include "studio/capture/camera_source.h"

namespace trichion::studio {

CameraSource::CameraSource(QObject* parent) : QObject(parent) {}

CameraSource::~CameraSource() = default;

} // namespace trichion::studio
