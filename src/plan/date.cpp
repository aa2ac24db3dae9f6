#include "trichion/plan/date.h"

#include "trichion/base/error.h"

#include <array>
#include <cctype>
#include <chrono>
#include <cstdio>

namespace trichion::plan {

namespace {

using std::chrono::day;
using std::chrono::days;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;
using std::chrono::year_month_day;

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2999;
constexpr std::int64_t kMsPerDay = 86'400'000;

[[noreturn]] void reject(std::string_view what, std::string_view given) {
    throw base::Error(base::ErrorCode::EntryInvalid,
                      {{"what", std::string(what)},
                       {"expected", "a day of the calendar written as 2026-11-21, from 1900 on"},
                       {"given", std::string(given)}});
}

int numberIn(std::string_view digits) {
    int number = 0;
    for (const char c : digits)
        number = number * 10 + (c - '0');
    return number;
}

bool looksLikeDate(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-')
        return false;
    for (const std::size_t i : {0U, 1U, 2U, 3U, 5U, 6U, 8U, 9U})
        if (std::isdigit(static_cast<unsigned char>(iso[i])) == 0)
            return false;
    return true;
}

year_month_day civil(int daysSince1970) {
    return year_month_day(sys_days(days(daysSince1970)));
}

bool isInRange(year_month_day date) {
    return static_cast<int>(date.year()) >= kFirstYear && static_cast<int>(date.year()) <= kLastYear;
}

} // namespace

Date Date::parse(std::string_view iso, std::string_view what) {
    if (!looksLikeDate(iso))
        reject(what, iso);
    const year_month_day date(year(numberIn(iso.substr(0, 4))),
                              month(static_cast<unsigned>(numberIn(iso.substr(5, 2)))),
                              day(static_cast<unsigned>(numberIn(iso.substr(8, 2)))));
    if (!date.ok() || !isInRange(date))
        reject(what, iso);
    Date parsed;
    parsed.m_days = static_cast<int>(sys_days(date).time_since_epoch().count());
    return parsed;
}

Date Date::ofMoment(std::int64_t utc_ms) {
    const std::int64_t whole = utc_ms >= 0 ? utc_ms / kMsPerDay : -((-utc_ms + kMsPerDay - 1) / kMsPerDay);
    return Date().plusDays(static_cast<int>(whole));
}

std::string Date::iso() const {
    const year_month_day date = civil(m_days);
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

Date Date::plusDays(int count) const {
    constexpr int kFurthest = 500'000;
    Date later;
    later.m_days = m_days + count;
    if (count > kFurthest || count < -kFurthest || !isInRange(civil(later.m_days)))
        reject("The date", iso() + (count < 0 ? " - " : " + ") + std::to_string(std::abs(count)) + " days");
    return later;
}

int fullYears(Date from, Date to) {
    const year_month_day a = civil(from.days());
    const year_month_day b = civil(to.days());
    const int years = static_cast<int>(b.year()) - static_cast<int>(a.year());
    const bool isBeforeBirthday = b.month() < a.month() || (b.month() == a.month() && b.day() < a.day());
    return isBeforeBirthday ? years - 1 : years;
}

} // namespace trichion::plan
