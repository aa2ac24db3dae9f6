#pragma once
/// \file
/// A file that was written is shown where it lies.

#include <filesystem>
#include <functional>

namespace trichion::studio {

/// Who opens the folder of a file; replaced by tests.
[[nodiscard]] std::function<void(const std::filesystem::path& file)>& showInFolder();

} // namespace trichion::studio
