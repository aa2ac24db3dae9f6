#include "trichion/store/backup.h"

#include "backup_files.h"
#include "key_table.h"
#include "practice_folder.h"
#include "trichion/base/file.h"
#include "trichion/base/overwrite.h"
#include "trichion/base/parallel.h"
#include "trichion/store/schema.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <set>
#include <system_error>

namespace trichion::store {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kLargestDatabase_bytes = std::size_t{4} << 30U;
constexpr std::string_view kStem = "trichion-";
constexpr const char* kUnfinished = ".part";

/// "20261121-181509-123", in UTC.
std::string stampOf(std::int64_t utc_ms) {
    const plan::Date date = plan::Date::ofMoment(utc_ms);
    std::string day = date.iso();
    day.erase(std::remove(day.begin(), day.end(), '-'), day.end());
    const auto ofDay = static_cast<unsigned>(utc_ms - std::int64_t{date.days()} * 86'400'000);
    std::array<char, 32> time{};
    std::snprintf(time.data(), time.size(), "-%02u%02u%02u-%03u", ofDay / 3'600'000, ofDay / 60'000 % 60,
                  ofDay / 1000 % 60, ofDay % 1000);
    return day + time.data();
}

/// A file that goes with its owner.
class PassingFile {
  public:
    explicit PassingFile(fs::path path) : m_path(std::move(path)) { removeAll(); }
    ~PassingFile() { removeAll(); }
    PassingFile(const PassingFile&) = delete;
    PassingFile& operator=(const PassingFile&) = delete;
    [[nodiscard]] const fs::path& path() const noexcept { return m_path; }

