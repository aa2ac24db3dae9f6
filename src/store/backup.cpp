#include "trichion/store/backup.h"

#include "backup_files.h"
#include "practice_folder.h"
#include "trichion/base/file.h"
#include "trichion/base/overwrite.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace trichion::store {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kHour_ms = 3'600'000;

fs::path pathOf(const BackupPlace& row) {
    return fs::path(std::u8string(row.path.reveal().begin(), row.path.reveal().end()));
}

std::optional<BackupPlace> knownPlace(Practice& practice, const fs::path& place) {
    for (BackupPlace& row : practice.all<BackupPlace>())
        if (row.path.reveal() == wholeName(place))
            return std::move(row);
    return std::nullopt;
}

void rememberPlace(Practice& practice, const fs::path& place, std::optional<std::int64_t> made_ms) {
    const std::optional<BackupPlace> known = knownPlace(practice, place);
    if (known && !made_ms)
        return;
    BackupPlace row = known.value_or(BackupPlace{});
    row.path = Sealed<std::string>(wholeName(place));
    row.last_ms = row.lastChecked_ms = made_ms;
    Transaction transaction(practice.connection());
    if (known)
        practice.change(transaction, row);
    else
        practice.add(transaction, row);
    transaction.commit();
}

std::optional<BackupFacts> factsOf(const fs::path& folder) {
    try {
        const Manifest manifest = readManifest(folder);
        return BackupFacts{folder, manifest.made_ms, manifest.schema, manifest.clients, manifest.photos};
    } catch (const base::Error&) {
        return std::nullopt;
    }
}

bool isNamedLikeABackup(const fs::path& folder) {
    const std::string name = folder.filename().string();
    return name.rfind(kBackupStem, 0) == 0 && folder.extension() != ".part";
}

void removeUnnamedPhotos(const fs::path& place) {
    const Vault vault(place / kPhotosName);
    std::set<Digest> unnamed = vault.all();
    for (const BackupFacts& backup : backupsIn(place))
        forEachPhoto(backup.folder, [&](const BackupPhoto& photo) { unnamed.erase(photo.digest); });
    for (const Digest& digest : unnamed)
        vault.remove(digest);
}

std::set<std::string> erasedClients(Practice& practice) {
    std::set<std::string> erased;
    Statement rows = practice.connection().prepare("SELECT client FROM erasure");
    while (rows.step())
        erased.insert(rows.text(0));
    return erased;
}

/// Takes keys and photos of erased clients out of one backup. The keys go last: while one is there, the work
/// is not done.
void eraseIn(const BackupFacts& backup, const Vault& photos, const std::set<std::string>& erased) {
    BackupKeys keys = readKeys(backup.folder);
    const std::size_t before = keys.clients.size();
    for (const std::string& client : erased)
        keys.clients.erase(client);
    if (keys.clients.size() == before)
        return;
    forEachPhoto(backup.folder, [&](const BackupPhoto& photo) {
        if (erased.count(photo.client) == 1)
            photos.remove(photo.digest);
    });
    base::replaceAndOverwrite(backup.folder / kKeysName, viewOf(keysToJson(keys)));
}

} // namespace

base::Findings rememberBackups(Practice& practice, const BackupRound& round, const Retention& keep) {
    for (const BackupFacts& backup : round.written) {
        rememberPlace(practice, backup.folder.parent_path(), backup.made_ms);
        (void)pruneBackups(backup.folder.parent_path(), keep);
    }
    return eraseInBackups(practice);
}

BackupFacts makeBackup(Practice& practice, const fs::path& place, const base::Progress& progress) {
    const BackupRound round = BackupJob(practice).writeTo(place, progress);
    rememberPlace(practice, place, round.written.front().made_ms);
    return round.written.front();
}

