#include "schema_mending.h"

#include "trichion/base/error.h"
#include "trichion/base/file.h"
#include "trichion/store/schema.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <set>
#include <sqlite3.h>
#include <string>
#include <vector>

namespace trichion::store {

namespace fs = std::filesystem;

namespace {

/// What every schema brought. Its number may be damaged; what is there says it as well.
struct Mark {
    int version;
    const char* table;
    const char* column;
};
constexpr std::array<Mark, 4> kMarks = {{{2, "session", "held_on"},
                                         {3, "letterhead", "time_zone"},
                                         {4, "patch_test", "applied_ms"},
                                         {5, "follow_up", "report_sealed"}}};
static_assert(kMarks.back().version == kSchemaVersion, "a new schema needs a mark");

bool hasMark(const std::vector<SchemaTable>& tables, const Mark& mark) {
    for (const SchemaTable& table : tables)
        if (table.name == mark.table)
            return std::any_of(table.columns.begin(), table.columns.end(),
                               [&](const SchemaColumn& column) { return column.name == mark.column; });
    return false;
}

/// What the first bytes of the file say.
std::int64_t headerVersionOf(const fs::path& copy) {
    constexpr std::streamoff kAt = 60;
    std::ifstream file(copy, std::ios::binary);
    std::array<char, 4> bytes{};
    file.seekg(kAt);
    file.read(bytes.data(), bytes.size());
    std::int64_t version = 0;
    for (const char byte : bytes)
        version = version * 256 + static_cast<unsigned char>(byte);
    return version;
}

constexpr std::int64_t kPage_bytes = 4096;
constexpr std::streamoff kFileHeader_bytes = 100;
constexpr unsigned char kInterior = 5; ///< first byte of a page that only leads to others

/// A line of the list of tables.
struct ListedTable {
    std::int64_t row = 0;
    std::string type;
    std::string name;
    std::string table;
    std::int64_t root = 0;
    std::string sql; ///< empty for what a table brings itself
};

std::vector<ListedTable> tablesListedIn(const fs::path& pattern) {
    Connection connection(pattern, Access::ReadOnly);
    Statement rows =
        connection.prepare("SELECT rowid, type, name, tbl_name, rootpage, coalesce(sql, '')"
                           " FROM sqlite_schema WHERE type = 'table' OR sql IS NULL ORDER BY rowid");
    std::vector<ListedTable> tables;
    while (rows.step())
        tables.push_back(
            {rows.integer(0), rows.text(1), rows.text(2), rows.text(3), rows.integer(4), rows.text(5)});
    return tables;
}

/// A file whose list of tables may be broken: nothing of it is believed.
class BrokenFile {
  public:
    explicit BrokenFile(const fs::path& path) : m_path(path) {
        if (sqlite3_open_v2(base::utf8(path).c_str(), &m_handle, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
            fail();
        (void)run("PRAGMA writable_schema=ON");
    }
    ~BrokenFile() { sqlite3_close_v2(m_handle); }
    BrokenFile(const BrokenFile&) = delete;
    BrokenFile& operator=(const BrokenFile&) = delete;

    [[nodiscard]] bool run(const char* sql) {
        return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    /// Where the table of this line begins; 0 if that cannot be read.
    [[nodiscard]] std::int64_t rootIn(std::int64_t row) {
        sqlite3_stmt* statement = nullptr;
        std::int64_t root = 0;
        if (sqlite3_prepare_v2(m_handle, "SELECT rootpage FROM sqlite_schema WHERE rowid = ?", -1, &statement,
                               nullptr) == SQLITE_OK) {
            sqlite3_bind_int64(statement, 1, row);
            if (sqlite3_step(statement) == SQLITE_ROW)
                root = sqlite3_column_int64(statement, 0);
        }
        sqlite3_finalize(statement);
        return root;
    }
    [[nodiscard]] bool put(const ListedTable& table, std::int64_t root) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(
                m_handle,
                "INSERT OR REPLACE INTO sqlite_schema (rowid, type, name, tbl_name, rootpage, sql)"
                " VALUES (?, ?, ?, ?, ?, nullif(?, ''))",
                -1, &statement, nullptr) != SQLITE_OK)
            return false;
        sqlite3_bind_int64(statement, 1, table.row);
        int column = 2;
        for (const std::string* text : {&table.type, &table.name, &table.table})
            sqlite3_bind_text(statement, column++, text->c_str(), -1, SQLITE_TRANSIENT);
        sqlite3_bind_int64(statement, 5, root);
        sqlite3_bind_text(statement, 6, table.sql.c_str(), -1, SQLITE_TRANSIENT);
        const bool isDone = sqlite3_step(statement) == SQLITE_DONE;
        sqlite3_finalize(statement);
        return isDone;
    }
    [[noreturn]] void fail() const {
        throw base::Error(base::ErrorCode::PracticeDamaged, {{"path", base::utf8(m_path.parent_path())},
                                                             {"reason", "its tables cannot be found"}});
    }

  private:
    fs::path m_path;
    sqlite3* m_handle = nullptr;
};

/// Writes the whole list anew; false if its pages do not take it.
bool putAll(BrokenFile& file, const std::vector<ListedTable>& tables) {
    std::vector<std::int64_t> roots;
    roots.reserve(tables.size());
    std::set<std::int64_t> taken;
    for (const ListedTable& table : tables) {
        const std::int64_t root = file.rootIn(table.row);
        roots.push_back(root > 1 && taken.insert(root).second ? root : table.root);
    }
    if (!file.run("BEGIN") || !file.run("DELETE FROM sqlite_schema"))
        return false;
    for (std::size_t i = 0; i < tables.size(); ++i)
        if (!file.put(tables[i], roots[i]))
            return false;
    return file.run("COMMIT");
}

std::string pageOf(std::fstream& file, std::int64_t number) {
    std::string page(kPage_bytes, '\0');
    file.seekg((number - 1) * kPage_bytes);
    file.read(page.data(), kPage_bytes);
    return page;
}

std::int64_t bigEndian(const std::string& page, std::size_t at, std::size_t size) {
    std::int64_t number = 0;
    for (std::size_t i = at; i < at + size; ++i)
        number = number * 256 + static_cast<unsigned char>(page[i]);
    return number;
}

/// The pages of the list in a whole file: the first, and those it leads to.
std::vector<std::int64_t> listPages(std::fstream& pattern) {
    std::vector<std::int64_t> pages = {1};
    const std::string first = pageOf(pattern, 1);
    const auto header = static_cast<std::size_t>(kFileHeader_bytes);
    if (static_cast<unsigned char>(first[header]) != kInterior)
        return pages;
    const auto cells = static_cast<std::size_t>(bigEndian(first, header + 3, 2));
    for (std::size_t cell = 0; cell < cells; ++cell) {
        const auto at = static_cast<std::size_t>(bigEndian(first, header + 12 + 2 * cell, 2));
        pages.push_back(bigEndian(first, at, 4));
    }
    pages.push_back(bigEndian(first, header + 8, 4));
    return pages;
}

/// Lays the list of a new practice over the broken one. Practices are made in one go, so that it lies in the
/// same pages; where a later schema was added to a filled practice, what it brought is lost.
void layOver(const fs::path& copy, const fs::path& pattern) {
    std::error_code ignored;
    for (const char* ending : {"-wal", "-shm", "-journal"})
        fs::remove(copy.string() + ending, ignored);
    std::fstream from(pattern, std::ios::binary | std::ios::in);
    std::fstream to(copy, std::ios::binary | std::ios::in | std::ios::out);
    for (const std::int64_t number : listPages(from)) {
        const std::streamoff skipped = number == 1 ? kFileHeader_bytes : 0;
        const std::string page = pageOf(from, number);
        to.seekp((number - 1) * kPage_bytes + skipped);
        to.write(page.data() + skipped, kPage_bytes - skipped);
    }
}

bool hasColumnsOf(const SchemaTable& table, const SchemaTable& pattern) {
    return std::equal(table.columns.begin(), table.columns.end(), pattern.columns.begin(),
                      pattern.columns.end(),
                      [](const SchemaColumn& a, const SchemaColumn& b) { return a.name == b.name; });
}

} // namespace

int schemaOfDamaged(const fs::path& copy, const fs::path& damaged) {
    const std::int64_t version = headerVersionOf(copy);
    if (version > kSchemaVersion && version < 10'000)
        throw base::Error(base::ErrorCode::PracticeNewer, {{"path", base::utf8(damaged)},
                                                           {"given", std::to_string(version)},
                                                           {"newest", std::to_string(kSchemaVersion)}});
    const bool isKnown = version >= 1 && version <= kSchemaVersion;
    try {
        Connection connection(copy, Access::ReadWrite);
        const std::vector<SchemaTable> tables = tablesOf(connection);
        int found = 1;
        for (const Mark& mark : kMarks)
            if (hasMark(tables, mark))
                found = mark.version;
        return isKnown ? std::max(found, static_cast<int>(version)) : found;
    } catch (const std::exception&) {
        return isKnown ? static_cast<int>(version) : kSchemaVersion; // even its list of tables is damaged
    }
}

bool hasTablesOf(const fs::path& copy, Connection& pattern) {
    try {
        Connection connection(copy, Access::ReadWrite);
        const std::vector<SchemaTable> found = tablesOf(connection);
        for (const SchemaTable& table : tablesOf(pattern))
            if (std::none_of(found.begin(), found.end(), [&](const SchemaTable& other) {
                    return other.name == table.name && hasColumnsOf(other, table);
                }))
                return false;
        return true;
    } catch (const std::exception&) {
        return false;
    }
}

void mendSchema(const fs::path& copy, const fs::path& pattern) {
    const std::vector<ListedTable> tables = tablesListedIn(pattern);
    {
        BrokenFile file(copy);
        if (putAll(file, tables))
            return;
    }
    layOver(copy, pattern);
}

} // namespace trichion::store
