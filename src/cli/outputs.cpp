#include "commands.h"

#include "trichion/base/file.h"

#include <filesystem>
#include <set>
#include <system_error>

namespace trichion::cli {

namespace fs = std::filesystem;

namespace {

fs::path placeOf(const std::string& path) {
    std::error_code ignored;
    const fs::path whole = fs::weakly_canonical(path, ignored);
    return whole.empty() ? fs::path(path) : whole;
}

} // namespace

void requireOutputs(const std::vector<std::string>& outputs, const std::string& photo) {
    std::set<fs::path> taken;
    if (!photo.empty())
        taken.insert(placeOf(photo));
    for (const std::string& output : outputs) {
        if (output.empty())
            continue;
        if (!taken.insert(placeOf(output)).second)
            throw base::Error(
                base::ErrorCode::UsageConflict,
                {{"reason", "\"" + output +
                                "\" is named twice, or is the photo itself. Give every output a file of "
                                "its own."}});
        base::requireWritable(output);
    }
}

} // namespace trichion::cli
