#include "trichion/store/retention.h"

#include <algorithm>
#include <string>

namespace trichion::store {

namespace {

constexpr const char* kLastSeen =
    "SELECT id, number, changed_ms,"
    " (SELECT max(held_on) FROM session WHERE client = client.id AND state <> 'cancelled'),"
    " (SELECT max(signed_ms) FROM consent WHERE consent.client = client.id),"
    " (SELECT max(taken_on) FROM photo WHERE photo.client = client.id),"
    " (SELECT max(keep_until_on) FROM consent WHERE consent.client = client.id) FROM client";

/// The same day some years later; 29 February becomes 1 March.
plan::Date yearsAfter(plan::Date date, int years) {
    std::string iso = date.iso();
    const bool isLeapDay = iso.substr(5) == "02-29";
    const int year = std::min(std::stoi(iso.substr(0, 4)) + years, 2999);
    return plan::Date::parse(std::to_string(year) + (isLeapDay ? "-03-01" : iso.substr(4)));
}

KeptClient keptIn(const Statement& row, const KeepingRule& rule) {
    KeptClient kept{ClientId{row.text(0)}, row.integer(1), {}, {}};
    const bool isNeverSeen = row.isNull(3) && row.isNull(4) && row.isNull(5);
    kept.lastSeenOn = plan::Date::parse("1900-01-01");
    if (isNeverSeen)
        kept.lastSeenOn = plan::Date::ofMoment(row.integer(2));
    for (const int column : {3, 5})
        if (!row.isNull(column))
            kept.lastSeenOn = std::max(kept.lastSeenOn, plan::Date::parse(row.text(column)));
    if (!row.isNull(4))
        kept.lastSeenOn = std::max(kept.lastSeenOn, plan::Date::ofMoment(row.integer(4)));
    kept.keepUntilOn = yearsAfter(kept.lastSeenOn, rule.years);
    if (!row.isNull(6))
        kept.keepUntilOn = std::max(kept.keepUntilOn, plan::Date::parse(row.text(6)));
    return kept;
}

} // namespace

std::vector<KeptClient> keptClients(Practice& practice, const KeepingRule& rule) {
    std::vector<KeptClient> clients;
    Statement rows = practice.connection().prepare(kLastSeen);
    while (rows.step())
        clients.push_back(keptIn(rows, rule));
    std::stable_sort(clients.begin(), clients.end(), [](const KeptClient& a, const KeptClient& b) {
        return a.keepUntilOn < b.keepUntilOn || (a.keepUntilOn == b.keepUntilOn && a.number < b.number);
    });
    return clients;
}

std::vector<KeptClient> overdueClients(Practice& practice, const KeepingRule& rule, plan::Date today) {
    std::vector<KeptClient> clients = keptClients(practice, rule);
    clients.erase(std::find_if(clients.begin(), clients.end(),
                               [&](const KeptClient& kept) { return kept.keepUntilOn >= today; }),
                  clients.end());
    return clients;
}

} // namespace trichion::store
