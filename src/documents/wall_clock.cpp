#include "documents/wall_clock.h"

#include <QDateTime>
#include <QTimeZone>
#include <array>
#include <cstdio>

namespace trichion::documents {

namespace {

constexpr std::int64_t kMsPerMinute = 60'000;
constexpr std::int64_t kMinutesPerDay = 1440;
constexpr std::int64_t kMsPerDay = kMinutesPerDay * kMsPerMinute;

[[noreturn]] void rejectEntry(const char* what, const char* expected, const std::string& given) {
    throw base::Error(base::ErrorCode::EntryInvalid,
                      {{"what", what}, {"expected", expected}, {"given", given}});
}

QTimeZone zoneOf(const std::string& name) {
    QTimeZone zone(QByteArray::fromStdString(name));
    if (!zone.isValid())
        rejectEntry("The time zone", "one such as Europe/Paris", name);
    return zone;
}

std::int64_t offset_ms(const QTimeZone& zone, std::int64_t utc_ms) {
    return std::int64_t{1000} * zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc_ms, Qt::UTC));
}

base::Finding doubtful(const WallTime& wall, const char* reason) {
    return {base::FindingCode::DateDoubtful,
            {{"what", "The time"}, {"given", wall.day.iso() + " " + shownTime(wall)}, {"reason", reason}}};
}

} // namespace

WallTime wallTimeFrom(const std::string& text) {
    const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    if (text.size() != 16 || (text[10] != ' ' && text[10] != 'T') || text[13] != ':' || !digit(11) ||
        !digit(12) || !digit(14) || !digit(15))
        rejectEntry("The time", "written as \"2026-11-21 14:30\"", text);
    const int hour = std::stoi(text.substr(11, 2));
    const int minute = std::stoi(text.substr(14, 2));
    if (hour > 23 || minute > 59)
        rejectEntry("The time", "from 00:00 to 23:59", text);
    return {plan::Date::parse(text.substr(0, 10)), hour * 60 + minute};
}

Moment momentOf(const WallTime& wall, const std::string& name) {
    const QTimeZone zone = zoneOf(name);
    const std::int64_t local_ms = wall.day.days() * kMsPerDay + wall.minute * kMsPerMinute;
    // A day on either side has each offset that can hold.
    const std::int64_t before = offset_ms(zone, local_ms - kMsPerDay);
    const std::int64_t after = offset_ms(zone, local_ms + kMsPerDay);
    const bool isBefore = offset_ms(zone, local_ms - before) == before;
    const bool isAfter = offset_ms(zone, local_ms - after) == after;
    Moment moment{local_ms - (isBefore ? before : after), {}};
    if (!isBefore && !isAfter) {
        moment.utc_ms = local_ms - before;
        moment.findings.push_back(doubtful(wall, "the clocks are put forward and skip this time"));
    } else if (isBefore && isAfter && before != after) {
        moment.findings.push_back(doubtful(wall, "the clocks are put back and show this time twice"));
    }
    return moment;
}

WallTime wallTimeOf(std::int64_t utc_ms, const std::string& name) {
    const std::int64_t local_ms = utc_ms + offset_ms(zoneOf(name), utc_ms);
    const plan::Date day = plan::Date::ofMoment(local_ms);
    return {day, static_cast<int>((local_ms - day.days() * kMsPerDay) / kMsPerMinute)};
}

std::string shownTime(const WallTime& wall) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%02d:%02d", wall.minute / 60, wall.minute % 60);
    return text.data();
}

} // namespace trichion::documents
