#pragma once
/// \file
/// The schema of a practice's database: numbered migrations, each in a transaction of its own.

#include "trichion/store/connection.h"

#include <string_view>
#include <vector>

namespace trichion::store {

/// The newest schema this program knows.
constexpr int kSchemaVersion = 5;

/// The SQL that leads from schema version-1 to `version` (1..kSchemaVersion).
[[nodiscard]] std::string_view migrationTo(int version);

/// The schema of a database file, read from its first bytes without opening (or changing) it. Errors:
/// PracticeMissing; PracticeDamaged if it is no database of a practice; PracticeNewer.
[[nodiscard]] int schemaVersionOf(const std::filesystem::path& database);

/// Brings an open database to `newest`, one version after the other: after a crash it has either the old or
/// the new schema of a step. Errors: PracticeDamaged if foreign keys do not hold afterwards.
void migrate(Connection& connection, int newest = kSchemaVersion);

/// Tables and their columns, for tests and the page on the schema.
struct SchemaColumn {
    std::string name;
    std::string type;
    bool isNeeded = false;  ///< NOT NULL
    std::string references; ///< table; empty without
};
struct SchemaTable {
    std::string name;
    std::vector<SchemaColumn> columns;
};
/// All tables in the order they were made.
[[nodiscard]] std::vector<SchemaTable> tablesOf(Connection& connection);

} // namespace trichion::store
