#include "photo/qt_reader.h"

#include "photo/limits.h"

#include <QBuffer>
#include <QByteArray>
#include <QImageReader>
#include <QLoggingCategory>
#include <QPixelFormat>
#include <cstdarg>
#include <cstring>
#include <mutex>
#include <tiffio.h>

namespace trichion::photo {

namespace {

// 64 million pixels of 16-bit RGBA, with room; Qt's own limit (128 MB) refuses a 48-megapixel photo.
constexpr int kAllocationLimit_MB = 640;

QLoggingCategory::CategoryFilter previousFilter = nullptr;

// The plugins report what is wrong with a file to the log; the caller hears it as an error or
// finding.
void hushImagePlugins(QLoggingCategory* category) {
    if (previousFilter)
        previousFilter(category);
    const bool imaging = std::strncmp(category->categoryName(), "qt.gui.imageio", 14) == 0 ||
                         std::strcmp(category->categoryName(), "qt.gui.icc") == 0;
    if (imaging)
        for (const QtMsgType type : {QtInfoMsg, QtWarningMsg, QtCriticalMsg})
            category->setEnabled(type, false);
}

// libtiff speaks through handlers of the whole process, on the thread that reads. Some of its layouts leave
// damaged parts black and only complain, so that a complaint about the first picture counts as damage.
thread_local int tiffComplaints = 0;

void countComplaint(const char*, const char*, va_list) {
    ++tiffComplaints;
}

void prepareQt() {
    static std::once_flag prepared;
    std::call_once(prepared, [] {
        previousFilter = QLoggingCategory::installFilter(hushImagePlugins);
        TIFFSetErrorHandler(countComplaint);
        TIFFSetWarningHandler(nullptr);
        QImageReader::setAllocationLimit(kAllocationLimit_MB);
    });
}

const char* pluginOf(QtFormat format) {
    switch (format) {
    case QtFormat::Png:
        return "png";
    case QtFormat::Tiff:
        return "tiff";
    case QtFormat::Webp:
        return "webp";
    }
    return "";
}

bool isDeep(const QImage& image) {
    const QPixelFormat format = image.pixelFormat();
    return format.redSize() > 8 ||
           (format.colorModel() == QPixelFormat::Grayscale && format.bitsPerPixel() > 8);
}

} // namespace

QImage readWithQt(const PhotoSource& source, QtFormat format) {
    prepareQt();
    QByteArray view = QByteArray::fromRawData(reinterpret_cast<const char*>(source.bytes.data()),
                                              static_cast<qsizetype>(source.bytes.size()));
    QBuffer buffer(&view);
    buffer.open(QIODevice::ReadOnly);
    // The named plugin only: no other may guess at the content.
    QImageReader reader(&buffer, pluginOf(format));
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(false);
    QImage image;
    tiffComplaints = 0;
    if (!reader.read(&image) || image.isNull() || tiffComplaints > 0)
        throwTruncated(source.name);
    requireReadableSize(static_cast<std::uint64_t>(image.width()), static_cast<std::uint64_t>(image.height()),
                        source.name);
    return image;
}

void takePixels(QImage image, RawPhoto& photo) {
    photo.alpha = image.hasAlphaChannel() ? Alpha::Straight : Alpha::None;
    const bool deep = isDeep(image);
    image.convertTo(deep ? QImage::Format_RGBA64 : QImage::Format_ARGB32);
    if (deep)
        photo.deepPixels = DeepPicture(image.width(), image.height());
    else
        photo.pixels = base::Picture(image.width(), image.height());
    for (int y = 0; y < image.height(); ++y) {
        void* row = deep ? static_cast<void*>(photo.deepPixels.row(y)) : photo.pixels.row(y);
        std::memcpy(row, image.constScanLine(y), static_cast<std::size_t>(image.width()) * (deep ? 8U : 4U));
    }
}

} // namespace trichion::photo
