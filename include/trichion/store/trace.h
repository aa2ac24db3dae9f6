#pragma once
/// \file
/// Which pigment went into whom.

#include "trichion/store/office.h"
#include "trichion/store/practice.h"
#include "trichion/store/treatment.h"

#include <string>
#include <vector>

namespace trichion::store {

/// One use of a lot: a session of a client in which it was put in.
struct LotUse {
    Client client;
    Session session;
    Pigment pigment;
    PigmentLot lot;
    std::int64_t dots = 0;          ///< of this lot in this session
    std::int64_t complications = 0; ///< reported for this session
};

/// Everyone who received lots of that label, by date of the session. Labels are compared as printed. Error:
/// RowMissing if the practice has no such lot.
[[nodiscard]] std::vector<LotUse> whoReceived(Practice& practice, const std::string& label);

/// The lots a client received, by date of the session.
[[nodiscard]] std::vector<LotUse> lotsReceivedBy(Practice& practice, const ClientId& client);

/// LotExpired and LotExpiring (within `ahead_days`) for lots of which something is left.
[[nodiscard]] base::Findings stockFindings(Practice& practice, plan::Date today, int ahead_days);

} // namespace trichion::store
