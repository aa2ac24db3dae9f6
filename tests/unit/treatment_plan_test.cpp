// The plan of a placed design: nothing gets lost between dots and sessions, and money adds up.

#include "trichion/plan/treatment_plan.h"

#include "trichion/base/hash.h"

#include <gtest/gtest.h>

namespace {

using namespace trichion;
using namespace trichion::plan;
using base::ErrorCode;

template<class Work>
ErrorCode codeOf(const Work& work) {
    try {
        work();
    } catch (const base::Error& error) {
        return error.code();
    }
    return ErrorCode::Interrupted;
}

const design::Design& someDesign() {
    static const design::Design design = design::proposeDesign(head::meanHead());
    return design;
}

const stipple::Placement& somePlacement() {
    static const stipple::Placement placement = [] {
        const stipple::HeadDots dots(someDesign().head.surface, someDesign().seed, someDesign().engine);
        return stipple::placeDots(someDesign(), dots);
    }();
    return placement;
}

TreatmentOutline someOutline(const Pace& pace = {}) {
    const IntervalProtocol protocol = shippedIntervals().front();
    const auto count = static_cast<int>(someDesign().sessions.size());
    return outlineOf(somePlacement(), proposedDates(protocol, Date::parse("2026-11-21"), count), protocol,
                     pace);
}

} // namespace

TEST(TreatmentPlan, HoldsEveryDotOnce) {
    const TreatmentOutline outline = someOutline();
    EXPECT_EQ(outline.dots, somePlacement().count());
    int dots = 0;
    for (const PlannedSession& session : outline.sessions) {
        int inZones = 0;
        for (const ZoneWork& work : session.zones)
            inZones += work.dots;
        EXPECT_EQ(session.dots, inZones);
        EXPECT_EQ(dots += session.dots, somePlacement().countUpTo(session.number));
        EXPECT_LE(session.fastest_h, session.work_h);
        EXPECT_LE(session.work_h, session.slowest_h);
        EXPECT_GT(session.total_h, session.work_h);
    }
    EXPECT_EQ(outline.checkUp - outline.sessions.back().date, shippedIntervals().front().checkUp_days);
}

TEST(TreatmentPlan, TakesLongerWhenWorkIsSlower) {
    Pace slow;
    slow.dotsPerMin = 40.0;
    const TreatmentOutline usual = someOutline();
    const TreatmentOutline slower = someOutline(slow);
    for (std::size_t i = 0; i < usual.sessions.size(); ++i) {
        EXPECT_DOUBLE_EQ(slower.sessions[i].work_h, 2.0 * usual.sessions[i].work_h);
        EXPECT_GE(slower.sessions[i].breaks, usual.sessions[i].breaks);
    }
    slow.dotsPerMin = 0.0;
    EXPECT_EQ(codeOf([&] { (void)someOutline(slow); }), ErrorCode::ValueOutOfRange);
    EXPECT_EQ(codeOf([] {
                  (void)outlineOf(somePlacement(), {Date::parse("2026-11-21")}, shippedIntervals().front(),
                                  {});
              }),
              ErrorCode::EntryInvalid);
}

TEST(Quote, AddsUpWhateverTheTerms) {
    const TreatmentOutline outline = someOutline();
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        PriceTerms terms;
        terms.basis = static_cast<PriceBasis>(base::hashOf(seed, 1, 0) % 3U);
        terms.price_minor = static_cast<std::int64_t>(base::hashOf(seed, 2, 0) % 400'000U);
        terms.scarFlat_minor = static_cast<std::int64_t>(base::hashOf(seed, 3, 0) % 2U * 150'000U);
        terms.extraSessions = static_cast<int>(base::hashOf(seed, 4, 0) % 3U);
        terms.extraSession_minor = 70'000;
        terms.discount_percent = static_cast<double>(base::hashOf(seed, 5, 0) % 101U);
        terms.tax_percent = static_cast<double>(base::hashOf(seed, 6, 0) % 26U);
        terms.deposit_percent = static_cast<double>(base::hashOf(seed, 7, 0) % 101U);
        const QuoteSheet quote = quoteOf(outline, terms);
        std::int64_t sum = 0;
        for (const QuoteLine& line : quote.lines)
            sum += line.amount_minor;
        EXPECT_EQ(sum, quote.net_minor);
        EXPECT_EQ(quote.net_minor + quote.tax_minor, quote.total_minor);
        EXPECT_GE(quote.net_minor, 0);
        EXPECT_LE(quote.deposit_minor, quote.total_minor);
        EXPECT_NEAR(static_cast<double>(quote.tax_minor),
                    static_cast<double>(quote.net_minor) * terms.tax_percent / 100.0, 0.5);
    }
}

TEST(Quote, RefusesWhatIsNoPrice) {
    const TreatmentOutline outline = someOutline();
    PriceTerms terms;
    terms.price_minor = -1;
    EXPECT_EQ(codeOf([&] { (void)quoteOf(outline, terms); }), ErrorCode::ValueOutOfRange);
    terms.price_minor = 1;
    terms.discount_percent = 101.0;
    EXPECT_EQ(codeOf([&] { (void)quoteOf(outline, terms); }), ErrorCode::ValueOutOfRange);
    terms.discount_percent = 0.0;
    for (const char* wrong : {"usd", "US", "", "DOLLARS"}) {
        terms.currency = wrong;
        EXPECT_EQ(codeOf([&] { (void)quoteOf(outline, terms); }), ErrorCode::EntryInvalid);
    }
}
