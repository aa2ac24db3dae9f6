#include "photo/png_chunks.h"

#include "photo/byte_view.h"

#include <algorithm>

namespace trichion::photo {

namespace {

constexpr std::size_t kFrame_bytes = 12; // length, type, checksum

std::optional<PngChunk> chunkAt(const ByteView& view, std::size_t at) {
    const std::optional<std::uint32_t> length = view.u32(at);
    const auto whole = length ? view.part(at, kFrame_bytes + *length) : std::nullopt;
    if (!whole)
        return std::nullopt;
    return PngChunk{
        {reinterpret_cast<const char*>(whole->data()) + 4, 4}, whole->subspan(8, *length), *whole};
}

} // namespace

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
