#include "photo/sniff.h"

#include "photo/byte_view.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace trichion::photo {

using namespace std::string_view_literals;

namespace {

constexpr std::size_t kMostBrands = 32;

// Brands of HEVC still pictures and of the plain container (ISO/IEC 23008-12). AVIF and video are not read.
bool isHeicBrand(const ByteView& view, std::size_t at) {
    constexpr std::array kBrands = {"heic"sv, "heix"sv, "heim"sv, "heis"sv, "hevc"sv, "hevx"sv};
    return std::any_of(kBrands.begin(), kBrands.end(),
                       [&](std::string_view b) { return view.hasText(at, b); });
}

bool isHeif(const ByteView& view) {
    const std::optional<std::uint32_t> boxSize = view.u32(0);
    if (!boxSize || !view.hasText(4, "ftyp"))
        return false;
    if (isHeicBrand(view, 8))
        return true;
    if (!view.hasText(8, "mif1") && !view.hasText(8, "msf1"))
        return false;
    const std::size_t end = std::min<std::size_t>(*boxSize, 16 + 4 * kMostBrands);
    for (std::size_t at = 16; at + 4 <= end; at += 4)
        if (isHeicBrand(view, at))
            return true;
    return false;
}

} // namespace

std::optional<Container> containerOf(std::span<const std::uint8_t> bytes) {
    const ByteView view(bytes, ByteOrder::Big);
    if (view.hasText(0, "\xff\xd8\xff"))
        return Container::Jpeg;
    if (view.hasText(0, "\x89PNG\r\n\x1a\n"))
        return Container::Png;
    if (view.hasText(0, "II*\0"sv) || view.hasText(0, "MM\0*"sv))
        return Container::Tiff;
    if (view.hasText(0, "RIFF") && view.hasText(8, "WEBP"))
        return Container::Webp;
    if (isHeif(view))
        return Container::Heif;
    return std::nullopt;
}

} // namespace trichion::photo
