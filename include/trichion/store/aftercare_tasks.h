#pragma once
/// \file
/// A client's aftercare as dated tasks, computed from the sessions and computed again when they move; and
/// which side the clinic takes where sources contradict each other.

#include "trichion/plan/aftercare.h"
#include "trichion/store/practice.h"
#include "trichion/store/treatment.h"

#include <string>
#include <vector>

namespace trichion::store {

/// The rules as the practice has them (catalogue.h), or as shipped if it has none. Errors: those of reading
/// them.
[[nodiscard]] plan::AftercareCatalogue aftercareCatalogueOf(Practice& practice);
/// The protocol the clinic chose; the first of the catalogue before it chose.
[[nodiscard]] plan::AftercareProtocol aftercareProtocolOf(const plan::AftercareCatalogue& catalogue);
/// Takes the side of `rule` wherever others contradict it (plan::takingSide), for all clients from now on:
/// the catalogue of the practice gets a protocol of its own. Precondition: no transaction is open. Error:
/// EntryInvalid for a rule that is not there.
plan::AftercareProtocol takeSide(Practice& practice, const std::string& rule);

/// What became of the tasks.
struct AftercareChange {
    std::vector<AftercareTask> added;
    std::vector<AftercareTask> moved;
    std::vector<AftercareTask> dropped;
};
/// Brings the tasks of a client to their sessions, those that took place and those to come: what moved or
/// fell away gets a higher calendar sequence. Computing twice changes nothing. Sessions not come to and
/// cancelled ones do not count.
AftercareChange recomputeAftercare(Practice& practice, Transaction& transaction, const ClientId& client,
                                   const plan::AftercareCatalogue& catalogue,
                                   const plan::AftercareProtocol& protocol);

/// What holds for a client on a day; dropped tasks do not.
[[nodiscard]] std::vector<AftercareTask> tasksOn(Practice& practice, const ClientId& client, plan::Date day);

} // namespace trichion::store
