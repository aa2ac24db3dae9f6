#include "trichion/optics/age.h"

#include "trichion/base/error.h"

#include <charconv>
#include <cmath>
#include <sstream>

namespace trichion::optics {

namespace {

constexpr double kOldest_years = 30.0;

double daysPer(char unit) {
    switch (unit) {
    case 'd':
        return 1.0;
    case 'm':
        return base::kDaysPerMonth;
    case 'y':
        return base::kDaysPerYear;
    default:
        return 0.0;
    }
}

bool whole(double value) {
    return std::abs(value - std::round(value)) < 0.02;
}

std::string counted(double value, const char* unit) {
    std::ostringstream text;
    text << std::round(value * 10.0) / 10.0 << ' ' << unit << (std::abs(value - 1.0) < 0.05 ? "" : "s");
    return text.str();
}

} // namespace

Age ageFrom(std::string_view text) {
    if (text == "fresh")
        return kFresh;
    if (text == "healed")
        return kHealed;
    double count = 0.0;
    const char* end = text.data() + (text.empty() ? 0 : text.size() - 1);
    const auto [read, failure] = std::from_chars(text.data(), end, count, std::chars_format::fixed);
    const double days = text.empty() ? 0.0 : count * daysPer(text.back());
    const bool sound = failure == std::errc() && read == end && !text.empty() && daysPer(text.back()) > 0.0 &&
                       std::isfinite(days) && !std::signbit(count);
    if (!sound)
        throw base::Error(base::ErrorCode::AgeInvalid, {{"given", std::string(text)}});
    if (days > kOldest_years * base::kDaysPerYear)
        throw base::Error(
            base::ErrorCode::ValueOutOfRange,
            {{"what", "The age"}, {"low", "0d"}, {"high", "30y"}, {"given", std::string(text)}});
    return Age{base::Days(days)};
}

std::string nameOf(Age age) {
    const double days = age.days.value;
    if (age == kFresh)
        return "fresh";
    if (age == kHealed)
        return "healed";
    if (days < 60.0 && !whole(days / base::kDaysPerMonth))
        return counted(days, "day");
    const double years = days / base::kDaysPerYear;
    if (years < 0.95 || (years < 2.0 && !whole(years) && whole(days / base::kDaysPerMonth)))
        return counted(days / base::kDaysPerMonth, "month");
    return counted(years, "year");
}

std::string optionOf(Age age) {
    if (age == kFresh)
        return "fresh";
    if (age == kHealed)
        return "healed";
    std::ostringstream text;
    text.precision(17);
    const double years = age.days.value / base::kDaysPerYear;
    if (whole(years) && years > 0.5)
        text << std::round(years) << 'y';
    else
        text << age.days.value << 'd';
    return text.str();
}

} // namespace trichion::optics
