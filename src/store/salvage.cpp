#include "trichion/store/salvage.h"

#include "practice_folder.h"
#include "schema_mending.h"
#include "trichion/base/file.h"
#include "trichion/base/file_lock.h"
#include "trichion/base/parallel.h"
#include "trichion/store/schema.h"
#include "trichion/store/vault.h"
#include "unfinished_folder.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace trichion::store {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;
using base::FindingCode;

namespace {

// An unreadable page hides its neighbours only: entry by entry is tried until so many in a row fail.
constexpr std::int64_t kMostMissing = 20'000;
// More than one leaf of a table holds; after so many in a row whole branches are gone: on in steps that grow
// with the gap, in single ones again before what can be read.
constexpr std::int64_t kNear = 100;
constexpr std::int64_t kShareOfGap = 16;
constexpr const char* kCopyName = "damaged.sqlite";

/// Fields of the first hundred bytes that are the same in every practice: mended in the copy.
struct Constant {
    std::streamoff at;
    std::string_view bytes;
};
constexpr std::array<Constant, 4> kConstants = {{
    {0, std::string_view("SQLite format 3\0\x10\x00\x02\x02\x00\x40\x20\x20", 24)},
    {44, std::string_view("\0\0\0\x04", 4)},
    {56, std::string_view("\0\0\0\x01", 4)},
    {68, std::string_view("Tric", 4)},
}};

/// The database and its log, beside the folder that is being made.
fs::path copied(const fs::path& damaged, const fs::path& into) {
    fs::path copy = into / kCopyName;
    fs::copy_file(databaseIn(damaged), copy);
    std::error_code ignored;
    fs::copy_file(databaseIn(damaged).string() + "-wal", copy.string() + "-wal", ignored);
    fs::permissions(copy, fs::perms::owner_read | fs::perms::owner_write);
    std::fstream header(copy, std::ios::binary | std::ios::in | std::ios::out);
    for (const Constant& constant : kConstants) {
        header.seekp(constant.at);
        header.write(constant.bytes.data(), static_cast<std::streamsize>(constant.bytes.size()));
    }
    return copy;
}

[[noreturn]] void throwHopeless(const fs::path& damaged, const char* reason) {
    throw Error(ErrorCode::PracticeDamaged, {{"path", base::utf8(damaged)}, {"reason", reason}});
}

std::string columnsOf(const SchemaTable& table) {
    std::string columns;
    for (const SchemaColumn& column : table.columns)
        columns += (columns.empty() ? "\"" : ", \"") + column.name + '"';
    return columns;
}

/// Copies the entries of one table as they are, still sealed.
class TableCopy {
  public:
    TableCopy(Connection& from, Connection& to, const SchemaTable& table)
        : m_from(from)
        , m_to(to)
        , m_table(table)
        , m_select("SELECT rowid, " + columnsOf(table) + " FROM " + table.name +
                   " NOT INDEXED WHERE rowid > ? ORDER BY rowid")
        , m_insert("INSERT OR IGNORE INTO " + table.name + " (" + columnsOf(table) + ") VALUES (" +
                   marks(table.columns.size()) + ")") {}

    void run(const base::Progress& progress) {
        while (m_unread <= kMostMissing) {
            base::throwIfStopped(progress.stop);
            try {
                copyOn();
                break;
            } catch (const Error& error) {
                if (error.code() != ErrorCode::PracticeDamaged)
                    throw;
            }
            passOver();
        }
        // After the last entry that was read nothing tells how many there were.
        isEndLost = m_unread > 0;
    }

    std::int64_t saved = 0;
    std::int64_t lost = 0;
    bool isEndLost = false;

  private:
    static std::string marks(std::size_t count) {
        std::string text = "?";
        for (std::size_t i = 1; i < count; ++i)
            text += ", ?";
        return text;
    }

    /// The entry after m_last could not be read.
    void passOver() {
        const std::int64_t left = std::numeric_limits<std::int64_t>::max() - m_last;
        std::int64_t step = m_unread < kNear ? 1 : m_unread / kShareOfGap;
        if (step > 1 && (step >= left || canReadAfter(m_last + step)))
            step = 1;
        m_unread += left == 0 ? kMostMissing + 1 : step;
        m_last += left == 0 ? 0 : step;
    }

