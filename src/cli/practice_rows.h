#pragma once
/// \file
/// How commands name what is in a practice: clients and sessions by their numbers.

#include "trichion/store/practice.h"
#include "trichion/store/treatment.h"

#include <cstdint>
#include <string>

namespace trichion::cli {

/// Error: RowMissing.
[[nodiscard]] store::Client clientNumbered(store::Practice& practice, std::int64_t number);
[[nodiscard]] store::Session sessionNumbered(store::Practice& practice, const store::ClientId& client,
                                             std::int64_t number);

/// The content of a file of at most 16 MiB. Errors of readFile.
[[nodiscard]] std::string contentOf(const std::string& path);

/// To standard output.
void print(const std::string& text);

/// Writes for the owner only: papers name people.
void writePrivate(const std::string& path, const std::vector<std::uint8_t>& bytes);

} // namespace trichion::cli
