#pragma once
// Runs the built trichion-cli as a user's shell would.

#include <string>
#include <vector>

namespace trichion::test {

struct Outcome {
    int exitCode = -1;
    std::string errors;
    std::string output;
};

/// How the child is started.
struct Conditions {
    bool interrupted = false;  ///< SIGINT waits for it from the start
    long fileLimit_bytes = -1; ///< every file it writes ends there, as on a full disk
    std::string resources;     ///< TRICHION_RESOURCES, if not empty
};

[[nodiscard]] Outcome runCli(const std::vector<std::string>& arguments, const Conditions& conditions = {});

} // namespace trichion::test