    bool canReadAfter(std::int64_t row) {
        try {
            Statement rows = m_from.prepare(m_select);
            rows.bind(row);
            (void)rows.step();
            return true;
        } catch (const Error& error) {
            if (error.code() != ErrorCode::PracticeDamaged)
                throw;
            return false;
        }
    }

    void copyOn() {
        Statement rows = m_from.prepare(m_select);
        rows.bind(m_last);
        while (rows.step()) {
            m_last = rows.integer(0);
            lost += std::exchange(m_unread, 0);
            (put(rows) ? saved : lost) += 1;
        }
    }

    bool put(const Statement& row) {
        Statement insert = m_to.prepare(m_insert);
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            const int column = static_cast<int>(i) + 1;
            const std::string& type = m_table.columns[i].type;
            if (row.isNull(column))
                insert.bindNull();
            else if (type == "INTEGER")
                insert.bind(row.integer(column));
            else if (type == "REAL")
                insert.bind(row.real(column));
            else if (type == "TEXT")
                insert.bind(std::string_view(row.text(column)));
            else
                insert.bind(row.bytes(column));
        }
        try {
            insert.run();
        } catch (const Error& error) {
            if (error.code() == ErrorCode::OutputDiskFull)
                throw;
            return false; // a rule of the table: it is not what was once stored
        }
        return m_to.changes() == 1;
    }

    Connection& m_from;
    Connection& m_to;
    const SchemaTable& m_table;
    std::string m_select;
    std::string m_insert;
    std::int64_t m_last = -1;
    std::int64_t m_unread = 0; ///< tried in vain since the last that could be read
};

/// What lost entries there are, by table.
using Lost = std::map<std::string, std::int64_t>;

/// What a broken reference is: the column that holds it, and whether the entry can do without.
struct Reference {
    std::string column;
    bool isNeeded = true;
};

Reference referenceOf(Connection& connection, const std::string& table, std::int64_t number) {
    Statement keys =
        connection.prepare("SELECT \"from\", f.id, t.\"notnull\" FROM pragma_foreign_key_list(?1) f"
                           " JOIN pragma_table_info(?1) t ON t.name = f.\"from\" WHERE f.id = ?2");
    keys.bind(std::string_view(table)).bind(number);
    return keys.step() ? Reference{keys.text(0), keys.integer(2) != 0} : Reference{};
}

struct Loose {
    std::string table;
    std::int64_t row = 0;
    std::int64_t reference = 0;
};

std::vector<Loose> looseRows(Connection& connection) {
    std::vector<Loose> loose;
    Statement rows = connection.prepare("PRAGMA foreign_key_check");
    while (rows.step())
        loose.push_back({rows.text(0), rows.integer(1), rows.integer(3)});
    return loose;
}

/// Takes out what belongs to something that is lost, until all that is left belongs together.
void dropLoose(Connection& connection, Lost& lost) {
    // Without its key nothing of a client can be read.
    connection.prepare("DELETE FROM client WHERE id NOT IN (SELECT client FROM client_key)").run();
    lost["client"] += connection.changes();
    for (std::vector<Loose> loose = looseRows(connection); !loose.empty(); loose = looseRows(connection))
        for (const Loose& row : loose) {
            const Reference reference = referenceOf(connection, row.table, row.reference);
            if (reference.isNeeded) {
                connection.prepare("DELETE FROM " + row.table + " WHERE rowid = ?").bind(row.row).run();
                lost[row.table] += connection.changes();
            } else {
                connection
                    .prepare("UPDATE " + row.table + " SET " + reference.column + " = NULL WHERE rowid = ?")
                    .bind(row.row)
                    .run();
            }
        }
}

/// The rules that keep entries from being taken out, away for as long as this lives.
class WithoutRules {
  public:
    explicit WithoutRules(Connection& connection) : m_connection(connection) {
        std::vector<std::string> names;
        {
            Statement rules =
                connection.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
            while (rules.step()) {
                names.push_back(rules.text(0));
                m_rules.push_back(rules.text(1));
            }
        }
        for (const std::string& name : names)
            connection.run("DROP TRIGGER " + name);
    }
    void putBack() {
        for (const std::string& rule : m_rules)
            m_connection.run(rule);
    }

