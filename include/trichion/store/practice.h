#pragma once
/// \file
/// A practice: one folder with a database, sealed photos and a lock. It is written by one program at a time.

#include "trichion/base/error.h"
#include "trichion/base/file_lock.h"
#include "trichion/store/clients.h"
#include "trichion/store/key_ring.h"
#include "trichion/store/record.h"
#include "trichion/store/vault.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace trichion::store {

/// What a new practice is made with. Without a passphrase it is open: for samples, never for clients.
struct NewPractice {
    Sealed<std::string> name;
    std::string language = "en";
    std::string currency = "USD";
    std::string paper = "A4";
    std::optional<Sealed<std::string>> passphrase;
    PassphraseCost cost = PassphraseCost::Usual;
    std::string actor = "studio"; ///< which program works, for the trail
};

/// What opens a practice: the first that is given and fits.
struct Unlocking {
    std::optional<Sealed<std::string>> passphrase;
    std::optional<Sealed<std::string>> recoveryKey;
    KeyHolder* holder = nullptr;
    std::string actor = "studio"; ///< which program works, for the trail
};

/// What is known about a practice without opening its seals.
struct PracticeFacts {
    int schema = 0;
    bool isSealed = false;
};

class Practice {
  public:
    /// Makes the folder with an empty practice in it and opens it. Errors: PracticeExists unless the folder
    /// is missing or empty; PassphraseWeak; those of writing.
    [[nodiscard]] static Practice create(const std::filesystem::path& folder, const NewPractice& wanted,
                                         const Clock& clock);
    /// Opens a practice; brings an older schema to the newest after a copy was put aside. Errors:
    /// PracticeMissing, PracticeInUse, PracticeNewer, PracticeDamaged, PracticeNotWritable, PassphraseNeeded,
    /// PassphraseWrong, RecoveryKeyInvalid. On any error the practice is as it was.
    [[nodiscard]] static Practice open(const std::filesystem::path& folder, const Unlocking& unlocking,
                                       const Clock& clock);
    /// Without opening it. Errors: PracticeMissing, PracticeDamaged, PracticeNewer.
    [[nodiscard]] static PracticeFacts factsOf(const std::filesystem::path& folder);

    Practice(Practice&&) noexcept;
    Practice& operator=(Practice&&) noexcept;
    Practice(const Practice&) = delete;
    Practice& operator=(const Practice&) = delete;
    ~Practice();

    /// What was found when it was opened: TrailCut if what was committed last is not there any more.
    [[nodiscard]] const base::Findings& openingFindings() const noexcept;
    [[nodiscard]] const std::filesystem::path& folder() const noexcept;
    [[nodiscard]] Connection& connection() noexcept;
    [[nodiscard]] const KeyRing& keys() const noexcept;
    [[nodiscard]] KeySource& keySource() noexcept;
    [[nodiscard]] const Vault& vault() const noexcept;
    [[nodiscard]] std::int64_t now_ms() const;
    /// The practice's own row.
    [[nodiscard]] PracticeRow facts();

    /// Makes a printed key that opens the practice when the passphrase is lost; an earlier one no longer
    /// does.
    [[nodiscard]] Sealed<std::string> renewRecoveryKey();
    /// Changes the passphrase, or gives an open practice its first one. Error: PassphraseWeak.
    void setPassphrase(const Sealed<std::string>& passphrase, PassphraseCost cost);
    /// Lets the holder open the practice as well. False if it keeps nothing.
    [[nodiscard]] bool entrust(KeyHolder& holder);

    /// Stores a new client under a key and a number of its own.
    Client add(Transaction& transaction, Client client);
    /// Stores a new row. Error: RowRefused.
    template<class Row>
    Row add(Transaction& transaction, Row row);
    /// Stores a changed row. Errors: RowChanged if it was changed since it was read, RowMissing, RowRefused.
    template<class Row>
    Row change(Transaction& transaction, Row row);
    /// Error: RowRefused while something belongs to it.
    template<class Row>
    void remove(Transaction& transaction, const Id<Row>& id);

    template<class Row>
    [[nodiscard]] std::optional<Row> find(const Id<Row>& id);
    /// Error: RowMissing.
    template<class Row>
    [[nodiscard]] Row get(const Id<Row>& id);
    /// All rows, in the order they were made.
    template<class Row>
    [[nodiscard]] std::vector<Row> all();
    /// All rows of a client, in the order they were made.
    template<class Row>
    [[nodiscard]] std::vector<Row> of(const ClientId& client);
    /// Rows whose column (as in TableOf, not a sealed one) has this value.
    template<class Row>
    [[nodiscard]] std::vector<Row> where(std::string_view column, std::string_view value);
    /// Rows whose column lies in [low, high]; for dates and times of the day's list.
    template<class Row, class Bound>
    [[nodiscard]] std::vector<Row> between(std::string_view column, Bound low, Bound high);

    /// Puts a photo into the vault and its row into the database, in this order: a row never names a file
    /// that is not there. Error: RowRefused if the client has this very photo already.
    Photo addPhoto(Transaction& transaction, Photo photo, BytesView content);
    /// Errors: SealBroken; RowMissing if the file is gone.
    [[nodiscard]] Bytes contentOf(const Photo& photo);

    /// A line in the trail of what was done; `row` is an id, never a name.
    void note(Transaction& transaction, std::string_view action, std::string_view subject,
              std::string_view row);

  private:
    struct State;
    explicit Practice(std::unique_ptr<State> state);

