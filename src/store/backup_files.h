#pragma once
/// \file
/// The keys of a backup, its second readable file (the first is the manifest).

#include "manifest.h"
#include "trichion/store/connection.h"
#include "trichion/store/key_ring.h"
#include "trichion/store/seal.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace trichion::store {

inline constexpr std::string_view kBackupStem = "trichion-"; ///< a backup's folder begins with it
inline constexpr const char* kSealedDatabaseName = "database.sealed";
inline constexpr const char* kKeysName = "keys.json";
inline constexpr const char* kBackupPurpose = "backup-database";

/// The keys of a backup, all wrapped.
struct BackupKeys {
    std::string practice; ///< its id
    std::vector<MasterWrap> wraps;
    std::map<std::string, Bytes> clients; ///< by id
};
[[nodiscard]] std::string keysToJson(const BackupKeys& keys);
/// Writes the keys of a database into the folder of a backup, one by one. Errors: those of DurableFile.
void writeKeys(const std::filesystem::path& backup, Connection& connection);
/// Errors: BackupDamaged, FileMissing.
[[nodiscard]] BackupKeys readKeys(const std::filesystem::path& backup);

} // namespace trichion::store
