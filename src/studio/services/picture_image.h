#pragma once
/// \file
/// Pictures of the core as Qt images, and the halved copies that make painting cheap at any zoom.

#include "trichion/base/raster.h"

#include <QImage>
#include <memory>
#include <vector>

namespace trichion::studio {

/// The picture as a Format_RGB32 image that shares its pixels and keeps them alive.
[[nodiscard]] QImage imageOf(std::shared_ptr<const base::Picture> picture);

/// A picture and its halved copies, full size first. Immutable; built in a worker.
class PicturePyramid {
  public:
    explicit PicturePyramid(std::shared_ptr<const base::Picture> picture);

    [[nodiscard]] QSize size() const { return m_levels.front().size(); }
    /// The smallest copy that is not enlarged at `scale` device pixels per pixel of the picture.
    [[nodiscard]] const QImage& levelFor(double scale) const;

  private:
    std::vector<QImage> m_levels;
};

} // namespace trichion::studio
