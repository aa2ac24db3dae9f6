#pragma once
/// \file
/// The directories of a TIFF block, which is also the form of EXIF. Reads hostile bytes without trust.

#include "photo/byte_view.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace trichion::photo {

/// One field of a directory.
struct TiffField {
    std::uint16_t tag = 0;
    std::uint16_t type = 0;
    std::uint32_t count = 0;
    ByteView value;

    /// The element of an unsigned field (BYTE, SHORT, LONG); nothing for other types or past the end.
    [[nodiscard]] std::optional<std::uint32_t> number(std::size_t index) const;
    /// Text up to the first zero byte; empty unless the type is ASCII.
    [[nodiscard]] std::string text() const;
};

/// A directory and the place of the next (0: none).
struct TiffDirectory {
    std::vector<TiffField> fields;
    std::uint32_t next = 0;

    [[nodiscard]] const TiffField* find(std::uint16_t tag) const;
    /// First element of an unsigned field, or `otherwise`.
    [[nodiscard]] std::uint32_t numberOf(std::uint16_t tag, std::uint32_t otherwise) const;
};

/// The block with its byte order and the place of its first directory; nothing if it is no TIFF block.
struct TiffBlock {
    ByteView view;
    std::uint32_t first = 0;

    /// The directory at a place; nothing if it is not wholly inside. Fields whose value lies outside are left
    /// out.
    [[nodiscard]] std::optional<TiffDirectory> directoryAt(std::uint32_t at) const;
};

[[nodiscard]] std::optional<TiffBlock> openTiffBlock(std::span<const std::uint8_t> bytes);

} // namespace trichion::photo