  private:
    void removeAll() const {
        std::error_code ignored;
        for (const char* ending : {"", "-wal", "-shm", "-journal"})
            fs::remove(m_path.string() + ending, ignored);
    }
    fs::path m_path;
};

/// The whole database without keys, sealed.
Bytes sealedDatabase(Practice& practice) {
    const PassingFile copy(practice.folder() / (std::string("backup") + kUnfinished));
    practice.connection().copyTo(copy.path());
    {
        Connection connection(copy.path(), Access::ReadWrite);
        connection.run("DELETE FROM client_key; DELETE FROM master_wrap; VACUUM;");
        connection.checkpoint();
    }
    return sealFile(practice.keys().backup(), kBackupPurpose,
                    base::readFile(copy.path(), kLargestDatabase_bytes));
}

BackupKeys keysOf(Practice& practice) {
    BackupKeys keys;
    keys.practice = practice.connection().text("SELECT id FROM practice");
    keys.wraps = masterWrapsIn(practice.connection());
    Statement rows = practice.connection().prepare("SELECT client, wrapped FROM client_key");
    while (rows.step()) {
        const BytesView wrapped = rows.bytes(1);
        keys.clients.emplace(rows.text(0), Bytes(wrapped.begin(), wrapped.end()));
    }
    return keys;
}

std::vector<BackupPhoto> photosOf(Practice& practice) {
    std::vector<BackupPhoto> photos;
    Statement rows = practice.connection().prepare("SELECT file_digest, client FROM photo ORDER BY id");
    while (rows.step()) {
        const BytesView bytes = rows.bytes(0);
        BackupPhoto photo{{}, rows.text(1)};
        std::copy_n(bytes.begin(), std::min(bytes.size(), photo.digest.size()), photo.digest.begin());
        photos.push_back(std::move(photo));
    }
    return photos;
}

void copyPhotos(Practice& practice, const std::vector<BackupPhoto>& photos, const Vault& target,
                const base::Progress& progress) {
    for (std::size_t i = 0; i < photos.size(); ++i) {
        base::throwIfStopped(progress.stop);
        progress.at("photos", static_cast<double>(i) / static_cast<double>(photos.size()));
        if (target.has(photos[i].digest))
            continue;
        const std::optional<Bytes> sealed = practice.vault().get(photos[i].digest);
        if (!sealed)
            throw base::Error(base::ErrorCode::SealBroken, {{"what", "A photo"}});
        target.put(*sealed);
    }
}

void rememberPlace(Practice& practice, const fs::path& place, std::int64_t made_ms) {
    const std::string path = base::utf8(fs::absolute(place).lexically_normal());
    Transaction transaction(practice.connection());
    std::vector<BackupPlace> known = practice.all<BackupPlace>();
    const auto same = std::find_if(known.begin(), known.end(),
                                   [&](const BackupPlace& row) { return row.path.reveal() == path; });
    BackupPlace row = same == known.end() ? BackupPlace{} : *same;
    row.path = Sealed<std::string>(path);
    row.last_ms = made_ms;
    row.lastChecked_ms = made_ms;
    if (same == known.end())
        practice.add(transaction, row);
    else
        practice.change(transaction, row);
    transaction.commit();
}

std::optional<BackupFacts> factsOf(const fs::path& folder) {
    try {
        const Manifest manifest = readManifest(folder);
        return BackupFacts{folder, manifest.made_ms, manifest.schema, manifest.clients,
                           static_cast<std::int64_t>(manifest.photos.size())};
    } catch (const base::Error&) {
        return std::nullopt;
    }
}

bool isNamedLikeABackup(const fs::path& folder) {
    const std::string name = folder.filename().string();
    return name.rfind(kStem, 0) == 0 && folder.extension() != kUnfinished;
}

void removeUnnamedPhotos(const fs::path& place) {
    const Vault vault(place / kPhotosName);
    std::set<Digest> unnamed = vault.all();
    for (const BackupFacts& backup : backupsIn(place))
        for (const BackupPhoto& photo : readManifest(backup.folder).photos)
            unnamed.erase(photo.digest);
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

/// Takes keys and photos of erased clients out of one backup.
void eraseIn(const BackupFacts& backup, const Vault& photos, const std::set<std::string>& erased) {
    BackupKeys keys = readKeys(backup.folder);
    const std::size_t before = keys.clients.size();
    for (const std::string& client : erased)
        keys.clients.erase(client);
    if (keys.clients.size() != before)
        base::replaceAndOverwrite(backup.folder / kKeysName, viewOf(keysToJson(keys)));
    for (const BackupPhoto& photo : readManifest(backup.folder).photos)
        if (erased.count(photo.client) == 1)
            photos.remove(photo.digest);
}

} // namespace

BackupFacts makeBackup(Practice& practice, const fs::path& place, const base::Progress& progress) {
    base::makePrivateFolder(place);
    Manifest manifest;
    manifest.made_ms = practice.now_ms();
    manifest.schema = kSchemaVersion;
    const fs::path folder = place / (std::string(kStem) + stampOf(manifest.made_ms));
    const fs::path unfinished = folder.string() + kUnfinished;
    std::error_code ignored;
    if (fs::exists(folder, ignored))
        throw base::Error(base::ErrorCode::OutputNotWritable, {{"path", base::utf8(folder)}});
    fs::remove_all(unfinished, ignored);
    base::makePrivateFolder(unfinished);
    manifest.clients = practice.connection().integer("SELECT count(*) FROM client");
    manifest.photos = photosOf(practice);
    // Photos first, as in the practice: a database in a backup never names a photo that is not there.
    copyPhotos(practice, manifest.photos, Vault(place / kPhotosName), progress);
    progress.at("database", 0.0);
    const Bytes database = sealedDatabase(practice);
    manifest.database = digestOf(database);
    base::durableWrite(unfinished / kSealedDatabaseName, database, base::Readers::OwnerOnly);
    base::durableWrite(unfinished / kKeysName, viewOf(keysToJson(keysOf(practice))),
                       base::Readers::OwnerOnly);
    base::durableWrite(unfinished / kManifestName, viewOf(manifestToJson(manifest, practice.keys().backup())),
                       base::Readers::OwnerOnly);
    if (digestOf(base::readFile(unfinished / kSealedDatabaseName, kLargestDatabase_bytes)) !=
        manifest.database)
        throwBackupDamaged(folder, "it does not read back as it was written");
    fs::rename(unfinished, folder);
    rememberPlace(practice, place, manifest.made_ms);
    return *factsOf(folder);
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
    for (const BackupPlace& row : practice.all<BackupPlace>()) {
        const fs::path place = fs::u8path(row.path.reveal());
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
