#pragma once
// Changes to test pictures with known effect.

#include "trichion/base/raster.h"

#include <QColor>
#include <QImage>
#include <QPainter>
#include <QTransform>
#include <algorithm>
#include <cstdint>
#include <cstring>

namespace trichion::test {

inline QImage imageOf(const base::Picture& picture) {
    QImage image(picture.width(), picture.height(), QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y)
        std::memcpy(image.scanLine(y), picture.row(y), picture.stride());
    return image;
}

inline base::Picture pictureOf(const QImage& source) {
    const QImage image = source.convertToFormat(QImage::Format_RGB32);
    base::Picture picture(image.width(), image.height());
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(picture.row(y), image.constScanLine(y), picture.stride());
    return picture;
}

inline base::Picture uniformPicture(int width, int height, int grey) {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(grey, grey, grey));
    return pictureOf(image);
}

/// The picture under a map of points, on its own background (the colour of its first pixel).
inline base::Picture transformed(const base::Picture& picture, const QTransform& transform, int width,
                                 int height) {
    const QImage image = imageOf(picture);
    QImage changed(width, height, QImage::Format_RGB32);
    changed.fill(image.pixelColor(0, 0));
    QPainter painter(&changed);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(transform);
    painter.drawImage(0, 0, image);
    painter.end();
    return pictureOf(changed);
}

/// Code values times a factor.
inline base::Picture brightened(const base::Picture& picture, double factor) {
    base::Picture changed = picture;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            for (int c = 0; c < 3; ++c)
                changed.pixel(x, y)[c] =
                    static_cast<std::uint8_t>(std::min(255.0, picture.pixel(x, y)[c] * factor + 0.5));
    return changed;
}

} // namespace trichion::test
