#pragma once
/// \file
/// Names of the files in a practice's folder.

#include "trichion/base/file.h"

#include <filesystem>
#include <string>

namespace trichion::store {

inline constexpr const char* kDatabaseName = "practice.sqlite";
inline constexpr const char* kPhotosName = "photos";
inline constexpr const char* kLockName = "practice.lock";
inline constexpr const char* kTrailName = "practice.trail"; ///< where the trail ended when it was closed
inline constexpr const char* kAsideStem = "before-schema-"; ///< copies made before a migration

/// One name for one folder, however it was written.
[[nodiscard]] inline std::string wholeName(const std::filesystem::path& folder) {
    const std::filesystem::path whole = std::filesystem::absolute(folder).lexically_normal();
    return base::utf8(whole.has_filename() ? whole : whole.parent_path());
}

[[nodiscard]] inline std::filesystem::path databaseIn(const std::filesystem::path& folder) {
    return folder / kDatabaseName;
}

} // namespace trichion::store
