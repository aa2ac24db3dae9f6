#pragma once
/// \file
/// Reads source text and says which lines break the walls of module_table.h.

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace trichion::architecture {

/// One broken rule: "src/head/fit.cpp:3: head may not use render".
struct Violation {
    std::string file;
    int line = 0;
    std::string rule;
};

/// Names of the modules whose headers `module` may include: itself and all it may use, directly or through
/// another (link lines are PUBLIC). Empty for a name that is not in the table.
[[nodiscard]] std::vector<std::string_view> reachableFrom(std::string_view module);

/// Holds one source file against the rules. `path` is relative to the source tree with '/' between folders,
/// e.g. "include/trichion/head/view.h" or "src/photo/decode.cpp"; it need not exist.
[[nodiscard]] std::vector<Violation> checkSource(const std::string& path, const std::string& text);

/// Holds every .h and .cpp below include/ and src/ of a source tree against the rules.
[[nodiscard]] std::vector<Violation> checkTree(const std::filesystem::path& root);

/// How many files checkTree would read.
[[nodiscard]] std::size_t countSources(const std::filesystem::path& root);

} // namespace trichion::architecture
