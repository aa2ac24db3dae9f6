#pragma once
/// \file
/// A camera that sees a picture.

#include "studio/capture/camera_source.h"

#include <QImage>
#include <utility>

namespace trichion::studio {

class FakeCamera : public CameraSource {
  public:
    explicit FakeCamera(QImage seen) : m_seen(std::move(seen)) {}
    void begin() override { emit shown(m_seen); }
    void end() override {}
    void take() override { emit taken(m_seen); }

  private:
    QImage m_seen;
};

} // namespace trichion::studio
