#include "photo/byte_view.h"
#include "photo/limits.h"
#include "photo/qt_reader.h"

namespace trichion::photo {

namespace {

constexpr std::uint8_t kAnimationFlag = 0x02;

struct WebpFacts {
    std::uint64_t width = 0;
    std::uint64_t height = 0;
    std::uint8_t flags = 0;
    std::vector<std::uint8_t> profile;
    std::vector<std::uint8_t> exif;
};

std::vector<std::uint8_t> copyOf(std::span<const std::uint8_t> bytes) {
    return {bytes.begin(), bytes.end()};
}

// Sizes as in RFC 9649: VP8X canvas minus one in 24 bits, VP8L minus one in 14 bits each, VP8 in 14 bits
// each.
void takeChunk(const ByteView& chunk, std::string_view type, WebpFacts& facts) {
    const bool sized = facts.width != 0;
    if (type == "VP8X" && !sized && chunk.size() >= 10) {
        facts.flags = chunk.part(0, 1)->front();
        facts.width = *chunk.u24(4) + std::uint64_t{1};
        facts.height = *chunk.u24(7) + std::uint64_t{1};
    } else if (type == "VP8L" && !sized && chunk.size() >= 5) {
        const std::uint32_t bits = *chunk.u32(1);
        facts.width = (bits & 0x3fffU) + 1U;
        facts.height = (bits >> 14U & 0x3fffU) + 1U;
    } else if (type == "VP8 " && !sized && chunk.size() >= 10) {
        facts.width = *chunk.u16(6) & 0x3fffU;
        facts.height = *chunk.u16(8) & 0x3fffU;
    } else if (type == "ICCP" && facts.profile.empty()) {
        facts.profile = copyOf(*chunk.part(0, chunk.size()));
    } else if (type == "EXIF" && facts.exif.empty()) {
        const std::size_t head =
            chunk.hasText(0, {"Exif\0\0", 6}) ? 6 : 0; // some writers keep the JPEG prefix
        facts.exif = copyOf(*chunk.part(head, chunk.size() - head));
    }
}

std::optional<WebpFacts> factsOf(const ByteView& file) {
    const std::uint64_t end = 8 + std::uint64_t{*file.u32(4)};
    if (end > file.size())
        return std::nullopt;
    WebpFacts facts;
    for (std::size_t at = 12; at + 8 <= end;) {
        const std::size_t length = *file.u32(at + 4);
        const auto data = file.part(at + 8, length);
        if (!data)
            return std::nullopt;
        const auto type = *file.part(at, 4);
        takeChunk(ByteView(*data, ByteOrder::Little), {reinterpret_cast<const char*>(type.data()), 4}, facts);
        at += 8 + length + length % 2;
    }
    return facts.width == 0 ? std::nullopt : std::optional(facts);
}

} // namespace

RawPhoto readWebp(const PhotoSource& source) {
    std::optional<WebpFacts> facts = factsOf(ByteView(source.bytes, ByteOrder::Little));
    if (!facts)
        throwTruncated(source.name);
    requireReadableSize(facts->width, facts->height, source.name);
    RawPhoto photo;
    photo.profile = std::move(facts->profile);
    photo.exif = std::move(facts->exif);
    if ((facts->flags & kAnimationFlag) != 0)
        photo.findings.push_back({base::FindingCode::PhotoAnimated, {}});
    takePixels(readWithQt(source, QtFormat::Webp), photo);
    return photo;
}

} // namespace trichion::photo
