#pragma once
/// \file
/// Replacing a secret on disk so that the old one is not left in a freed block.

#include <cstdint>
#include <filesystem>
#include <span>

namespace trichion::base {

/// As durableWrite for the owner only; then what stood in the file before is overwritten with zeros and
/// flushed. A disk that moves its blocks, or a file system that keeps copies, may still have it: only
/// encryption of the disk helps there. Errors of durableWrite; then the old content stands.
void replaceAndOverwrite(const std::filesystem::path& path, std::span<const std::uint8_t> bytes);

} // namespace trichion::base
