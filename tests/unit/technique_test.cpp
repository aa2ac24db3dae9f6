#include "trichion/base/error.h"
#include "trichion/optics/pigment.h"
#include "trichion/optics/technique.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace trichion;
using optics::Deposit;
using optics::Technique;

namespace {

Deposit with(double Technique::*field, double value) {
    Technique technique;
    technique.*field = value;
    return optics::depositOf(technique);
}

} // namespace

TEST(Technique, TheUsualOneGivesTheDefaultDot) {
    Technique usual;
    usual.needle = optics::needleFrom("0803");
    const Deposit deposit = optics::depositOf(usual);
    EXPECT_NEAR(deposit.diameter_mm, 0.30, 1e-9);
    EXPECT_NEAR(deposit.depth_mm, optics::kAimedDepth_mm, 1e-9);
    EXPECT_NEAR(deposit.opticalDensity, optics::pigmentOf("carbon-10").opticalDensity, 0.01);
}

TEST(Technique, EveryControlActsInItsDirection) {
    double depth = 0.0;
    for (double set = 0.3; set <= 2.0; set += 0.05) {
        const double lies = with(&Technique::depth_mm, set).depth_mm;
        EXPECT_GT(lies, depth);
        depth = lies;
    }
    double density = 9.0;
    for (double water = 0.0; water <= 30.0; water += 0.5) {
        const double now = with(&Technique::dilution, water).opticalDensity;
        EXPECT_LE(now, density);
        density = now;
    }
    for (double Technique::*field : {&Technique::pressure, &Technique::dwell}) {
        EXPECT_GT(with(field, 1.3).diameter_mm, with(field, 1.0).diameter_mm);
        EXPECT_GT(with(field, 1.3).opticalDensity, with(field, 1.0).opticalDensity);
        EXPECT_LT(with(field, 0.6).diameter_mm, with(field, 1.0).diameter_mm);
    }
    Technique many;
    many.needle.count = 7;
    EXPECT_GT(optics::depositOf(many).diameter_mm, optics::depositOf(Technique{}).diameter_mm);
}

TEST(Technique, RefusesWhatNoMachineDoes) {
    EXPECT_THROW((void)with(&Technique::depth_mm, 2.5), base::Error);
    EXPECT_THROW((void)with(&Technique::dilution, -1.0), base::Error);
    EXPECT_THROW((void)with(&Technique::pressure, 0.0), base::Error);
    EXPECT_THROW((void)with(&Technique::dwell, std::nan("")), base::Error);
}

TEST(Needle, MarkingsOfTheTradeAreReadAndWritten) {
    EXPECT_NEAR(optics::needleFrom("0601").diameter_mm, 0.20, 1e-9);
    EXPECT_EQ(optics::needleFrom("1203RLMT").count, 3);
    for (const char* marking : {"0601", "0803", "1007", "1205"})
        EXPECT_EQ(optics::markingOf(optics::needleFrom(marking)), marking);
    for (const char* wrong : {"", "08", "0800", "0809", "9903", "08x3", "0803rl", "-803"})
        EXPECT_THROW((void)optics::needleFrom(wrong), base::Error) << wrong;
}
