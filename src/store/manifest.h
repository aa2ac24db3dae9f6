#pragma once
/// \file
/// The manifest of a backup: what belongs to it, with digests and a seal over all of it. Its photos are
/// written and read one by one: a practice may have more of them than fit into memory.

#include "trichion/store/seal.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

namespace trichion::store {

inline constexpr const char* kManifestName = "manifest.json";

/// A photo of a backup, with whose it is.
struct BackupPhoto {
    Digest digest{};
    std::string client;
};
using PhotoSink = std::function<void(const BackupPhoto&)>;
/// Gives all photos to a sink, each time the same in the same order.
using PhotoSource = std::function<void(const PhotoSink&)>;

/// All but the photos themselves.
struct Manifest {
    std::int64_t made_ms = 0;
    int schema = 0;
    std::int64_t clients = 0;
    std::int64_t photos = 0; ///< how many
    Digest database{};
    std::int64_t trailEnd = 0; ///< entries of the trail; 0: not known
    Digest trailChain{};       ///< of the newest of them
};

/// Writes the manifest into the folder of a backup, with a seal made with the backup key. Errors: those of
/// DurableFile.
void writeManifest(const std::filesystem::path& backup, const Manifest& manifest, const PhotoSource& photos,
                   const Key& key);
/// Reads no further than the list of photos where the manifest says how many there are. Errors:
/// BackupDamaged, FileMissing, FileNewer.
[[nodiscard]] Manifest readManifest(const std::filesystem::path& backup);
/// Errors: BackupDamaged, FileMissing; those of the sink.
void forEachPhoto(const std::filesystem::path& backup, const PhotoSink& sink);
/// Error: BackupDamaged if values or photos are not those that were sealed.
void requireSealed(const std::filesystem::path& backup, const Manifest& manifest, const Key& key);

[[noreturn]] void throwBackupDamaged(const std::filesystem::path& backup, const std::string& reason);
/// Runs a reader of one file of a backup; whatever is wrong with the text, the backup is damaged.
void orDamaged(const std::filesystem::path& backup, const char* name,
               const std::function<void(const std::filesystem::path&)>& read);

} // namespace trichion::store
