#pragma once
/// \file
/// What a design asks for: sessions with their dots and hours, dates, and what it costs.

#include "trichion/plan/intervals.h"
#include "trichion/stipple/placement.h"

#include <cstdint>
#include <string>
#include <vector>

namespace trichion::plan {

/// How fast the practitioner works. Sources: 60 to 120 dots/min (14,000 dots in 3 hours are 78); a break
/// every 60 to 90 min (domain figures 2.9). Preparing is judgement.
struct Pace {
    double dotsPerMin = 80.0;     ///< 20..300
    double breakEvery_min = 75.0; ///< 20..240
    double break_min = 10.0;      ///< 0..60
    double preparing_min = 30.0;  ///< per session, 0..240
};
constexpr double kSlowest_dotsPerMin = 60.0;
constexpr double kFastest_dotsPerMin = 120.0;

/// Work of one session in one zone.
struct ZoneWork {
    head::Zone zone = head::Zone::MidScalp;
    double area_cm2 = 0.0;
    int dots = 0; ///< of this session
};

struct PlannedSession {
    int number = 1;
    Date date;
    std::vector<ZoneWork> zones; ///< those with dots
    int dots = 0;
    int breaks = 0;
    double work_h = 0.0;  ///< needle on the skin, at the pace
    double total_h = 0.0; ///< with preparing and breaks
    double fastest_h = 0.0;
    double slowest_h = 0.0; ///< work at kFastest and kSlowest
};

struct TreatmentOutline {
    std::vector<PlannedSession> sessions;
    double area_cm2 = 0.0;
    int dots = 0;
    double total_h = 0.0;
    Date checkUp; ///< after the last session
};

/// Sessions of a placed design on `dates`, one each. Errors: EntryInvalid unless there are as many dates as
/// sessions of the design; ValueOutOfRange for a pace outside its ranges.
[[nodiscard]] TreatmentOutline outlineOf(const stipple::Placement& placement, const std::vector<Date>& dates,
                                         const IntervalProtocol& protocol, const Pace& pace);

/// How a price is made.
enum class PriceBasis { PerSession, Package, PerCm2 };

/// Money is in the smallest coin. Percentages 0..100.
struct PriceTerms {
    std::string currency = "USD";
    PriceBasis basis = PriceBasis::PerSession;
    std::int64_t price_minor = 0;    ///< of a session, of all sessions, or of a cm2
    std::int64_t scarFlat_minor = 0; ///< added once
    int extraSessions = 0;
    std::int64_t extraSession_minor = 0;
    double discount_percent = 0.0;
    double tax_percent = 0.0;
    double deposit_percent = 0.0;
    double touchUp_percent = 0.0;      ///< of the net price, for a touch-up after years; a third is usual
    std::vector<std::string> included; ///< what the price holds, one line each
};

struct QuoteLine {
    std::string text;
    std::int64_t amount_minor = 0;
};

/// Lines and what they add up to: net = sum of the lines, total = net + tax. Each amount is rounded half up
/// once.
struct QuoteSheet {
    std::string currency;
    std::vector<QuoteLine> lines;
    std::int64_t net_minor = 0;
    std::int64_t tax_minor = 0;
    std::int64_t total_minor = 0;
    std::int64_t deposit_minor = 0;
    std::int64_t touchUp_minor = 0; ///< of a later touch-up, before tax; not part of the total
    std::vector<std::string> included;
};

/// Errors: ValueOutOfRange for negative prices, percentages outside 0..100, or more than 12 extra sessions;
/// EntryInvalid for a currency that is not three capital letters.
[[nodiscard]] QuoteSheet quoteOf(const TreatmentOutline& outline, const PriceTerms& terms);

} // namespace trichion::plan
