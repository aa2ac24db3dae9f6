#include "backup_files.h"
#include "key_table.h"
#include "practice_folder.h"
#include "streams.h"
#include "trail_end.h"
#include "trichion/base/durable_file.h"
#include "trichion/store/backup.h"
#include "trichion/store/schema.h"
#include "unfinished_folder.h"

#include <algorithm>
#include <system_error>

namespace trichion::store {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;

namespace {

/// A backup whose every part was checked.
struct OpenedBackup {
    Manifest manifest;
    BackupKeys keys;
    Key key;      ///< of its database
    Key trailKey; ///< of the note where its trail ends
    Vault photos;
};

void verifyPhotos(const fs::path& backup, const OpenedBackup& opened) {
    forEachPhoto(backup, [&](const BackupPhoto& photo) {
        if (opened.keys.clients.count(photo.client) == 0)
            return; // erased since
        try {
            if (!opened.photos.get(photo.digest))
                throwBackupDamaged(backup, "a photo is missing");
        } catch (const Error& error) {
            if (error.code() == ErrorCode::SealBroken)
                throwBackupDamaged(backup, "a photo was changed");
            throw;
        }
    });
}

/// Piece by piece: a database may be larger than the memory.
void unsealDatabase(const fs::path& backup, const Key& key, const Sink& sink) {
    UnsealingStream stream(key, kBackupPurpose, sourceOf(backup / kSealedDatabaseName));
    for (BytesView piece = stream.next(); !piece.empty(); piece = stream.next())
        sink(piece);
}

OpenedBackup openBackup(const fs::path& backup, const Unlocking& unlocking) {
    OpenedBackup opened{readManifest(backup), readKeys(backup), Key{}, Key{},
                        Vault(backup.parent_path() / kPhotosName)};
    if (opened.manifest.schema > kSchemaVersion)
        throw Error(ErrorCode::PracticeNewer, {{"path", base::utf8(backup)},
                                               {"given", std::to_string(opened.manifest.schema)},
                                               {"newest", std::to_string(kSchemaVersion)}});
    const KeyRing ring(masterKeyOf(opened.keys.wraps, unlocking, "trichion-" + opened.keys.practice));
    requireSealed(backup, opened.manifest, ring.backup());
    if (digestOfFile(backup / kSealedDatabaseName) != opened.manifest.database)
        throwBackupDamaged(backup, "its database was changed");
    opened.key = ring.backup();
    opened.trailKey = ring.practice();
    unsealDatabase(backup, opened.key, [](BytesView) {});
    for (const auto& [id, wrapped] : opened.keys.clients)
        (void)ring.unwrapped(ClientId{id}, wrapped);
    verifyPhotos(backup, opened);
    return opened;
}

void putKeys(Connection& connection, const BackupKeys& keys) {
    Transaction transaction(connection);
    for (const MasterWrap& wrap : keys.wraps)
        putMasterWrap(transaction, wrap);
    for (const auto& [id, wrapped] : keys.clients)
        connection.prepare("INSERT INTO client_key (client, wrapped) SELECT id, ?2 FROM client WHERE id = ?1")
            .bind(std::string_view(id))
            .bind(BytesView(wrapped))
            .run();
    transaction.commit();
}

/// Clients whose key was destroyed after the backup was made.
void dropErased(Connection& connection) {
    Transaction transaction(connection);
    connection.run("PRAGMA defer_foreign_keys=ON;"
                   "INSERT INTO erasure (client, asked_ms) SELECT id, 0 FROM client"
                   " WHERE id NOT IN (SELECT client FROM client_key) ON CONFLICT DO NOTHING;");
    for (const SchemaTable& table : tablesOf(connection))
        for (const SchemaColumn& column : table.columns)
            if (column.name == "client" && table.name != "erasure" && table.name != "invoice")
                connection.run("DELETE FROM " + table.name + " WHERE client IN (SELECT client FROM erasure)");
    connection.run("DELETE FROM client WHERE id IN (SELECT client FROM erasure)");
    transaction.commit();
}

void requireWhole(const fs::path& backup, Connection& connection) {
    if (connection.text("PRAGMA integrity_check(1)") != "ok" ||
        connection.prepare("PRAGMA foreign_key_check").step())
        throwBackupDamaged(backup, "its database does not hold together");
}

void putPhotos(const fs::path& backup, const OpenedBackup& opened, const Vault& target) {
    forEachPhoto(backup, [&](const BackupPhoto& photo) {
        if (opened.keys.clients.count(photo.client) == 1)
            target.put(opened.photos.get(photo.digest).value());
    });
}

BackupFacts factsOf(const fs::path& backup, const Manifest& manifest) {
    return {backup, manifest.made_ms, manifest.schema, manifest.clients, manifest.photos};
}

} // namespace

bool isSealedBackup(const fs::path& backup) {
    const BackupKeys keys = readKeys(backup);
    return std::none_of(keys.wraps.begin(), keys.wraps.end(),
                        [](const MasterWrap& wrap) { return wrap.kind == WrapKind::Open; });
}

BackupFacts verifyBackup(const fs::path& backup, const Unlocking& unlocking) {
    return factsOf(backup, openBackup(backup, unlocking).manifest);
}

BackupFacts restoreBackup(const fs::path& backup, const fs::path& folder, const Unlocking& unlocking) {
    std::error_code ignored;
    if (fs::exists(folder, ignored) && !fs::is_empty(folder, ignored))
        throw Error(ErrorCode::PracticeExists, {{"path", base::utf8(folder)}});
    const OpenedBackup opened = openBackup(backup, unlocking);
    UnfinishedFolder unfinished(folder.string() + ".part");
    const fs::path database = databaseIn(unfinished.path());
    {
        base::DurableFile file(database);
        unsealDatabase(backup, opened.key, [&](BytesView piece) { file.write(piece); });
        file.commit();
    }
    {
        Connection connection(database, Access::ReadWrite);
        putKeys(connection, opened.keys);
        dropErased(connection);
        requireWhole(backup, connection);
        putPhotos(backup, opened, Vault(unfinished.path() / kPhotosName));
        keepTrailEnd(unfinished.path(), opened.trailKey, trailEndOf(connection));
        connection.checkpoint();
    }
    unfinished.becomes(folder);
    return factsOf(backup, opened.manifest);
}

} // namespace trichion::store
