#include "studio/practice/desk_trouble.h"

#include "trichion/base/file.h"

#include <sys/stat.h>

namespace trichion::studio {

FileMark markOf(const std::filesystem::path& file, const std::filesystem::path& folder) {
    struct stat found = {};
    if (::stat(file.c_str(), &found) != 0)
        throw base::Error(base::ErrorCode::PracticeMissing, {{"path", base::utf8(folder)}});
    return {static_cast<std::uint64_t>(found.st_dev), static_cast<std::uint64_t>(found.st_ino)};
}

bool mayPass(const std::exception_ptr& failure) {
    try {
        std::rethrow_exception(failure);
    } catch (const base::Error& error) {
        switch (error.code()) {
        case base::ErrorCode::PracticeMissing:
        case base::ErrorCode::PracticeNotWritable:
        case base::ErrorCode::OutputDiskFull:
        case base::ErrorCode::OutputWriteFailed:
            return true;
        default:
            return false;
        }
    } catch (const std::exception&) {
        return false;
    }
}

} // namespace trichion::studio
