#include "photo/tiff_directory.h"

#include <algorithm>
#include <array>

namespace trichion::photo {

namespace {

enum FieldType : std::uint16_t { kByte = 1, kAscii = 2, kShort = 3, kLong = 4 };

// Bytes of one element by field type (TIFF 6.0, section 2); 0: unknown.
std::size_t elementSize(std::uint16_t type) {
    constexpr std::array<std::size_t, 14> kSizes = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};
    return type < kSizes.size() ? kSizes[type] : 0;
}

std::optional<TiffField> fieldAt(const ByteView& view, std::size_t at) {
    const std::uint16_t tag = view.u16(at).value_or(0);
    const std::uint16_t type = view.u16(at + 2).value_or(0);
    const std::uint32_t count = view.u32(at + 4).value_or(0);
    const std::size_t length = elementSize(type) * count;
    if (length == 0)
        return std::nullopt;
    const std::size_t place = length <= 4 ? at + 8 : view.u32(at + 8).value_or(0);
    const auto value = view.part(place, length);
    if (!value)
        return std::nullopt;
    return TiffField{tag, type, count, ByteView(*value, view.order())};
}

} // namespace

std::optional<std::uint32_t> TiffField::number(std::size_t index) const {
    if (index >= count)
        return std::nullopt;
    if (type == kByte)
        return value.part(index, 1)->front();
    if (type == kShort)
        return value.u16(2 * index);
    if (type == kLong)
        return value.u32(4 * index);
    return std::nullopt;
}

std::string TiffField::text() const {
    if (type != kAscii)
        return {};
    const auto bytes = *value.part(0, value.size());
    return std::string(bytes.begin(), std::find(bytes.begin(), bytes.end(), 0));
}

const TiffField* TiffDirectory::find(std::uint16_t tag) const {
    const auto found =
        std::find_if(fields.begin(), fields.end(), [=](const TiffField& f) { return f.tag == tag; });
    return found == fields.end() ? nullptr : &*found;
}

std::uint32_t TiffDirectory::numberOf(std::uint16_t tag, std::uint32_t otherwise) const {
    const TiffField* field = find(tag);
    return field ? field->number(0).value_or(otherwise) : otherwise;
}

std::optional<TiffDirectory> TiffBlock::directoryAt(std::uint32_t at) const {
    const std::optional<std::uint16_t> count = view.u16(at);
    if (!count || !view.part(at, 2 + std::size_t{12} * *count))
        return std::nullopt;
    TiffDirectory directory;
    for (std::size_t i = 0; i < *count; ++i)
        if (std::optional<TiffField> field = fieldAt(view, at + 2 + 12 * i))
            directory.fields.push_back(*field);
    directory.next = view.u32(at + 2 + std::size_t{12} * *count).value_or(0);
    return directory;
}

std::optional<TiffBlock> openTiffBlock(std::span<const std::uint8_t> bytes) {
    const bool little = bytes.size() >= 8 && bytes[0] == 'I' && bytes[1] == 'I';
    const bool big = bytes.size() >= 8 && bytes[0] == 'M' && bytes[1] == 'M';
    if (!little && !big)
        return std::nullopt;
    const ByteView view(bytes, little ? ByteOrder::Little : ByteOrder::Big);
    if (view.u16(2) != 42)
        return std::nullopt;
    return TiffBlock{view, *view.u32(4)};
}

} // namespace trichion::photo
