#include "trichion/base/file_mark.h"

#include <sys/stat.h>

namespace trichion::base {

std::optional<FileMark> markOf(const std::filesystem::path& file) {
    struct stat found = {};
    if (::stat(file.c_str(), &found) != 0)
        return std::nullopt;
    return FileMark{static_cast<std::uint64_t>(found.st_dev), static_cast<std::uint64_t>(found.st_ino)};
}

} // namespace trichion::base
