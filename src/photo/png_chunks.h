#pragma once
/// \file
/// The chunks of a PNG file.

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace trichion::photo {

struct PngChunk {
    std::string_view type; ///< four letters
    std::span<const std::uint8_t> data;
    std::span<const std::uint8_t> whole; ///< with length, type and checksum
};

constexpr std::size_t kPngSignature_bytes = 8;

/// All chunks up to and with IEND, views into `png`. Nothing if the file ends before IEND or starts with
/// another chunk than IHDR. Checksums are not looked at.
[[nodiscard]] std::optional<std::vector<PngChunk>> pngChunksOf(std::span<const std::uint8_t> png);

/// Appends a chunk with its checksum.
void appendChunk(std::vector<std::uint8_t>& png, std::string_view type, std::string_view data);

/// The first chunk of a type, or null.
[[nodiscard]] const PngChunk* findChunk(const std::vector<PngChunk>& chunks, std::string_view type);

} // namespace trichion::photo
