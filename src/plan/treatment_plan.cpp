#include "trichion/plan/treatment_plan.h"

#include <algorithm>
#include <cmath>

namespace trichion::plan {

namespace {

constexpr double kMinutesPerHour = 60.0;
constexpr std::int64_t kMostMoney_minor = 100'000'000'000;

void requireSound(const Pace& pace) {
    base::requireRange("The number of dots a minute", pace.dotsPerMin, 20.0, 300.0);
    base::requireRange("The time between breaks in minutes", pace.breakEvery_min, 20.0, 240.0);
    base::requireRange("A break in minutes", pace.break_min, 0.0, 60.0);
    base::requireRange("The time of preparing in minutes", pace.preparing_min, 0.0, 240.0);
}

std::vector<ZoneWork> zonesOf(const stipple::Placement& placement, std::size_t session) {
    std::vector<ZoneWork> zones;
    for (std::size_t zone = 0; zone < placement.census.size(); ++zone) {
        const stipple::ZoneCensus& census = placement.census[zone];
        if (session < census.bySession.size() && census.bySession[session] > 0)
            zones.push_back({static_cast<head::Zone>(zone), census.area_cm2, census.bySession[session]});
    }
    return zones;
}

/// Breaks lie between stretches of work: none after the last.
int breaksIn(double work_min, const Pace& pace) {
    return std::max(0, static_cast<int>(std::ceil(work_min / pace.breakEvery_min - 1e-9)) - 1);
}

PlannedSession sessionOf(const stipple::Placement& placement, std::size_t index, Date date,
                         const Pace& pace) {
    PlannedSession session;
    session.number = static_cast<int>(index) + 1;
    session.date = date;
    session.zones = zonesOf(placement, index);
    for (const ZoneWork& work : session.zones)
        session.dots += work.dots;
    const double work_min = session.dots / pace.dotsPerMin;
    session.breaks = breaksIn(work_min, pace);
    session.work_h = work_min / kMinutesPerHour;
    session.total_h = (work_min + session.breaks * pace.break_min + pace.preparing_min) / kMinutesPerHour;
    session.fastest_h = session.dots / kFastest_dotsPerMin / kMinutesPerHour;
    session.slowest_h = session.dots / kSlowest_dotsPerMin / kMinutesPerHour;
    return session;
}

std::int64_t rounded(double minor) {
    return static_cast<std::int64_t>(std::floor(minor + 0.5));
}

void requireSound(const PriceTerms& terms) {
    for (const std::int64_t price : {terms.price_minor, terms.scarFlat_minor, terms.extraSession_minor})
        base::requireRange("A price", static_cast<double>(price), 0.0, static_cast<double>(kMostMoney_minor));
    base::requireRange("The discount in %", terms.discount_percent, 0.0, 100.0);
    base::requireRange("The tax in %", terms.tax_percent, 0.0, 100.0);
    base::requireRange("The deposit in %", terms.deposit_percent, 0.0, 100.0);
    base::requireRange("The share of a touch-up in %", terms.touchUp_percent, 0.0, 100.0);
    base::requireRange("The number of extra sessions", terms.extraSessions, 0.0, 12.0);
    const bool isCode =
        terms.currency.size() == 3 && std::all_of(terms.currency.begin(), terms.currency.end(),
                                                  [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!isCode)
        throw base::Error(base::ErrorCode::EntryInvalid, {{"what", "The currency"},
                                                          {"expected", "three capital letters, as in USD"},
                                                          {"given", terms.currency}});
}

QuoteLine mainLineOf(const TreatmentOutline& outline, const PriceTerms& terms) {
    const auto count = static_cast<std::int64_t>(outline.sessions.size());
    switch (terms.basis) {
    case PriceBasis::PerSession:
        return {std::to_string(count) + " sessions", count * terms.price_minor};
    case PriceBasis::Package:
        return {"Package of " + std::to_string(count) + " sessions", terms.price_minor};
    case PriceBasis::PerCm2:
        break;
    }
    return {base::printed(std::round(outline.area_cm2)) + " cm2 of scalp",
            rounded(std::round(outline.area_cm2) * static_cast<double>(terms.price_minor))};
}

} // namespace

TreatmentOutline outlineOf(const stipple::Placement& placement, const std::vector<Date>& dates,
                           const IntervalProtocol& protocol, const Pace& pace) {
    requireSound(pace);
    std::size_t sessions = 0;
    for (const stipple::ZoneCensus& census : placement.census)
        sessions = std::max(sessions, census.bySession.size());
    if (dates.size() != sessions || dates.empty())
        throw base::Error(base::ErrorCode::EntryInvalid,
                          {{"what", "The dates"},
                           {"expected", std::to_string(sessions) + ", one for each session"},
                           {"given", std::to_string(dates.size())}});
    TreatmentOutline outline;
    outline.area_cm2 = placement.area_cm2();
    for (std::size_t i = 0; i < sessions; ++i) {
        outline.sessions.push_back(sessionOf(placement, i, dates[i], pace));
        outline.dots += outline.sessions.back().dots;
        outline.total_h += outline.sessions.back().total_h;
    }
    outline.checkUp = dates.back().plusDays(protocol.checkUp_days);
    return outline;
}

QuoteSheet quoteOf(const TreatmentOutline& outline, const PriceTerms& terms) {
    requireSound(terms);
    QuoteSheet quote;
    quote.currency = terms.currency;
    quote.lines.push_back(mainLineOf(outline, terms));
    if (terms.scarFlat_minor > 0)
        quote.lines.push_back({"Scar", terms.scarFlat_minor});
    if (terms.extraSessions > 0)
        quote.lines.push_back({std::to_string(terms.extraSessions) + " extra sessions",
                               terms.extraSessions * terms.extraSession_minor});
    for (const QuoteLine& line : quote.lines)
        quote.net_minor += line.amount_minor;
    if (terms.discount_percent > 0.0) {
        quote.lines.push_back(
            {"Discount of " + base::printed(terms.discount_percent) + " %",
             -rounded(static_cast<double>(quote.net_minor) * terms.discount_percent / 100.0)});
        quote.net_minor += quote.lines.back().amount_minor;
    }
    quote.tax_minor = rounded(static_cast<double>(quote.net_minor) * terms.tax_percent / 100.0);
    quote.total_minor = quote.net_minor + quote.tax_minor;
    quote.deposit_minor = rounded(static_cast<double>(quote.total_minor) * terms.deposit_percent / 100.0);
    quote.touchUp_minor = rounded(static_cast<double>(quote.net_minor) * terms.touchUp_percent / 100.0);
    quote.included = terms.included;
    return quote;
}

} // namespace trichion::plan
