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
#include <optional>
#include <set>
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

/// All photos of a database, each time in the same order.
void tellPhotos(Connection& connection, const PhotoSink& sink) {
    Statement rows = connection.prepare("SELECT file_digest, client FROM photo ORDER BY rowid");
    while (rows.step())
        sink({digestIn(rows.bytes(0)), rows.text(1)});
}

/// The database as it was at one moment, whatever happens in the practice: what the rest of the backup is
/// made from. Its keys stand in a file of their own.
void takeSnapshot(const fs::path& folder, const fs::path& copy, const fs::path& backup) {
    {
        Connection source(databaseIn(folder), Access::ReadOnly);
        source.copyTo(copy);
    }
    Connection connection(copy, Access::ReadWrite);
    writeKeys(backup, connection);
    // Their pages are overwritten with zeros (secure_delete).
    connection.run("DELETE FROM client_key; DELETE FROM master_wrap;");
    connection.checkpoint();
}

Manifest manifestOf(Connection& connection, std::int64_t made_ms) {
    Manifest manifest;
    manifest.made_ms = made_ms;
    manifest.schema = static_cast<int>(connection.integer("PRAGMA user_version"));
    manifest.clients = connection.integer("SELECT count(*) FROM client");
    manifest.photos = connection.integer("SELECT count(*) FROM photo");
    const TrailEnd end = trailEndOf(connection);
    manifest.trailEnd = end.sequence;
    manifest.trailChain = end.chain;
    return manifest;
}

bool isThere(const Vault& target, const Vault& source, const Digest& digest) {
    std::error_code ignored;
    return target.has(digest) &&
           fs::file_size(target.pathOf(digest), ignored) == fs::file_size(source.pathOf(digest), ignored);
}

/// Photos that a backup has to do without.
struct LeftOut {
    std::set<Digest> digests;
    base::Findings findings;
};

/// Copies one photo unless the place has it. Nothing, or why it cannot be copied.
std::optional<base::FindingCode> copyPhoto(const Digest& digest, const Vault& source, const Vault& target) {
    if (isThere(target, source, digest))
        return std::nullopt;
    try {
        const std::optional<Bytes> sealed = source.get(digest);
        if (!sealed)
            return base::FindingCode::PhotoLost;
        target.put(*sealed);
        return std::nullopt;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::SealBroken)
            throw;
        return base::FindingCode::PhotoDamaged;
    }
}

/// Copies what the place does not have and counts in the manifest what it has then.
LeftOut copyPhotos(Connection& connection, Manifest& manifest, const Vault& source, const Vault& target,
                   const base::Progress& progress) {
    LeftOut left;
    const auto all = static_cast<double>(manifest.photos);
    manifest.photos = 0;
    double done = 0.0;
    tellPhotos(connection, [&](const BackupPhoto& photo) {
        base::throwIfStopped(progress.stop);
        progress.at("photos", done / all);
        done += 1.0;
        const std::optional<base::FindingCode> missed = copyPhoto(photo.digest, source, target);
        if (!missed) {
            ++manifest.photos;
            return;
        }
        left.digests.insert(photo.digest);
        left.findings.push_back({*missed, {{"given", hexOf(photo.digest)}}});
    });
    return left;
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
    takeSnapshot(m_state->folder, copy.path(), unfinished.path());
    Manifest manifest;
    BackupRound round;
    {
        Connection connection(copy.path(), Access::ReadOnly);
        manifest = manifestOf(connection, made_ms);
        // Photos first, as in the practice: a database in a backup never names a photo that is not there.
        LeftOut left = copyPhotos(connection, manifest, Vault(m_state->folder / kPhotosName),
                                  Vault(place / kPhotosName), progress);
        round.findings = std::move(left.findings);
        manifest.database =
            sealInto(unfinished.path() / kSealedDatabaseName, copy.path(), m_state->backupKey, progress);
        const auto photos = [&](const PhotoSink& sink) {
            tellPhotos(connection, [&](const BackupPhoto& photo) {
                if (left.digests.count(photo.digest) == 0)
                    sink(photo);
            });
        };
        writeManifest(unfinished.path(), manifest, photos, m_state->backupKey);
    }
    unfinished.becomes(folder);
    round.written.push_back({folder, manifest.made_ms, manifest.schema, manifest.clients, manifest.photos});
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
