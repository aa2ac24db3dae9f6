#include "practice_folder.h"
#include "trichion/store/backup.h"
#include "trichion/store/schema.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace trichion::store {

namespace fs = std::filesystem;

namespace {

bool belongsToClients(const SchemaTable& table) {
    // Invoices lose their client by themselves, the key goes with the client's row.
    if (table.name == "erasure" || table.name == "invoice" || table.name == "client_key")
        return false;
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [](const SchemaColumn& column) { return column.name == "client"; });
}

void deleteRows(Transaction& transaction, const ClientId& client) {
    Connection& connection = transaction.connection();
    connection.run("PRAGMA defer_foreign_keys=ON");
    for (const SchemaTable& table : tablesOf(connection))
        if (belongsToClients(table))
            connection.prepare("DELETE FROM " + table.name + " WHERE client = ?")
                .bind(std::string_view(client.text))
                .run();
    connection.prepare("DELETE FROM client WHERE id = ?").bind(std::string_view(client.text)).run();
}

void removeAside(const fs::path& folder) {
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored))
        if (entry.path().filename().string().rfind(kAsideStem, 0) == 0)
            fs::remove(entry.path(), ignored);
}

} // namespace

std::size_t sweepPhotos(Practice& practice) {
    std::set<Digest> unnamed = practice.vault().all();
    Statement rows = practice.connection().prepare("SELECT file_digest FROM photo");
    while (rows.step()) {
        Digest digest{};
        const BytesView bytes = rows.bytes(0);
        std::copy_n(bytes.begin(), std::min(bytes.size(), digest.size()), digest.begin());
        unnamed.erase(digest);
    }
    for (const Digest& digest : unnamed)
        practice.vault().remove(digest);
    return unnamed.size();
}

namespace {

void finish(Practice& practice) {
    sweepPhotos(practice);
    removeAside(practice.folder());
    // What was deleted is overwritten in the file, but stands in the log until that is emptied.
    practice.connection().checkpoint();
    Transaction transaction(practice.connection());
    practice.connection()
        .prepare("UPDATE erasure SET done_ms = ? WHERE done_ms IS NULL")
        .bind(practice.now_ms())
        .run();
    transaction.commit();
}

} // namespace

base::Findings eraseClient(Practice& practice, const ClientId& client) {
    if (!practice.find(client))
        throw base::Error(base::ErrorCode::RowMissing, {{"what", "client"}, {"given", client.text}});
    Transaction transaction(practice.connection());
    practice.connection()
        .prepare("INSERT INTO erasure (client, asked_ms) VALUES (?, ?)")
        .bind(std::string_view(client.text))
        .bind(practice.now_ms())
        .run();
    deleteRows(transaction, client);
    practice.note(transaction, "erase", "client", client.text);
    transaction.commit();
    practice.keySource().forget(client);
    base::Findings unreached = eraseInBackups(practice);
    finish(practice);
    return unreached;
}

void sweep(Practice& practice) {
    if (practice.connection().integer("SELECT count(*) FROM erasure WHERE done_ms IS NULL") == 0)
        return;
    (void)eraseInBackups(practice);
    finish(practice);
}

} // namespace trichion::store
