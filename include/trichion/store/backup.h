#pragma once
/// \file
/// Backups. A place (a folder, best on another disk) holds any number of them:
///
///     photos/ab/<digest>.sealed          shared by all backups of the place
///     trichion-20261121-181509-123/
///         manifest.json                  what belongs to it, with digests and a seal of its own
///         database.sealed                the database without any key
///         keys.json                      the wrapped keys: overwritten when a client is erased
///
/// Nothing in a backup can be read without the passphrase or the recovery key.

#include "trichion/base/progress.h"
#include "trichion/store/practice.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace trichion::store {

/// A backup as its manifest describes it.
struct BackupFacts {
    std::filesystem::path folder;
    std::int64_t made_ms = 0;
    int schema = 0;
    std::int64_t clients = 0;
    std::int64_t photos = 0;
};

/// Writes a backup while the practice is being used, reads it back and remembers the place. Errors: those of
/// writing; SealBroken if a photo of the practice is damaged; Interrupted. Nothing unfinished is left with
/// the name of a backup.
[[nodiscard]] BackupFacts makeBackup(Practice& practice, const std::filesystem::path& place,
                                     const base::Progress& progress = {});

/// Whole backups in a place, the oldest first. What is unfinished or not a backup is passed over.
[[nodiscard]] std::vector<BackupFacts> backupsIn(const std::filesystem::path& place);

/// Whether a backup needs a passphrase. Errors: BackupDamaged, FileMissing.
[[nodiscard]] bool isSealedBackup(const std::filesystem::path& backup);

/// Reads all of a backup and holds it against its manifest. Errors: BackupDamaged, PassphraseNeeded,
/// PassphraseWrong, RecoveryKeyInvalid, FileMissing.
BackupFacts verifyBackup(const std::filesystem::path& backup, const Unlocking& unlocking);

/// Makes a practice in a new folder from a backup, after all of it was verified. Clients that were erased
/// since are left out. Errors: as verifyBackup; PracticeExists; those of writing. The folder appears whole or
/// not at all.
BackupFacts restoreBackup(const std::filesystem::path& backup, const std::filesystem::path& folder,
                          const Unlocking& unlocking);

/// How many backups are kept: the newest of each of the last days that have one, and of each of the last
/// weeks.
struct Retention {
    int days = 7;
    int weeks = 4;
};
/// Removes the backups of a place that the rule does not keep, and photos that none of the rest names. The
/// newest is always kept. Returns the folders that went.
std::vector<std::filesystem::path> pruneBackups(const std::filesystem::path& place, const Retention& rule);

/// Takes the keys and photos of all clients that were ever erased out of every known place. Findings:
/// BackupUnreachable.
[[nodiscard]] base::Findings eraseInBackups(Practice& practice);

} // namespace trichion::store
