// How a clinic's pigment fades, learnt from follow-ups whose truth is known; what was promised beside what
// came.

#include "trichion/base/error.h"
#include "trichion/calibration/fading.h"
#include "trichion/calibration/promise.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace trichion;
using calibration::FadingPoint;

namespace {

/// A follow-up of dots that fade by this factor, measured too high by exp(noise).
FadingPoint fadedBy(double fade, const std::string& client, double years, double noise) {
    FadingPoint point{client, 40.0, 40.0 + 365.25 * years};
    point.left = calibration::leftBy(point, fade) * std::exp(noise);
    return point;
}

std::vector<FadingPoint> clinicOf(double fade) {
    std::vector<FadingPoint> points;
    int number = 0;
    for (const double noise : {-0.06, 0.05, 0.02, -0.03, 0.04, -0.02, 0.0}) {
        points.push_back(fadedBy(fade, "client " + std::to_string(number), 1.5 + 0.5 * number, noise));
        ++number;
    }
    return points;
}

calibration::PairMeasure measureOf(double darkness) {
    calibration::PairMeasure measure;
    measure.name = "client";
    measure.age = optics::Age{base::Days(400.0)};
    measure.predicted = {0.30, 0.24, 0.20};
    const optics::Calibration& shipped = optics::shippedConstants().appearance.calibration;
    optics::Conditions conditions;
    const optics::Channels left = optics::strengthLeft({}, measure.age, conditions);
    for (std::size_t c = 0; c < 3; ++c)
        measure.seen[c] = darkness * measure.predicted[c] * left[c];
    measure.softContrast = 0.4;
    measure.crispContrast = 0.8;
    measure.seenContrast = 0.4 + 0.4 * shipped.sharpness;
    measure.bare = {0.5, 0.3, 0.2};
    return measure;
}

} // namespace

TEST(Fading, IsFoundAgainWhateverItIs) {
    for (const double fade : {0.5, 1.0, 1.8}) {
        const auto curve = calibration::fitFading(clinicOf(fade));
        ASSERT_TRUE(curve);
        EXPECT_NEAR(std::log(curve->fade / fade), 0.0, 0.12) << fade;
        EXPECT_LT(curve->low, fade);
        EXPECT_GT(curve->high, fade);
        EXPECT_EQ(curve->clients, 7);
        EXPECT_LE(curve->misfit, curve->predicted + 1e-9);
    }
}

TEST(Fading, IsNotMovedByOneClientHoweverStrangeOrOftenMeasured) {
    std::vector<FadingPoint> points = clinicOf(1.5);
    const double before = calibration::fitFading(points)->fade;
    for (int i = 0; i < 30; ++i)
        points.push_back(fadedBy(0.3, "strange", 1.0 + 0.1 * i, 0.0));
    const auto curve = calibration::fitFading(points);
    EXPECT_NEAR(std::log(curve->fade / before), 0.0, 0.1);
    EXPECT_EQ(curve->clients, 8);
    EXPECT_EQ(curve->points, 37);
}

TEST(Fading, IsNotLearntFromOneClientFreshDotsOrAFewWeeks) {
    const std::vector<FadingPoint> one = {fadedBy(1.5, "only", 1.0, 0.0), fadedBy(1.5, "only", 2.0, 0.0)};
    EXPECT_FALSE(calibration::fitFading(one));
    FadingPoint fresh = fadedBy(1.5, "fresh", 1.0, 0.0);
    fresh.baseline_days = 3.0;
    const FadingPoint soon = fadedBy(1.5, "soon", 0.1, 0.0);
    FadingPoint unsure = fadedBy(1.5, "unsure", 1.0, 0.0);
    unsure.confidence = 0.0;
    EXPECT_FALSE(calibration::fitFading({one.front(), fresh, soon, unsure}));
}

TEST(Fading, ChangesOnlyTheFadeOfAProfile) {
    optics::ClinicProfile profile;
    profile.calibration.strength = 1.3;
    profile.pairs = 4;
    const auto curve = calibration::fitFading(clinicOf(1.5));
    const optics::ClinicProfile changed = calibration::withFading(profile, *curve);
    EXPECT_EQ(changed.calibration.fade, curve->fade);
    EXPECT_EQ(changed.calibration.strength, 1.3);
    EXPECT_EQ(changed.pairs, 4);
    EXPECT_NO_THROW((void)optics::clinicProfileFromJson(optics::clinicProfileToJson(changed), "profile"));
}

TEST(Promise, IsKeptWhereWhatCameIsWhatWasShown) {
    const optics::Calibration& shipped = optics::shippedConstants().appearance.calibration;
    const calibration::PromiseKept kept = calibration::promiseKept(measureOf(1.0), shipped);
    EXPECT_NEAR(kept.difference, 0.0, 1e-9);
    EXPECT_NEAR(kept.darkness, 1.0, 1e-9);
    EXPECT_NEAR(kept.contrast, 1.0, 1e-9);
    const calibration::PromiseKept lighter = calibration::promiseKept(measureOf(0.7), shipped);
    EXPECT_GT(lighter.seen.L, lighter.promised.L);
    EXPECT_NEAR(lighter.darkness, 0.7, 1e-9);
}

TEST(Promise, IsReadBackAsItWasKept) {
    calibration::PairMeasure measure = measureOf(0.8);
    measure.parts = {{"carbon", 0.7}, {"red-azo", 0.3}};
    measure.wear.sun = optics::SunExposure::High;
    measure.wear.fitzpatrick = 4;
    const calibration::PairMeasure read =
        calibration::pairFromJson(calibration::pairToJson(measure), "client");
    EXPECT_EQ(read.seen, measure.seen);
    EXPECT_EQ(read.predicted, measure.predicted);
    EXPECT_EQ(read.bare, measure.bare);
    EXPECT_EQ(read.parts.size(), 2U);
    EXPECT_EQ(read.wear, measure.wear);
    EXPECT_EQ(read.age, measure.age);
    EXPECT_EQ(read.crispContrast, measure.crispContrast);
    EXPECT_THROW((void)calibration::pairFromJson("{}", "client"), base::Error);
}
