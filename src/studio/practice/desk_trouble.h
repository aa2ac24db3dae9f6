#pragma once
/// \file
/// A practice whose drive went away, or has no room: what was to be kept waits and can be tried again.

#include "trichion/base/error.h"

#include <cstdint>
#include <exception>
#include <filesystem>

namespace trichion::studio {

/// Which file lies at a path; another one with the same name differs.
struct FileMark {
    std::uint64_t device = 0;
    std::uint64_t number = 0;

    friend bool operator==(const FileMark&, const FileMark&) = default;
};

/// Error: PracticeMissing if there is none.
[[nodiscard]] FileMark markOf(const std::filesystem::path& file, const std::filesystem::path& folder);
/// Whether it may work later without anything being done in the window: the drive is gone, full or read-only.
[[nodiscard]] bool mayPass(const std::exception_ptr& failure);

} // namespace trichion::studio
