#include "photo/encode.h"

#include "photo/notes.h"
#include "photo/png_chunks.h"
#include "trichion/base/error.h"
#include "trichion/base/resources.h"

#include <QBuffer>
#include <QByteArray>
#include <QColorSpace>
#include <QImage>
#include <QImageWriter>
#include <QString>
#include <algorithm>
#include <array>
#include <string_view>

namespace trichion::photo {

using base::Picture;

namespace {

// Qt adds the screen's resolution to a PNG; only these chunks leave the house.
bool isWanted(const PngChunk& chunk) {
    constexpr std::array<std::string_view, 6> kWanted = {"IHDR", "iCCP", "tEXt", "iTXt", "IDAT", "IEND"};
    return std::find(kWanted.begin(), kWanted.end(), chunk.type) != kWanted.end();
}

std::vector<std::uint8_t> withWantedChunks(std::span<const std::uint8_t> png) {
    const std::optional<std::vector<PngChunk>> chunks = pngChunksOf(png);
    if (!chunks)
        throwEncodingFailed("incomplete PNG");
    std::vector<std::uint8_t> kept(png.begin(), png.begin() + kPngSignature_bytes);
    for (const PngChunk& chunk : *chunks)
        if (isWanted(chunk))
            kept.insert(kept.end(), chunk.whole.begin(), chunk.whole.end());
    return kept;
}

void setNote(QImage& image, const char* key, const std::string& text) {
    // A line break makes Qt's writer pack long notes in another chunk type; notes are one line each.
    const QString line = QString::fromStdString(text).simplified();
    if (!line.isEmpty())
        image.setText(QLatin1String(key), line);
}

} // namespace

std::string softwareName() {
    return "Trichion " + std::string(base::programVersion());
}

const std::vector<std::uint8_t>& srgbProfile() {
    static const std::vector<std::uint8_t> profile = [] {
        const QByteArray bytes = QColorSpace(QColorSpace::SRgb).iccProfile();
        return std::vector<std::uint8_t>(bytes.begin(), bytes.end());
    }();
    return profile;
}

void throwEncodingFailed(const char* reason) {
    throw base::Error(base::ErrorCode::OutputWriteFailed, {{"reason", reason}});
}

std::vector<std::uint8_t> encodePng(const Picture& picture, const PictureNotes& notes) {
    if (picture.empty())
        throwEncodingFailed("empty picture");
    // A view on the pixels, then a copy of its own for the notes.
    QImage image = QImage(picture.samples().data(), picture.width(), picture.height(),
                          static_cast<qsizetype>(picture.stride()), QImage::Format_RGB32)
                       .copy();
    image.setColorSpace(QColorSpace(QColorSpace::SRgb));
    setNote(image, "Title", notes.title);
    setNote(image, "Description", notes.description);
    setNote(image, "Software", softwareName());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    if (!writer.write(image))
        throwEncodingFailed("PNG encoder");
    return withWantedChunks(
        {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
}

} // namespace trichion::photo
