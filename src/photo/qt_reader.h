#pragma once
/// \file
/// Pixels through Qt's image plugins. The caller has checked the container and the size first.

#include "photo/raw_photo.h"

#include <QImage>

namespace trichion::photo {

enum class QtFormat { Png, Tiff, Webp };

/// The first picture as Qt decodes it, not turned, not converted. Error: PhotoTruncated.
[[nodiscard]] QImage readWithQt(const PhotoSource& source, QtFormat format);

/// Moves the pixels into `photo`: 16-bit samples if the image has more than 8 bits a channel.
void takePixels(QImage image, RawPhoto& photo);

} // namespace trichion::photo
