#pragma once
/// \file
/// The format of a file from its first bytes; its name is never asked.

#include <cstdint>
#include <optional>
#include <span>

namespace trichion::photo {

enum class Container { Jpeg, Png, Tiff, Webp, Heif };

/// Nothing if the bytes are none of the formats that are read.
[[nodiscard]] std::optional<Container> containerOf(std::span<const std::uint8_t> bytes);

} // namespace trichion::photo
