#pragma once
/// \file
/// How far apart sessions lie, by protocol with its source (resources/catalogue/intervals.json).

#include "trichion/base/error.h"
#include "trichion/plan/date.h"

#include <string>
#include <string_view>
#include <vector>

namespace trichion::plan {

struct IntervalProtocol {
    std::string id;
    std::string name;
    int least_days = 7;
    int usual_days = 14;
    int most_days = 42;
    int checkUp_days = 35; ///< after the last session
    std::string source;
};

/// As shipped, the usual one first. Errors: ResourceMissing, ResourceBroken.
[[nodiscard]] std::vector<IntervalProtocol> shippedIntervals();
/// Error: ProtocolUnknown, naming the known ones.
[[nodiscard]] const IntervalProtocol& protocolIn(const std::vector<IntervalProtocol>& protocols,
                                                 std::string_view id);

/// Dates of `count` sessions from the first on, the usual days apart. Error: EntryInvalid unless 1 to 12.
[[nodiscard]] std::vector<Date> proposedDates(const IntervalProtocol& protocol, Date first, int count);

/// SessionsClose and SessionsFar for intervals outside the protocol's.
[[nodiscard]] base::Findings checkIntervals(const IntervalProtocol& protocol,
                                            const std::vector<Date>& sessions);

} // namespace trichion::plan
