#include "photo/byte_view.h"
#include "photo/limits.h"
#include "photo/png_chunks.h"
#include "photo/qt_reader.h"

#include <QColorSpace>
#include <algorithm>
#include <zlib.h>

namespace trichion::photo {

namespace {

constexpr std::uint8_t kGreyTypes[] = {0, 4};

// Bounded: a profile that unpacks to more than the limit is cut off and then found to be damaged.
std::vector<std::uint8_t> inflated(std::span<const std::uint8_t> packed) {
    std::vector<std::uint8_t> out;
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return out;
    stream.next_in = const_cast<Bytef*>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    int state = Z_OK;
    while (state == Z_OK && out.size() <= kProfileLimit_bytes) {
        constexpr std::size_t kStep = 1U << 16U;
        out.resize(out.size() + kStep);
        stream.next_out = out.data() + out.size() - kStep;
        stream.avail_out = kStep;
        state = inflate(&stream, Z_NO_FLUSH);
        out.resize(out.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    return out;
}

// iCCP: a name of 1 to 79 letters, zero, method 0, packed profile.
std::vector<std::uint8_t> unpackedProfile(const PngChunk& chunk) {
    const auto nameEnd = std::find(chunk.data.begin(), chunk.data.end(), 0);
    if (chunk.data.end() - nameEnd < 2)
        return {0};
    std::vector<std::uint8_t> profile = inflated({nameEnd + 2, chunk.data.end()});
    // Not empty, so that a broken chunk counts as a damaged profile and not as none.
    if (profile.empty())
        profile.push_back(0);
    return profile;
}

// gAMA and cHRM arrive as Qt's colour space. Many writers put gamma 1/2.2 into files that are plain sRGB.
std::vector<std::uint8_t> profileOfGamma(const QColorSpace& space) {
    const bool plain =
        space.primaries() == QColorSpace::Primaries::SRgb && space.gamma() > 2.15F && space.gamma() < 2.25F;
    if (!space.isValid() || plain)
        return {};
    const QByteArray profile = space.iccProfile();
    return {profile.begin(), profile.end()};
}

std::vector<std::uint8_t> profileOf(const std::vector<PngChunk>& chunks, const QImage& image) {
    if (const PngChunk* embedded = findChunk(chunks, "iCCP"))
        return unpackedProfile(*embedded);
    if (findChunk(chunks, "sRGB"))
        return {};
    return profileOfGamma(image.colorSpace());
}

} // namespace

RawPhoto readPng(const PhotoSource& source) {
    const std::optional<std::vector<PngChunk>> chunks = pngChunksOf(source.bytes);
    if (!chunks || chunks->front().data.size() != 13)
        throwTruncated(source.name);
    const ByteView header(chunks->front().data, ByteOrder::Big);
    requireReadableSize(*header.u32(0), *header.u32(4), source.name);
    const QImage image = readWithQt(source, QtFormat::Png);

    RawPhoto photo;
    const std::uint8_t type = chunks->front().data[9];
    if (std::find(std::begin(kGreyTypes), std::end(kGreyTypes), type) != std::end(kGreyTypes))
        photo.model = ColourModel::Grey;
    photo.profile = profileOf(*chunks, image);
    if (const PngChunk* exif = findChunk(*chunks, "eXIf"))
        photo.exif.assign(exif->data.begin(), exif->data.end());
    if (findChunk(*chunks, "acTL"))
        photo.findings.push_back({base::FindingCode::PhotoAnimated, {}});
    takePixels(image, photo);
    return photo;
}

} // namespace trichion::photo
