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
#include <algorithm>
#include <array>
#include <string_view>

namespace trichion::photo {

using base::Picture;

namespace {

// "tEXt" for plain ASCII, which every reader knows, else "iTXt" (PNG specification, 11.3.4).
void appendNote(std::vector<std::uint8_t>& png, std::string_view key, const std::string& text) {
    if (text.empty())
        return;
    const bool ascii =
        std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    // After the key: a zero; in iTXt also no compression (two zeros), no language, no translated key.
    const std::string gap(ascii ? 1 : 5, '\0');
    appendChunk(png, ascii ? "tEXt" : "iTXt", std::string(key) + gap + text);
}

void appendNotes(std::vector<std::uint8_t>& png, const PictureNotes& notes) {
    appendNote(png, "Title", notes.title);
    appendNote(png, "Description", notes.description);
    appendNote(png, "Software", softwareName());
}

// Qt adds the screen's resolution to a PNG; only these chunks leave the house. The notes come before the
// pixels.
std::vector<std::uint8_t> withNotesOnly(std::span<const std::uint8_t> png, const PictureNotes& notes) {
    constexpr std::array<std::string_view, 4> kWanted = {"IHDR", "iCCP", "IDAT", "IEND"};
    const std::optional<std::vector<PngChunk>> chunks = pngChunksOf(png);
    if (!chunks)
        throwEncodingFailed("incomplete PNG");
    const PngChunk* firstPixels = findChunk(*chunks, "IDAT");
    std::vector<std::uint8_t> kept(png.begin(), png.begin() + kPngSignature_bytes);
    for (const PngChunk& chunk : *chunks) {
        if (&chunk == firstPixels)
            appendNotes(kept, notes);
        if (std::find(kWanted.begin(), kWanted.end(), chunk.type) != kWanted.end())
            kept.insert(kept.end(), chunk.whole.begin(), chunk.whole.end());
    }
    return kept;
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
    QImage image(picture.samples().data(), picture.width(), picture.height(),
                 static_cast<qsizetype>(picture.stride()), QImage::Format_RGB32);
    image.setColorSpace(QColorSpace(QColorSpace::SRgb));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    if (!writer.write(image))
        throwEncodingFailed("PNG encoder");
    return withNotesOnly(
        {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())},
        notes);
}

} // namespace trichion::photo
