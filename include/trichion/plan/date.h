#pragma once
/// \file
/// Days of the calendar, without time and zone, as appointments and aftercare count them.

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace trichion::plan {

/// A day of the Gregorian calendar from year 1900 to 2999.
class Date {
  public:
    /// From "2026-11-21". Error: EntryInvalid, naming `what`, for anything else or a day that does not exist.
    [[nodiscard]] static Date parse(std::string_view iso, std::string_view what = "The date");
    /// The day in UTC of a moment in ms since 1970.
    [[nodiscard]] static Date ofMoment(std::int64_t utc_ms);

    Date() = default; ///< 1970-01-01
    [[nodiscard]] std::string iso() const;
    /// Days since 1970-01-01.
    [[nodiscard]] int days() const noexcept { return m_days; }
    /// Error: EntryInvalid beyond the years above.
    [[nodiscard]] Date plusDays(int days) const;

    friend bool operator==(const Date&, const Date&) = default;
    friend std::strong_ordering operator<=>(Date a, Date b) noexcept { return a.m_days <=> b.m_days; }
    /// Days from `b` to `a`.
    friend int operator-(Date a, Date b) noexcept { return a.m_days - b.m_days; }

  private:
    int m_days = 0;
};

/// Whole years from `from` to `to`, as ages are counted.
[[nodiscard]] int fullYears(Date from, Date to);

} // namespace trichion::plan
