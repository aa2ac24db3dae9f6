#include "trichion/base/resources.h"

#include "trichion/base/error.h"

#include <array>
#include <cstdlib>
#include <string>
#include <system_error>

namespace trichion::base {

namespace fs = std::filesystem;

namespace {

fs::path programFolder() {
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    return error ? fs::path() : program.parent_path();
}

} // namespace

fs::path resourcePath(std::string_view relative) {
    const char* chosen = std::getenv("TRICHION_RESOURCES");
    const std::array<fs::path, 3> roots = {chosen != nullptr ? fs::path(chosen) : fs::path(),
                                           programFolder() / "../share/trichion",
                                           fs::path(TRICHION_SOURCE_RESOURCES)};
    for (const fs::path& root : roots) {
        std::error_code ignored;
        if (!root.empty() && fs::is_regular_file(root / relative, ignored))
            return (root / relative).lexically_normal();
    }
    throw Error(ErrorCode::ResourceMissing, {{"name", std::string(relative)}});
}

std::string_view programVersion() noexcept {
    return TRICHION_VERSION;
}

} // namespace trichion::base
