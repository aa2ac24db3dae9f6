#include "photo/png_chunks.h"

#include "photo/byte_view.h"

#include <algorithm>
#include <zlib.h>

namespace trichion::photo {

namespace {

constexpr std::size_t kFrame_bytes = 12;     // length, type, checksum
constexpr std::uint8_t kAncillaryBit = 0x20; // of the type's first letter: small letters may be ignored

std::optional<PngChunk> chunkAt(const ByteView& view, std::size_t at) {
    const std::optional<std::uint32_t> length = view.u32(at);
    const auto whole = length ? view.part(at, kFrame_bytes + *length) : std::nullopt;
    if (!whole)
        return std::nullopt;
    const auto checked = whole->subspan(4, 4 + *length);
    const bool needed = (checked[0] & kAncillaryBit) == 0;
    if (needed && view.u32(at + 8 + *length) != crc32(0, checked.data(), static_cast<uInt>(checked.size())))
        return std::nullopt;
    return PngChunk{
        {reinterpret_cast<const char*>(whole->data()) + 4, 4}, whole->subspan(8, *length), *whole};
}

void appendNumber(std::vector<std::uint8_t>& bytes, std::uint32_t number) {
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        bytes.push_back(static_cast<std::uint8_t>(number >> shift));
}

} // namespace

void appendChunk(std::vector<std::uint8_t>& png, std::string_view type, std::string_view data) {
    appendNumber(png, static_cast<std::uint32_t>(data.size()));
    const auto start = static_cast<std::ptrdiff_t>(png.size());
    png.insert(png.end(), type.begin(), type.end());
    png.insert(png.end(), data.begin(), data.end());
    const std::vector<std::uint8_t> checked(png.begin() + start, png.end());
    appendNumber(png,
                 static_cast<std::uint32_t>(crc32(0, checked.data(), static_cast<uInt>(checked.size()))));
}

std::optional<std::vector<PngChunk>> pngChunksOf(std::span<const std::uint8_t> png) {
    const ByteView view(png, ByteOrder::Big);
    std::vector<PngChunk> chunks;
    std::size_t at = kPngSignature_bytes;
    while (chunks.empty() || chunks.back().type != "IEND") {
        const std::optional<PngChunk> chunk = chunkAt(view, at);
        if (!chunk || (chunks.empty() && chunk->type != "IHDR"))
            return std::nullopt;
        at += chunk->whole.size();
        chunks.push_back(*chunk);
    }
    return chunks;
}

const PngChunk* findChunk(const std::vector<PngChunk>& chunks, std::string_view type) {
    const auto found =
        std::find_if(chunks.begin(), chunks.end(), [=](const PngChunk& chunk) { return chunk.type == type; });
    return found == chunks.end() ? nullptr : &*found;
}

} // namespace trichion::photo
