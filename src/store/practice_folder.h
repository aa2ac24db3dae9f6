#pragma once
/// \file
/// Names of the files in a practice's folder.

#include <filesystem>

namespace trichion::store {

inline constexpr const char* kDatabaseName = "practice.sqlite";
inline constexpr const char* kPhotosName = "photos";
inline constexpr const char* kLockName = "practice.lock";
inline constexpr const char* kTrailName = "practice.trail"; ///< where the trail ended when it was closed
inline constexpr const char* kAsideStem = "before-schema-"; ///< copies made before a migration

[[nodiscard]] inline std::filesystem::path databaseIn(const std::filesystem::path& folder) {
    return folder / kDatabaseName;
}

} // namespace trichion::store
