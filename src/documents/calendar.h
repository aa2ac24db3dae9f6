#pragma once
/// \file
/// iCalendar files (RFC 5545, through libical).

#include "trichion/plan/aftercare.h"
#include "trichion/plan/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace trichion::documents {

/// A time of a day, in UTC: every calendar shows it on its own clock.
struct CalendarTime {
    std::int64_t begins_ms = 0;
    std::int64_t minutes = 60;
};

/// A day or a span of days in a calendar, or a time of a day.
struct CalendarEntry {
    std::string uid;  ///< the same for every later version of this entry
    int sequence = 0; ///< rises with every version
    bool isCancelled = false;
    std::string title;
    std::string description;
    plan::Date from;
    plan::Date to;                      ///< the last day
    std::optional<CalendarTime> time{}; ///< instead of days
};

/// The text of an .ics file. Each entry that is not cancelled reminds at 8 in the morning of its first day,
/// one with a time a day before. The same entries give the same bytes: `stamp` says when they were made.
[[nodiscard]] std::string calendarText(const std::string& name, const std::vector<CalendarEntry>& entries,
                                       plan::Date stamp);

/// The entries of an aftercare calendar: advice without an end is an entry on its first day. `calendar` tells
/// two clients apart; the uid of an entry depends on it, the rule and the session, not on the dates.
[[nodiscard]] std::vector<CalendarEntry> entriesOf(const plan::AftercareCatalogue& catalogue,
                                                   const std::vector<plan::DatedAdvice>& advice,
                                                   const std::string& calendar, int sequence);

/// Cancellations for entries of an earlier version that are not in the later one.
[[nodiscard]] std::vector<CalendarEntry> cancellationsOf(const std::vector<CalendarEntry>& earlier,
                                                         const std::vector<CalendarEntry>& later);

} // namespace trichion::documents
