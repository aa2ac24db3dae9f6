#include "studio/capture/ghost_picture.h"

#include "trichion/head/by_hand.h"

namespace trichion::studio {

QRectF placeOf(const GhostPicture& ghost, const QSizeF& photo, const std::optional<head::View>& view) {
    if (ghost.empty() || photo.isEmpty())
        return {};
    if (ghost.view && view) {
        const head::PixelBox then = head::silhouetteBox(*ghost.view);
        const head::PixelBox now = head::silhouetteBox(*view);
        const double scale = now.size().y() / then.size().y();
        const Eigen::Vector2d corner = now.centre() - scale * then.centre();
        return {corner.x(), corner.y(), scale * ghost.view->photo.width_px,
                scale * ghost.view->photo.height_px};
    }
    const QSizeF size = QSizeF(ghost.image.size()).scaled(photo, Qt::KeepAspectRatio);
    return {(photo.width() - size.width()) / 2.0, (photo.height() - size.height()) / 2.0, size.width(),
            size.height()};
}

} // namespace trichion::studio
