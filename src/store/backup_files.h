#pragma once
/// \file
/// The two readable files of a backup.

#include "trichion/store/key_ring.h"
#include "trichion/store/seal.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace trichion::store {

inline constexpr std::string_view kBackupStem = "trichion-"; ///< a backup's folder begins with it
inline constexpr const char* kManifestName = "manifest.json";
inline constexpr const char* kSealedDatabaseName = "database.sealed";
inline constexpr const char* kKeysName = "keys.json";
inline constexpr const char* kBackupPurpose = "backup-database";

/// A photo of a backup, with whose it is.
struct BackupPhoto {
    Digest digest{};
    std::string client;
};

struct Manifest {
    std::int64_t made_ms = 0;
    int schema = 0;
    std::int64_t clients = 0;
    Digest database{};
    std::int64_t trailEnd = 0; ///< entries of the trail; 0: not known
    Digest trailChain{};       ///< of the newest of them
    std::vector<BackupPhoto> photos;
};

/// Text with a seal over all values, made with the backup key.
[[nodiscard]] std::string manifestToJson(const Manifest& manifest, const Key& key);
/// Errors: BackupDamaged, FileMissing.
[[nodiscard]] Manifest readManifest(const std::filesystem::path& backup);
/// Error: BackupDamaged if the values are not those that were sealed.
void requireSealed(const std::filesystem::path& backup, const Manifest& manifest, const Key& key);

/// The keys of a backup, all wrapped.
struct BackupKeys {
    std::string practice; ///< its id
    std::vector<MasterWrap> wraps;
    std::map<std::string, Bytes> clients; ///< by id
};
[[nodiscard]] std::string keysToJson(const BackupKeys& keys);
/// Errors: BackupDamaged, FileMissing.
[[nodiscard]] BackupKeys readKeys(const std::filesystem::path& backup);

[[noreturn]] void throwBackupDamaged(const std::filesystem::path& backup, const std::string& reason);

} // namespace trichion::store
