#pragma once
/// \file
/// How long what is known of a client must be kept, and whose time is over.

#include "trichion/store/practice.h"

#include <vector>

namespace trichion::store {

/// Years that records are kept after the last time a client was seen. Law and insurance differ by country and
/// by treatment: the clinic sets them; ten is what this program begins with.
struct KeepingRule {
    int years = 10;
};

struct KeptClient {
    ClientId client;
    std::int64_t number = 0;
    plan::Date lastSeenOn;  ///< newest session, consent, photo, or else change of the client's entry
    plan::Date keepUntilOn; ///< never before a date that a consent itself names
};

/// All clients by the day until which they must be kept.
[[nodiscard]] std::vector<KeptClient> keptClients(Practice& practice, const KeepingRule& rule);
/// Those of them whose day has passed: to be looked at, and erased (eraseClient) if nothing speaks against
/// it.
[[nodiscard]] std::vector<KeptClient> overdueClients(Practice& practice, const KeepingRule& rule,
                                                     plan::Date today);

} // namespace trichion::store
