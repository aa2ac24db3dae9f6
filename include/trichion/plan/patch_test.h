#pragma once
/// \file
/// When a trial on the skin is due before a session. Default: made at least 48 h before it, valid for twelve
/// months, again for every new lot (domain figures 6.3; 24 h to a week in the sources, the year is a
/// proposal).

#include "trichion/base/error.h"
#include "trichion/plan/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace trichion::plan {

struct PatchTestRule {
    int least_hours = 48; ///< between the trial and the session, 0..336
    int valid_days = 365; ///< 1..3650
};

/// How a trial went.
enum class PatchResult { NotRead, Clear, Reaction };

/// A trial as it was made; `what` is the lot of a pigment or the product of a cream.
struct PatchTrial {
    std::string what;
    Date appliedOn;
    PatchResult result = PatchResult::NotRead;
    std::optional<std::int64_t> applied_ms = std::nullopt; ///< in UTC, where the hour was noted
};

/// When a session is, as far as it is known.
struct SessionTime {
    Date day;
    std::optional<std::int64_t> begins_ms = std::nullopt; ///< in UTC
};

/// Something that will touch the skin in a session.
struct PatchSubject {
    std::string what;   ///< as in PatchTrial
    std::string called; ///< in messages: "pigment lot A1", "numbing cream X"
};

/// PatchTestDue for every subject without a clear trial early enough before the session and not too old, and
/// for every reaction. `least_hours` are counted by the hour where the hour of both is known, else as whole
/// days, rounded up. Error: ValueOutOfRange for a rule outside its ranges.
[[nodiscard]] base::Findings patchTestsDue(const PatchTestRule& rule, const std::vector<PatchTrial>& trials,
                                           const std::vector<PatchSubject>& subjects,
                                           const SessionTime& session);

} // namespace trichion::plan
