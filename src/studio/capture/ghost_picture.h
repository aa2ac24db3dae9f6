#pragma once
/// \file
/// An earlier photo of a view, to be laid over a newer one so that both are taken alike.

#include "trichion/head/view.h"

#include <QImage>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <functional>
#include <optional>

namespace trichion::studio {

/// Value. Without a picture there is none.
struct GhostPicture {
    QImage image;                   ///< may be smaller than the photo
    std::optional<head::View> view; ///< where the head lies in the photo, if it is known
    QString when;                   ///< what it is called: a day, or "this consultation"

    [[nodiscard]] bool empty() const { return image.isNull(); }
};

/// Who knows the last photo of a view. Answers once, now or later, with an empty picture for none.
using GhostLender = std::function<void(head::ViewKind view, std::function<void(GhostPicture)> then)>;

/// Where the ghost lies over a photo of this size, pixels of the photo: head upon head where both are known,
/// else as large as it fits.
[[nodiscard]] QRectF placeOf(const GhostPicture& ghost, const QSizeF& photo,
                             const std::optional<head::View>& view);

} // namespace trichion::studio
