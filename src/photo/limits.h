#pragma once
/// \file
/// The sizes that are read, and the errors every reader throws.

#include <cstddef>
#include <cstdint>
#include <string>

namespace trichion::photo {

constexpr std::size_t kFileLimit_bytes = 512'000'000;
constexpr std::size_t kProfileLimit_bytes = 16'000'000;
constexpr std::uint64_t kPixelLimit = 64'000'000;
constexpr std::uint64_t kSideLimit_px = 20'000;
constexpr std::uint64_t kSideMinimum_px = 64;

/// Throws PhotoTooLarge or PhotoTooSmall unless the size may be decoded.
void requireReadableSize(std::uint64_t width, std::uint64_t height, const std::string& name);

[[noreturn]] void throwTruncated(const std::string& name);
[[noreturn]] void throwNotAnImage(const std::string& name);
[[noreturn]] void throwColourUnsupported(const std::string& name, const std::string& reason);

} // namespace trichion::photo
