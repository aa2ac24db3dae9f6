#include "audit.h"

#include "trail_end.h"

#include <algorithm>
#include <string>

namespace trichion::store {

namespace {

Digest chained(const Key& key, std::int64_t sequence, const Digest& before, const AuditEntry& entry) {
    std::string text(before.begin(), before.end());
    for (const std::string& part : {std::to_string(sequence), std::to_string(entry.at_ms), entry.actor,
                                    entry.action, entry.subject, entry.row}) {
        text += part;
        text += '\0';
    }
    return digestOf(key, viewOf(text));
}

} // namespace

void appendAudit(Transaction& transaction, const Key& key, const AuditEntry& entry) {
    Connection& connection = transaction.connection();
    std::int64_t sequence = 1;
    Digest before{};
    {
        Statement last =
            connection.prepare("SELECT sequence, chain FROM audit ORDER BY sequence DESC LIMIT 1");
        if (last.step()) {
            sequence = last.integer(0) + 1;
            before = digestIn(last.bytes(1));
        }
    }
    connection
        .prepare("INSERT INTO audit (sequence, at_ms, actor, action, subject, row, chain)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(sequence)
        .bind(entry.at_ms)
        .bind(std::string_view(entry.actor))
        .bind(std::string_view(entry.action))
        .bind(std::string_view(entry.subject))
        .bind(std::string_view(entry.row))
        .bind(BytesView(chained(key, sequence, before, entry)))
        .run();
}

std::int64_t firstBrokenAudit(Connection& connection, const Key& key) {
    Statement rows = connection.prepare(
        "SELECT sequence, at_ms, actor, action, subject, row, chain FROM audit ORDER BY sequence");
    Digest before{};
    std::int64_t expected = 1;
    while (rows.step()) {
        const AuditEntry entry{rows.integer(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5)};
        const std::int64_t sequence = rows.integer(0);
        const Digest kept = digestIn(rows.bytes(6));
        if (sequence != expected || kept != chained(key, sequence, before, entry))
            return expected;
        before = kept;
        ++expected;
    }
    return 0;
}

std::int64_t newestAudit_ms(Connection& connection) {
    return connection.integer("SELECT coalesce(max(at_ms), 0) FROM audit");
}

} // namespace trichion::store