    template<class Row>
    [[nodiscard]] std::vector<Row> rowsOf(Statement& statement);
    void insert(Transaction& transaction, std::string_view table, Statement& statement,
                const std::string& id);
    [[noreturn]] void throwNotChanged(std::string_view table, std::string_view word, const std::string& id);
    void watchTrail();

    std::unique_ptr<State> m_state;
};

/// Removes a client and all that belongs to them: rows, photos, key, in the database and in every place of
/// backups that can be reached; invoices stay as the law asks. Findings: BackupUnreachable for each place
/// that could not be reached. Error: RowMissing.
[[nodiscard]] base::Findings eraseClient(Practice& practice, const ClientId& client);

/// Finishes erasures that a crash cut short. Done on opening.
void sweep(Practice& practice);
/// Removes photo files that no row names, such as those of work that was never committed. Returns how many.
std::size_t sweepPhotos(Practice& practice);

/// Looks at everything: the database file, what belongs together, every sealed entry, every photo, the trail.
struct PracticeReport {
    std::int64_t clients = 0;
    std::int64_t photos = 0;
    std::int64_t sealedEntries = 0;
    base::Findings findings;
};
/// Error: PracticeDamaged if the database file itself is broken.
[[nodiscard]] PracticeReport checkPractice(Practice& practice);

// --- templates
// ------------------------------------------------------------------------------------------------

template<class Row>
Row Practice::add(Transaction& transaction, Row row) {
    row.id.text = newIdText(now_ms());
    row.revision = 1;
    row.changed_ms = now_ms();
    static const std::string sql = [] {
        std::string marks = "?, ?, ?";
        forEachColumn<Row>([&](const auto&) { marks += ", ?"; });
        return "INSERT INTO " + std::string(TableOf<Row>::kTable) + " (" + columnList<Row>() + ") VALUES (" +
               marks + ")";
    }();
    Statement statement = connection().prepare(sql);
    statement.bind(std::string_view(row.id.text)).bind(row.revision).bind(row.changed_ms);
    forEachColumn<Row>(RowBinder<Row>(statement, row, keySource()));
    insert(transaction, TableOf<Row>::kTable, statement, row.id.text);
    return row;
}

template<class Row>
Row Practice::change(Transaction& transaction, Row row) {
    const std::int64_t before = row.revision;
    ++row.revision;
    row.changed_ms = now_ms();
    static const std::string sql = [] {
        std::string set = "revision = ?, changed_ms = ?";
        forEachColumn<Row>([&](const auto& column) { set += ", " + columnName(column) + " = ?"; });
        return "UPDATE " + std::string(TableOf<Row>::kTable) + " SET " + set +
               " WHERE id = ? AND revision = ?";
    }();
    Statement statement = connection().prepare(sql);
    statement.bind(row.revision).bind(row.changed_ms);
    forEachColumn<Row>(RowBinder<Row>(statement, row, keySource()));
    statement.bind(std::string_view(row.id.text)).bind(before);
    statement.run();
    if (connection().changes() != 1)
        throwNotChanged(TableOf<Row>::kTable, TableOf<Row>::kWord, row.id.text);
    note(transaction, "change", TableOf<Row>::kTable, row.id.text);
    return row;
}

template<class Row>
void Practice::remove(Transaction& transaction, const Id<Row>& id) {
    Statement statement =
        connection().prepare("DELETE FROM " + std::string(TableOf<Row>::kTable) + " WHERE id = ?");
    statement.bind(std::string_view(id.text)).run();
    if (connection().changes() != 1)
        throwNotChanged(TableOf<Row>::kTable, TableOf<Row>::kWord, id.text);
    note(transaction, "remove", TableOf<Row>::kTable, id.text);
}

template<class Row>
std::vector<Row> Practice::rowsOf(Statement& statement) {
    std::vector<Row> rows;
    while (statement.step()) {
        RowReader<Row> reader(statement, keySource());
        forEachColumn<Row>(reader);
        rows.push_back(reader.take());
    }
    return rows;
}

template<class Row>
std::optional<Row> Practice::find(const Id<Row>& id) {
    std::vector<Row> rows = where<Row>("id", id.text);
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

template<class Row>
Row Practice::get(const Id<Row>& id) {
    std::optional<Row> row = find(id);
    if (!row)
        throw base::Error(base::ErrorCode::RowMissing,
                          {{"what", std::string(TableOf<Row>::kWord)}, {"given", id.text}});
    return std::move(*row);
}

template<class Row>
std::vector<Row> Practice::all() {
    static const std::string sql =
        "SELECT " + columnList<Row>() + " FROM " + std::string(TableOf<Row>::kTable) + " ORDER BY rowid";
    Statement statement = connection().prepare(sql);
    return rowsOf<Row>(statement);
}

template<class Row>
std::vector<Row> Practice::of(const ClientId& client) {
    return where<Row>("client", client.text);
}

template<class Row>
std::vector<Row> Practice::where(std::string_view column, std::string_view value) {
    Statement statement =
        connection().prepare("SELECT " + columnList<Row>() + " FROM " + std::string(TableOf<Row>::kTable) +
                             " WHERE " + std::string(column) + " = ? ORDER BY rowid");
    statement.bind(value);
    return rowsOf<Row>(statement);
}

template<class Row, class Bound>
std::vector<Row> Practice::between(std::string_view column, Bound low, Bound high) {
    const std::string name(column);
    Statement statement =
        connection().prepare("SELECT " + columnList<Row>() + " FROM " + std::string(TableOf<Row>::kTable) +
                             " WHERE " + name + " BETWEEN ? AND ? ORDER BY " + name + ", rowid");
    statement.bind(low).bind(high);
    return rowsOf<Row>(statement);
}

} // namespace trichion::store
