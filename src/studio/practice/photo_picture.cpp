#include "studio/practice/photo_picture.h"

#include "photo/decode.h"
#include "studio/services/messages.h"
#include "studio/services/picture_image.h"

#include <memory>
#include <optional>

namespace trichion::studio {

QImage smallPictureOf(store::Practice& practice, const store::Photo& photo, int side_px) {
    const store::Bytes bytes = practice.contentOf(photo);
    const photo::Photo decoded = photo::decodePhoto(bytes, "photo", {});
    const auto pixels = std::make_shared<const base::Picture>(decoded.pixels);
    return imageOf(pixels).scaled(side_px, side_px, Qt::KeepAspectRatio, Qt::SmoothTransformation).copy();
}

QString readableView(const std::string& view) {
    const std::optional<head::ViewKind> kind = head::viewKindFrom(view);
    return kind ? readable(*kind) : QString::fromStdString(view);
}

} // namespace trichion::studio
