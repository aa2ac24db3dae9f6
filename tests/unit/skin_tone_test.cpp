#include "trichion/base/error.h"
#include "trichion/optics/skin_tone.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>

using namespace trichion;
using base::Lab;
using optics::SkinClass;
using optics::Undertone;

TEST(SkinTone, EveryMonkToneIsItsOwnNearest) {
    double previous = 100.0;
    for (int tone = 1; tone <= optics::kMonkTones; ++tone) {
        const Lab lab = optics::monkTone(tone);
        EXPECT_EQ(optics::skinToneOf(lab).monkTone, tone);
        EXPECT_EQ(optics::skinToneOf(lab).monkDifference, 0.0);
        // Each looks like its neighbours rather than like what is further away.
        EXPECT_LT(lab.L, previous + 1.0) << tone;
        previous = lab.L;
    }
}

TEST(SkinTone, TypologyAngleOrdersFromLightToDark) {
    EXPECT_NEAR(optics::typologyAngle_deg({65.0, 10.0, 15.0}), 45.0, 1e-9);
    EXPECT_NEAR(optics::typologyAngle_deg({50.0, 10.0, 15.0}), 0.0, 1e-9);
    EXPECT_NEAR(optics::typologyAngle_deg({35.0, 10.0, 15.0}), -45.0, 1e-9);
    auto darker = SkinClass::VeryLight;
    int type = 1;
    for (double lightness = 85.0; lightness >= 20.0; lightness -= 0.5) {
        const optics::SkinTone tone = optics::skinToneOf({lightness, 12.0, 17.0});
        EXPECT_GE(tone.kind, darker);
        EXPECT_GE(tone.suggestedFitzpatrick, type);
        darker = tone.kind;
        type = tone.suggestedFitzpatrick;
    }
    EXPECT_EQ(darker, SkinClass::Dark);
    EXPECT_EQ(type, 6);
}

TEST(SkinTone, BordersOfTheClassesAreThePublishedOnes) {
    const auto kindAt = [](double angle_deg) {
        const double b = 15.0;
        return optics::skinToneOf({50.0 + b * std::tan(angle_deg * 3.14159265358979 / 180.0), 10.0, b}).kind;
    };
    EXPECT_EQ(kindAt(56.0), SkinClass::VeryLight);
    EXPECT_EQ(kindAt(54.0), SkinClass::Light);
    EXPECT_EQ(kindAt(40.0), SkinClass::Intermediate);
    EXPECT_EQ(kindAt(27.0), SkinClass::Tan);
    EXPECT_EQ(kindAt(9.0), SkinClass::Brown);
    EXPECT_EQ(kindAt(-31.0), SkinClass::Dark);
}

TEST(SkinTone, UndertoneFollowsTheHue) {
    EXPECT_EQ(optics::skinToneOf({60.0, 16.0, 12.0}).undertone, Undertone::Cool);
    EXPECT_EQ(optics::skinToneOf({60.0, 9.6, 17.1}).undertone, Undertone::Neutral);
    EXPECT_EQ(optics::skinToneOf({60.0, 8.0, 22.0}).undertone, Undertone::Warm);
}

TEST(SkinTone, RefusesWhatIsNoColour) {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const Lab& lab : {Lab{101.0, 0.0, 0.0}, Lab{-1.0, 0.0, 0.0}, Lab{nan, 0.0, 0.0}, Lab{50.0, nan, 0.0},
                           Lab{50.0, 0.0, 400.0}})
        EXPECT_THROW((void)optics::skinToneOf(lab), base::Error);
    EXPECT_THROW((void)optics::monkTone(0), base::Error);
    EXPECT_THROW((void)optics::monkTone(11), base::Error);
}
