#pragma once
/// \file
/// Who is to be called back: the check-up after the last session, the touch-up after years.

#include "trichion/base/error.h"
#include "trichion/plan/date.h"
#include "trichion/store/practice.h"

#include <cstdint>
#include <vector>

namespace trichion::store {

enum class RecallKind { CheckUp, TouchUp };

/// A client whose visit is due and for whom none is booked.
struct Recall {
    ClientId client;
    std::int64_t clientNumber = 0;
    RecallKind kind = RecallKind::CheckUp;
    plan::Date dueOn;
};

/// When visits are due, counted from the final session. The check-up is 4 to 6 weeks later in most sources;
/// the touch-up 3 to 5 years in most, 1 to 6 in all (domain figures 6).
struct RecallRule {
    int checkUp_days = 35;      ///< 1..365
    int checkUpOpen_days = 90;  ///< how long a missed check-up is worth a call, 0..365
    int touchUp_days = 3 * 365; ///< 30..3650
};

/// Recalls due on or before `today`, the earliest first. A visit that is planned, or was kept since the final
/// session, settles the check-up, as does a client who is noted as healed; a session that is planned or an
/// archived client settles both. Days count from the last session that was done, once the final one was.
/// Error: ValueOutOfRange for a rule outside its ranges.
[[nodiscard]] std::vector<Recall> recallsDue(Practice& practice, const RecallRule& rule, plan::Date today);
/// The same as findings: CheckUpDue with the client's number, never a name.
[[nodiscard]] base::Findings recallFindings(const std::vector<Recall>& recalls);

} // namespace trichion::store
