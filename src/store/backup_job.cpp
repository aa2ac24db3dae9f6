#include "backup_files.h"
#include "key_table.h"
#include "practice_folder.h"
#include "streams.h"
#include "trail_end.h"
#include "trichion/base/durable_file.h"
#include "trichion/base/parallel.h"
#include "trichion/store/backup.h"
#include "unfinished_folder.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <system_error>
#include <utility>

namespace trichion::store {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;

struct BackupJob::State {
    fs::path folder;
    Key backupKey;
    std::int64_t now_ms = 0;
};

namespace {

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

/// A database file that goes with its owner.
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

BackupKeys keysIn(Connection& connection) {
    BackupKeys keys;
    keys.practice = connection.text("SELECT id FROM practice");
    keys.wraps = masterWrapsIn(connection);
    Statement rows = connection.prepare("SELECT client, wrapped FROM client_key");
    while (rows.step()) {
        const BytesView wrapped = rows.bytes(1);
        keys.clients.emplace(rows.text(0), Bytes(wrapped.begin(), wrapped.end()));
    }
    return keys;
}

std::vector<BackupPhoto> photosIn(Connection& connection) {
    std::vector<BackupPhoto> photos;
    Statement rows = connection.prepare("SELECT file_digest, client FROM photo ORDER BY id");
    while (rows.step())
        photos.push_back({digestIn(rows.bytes(0)), rows.text(1)});
    return photos;
}

/// What a backup holds beside the photos: all of it from one moment, whatever happens in the practice.
struct Snapshot {
    BackupKeys keys;
    Manifest manifest;
};

Snapshot takenFrom(const fs::path& folder, const fs::path& copy) {
    {
        Connection source(databaseIn(folder), Access::ReadOnly);
        source.copyTo(copy);
    }
    Connection connection(copy, Access::ReadWrite);
    Snapshot snapshot;
    snapshot.keys = keysIn(connection);
    snapshot.manifest.schema = static_cast<int>(connection.integer("PRAGMA user_version"));
    snapshot.manifest.clients = connection.integer("SELECT count(*) FROM client");
    snapshot.manifest.photos = photosIn(connection);
    const TrailEnd end = trailEndOf(connection);
    snapshot.manifest.trailEnd = end.sequence;
    snapshot.manifest.trailChain = end.chain;
    // Their pages are overwritten with zeros (secure_delete).
    connection.run("DELETE FROM client_key; DELETE FROM master_wrap;");
    connection.checkpoint();
    return snapshot;
}

bool isThere(const Vault& target, const Vault& source, const Digest& digest) {
    std::error_code ignored;
    return target.has(digest) &&
           fs::file_size(target.pathOf(digest), ignored) == fs::file_size(source.pathOf(digest), ignored);
}

/// Copies what the place does not have; takes out of the list, with a finding, what is damaged.
base::Findings copyPhotos(std::vector<BackupPhoto>& photos, const Vault& source, const Vault& target,
                          const base::Progress& progress) {
    base::Findings findings;
    std::vector<BackupPhoto> copied;
    copied.reserve(photos.size());
    for (BackupPhoto& photo : photos) {
        base::throwIfStopped(progress.stop);
        progress.at("photos", static_cast<double>(copied.size()) / static_cast<double>(photos.size()));
        const auto leaveOut = [&](base::FindingCode code) {
            findings.push_back({code, {{"given", hexOf(photo.digest)}}});
        };
        if (!isThere(target, source, photo.digest)) {
            try {
                const std::optional<Bytes> sealed = source.get(photo.digest);
                if (!sealed) {
                    leaveOut(base::FindingCode::PhotoLost);
                    continue;
                }
                target.put(*sealed);
            } catch (const Error& error) {
                if (error.code() != ErrorCode::SealBroken)
                    throw;
                leaveOut(base::FindingCode::PhotoDamaged);
                continue;
            }
        }
        copied.push_back(std::move(photo));
    }
    photos = std::move(copied);
    return findings;
}

/// Seals a file piece by piece and reads it back. Returns the digest of what was written.
Digest sealInto(const fs::path& target, const fs::path& clear, const Key& key,
                const base::Progress& progress) {
    RunningDigest digest;
    base::DurableFile file(target);
    SealingStream sealing(key, kBackupPurpose, [&](BytesView piece) {
        digest.add(piece);
        file.write(piece);
    });
    const Source source = sourceOf(clear);
    const auto all = static_cast<double>(fs::file_size(clear));
    Bytes piece(std::size_t{256} << 10U);
    while (const std::size_t size = source(piece)) {
        base::throwIfStopped(progress.stop);
        sealing.write(BytesView(piece).first(size));
        progress.at("database", static_cast<double>(file.size_bytes()) / (all + 1.0));
    }
    sealing.finish();
    file.commit();
    const Digest written = digest.finish();
    if (digestOfFile(target) != written)
        throwBackupDamaged(target.parent_path(), "it does not read back as it was written");
    return written;
}

void write(const fs::path& path, const std::string& text) {
    base::durableWrite(path, viewOf(text), base::Readers::OwnerOnly);
}

} // namespace

BackupJob::BackupJob(Practice& practice)
    : m_state(std::make_unique<const State>(
          State{practice.folder(), practice.keys().backup(), practice.now_ms()})) {}

BackupJob::~BackupJob() = default;

BackupRound BackupJob::writeTo(const fs::path& place, const base::Progress& progress) const {
    base::makePrivateFolder(place);
    const std::int64_t made_ms = m_state->now_ms;
    const fs::path folder = place / (std::string(kBackupStem) + stampOf(made_ms));
    std::error_code ignored;
    if (fs::exists(folder, ignored))
        throw Error(ErrorCode::OutputNotWritable, {{"path", base::utf8(folder)}});
    UnfinishedFolder unfinished(folder.string() + kUnfinished);
    const PassingFile copy(m_state->folder / (std::string("backup") + kUnfinished));
    Snapshot snapshot = takenFrom(m_state->folder, copy.path());
    Manifest& manifest = snapshot.manifest;
    manifest.made_ms = made_ms;
    BackupRound round;
    // Photos first, as in the practice: a database in a backup never names a photo that is not there.
    round.findings = copyPhotos(manifest.photos, Vault(m_state->folder / kPhotosName),
                                Vault(place / kPhotosName), progress);
    manifest.database =
        sealInto(unfinished.path() / kSealedDatabaseName, copy.path(), m_state->backupKey, progress);
    write(unfinished.path() / kKeysName, keysToJson(snapshot.keys));
    write(unfinished.path() / kManifestName, manifestToJson(manifest, m_state->backupKey));
    unfinished.becomes(folder);
    round.written.push_back({folder, manifest.made_ms, manifest.schema, manifest.clients,
                             static_cast<std::int64_t>(manifest.photos.size())});
    return round;
}

BackupRound BackupJob::writeToAll(const std::vector<fs::path>& places, const base::Progress& progress) const {
    BackupRound all;
    for (const fs::path& place : places) {
        const auto miss = [&](const std::string& reason) {
            all.findings.push_back(
                {base::FindingCode::BackupMissed, {{"path", base::utf8(place)}, {"reason", reason}}});
        };
        std::error_code ignored;
        if (!fs::is_directory(place, ignored)) {
            miss("the folder is not there");
            continue;
        }
        try {
            BackupRound one = writeTo(place, progress);
            all.written.push_back(std::move(one.written.front()));
            for (base::Finding& finding : one.findings)
                all.findings.push_back(std::move(finding));
        } catch (const Error& error) {
            if (error.code() == ErrorCode::Interrupted)
                throw;
            miss(error.code() == ErrorCode::OutputDiskFull ? "the disk is full"
                                                           : "it cannot be read or written");
        }
    }
    return all;
}

} // namespace trichion::store
