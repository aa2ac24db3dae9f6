#pragma once
/// \file
/// Days and moments of the practice as this computer's calendar has them.

#include "trichion/plan/date.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>
#include <cstdint>

namespace trichion::studio {

[[nodiscard]] QDate toQDate(plan::Date date);
/// Precondition: a valid date.
[[nodiscard]] plan::Date fromQDate(QDate date);
/// Today where the practice is.
[[nodiscard]] plan::Date today();
/// Milliseconds since 1970 of a local time of a day.
[[nodiscard]] std::int64_t localMoment(plan::Date day, int minuteOfDay);
[[nodiscard]] QDateTime localTime(std::int64_t utc_ms);
/// As the user's locale writes days: "Sat 21 Nov 2026", short "21/11/26".
[[nodiscard]] QString readable(plan::Date date);
[[nodiscard]] QString shortDate(plan::Date date);
/// Hour and minute as the user's locale writes them; no seconds, which some locales have in their short form.
[[nodiscard]] QString readableTime(const QTime& time);
/// "today", "in 3 days", "5 days ago".
[[nodiscard]] QString readableDistance(plan::Date date, plan::Date from);
[[nodiscard]] QString readableMinutes(std::int64_t minutes);

} // namespace trichion::studio