std::vector<KnownPlace> backupPlaces(Practice& practice) {
    std::vector<KnownPlace> places;
    const std::vector<BackupPlace> rows = practice.all<BackupPlace>();
    places.reserve(rows.size());
    for (const BackupPlace& row : rows) {
        std::error_code ignored;
        places.push_back({pathOf(row), row.last_ms, fs::is_directory(pathOf(row), ignored)});
    }
    return places;
}

void addBackupPlace(Practice& practice, const fs::path& place) {
    rememberPlace(practice, place, std::nullopt);
}

bool dropBackupPlace(Practice& practice, const fs::path& place) {
    const std::optional<BackupPlace> known = knownPlace(practice, place);
    if (!known)
        return false;
    Transaction transaction(practice.connection());
    practice.remove(transaction, known->id);
    transaction.commit();
    return true;
}

std::vector<fs::path> placesDue(Practice& practice, const BackupRule& rule, BackupMoment moment) {
    std::vector<fs::path> due;
    const std::int64_t now_ms = practice.now_ms();
    const std::chrono::hours wait = moment == BackupMoment::Closing ? rule.leastOnClosing : rule.every;
    for (const KnownPlace& place : backupPlaces(practice)) {
        const bool isRecent =
            place.last_ms && *place.last_ms <= now_ms && now_ms - *place.last_ms < wait.count() * kHour_ms;
        if (moment == BackupMoment::Now || !isRecent)
            due.push_back(place.path);
    }
    return due;
}

std::vector<BackupFacts> backupsIn(const fs::path& place) {
    std::vector<BackupFacts> backups;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(place, ignored))
        if (entry.is_directory(ignored) && isNamedLikeABackup(entry.path()))
            if (auto facts = factsOf(entry.path()))
                backups.push_back(std::move(*facts));
    std::sort(backups.begin(), backups.end(),
              [](const BackupFacts& a, const BackupFacts& b) { return a.made_ms < b.made_ms; });
    return backups;
}

std::vector<fs::path> pruneBackups(const fs::path& place, const Retention& rule) {
    std::vector<BackupFacts> backups = backupsIn(place);
    std::reverse(backups.begin(), backups.end());
    std::set<int> days;
    std::set<int> weeks;
    std::vector<fs::path> removed;
    for (const BackupFacts& backup : backups) {
        const int day = plan::Date::ofMoment(backup.made_ms).days();
        const bool isKeptForDay = days.count(day) == 0 && static_cast<int>(days.size()) < rule.days;
        const bool isKeptForWeek = weeks.count(day / 7) == 0 && static_cast<int>(weeks.size()) < rule.weeks;
        if (isKeptForDay)
            days.insert(day);
        if (isKeptForWeek)
            weeks.insert(day / 7);
        if (isKeptForDay || isKeptForWeek || &backup == &backups.front())
            continue;
        std::error_code ignored;
        fs::remove_all(backup.folder, ignored);
        removed.push_back(backup.folder);
    }
    if (!removed.empty())
        removeUnnamedPhotos(place);
    return removed;
}

base::Findings eraseInBackups(Practice& practice) {
    base::Findings findings;
    const std::set<std::string> erased = erasedClients(practice);
    if (erased.empty())
        return findings;
    for (const BackupPlace& row : practice.all<BackupPlace>()) {
        if (!row.last_ms)
            continue; // nothing was ever written there
        const fs::path place = pathOf(row);
        std::error_code ignored;
        const auto unreachable = [&](const char* reason) {
            findings.push_back(
                {base::FindingCode::BackupUnreachable, {{"path", row.path.reveal()}, {"reason", reason}}});
        };
        if (!fs::is_directory(place, ignored)) {
            unreachable("the folder is not there");
            continue;
        }
        try {
            for (const BackupFacts& backup : backupsIn(place))
                eraseIn(backup, Vault(place / kPhotosName), erased);
        } catch (const base::Error&) {
            unreachable("it cannot be read or written");
        }
    }
    return findings;
}

} // namespace trichion::store
