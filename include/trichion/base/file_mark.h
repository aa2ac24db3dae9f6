#pragma once
/// \file
/// Which file lies at a path, whatever its name.

#include <cstdint>
#include <filesystem>
#include <optional>

namespace trichion::base {

/// Another file under the same name has another mark.
struct FileMark {
    std::uint64_t device = 0;
    std::uint64_t number = 0;

    friend bool operator==(const FileMark&, const FileMark&) = default;
};

/// Nothing if there is no file, or if it cannot be reached.
[[nodiscard]] std::optional<FileMark> markOf(const std::filesystem::path& file);

} // namespace trichion::base
