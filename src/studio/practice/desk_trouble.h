#pragma once
/// \file
/// A practice whose drive went away, or has no room: what was to be kept waits and can be tried again.

#include "trichion/base/error.h"
#include "trichion/base/file_mark.h"

#include <exception>
#include <filesystem>

namespace trichion::studio {

/// Of the file that a practice is kept in. Error: PracticeMissing if there is none.
[[nodiscard]] base::FileMark markOf(const std::filesystem::path& file, const std::filesystem::path& folder);
/// Whether it may work later without anything being done in the window: the drive is gone, full or read-only.
[[nodiscard]] bool mayPass(const std::exception_ptr& failure);

} // namespace trichion::studio
