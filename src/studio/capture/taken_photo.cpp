#include "studio/capture/taken_photo.h"

#include "photo/encode.h"
#include "photo/limits.h"
#include "studio/services/photo_advice.h"
#include "studio/services/photo_in_memory.h"

#include <QColorSpace>
#include <QPainter>
#include <cstring>

namespace trichion::studio {

namespace {

constexpr int kQuality = 95;

base::Picture pictureOf(QImage image) {
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace::SRgb);
    if (image.hasAlphaChannel()) { // on white, as photo::decodePhoto does
        QImage white(image.size(), QImage::Format_RGB32);
        white.fill(Qt::white);
        QPainter(&white).drawImage(0, 0, image);
        image = white;
    }
    image = image.convertToFormat(QImage::Format_RGB32);
    base::Picture picture(image.width(), image.height());
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(picture.row(y), image.constScanLine(y), picture.stride());
    return picture;
}

} // namespace

PhotoBytes fileOf(const QImage& picture, TakenAs as) {
    photo::requireReadableSize(static_cast<std::uint64_t>(picture.width()),
                               static_cast<std::uint64_t>(picture.height()), "photo");
    const base::Picture pixels = pictureOf(picture);
    const photo::PictureNotes notes{};
    return std::make_shared<const std::vector<std::uint8_t>>(
        as == TakenAs::Jpeg ? photo::encodeJpeg(pixels, kQuality, notes) : photo::encodePng(pixels, notes));
}

TakenCheck checkTaken(const PhotoBytes& photo, head::ViewKind view, const base::Progress& progress) {
    const auto loaded = loadPhoto(*photo, "photo", progress);
    imaging::FitRequest request;
    request.kind = view;
    try {
        const auto registration = registerPhoto(*loaded, request, progress);
        return {faultsOf(*loaded, *registration), true};
    } catch (const base::Error& error) {
        if (error.code() == base::ErrorCode::Interrupted)
            throw;
        return {};
    }
}

} // namespace trichion::studio
