#pragma once
/// \file
/// What a clock on the wall of a clinic says, as moments and back, with summer time.

#include "trichion/base/error.h"
#include "trichion/plan/date.h"

#include <cstdint>
#include <string>

namespace trichion::documents {

/// A time of a day, as written in a diary.
struct WallTime {
    plan::Date day;
    int minute = 0; ///< since midnight, 0..1439
};
/// From "2026-11-21 14:30". Error: EntryInvalid.
[[nodiscard]] WallTime wallTimeFrom(const std::string& text);

/// A moment in UTC. Findings: DateDoubtful where the clock skips this time (the moment is the later one of
/// the same length) or shows it twice (the first is taken). Error: EntryInvalid for a zone that is not known.
struct Moment {
    std::int64_t utc_ms = 0;
    base::Findings findings;
};
[[nodiscard]] Moment momentOf(const WallTime& wall, const std::string& zone);
[[nodiscard]] WallTime wallTimeOf(std::int64_t utc_ms, const std::string& zone);
/// "14:30".
[[nodiscard]] std::string shownTime(const WallTime& wall);

} // namespace trichion::documents
