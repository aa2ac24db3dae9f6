#pragma once
/// \file
/// The trail of what was done: each entry holds a keyed digest of itself and of the one before, so that one
/// that was changed, or left out in the middle, is noticed.

#include "trichion/store/connection.h"
#include "trichion/store/seal.h"

#include <string_view>

namespace trichion::store {

/// What happened, without any name.
struct AuditEntry {
    std::int64_t at_ms = 0;
    std::string actor;
    std::string action;
    std::string subject;
    std::string row;
};

void appendAudit(Transaction& transaction, const Key& key, const AuditEntry& entry);

/// Sequence number of the first entry that does not fit; 0 if all do.
[[nodiscard]] std::int64_t firstBrokenAudit(Connection& connection, const Key& key);

/// Time of the newest entry, 0 without any.
[[nodiscard]] std::int64_t newestAudit_ms(Connection& connection);

} // namespace trichion::store
