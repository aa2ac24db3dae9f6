#pragma once
// Reads test pictures with Qt.

#include "trichion/base/raster.h"

#include <QColorSpace>
#include <QImage>
#include <QString>
#include <cstring>
#include <stdexcept>
#include <string>

namespace trichion::test {

/// An 8-bit picture as the programs hold it.
inline base::Picture readPicture(const std::string& path) {
    const QImage image = QImage(QString::fromStdString(path)).convertToFormat(QImage::Format_RGB32);
    if (image.isNull())
        throw std::runtime_error("cannot read " + path);
    base::Picture picture(image.width(), image.height());
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(picture.row(y), image.constScanLine(y), picture.stride());
    return picture;
}

/// A 16-bit RGB picture, values 0..65535.
inline base::Raster<std::uint16_t, 3> readDeepPicture(const std::string& path) {
    const QImage image(QString::fromStdString(path));
    if (image.isNull() || image.format() != QImage::Format_RGBX64)
        throw std::runtime_error("no 16-bit RGB picture: " + path);
    base::Raster<std::uint16_t, 3> raster(image.width(), image.height());
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const std::uint16_t*>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            std::memcpy(raster.pixel(x, y), line + 4 * x, 3 * sizeof(std::uint16_t));
    }
    return raster;
}

} // namespace trichion::test
