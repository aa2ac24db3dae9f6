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

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
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

/// Backups of one round and what went wrong with the others.
struct BackupRound {
    std::vector<BackupFacts> written;
    base::Findings findings; ///< BackupMissed; PhotoLost, PhotoDamaged: photos that no backup can hold
};

/// Writes backups on any thread while the practice is being used: it reads the database through a connection
/// of its own and has copies of the keys. Content goes through in pieces, whatever the size of the practice.
class BackupJob {
  public:
    /// On the thread that uses the practice.
    explicit BackupJob(Practice& practice);
    ~BackupJob();
    BackupJob(const BackupJob&) = delete;
    BackupJob& operator=(const BackupJob&) = delete;

    /// Writes a backup and reads it back. Photos that are damaged in the practice are left out, with a
    /// finding: one of them must not stop all backups. Errors: those of writing; PracticeDamaged;
    /// Interrupted. Nothing unfinished is left with the name of a backup.
    [[nodiscard]] BackupRound writeTo(const std::filesystem::path& place,
                                      const base::Progress& progress = {}) const;
    /// A backup in each place. A place that cannot be reached or written is a finding and holds no other up.
    /// Error: Interrupted.
    [[nodiscard]] BackupRound writeToAll(const std::vector<std::filesystem::path>& places,
                                         const base::Progress& progress = {}) const;

  private:
    struct State;
    std::unique_ptr<const State> m_state;
};

/// How many backups are kept: the newest of each of the last days that have one, and of each of the last
/// weeks.
struct Retention {
    int days = 7;
    int weeks = 4;
};

/// Back on the thread that uses the practice: notes the places of a round, removes what the rule does not
/// keep, and takes clients that were erased out of all backups that can be reached. Findings:
/// BackupUnreachable.
[[nodiscard]] base::Findings rememberBackups(Practice& practice, const BackupRound& round,
                                             const Retention& keep);

/// A job, a place, and remembered with nothing removed. Errors as writeTo; a photo that is left out is not
/// told.
[[nodiscard]] BackupFacts makeBackup(Practice& practice, const std::filesystem::path& place,
                                     const base::Progress& progress = {});

/// When backups are made by themselves, and what is kept of them.
struct BackupRule {
    std::chrono::hours every{24};
    std::chrono::hours leastOnClosing{1}; ///< closing makes none when the last one is younger than this
    Retention keep;
};
/// Now: the person asked. Scheduled: asked by a timer. Closing: the practice is about to be closed.
enum class BackupMoment { Now, Scheduled, Closing };

/// A place of backups that the practice knows.
struct KnownPlace {
    std::filesystem::path path;
    std::optional<std::int64_t> last_ms; ///< when the last backup was written there
    bool isReachable = false;
};
/// In the order they were added.
[[nodiscard]] std::vector<KnownPlace> backupPlaces(Practice& practice);
/// Adds a place; one that is known stays as it is.
void addBackupPlace(Practice& practice, const std::filesystem::path& place);
/// Forgets a place; its backups stay where they are, and erasing no longer reaches them. False if it is not
/// known.
bool dropBackupPlace(Practice& practice, const std::filesystem::path& place);
/// The places that want a backup. A clock that was set back makes a place due.
[[nodiscard]] std::vector<std::filesystem::path> placesDue(Practice& practice, const BackupRule& rule,
                                                           BackupMoment moment);

/// Whole backups in a place, the oldest first. What is unfinished or not a backup is passed over.
[[nodiscard]] std::vector<BackupFacts> backupsIn(const std::filesystem::path& place);

/// Whether a backup needs a passphrase. Errors: BackupDamaged, FileMissing.
[[nodiscard]] bool isSealedBackup(const std::filesystem::path& backup);

/// Reads all of a backup and holds it against its manifest. Errors: BackupDamaged, PassphraseNeeded,
/// PassphraseWrong, RecoveryKeyInvalid, FileMissing.
BackupFacts verifyBackup(const std::filesystem::path& backup, const Unlocking& unlocking);

/// Makes a practice in a new folder from a backup, after all of it was verified. Clients that were erased
/// since are left out; so are photos that were damaged before the backup was made. Errors: as verifyBackup;
/// PracticeExists; those of writing. The folder appears whole or not at all.
BackupFacts restoreBackup(const std::filesystem::path& backup, const std::filesystem::path& folder,
                          const Unlocking& unlocking);

/// Removes the backups of a place that the rule does not keep, and photos that none of the rest names. The
/// newest is always kept. Returns the folders that went.
std::vector<std::filesystem::path> pruneBackups(const std::filesystem::path& place, const Retention& rule);

/// Takes the keys and photos of all clients that were ever erased out of every known place. Findings:
/// BackupUnreachable.
[[nodiscard]] base::Findings eraseInBackups(Practice& practice);

} // namespace trichion::store
