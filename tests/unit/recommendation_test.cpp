#include "trichion/base/error.h"
#include "trichion/optics/clinic_profile.h"
#include "trichion/optics/pigment.h"
#include "trichion/optics/recommendation.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

using namespace trichion;

namespace {

constexpr base::LinearRgb kSkin = {0.62, 0.36, 0.26};

/// A field of stubble that dots of this optical density would match.
optics::StubbleMatch stubbleLike(double opticalDensity, double dots_per_cm2) {
    optics::StubbleMatch match;
    match.bare = kSkin;
    match.dots_per_cm2 = dots_per_cm2;
    optics::Deposit deposit;
    deposit.opticalDensity = opticalDensity;
    match.stubble = optics::fieldColour(kSkin, deposit, dots_per_cm2, optics::kHealed, {});
    return match;
}

bool has(const base::Findings& findings, base::FindingCode code) {
    return std::any_of(findings.begin(), findings.end(),
                       [code](const base::Finding& finding) { return finding.code == code; });
}

} // namespace

TEST(Recommendation, FindsTheShadeThatTheStubbleWasMadeOf) {
    for (const double density : {0.8, 1.3, 1.9, 3.0, 4.2}) {
        const optics::Recommendation shade = optics::recommendedShade(stubbleLike(density, 90.0));
        EXPECT_NEAR(std::log(shade.opticalDensity / density), 0.0, 0.05);
        EXPECT_LT(shade.predictions[1].difference, 1.0);
        EXPECT_FALSE(has(shade.findings, base::FindingCode::ShadeOutOfReach));
    }
}

TEST(Recommendation, BeginsLighterAndEndsDarkerWithTheSameDarknessTogether) {
    const optics::StubbleMatch match = stubbleLike(1.9, 90.0);
    const optics::Recommendation shade = optics::recommendedShade(match);
    ASSERT_EQ(shade.sessions.size(), 3U);
    double together = 0.0;
    optics::Deposit deposit;
    for (std::size_t k = 0; k < 3; ++k) {
        if (k > 0) {
            EXPECT_GT(shade.sessions[k].opticalDensity, shade.sessions[k - 1].opticalDensity);
            EXPECT_LE(shade.sessions[k].dilution, shade.sessions[k - 1].dilution);
        }
        deposit.opticalDensity = shade.sessions[k].opticalDensity;
        together += match.sessionShares[k] * optics::appearanceOf(deposit, optics::kHealed).integral_mm2[1];
    }
    deposit.opticalDensity = shade.opticalDensity;
    EXPECT_NEAR(together / optics::appearanceOf(deposit, optics::kHealed).integral_mm2[1], 1.0, 0.05);
}

TEST(Recommendation, FreshIsDarkerAndFiveYearsLighterThanTheMatch) {
    const optics::Recommendation shade = optics::recommendedShade(stubbleLike(1.9, 90.0));
    EXPECT_LT(shade.predictions[0].colour.L, shade.predictions[1].colour.L);
    EXPECT_GT(shade.predictions[2].colour.L, shade.predictions[1].colour.L);
}

TEST(Recommendation, WarnsOfHairThatIsHardlyDarkerThanSkin) {
    optics::StubbleMatch blond = stubbleLike(1.9, 90.0);
    blond.stubble = {0.60, 0.34, 0.22};
    EXPECT_TRUE(has(optics::recommendedShade(blond).findings, base::FindingCode::HairVeryLight));
    EXPECT_FALSE(
        has(optics::recommendedShade(stubbleLike(1.9, 90.0)).findings, base::FindingCode::HairVeryLight));
}

TEST(Recommendation, SaysWhenNoDilutionIsDarkEnough) {
    optics::StubbleMatch black = stubbleLike(1.9, 12.0);
    black.stubble = {0.05, 0.04, 0.04};
    const optics::Recommendation shade = optics::recommendedShade(black);
    EXPECT_TRUE(has(shade.findings, base::FindingCode::ShadeOutOfReach));
    EXPECT_GT(shade.densityForUsualShade, 150.0);
}

TEST(Recommendation, RefusesWhatMeansNothing) {
    optics::StubbleMatch match = stubbleLike(1.9, 90.0);
    match.sessionShares = {0.5, 0.2};
    EXPECT_THROW((void)optics::recommendedShade(match), base::Error);
    match = stubbleLike(1.9, 90.0);
    match.bare[1] = 0.0;
    EXPECT_THROW((void)optics::recommendedShade(match), base::Error);
}

TEST(ClinicProfile, IsReadAsItWasWritten) {
    optics::ClinicProfile profile;
    profile.calibration.strength = 1.7;
    profile.calibration.hue = {1.0, 0.6, 0.3};
    profile.calibration.fade = 0.8;
    profile.pairs = 5;
    profile.leaveOneOutError = 3.2;
    const optics::ClinicProfile read =
        optics::clinicProfileFromJson(optics::clinicProfileToJson(profile), "C.json");
    EXPECT_EQ(read.calibration, profile.calibration);
    EXPECT_EQ(read.pairs, 5);
    EXPECT_DOUBLE_EQ(read.leaveOneOutError, 3.2);
    std::string broken = optics::clinicProfileToJson(profile);
    broken.replace(broken.find("1.7"), 3, "170");
    EXPECT_THROW((void)optics::clinicProfileFromJson(broken, "C.json"), base::Error);
}

TEST(ClinicProfile, AClinicWhoseDotsLastLongerKeepsThemDarker) {
    optics::Conditions longer;
    longer.calibration.fade = 1.5;
    const optics::Age age{base::Days(5.0 * base::kDaysPerYear)};
    EXPECT_GT(optics::strengthLeft({}, age, longer)[0], optics::strengthLeft({}, age)[0]);
    EXPECT_DOUBLE_EQ(optics::strengthLeft({}, optics::kHealed, longer)[0],
                     optics::strengthLeft({}, optics::kHealed)[0]);
}

TEST(Shade, ComesBackFromItsOpticalDensity) {
    for (double shade = 0.0; shade <= 1.0; shade += 0.1)
        EXPECT_NEAR(optics::shadeOfOpticalDensity(optics::opticalDensityOfShade(shade)), shade, 1e-12);
}