  private:
    Connection& m_connection;
    std::vector<std::string> m_rules;
};

void copyTables(Connection& from, Connection& to, SalvageReport& report, const base::Progress& progress) {
    Lost lost;
    Lost ends;
    to.run("PRAGMA foreign_keys=OFF");
    Transaction transaction(to);
    WithoutRules rules(to);
    std::set<std::string> there;
    for (const SchemaTable& table : tablesOf(from))
        there.insert(table.name);
    const std::vector<SchemaTable> tables = tablesOf(to);
    for (const SchemaTable& table : tables) {
        progress.at("entries", 0.0);
        if (there.count(table.name) == 0) {
            ends[table.name] = 1;
            continue;
        }
        TableCopy copy(from, to, table);
        copy.run(progress);
        report.entries += copy.saved;
        lost[table.name] += copy.lost;
        ends[table.name] += copy.isEndLost ? 1 : 0;
    }
    dropLoose(to, lost);
    rules.putBack();
    transaction.commit();
    to.run("PRAGMA foreign_keys=ON");
    for (const SchemaTable& table : tables) {
        const bool isEndLost = ends[table.name] > 0;
        if (lost[table.name] > 0 || isEndLost)
            report.findings.push_back(
                {FindingCode::RowsLost,
                 {{"given", std::to_string(lost[table.name]) + (isEndLost ? " or more" : "")},
                  {"table", table.name}}});
    }
}

void copyPhotos(Connection& connection, const Vault& from, const Vault& to, SalvageReport& report) {
    Statement rows = connection.prepare("SELECT id, file_digest FROM photo");
    while (rows.step()) {
        Digest digest{};
        const BytesView bytes = rows.bytes(1);
        std::copy_n(bytes.begin(), std::min(bytes.size(), digest.size()), digest.begin());
        const base::Context which = {{"given", rows.text(0)}};
        try {
            if (const std::optional<Bytes> sealed = from.get(digest)) {
                to.put(*sealed);
                ++report.photos;
            } else {
                report.findings.push_back({FindingCode::PhotoLost, which});
            }
        } catch (const Error& error) {
            if (error.code() != ErrorCode::SealBroken && error.code() != ErrorCode::FileNoPermission)
                throw;
            report.findings.push_back({FindingCode::PhotoDamaged, which});
        }
    }
}

} // namespace

SalvageReport salvagePractice(const fs::path& damaged, const fs::path& folder,
                              const base::Progress& progress) {
    std::error_code ignored;
    if (!fs::is_regular_file(databaseIn(damaged), ignored))
        throw Error(ErrorCode::PracticeMissing, {{"path", base::utf8(damaged)}});
    if (fs::exists(folder, ignored) && !fs::is_empty(folder, ignored))
        throw Error(ErrorCode::PracticeExists, {{"path", base::utf8(folder)}});
    const std::optional<base::FileLock> lock = base::FileLock::take(damaged / kLockName);
    if (!lock)
        throw Error(ErrorCode::PracticeInUse, {{"path", base::utf8(damaged)},
                                               {"holder", base::FileLock::holderOf(damaged / kLockName)}});
    UnfinishedFolder unfinished(folder.string() + ".part");
    SalvageReport report;
    const fs::path copy = copied(damaged, unfinished.path());
    {
        base::makePrivateFile(databaseIn(unfinished.path()));
        Connection to(databaseIn(unfinished.path()), Access::ReadWrite);
        migrate(to, schemaOfDamaged(copy, damaged));
        to.checkpoint();
        if (!hasTablesOf(copy, to))
            mendSchema(copy, databaseIn(unfinished.path()));
        Connection from(copy, Access::ReadWrite);
        copyTables(from, to, report, progress);
        if (to.integer("SELECT count(*) FROM master_wrap") == 0 ||
            to.integer("SELECT count(*) FROM practice") != 1)
            throwHopeless(damaged, "the practice's key cannot be read");
        copyPhotos(to, Vault(damaged / kPhotosName), Vault(unfinished.path() / kPhotosName), report);
        to.checkpoint();
    }
    for (const char* ending : {"", "-wal", "-shm"})
        fs::remove(copy.string() + ending, ignored);
    unfinished.becomes(folder);
    return report;
}

} // namespace trichion::store
