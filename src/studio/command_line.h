#pragma once
/// \file
/// What the studio is started with. Read before any window system is touched.

#include <filesystem>
#include <optional>
#include <vector>

namespace trichion::studio {

struct StartOptions {
    std::vector<std::filesystem::path> files; ///< photos of one head; designs, heads, views
};

/// Either what to start with, or the exit code with which the program is already done (--help, --version,
/// usage).
struct CommandLine {
    StartOptions options;
    std::optional<int> exitCode;
};

[[nodiscard]] CommandLine parseCommandLine(int argc, char** argv);

/// Whether a display can be reached, as far as the environment tells.
[[nodiscard]] bool hasDisplay();

} // namespace trichion::studio
