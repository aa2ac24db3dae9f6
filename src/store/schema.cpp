#include "trichion/store/schema.h"

#include "trichion/base/error.h"
#include "trichion/base/file.h"

#include <algorithm>
#include <array>
#include <fstream>

namespace trichion::store {

using base::Error;
using base::ErrorCode;

namespace {

constexpr std::int64_t kApplicationId = 0x54726963; // "Tric"
constexpr std::size_t kHeader_bytes = 100;
constexpr std::size_t kVersionAt = 60;
constexpr std::size_t kApplicationAt = 68;
constexpr std::string_view kSqliteMagic("SQLite format 3\0", 16);

std::int64_t bigEndian(std::string_view header, std::size_t at) {
    std::int64_t number = 0;
    for (std::size_t i = at; i < at + 4; ++i)
        number = number * 256 + static_cast<unsigned char>(header[i]);
    return number;
}

[[noreturn]] void throwDamaged(const std::filesystem::path& database, const char* reason) {
    throw Error(ErrorCode::PracticeDamaged,
                {{"path", base::utf8(database.parent_path())}, {"reason", reason}});
}

void requireKnown(const std::filesystem::path& database, std::int64_t version, int newest) {
    if (version > newest)
        throw Error(ErrorCode::PracticeNewer, {{"path", base::utf8(database.parent_path())},
                                               {"given", std::to_string(version)},
                                               {"newest", std::to_string(newest)}});
}

void runStep(Connection& connection, int version) {
    Transaction step(connection);
    connection.run(std::string(migrationTo(version)));
    if (connection.prepare("PRAGMA foreign_key_check").step())
        throwDamaged(connection.path(), "entries do not belong together");
    // Set inside the transaction: it rolls back with it.
    connection.run("PRAGMA user_version=" + std::to_string(version) +
                   "; PRAGMA application_id=" + std::to_string(kApplicationId));
    step.commit();
}

std::string referenceOf(Connection& connection, const std::string& table, const std::string& column) {
    Statement keys = connection.prepare("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)");
    keys.bind(std::string_view(table));
    while (keys.step())
        if (keys.text(0) == column)
            return keys.text(1);
    return {};
}

} // namespace

int schemaVersionOf(const std::filesystem::path& database) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(database, ignored))
        throw Error(ErrorCode::PracticeMissing, {{"path", base::utf8(database.parent_path())}});
    std::ifstream file(database, std::ios::binary);
    if (!file)
        throw Error(ErrorCode::PracticeNotWritable, {{"path", base::utf8(database.parent_path())}});
    std::array<char, kHeader_bytes> bytes{};
    file.read(bytes.data(), bytes.size());
    const std::string_view header(bytes.data(), static_cast<std::size_t>(file.gcount()));
    if (header.size() < kHeader_bytes || header.substr(0, kSqliteMagic.size()) != kSqliteMagic)
        throwDamaged(database, "its file is not a database");
    const std::int64_t version = bigEndian(header, kVersionAt);
    requireKnown(database, version, kSchemaVersion);
    // 0: made, but the first step is still in the log.
    if (bigEndian(header, kApplicationAt) != kApplicationId && version != 0)
        throwDamaged(database, "its file belongs to another program");
    return static_cast<int>(version);
}

void migrate(Connection& connection, int newest) {
    const std::int64_t version = connection.integer("PRAGMA user_version");
    requireKnown(connection.path(), version, newest);
    for (int next = static_cast<int>(version) + 1; next <= newest; ++next)
        runStep(connection, next);
}

std::vector<SchemaTable> tablesOf(Connection& connection) {
    std::vector<SchemaTable> tables;
    Statement names = connection.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid");
    while (names.step()) {
        SchemaTable table{names.text(0), {}};
        Statement columns =
            connection.prepare("SELECT name, type, \"notnull\" FROM pragma_table_info(?) ORDER BY cid");
        columns.bind(std::string_view(table.name));
        while (columns.step())
            table.columns.push_back({columns.text(0), columns.text(1), columns.integer(2) != 0,
                                     referenceOf(connection, table.name, columns.text(0))});
        tables.push_back(std::move(table));
    }
    return tables;
}

} // namespace trichion::store
