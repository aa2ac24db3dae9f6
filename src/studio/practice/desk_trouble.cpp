#include "studio/practice/desk_trouble.h"

#include "trichion/base/file.h"

#include <optional>

namespace trichion::studio {

base::FileMark markOf(const std::filesystem::path& file, const std::filesystem::path& folder) {
    const std::optional<base::FileMark> found = base::markOf(file);
    if (!found)
        throw base::Error(base::ErrorCode::PracticeMissing, {{"path", base::utf8(folder)}});
    return *found;
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
