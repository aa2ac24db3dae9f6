#pragma once
/// \file
/// Where the program's own data lies: catalogue, models, dots, samples.

#include <filesystem>
#include <string_view>

namespace trichion::base {

/// Path of a shipped file, e.g. "catalogue/pigments.json". Looked for in $TRICHION_RESOURCES, beside the
/// program
/// (../share/trichion), and in the source tree this build was made from. Error: ResourceMissing.
[[nodiscard]] std::filesystem::path resourcePath(std::string_view relative);

/// Program version, "0.1.0".
[[nodiscard]] std::string_view programVersion() noexcept;

} // namespace trichion::base
