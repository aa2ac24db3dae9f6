#pragma once
/// \file
/// A practice to try inputs on, in memory where the system has a file system for that.

#include "fuzz/kinds.h"
#include "support/practice_folder.h"

#include <filesystem>
#include <memory>

namespace trichion::fuzz {

/// The practice of tests/data/store in its newest frozen schema, made anew: always the same bytes.
[[nodiscard]] const store::Bytes& frozenDatabase();
/// A folder of this process, emptied; it goes with the process.
[[nodiscard]] std::filesystem::path emptyFolder(const std::string& name);
/// Writes without flushing.
void putFile(const std::filesystem::path& path, store::BytesView bytes);
/// Opens the practice in a folder; its clock stands still.
[[nodiscard]] store::Practice openFrozen(const std::filesystem::path& folder);
/// A practice for many inputs; made anew after some hundred.
[[nodiscard]] store::Practice& sharedPractice();

} // namespace trichion::fuzz
