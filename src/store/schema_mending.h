#pragma once
/// \file
/// The tables of a damaged database, found again: they are the same in every practice.

#include "trichion/store/connection.h"

#include <filesystem>

namespace trichion::store {

/// The schema a copy of a damaged database was written with; the newest where nothing tells. `damaged` is
/// what messages call it. Error: PracticeNewer.
[[nodiscard]] int schemaOfDamaged(const std::filesystem::path& copy, const std::filesystem::path& damaged);
/// Whether all tables are there with the columns they should have.
[[nodiscard]] bool hasTablesOf(const std::filesystem::path& copy, Connection& pattern);

/// Puts the list of tables in a copy of a damaged database in order, after that of a practice of the same
/// schema with nothing in it: names and columns are those of the pattern; where each table begins is kept if
/// it can be read, and else where it begins in a new practice. Rules and indexes go: what is read does
/// without. Error: PracticeDamaged.
void mendSchema(const std::filesystem::path& copy, const std::filesystem::path& pattern);

} // namespace trichion::store
