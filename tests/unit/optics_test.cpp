#include "trichion/base/error.h"
#include "trichion/base/messages.h"
#include "trichion/optics/dot.h"
#include "trichion/optics/pigment.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace trichion;
using optics::Age;
using optics::Conditions;
using optics::Deposit;

namespace {

Conditions tableOnly() {
    Conditions conditions;
    conditions.calibration.useTableOnly = true;
    return conditions;
}

Age years(double count) {
    return Age{base::Days(optics::kHealed_days + count * base::kDaysPerYear)};
}

} // namespace

TEST(DotAppearance, ReproducesTheHealedTableWithoutCalibration) {
    const auto dot = optics::appearanceOf(Deposit{0.30, 1.2}, optics::kHealed, tableOnly());
    EXPECT_NEAR(dot.integral_mm2[0], 0.173, 1e-9);
    EXPECT_NEAR(dot.integral_mm2[1], 0.126, 1e-9);
    EXPECT_NEAR(dot.integral_mm2[2], 0.072, 1e-9);
}

TEST(DotAppearance, ReproducesEveryStageOfTheTableWithoutCalibration) {
    const optics::AppearanceTable& table = optics::shippedConstants().appearance;
    ASSERT_EQ(table.stages.size(), 4U);
    for (const optics::Stage& stage : table.stages)
        for (std::size_t i = 0; i < table.inkDensity.size(); ++i) {
            // What is asked is the density that would be healed at the depth aimed at; more or less of it
            // stays.
            const optics::Line& kept = optics::shippedConstants().ageing.dermalShare;
            const double asked = table.inkDensity[i] * kept(0.25) / kept(stage.depth_mm);
            if (asked > 8.0)
                continue;
            const auto dot =
                optics::appearanceOf(Deposit{0.30, asked, stage.depth_mm}, optics::kHealed, tableOnly());
            for (std::size_t c = 0; c < 3; ++c)
                EXPECT_NEAR(dot.integral_mm2[c], stage.integral_mm2[i][c], 1e-9) << stage.id << ' ' << i;
        }
}

TEST(DotAppearance, DeeperIsBluerAndWider) {
    double blue = 1.0;
    double green = 1.0;
    double width = 0.0;
    for (double depth = 0.10; depth <= 1.2; depth += 0.01) {
        const auto dot = optics::appearanceOf(Deposit{0.3, 2.0, depth}, optics::kHealed);
        EXPECT_LE(dot.integral_mm2[2] / dot.integral_mm2[0], blue + 1e-9) << depth;
        EXPECT_LE(dot.integral_mm2[1] / dot.integral_mm2[0], green + 1e-9) << depth;
        EXPECT_GE(dot.coreSigma_mm[0], width - 1e-9) << depth;
        blue = dot.integral_mm2[2] / dot.integral_mm2[0];
        green = dot.integral_mm2[1] / dot.integral_mm2[0];
        width = dot.coreSigma_mm[0];
    }
    EXPECT_LT(blue, 0.05);
}

TEST(DotAppearance, TooShallowLooksTheSameWhenFreshAndIsGoneWhenHealed) {
    const auto strength = [](double depth, Age age) {
        return optics::appearanceOf(Deposit{0.3, 1.0, depth}, age).integral_mm2[0];
    };
    EXPECT_NEAR(strength(0.05, optics::kFresh), strength(0.25, optics::kFresh),
                0.02 * strength(0.25, optics::kFresh));
    EXPECT_LT(strength(0.05, optics::kHealed), 0.45 * strength(0.25, optics::kHealed));
}

TEST(DotAppearance, HealsAsClinicsTell) {
    const auto at = [](double day) { return optics::appearanceOf(Deposit{}, Age{base::Days(day)}); };
    const double healed = at(28).integral_mm2[0];
    // Darker at first, a dip after the scabs have gone, then the reference.
    EXPECT_NEAR(at(0).integral_mm2[0] / healed, 1.45, 1e-6);
    EXPECT_NEAR(at(8).integral_mm2[0] / healed, 0.85, 1e-6);
    EXPECT_LT(at(8).integral_mm2[0], at(3).integral_mm2[0]);
    EXPECT_LT(at(8).integral_mm2[0], at(20).integral_mm2[0]);
    // Scabs are wider than the dots that are left under them.
    EXPECT_GT(at(1).coreSigma_mm[0], at(10).coreSigma_mm[0]);
    EXPECT_GT(at(0).redness_mm2[1], at(2).redness_mm2[1]);
    EXPECT_EQ(at(14).redness_mm2[1], 0.0);
}

TEST(DotAppearance, GrowsWithPigmentAndWithTheDeposit) {
    for (const Age age : {optics::kFresh, optics::kHealed, years(3)}) {
        double previous = 0.0;
        for (double density = 0.1; density <= 8.0; density += 0.05) {
            const double now = optics::appearanceOf(Deposit{0.3, density}, age).integral_mm2[0];
            EXPECT_GE(now, previous);
            previous = now;
        }
        EXPECT_LT(optics::appearanceOf(Deposit{0.2, 2.0}, age).integral_mm2[0],
                  optics::appearanceOf(Deposit{0.3, 2.0}, age).integral_mm2[0]);
    }
}

TEST(DotAppearance, FreshIsDarkerAndCrisperThanHealed) {
    const auto fresh = optics::appearanceOf(Deposit{}, optics::kFresh, tableOnly());
    const auto healed = optics::appearanceOf(Deposit{}, optics::kHealed, tableOnly());
    for (std::size_t c = 0; c < 3; ++c) {
        EXPECT_GT(fresh.integral_mm2[c], healed.integral_mm2[c]);
        EXPECT_LT(fresh.coreSigma_mm[c], healed.coreSigma_mm[c]);
    }
    // Redness is no property of the dot; the curve of healing brings it.
    EXPECT_EQ(fresh.redness_mm2[1], 0.0);
    EXPECT_GT(optics::appearanceOf(Deposit{}, optics::kFresh).redness_mm2[1], 0.0);
}

TEST(DotAppearance, FadesAndSpreadsOverTheYears) {
    double strength = 2.0;
    double width = 0.0;
    for (double t = 0.0; t <= 20.0; t += 0.5) {
        const auto dot = optics::appearanceOf(Deposit{}, years(t));
        EXPECT_LT(dot.integral_mm2[0], strength);
        EXPECT_GT(dot.coreSigma_mm[0], width);
        strength = dot.integral_mm2[0];
        width = dot.coreSigma_mm[0];
    }
    EXPECT_NEAR(optics::strengthLeft({}, years(4.4))[0], 0.50, 0.02);
    EXPECT_NEAR(optics::strengthLeft({}, years(10.0))[0], 0.30, 0.03);
    const double grown = optics::appearanceOf(Deposit{}, years(5)).coreSigma_mm[0] /
                         optics::appearanceOf(Deposit{}, years(0)).coreSigma_mm[0];
    EXPECT_GE(grown, 1.25);
    EXPECT_LE(grown, 1.35);
}

TEST(DotAppearance, IsContinuousInTime) {
    double previous = optics::appearanceOf(Deposit{}, optics::kFresh).integral_mm2[0];
    for (double day = 0.05; day < 60.0; day += 0.05) {
        const double now = optics::appearanceOf(Deposit{}, Age{base::Days(day)}).integral_mm2[0];
        EXPECT_NEAR(now, previous, 0.01 * previous) << day;
        previous = now;
    }
}

TEST(DotAppearance, TurnsBluerUnderTheSkin) {
    const auto fresh = optics::appearanceOf(Deposit{}, optics::kFresh);
    const auto healed = optics::appearanceOf(Deposit{}, optics::kHealed);
    EXPECT_LT(healed.integral_mm2[2] / healed.integral_mm2[0], fresh.integral_mm2[2] / fresh.integral_mm2[0]);
    // Between the photos of results and the table (appearance figures 1.4).
    const double green = healed.integral_mm2[1] / healed.integral_mm2[0];
    const double blue = healed.integral_mm2[2] / healed.integral_mm2[0];
    EXPECT_GT(green, 0.43);
    EXPECT_LT(green, 0.73);
    EXPECT_GT(blue, 0.11);
    EXPECT_LT(blue, 0.42);
}

TEST(DotAppearance, CoreNeverHoldsMoreThanTheWhole) {
    for (const double diameter : {0.1, 0.3, 0.8})
        for (const double density : {0.1, 1.0, 8.0})
            for (const Age age : {optics::kFresh, Age{base::Days(7)}, optics::kHealed, years(8)}) {
                const auto dot = optics::appearanceOf(Deposit{diameter, density}, age);
                for (std::size_t c = 0; c < 3; ++c) {
                    EXPECT_GT(dot.coreShare[c], 0.0);
                    EXPECT_LE(dot.coreShare[c], 0.9);
                }
            }
}

TEST(DotAppearance, RefusesWhatNoNeedleDoes) {
    EXPECT_THROW((void)optics::appearanceOf(Deposit{0.0, 2.0}, optics::kHealed), base::Error);
    EXPECT_THROW((void)optics::appearanceOf(Deposit{0.3, std::nan("")}, optics::kHealed), base::Error);
}

TEST(DotAppearance, PigmentsChangeTheirHueAsTheirPartsFade) {
    const auto hueAt = [](const std::vector<optics::InkPart>& parts, double count, std::size_t channel) {
        const auto dot = optics::appearanceOf(Deposit{0.3, 2.0, 0.25, parts}, years(count));
        return dot.integral_mm2[channel] / dot.integral_mm2[0];
    };
    const std::vector<optics::InkPart> organicBrown = {
        {"carbon", 0.5}, {"azo-yellow", 0.25}, {"azo-red", 0.25}};
    const std::vector<optics::InkPart> ironBrown = {
        {"carbon", 0.3}, {"iron-oxide-red", 0.4}, {"iron-oxide-yellow", 0.3}};
    // Carbon keeps its hue; the warm organic part leaves first: bluer; iron oxide outlasts the carbon's quick
    // part: redder.
    EXPECT_NEAR(hueAt({}, 8, 2), hueAt({}, 0, 2), 1e-9);
    EXPECT_LT(hueAt(organicBrown, 6, 2), 0.8 * hueAt(organicBrown, 0, 2));
    EXPECT_GT(hueAt(ironBrown, 6, 1), hueAt(ironBrown, 0, 1));
    EXPECT_THROW((void)hueAt({{"soot", 1.0}}, 1, 1), base::Error);
}

TEST(Wear, SunAndSkinChangeHowLongDotsLast) {
    const auto left = [](const auto& change) {
        Conditions conditions;
        change(conditions.wear);
        return optics::strengthLeft({}, years(4), conditions)[0];
    };
    const double usual = left([](optics::Wear&) {});
    EXPECT_LT(left([](optics::Wear& wear) { wear.sun = optics::SunExposure::High; }), usual);
    EXPECT_GT(left([](optics::Wear& wear) { wear.sun = optics::SunExposure::Low; }), usual);
    EXPECT_GT(left([](optics::Wear& wear) { wear.usesProtection = true; }), usual);
    EXPECT_LT(left([](optics::Wear& wear) { wear.skin = optics::SkinKind::Oily; }), usual);
    EXPECT_LT(left([](optics::Wear& wear) { wear.skin = optics::SkinKind::Dry; }), usual);
    EXPECT_GT(left([](optics::Wear& wear) { wear.fitzpatrick = 5; }), usual);
    EXPECT_LT(left([](optics::Wear& wear) { wear.isScar = true; }), usual);
    Conditions oily;
    oily.wear.skin = optics::SkinKind::Oily;
    EXPECT_GT(optics::appearanceOf(Deposit{}, optics::kHealed, oily).coreSigma_mm[0],
              1.1 * optics::appearanceOf(Deposit{}, optics::kHealed).coreSigma_mm[0]);
    EXPECT_THROW((void)left([](optics::Wear& wear) { wear.fitzpatrick = 7; }), base::Error);
}

TEST(Constants, RefuseWhatIsOutOfRangeAndNameThePlace) {
    const auto refused = [](const std::string& text) {
        try {
            (void)optics::ageingFrom(base::JsonNode::parse(text, "ageing.json"));
        } catch (const base::Error& error) {
            return base::describe(error);
        }
        return std::string();
    };
    EXPECT_NE(refused(R"({"format": "trichion-ageing", "version": 1, "epidermal_decay": {"value": -3}})")
                  .find("epidermal_decay"),
              std::string::npos);
    EXPECT_FALSE(refused(R"({"format": "trichion-ageing", "version": 2})").empty());
    EXPECT_FALSE(refused(R"({"format": "trichion-dots", "version": 1})").empty());
}

TEST(AgeText, ReadsWhatTheCommandLineTakes) {
    EXPECT_EQ(optics::ageFrom("fresh"), optics::kFresh);
    EXPECT_EQ(optics::ageFrom("healed"), optics::kHealed);
    EXPECT_DOUBLE_EQ(optics::ageFrom("7d").days.value, 7.0);
    EXPECT_DOUBLE_EQ(optics::ageFrom("0d").days.value, 0.0);
    EXPECT_DOUBLE_EQ(optics::ageFrom("6m").days.value, 6.0 * base::kDaysPerMonth);
    EXPECT_DOUBLE_EQ(optics::ageFrom("2.5y").days.value, 2.5 * base::kDaysPerYear);
    for (const char* wrong :
         {"", "y", "5", "5w", "-1d", "1e9y", "nand", "infy", "5 y", "5yy", "old", "0x5d", "31y"})
        EXPECT_THROW((void)optics::ageFrom(wrong), base::Error) << wrong;
}

TEST(AgeText, NamesAndOptionsAreReadBack) {
    EXPECT_EQ(optics::nameOf(optics::ageFrom("5y")), "5 years");
    EXPECT_EQ(optics::nameOf(optics::ageFrom("1y")), "1 year");
    EXPECT_EQ(optics::nameOf(optics::ageFrom("6m")), "6 months");
    EXPECT_EQ(optics::nameOf(optics::ageFrom("7d")), "7 days");
    for (const char* text : {"fresh", "healed", "7d", "6m", "18m", "5y", "12.5d"}) {
        const Age age = optics::ageFrom(text);
        EXPECT_NEAR(optics::ageFrom(optics::optionOf(age)).days.value, age.days.value, 1e-9 + 0.03 * 365)
            << text;
    }
}

TEST(Pigments, AreDarkestFirstAndMoreWaterIsLighter) {
    const auto& catalogue = optics::pigmentCatalogue();
    ASSERT_GE(catalogue.size(), 5U);
    for (std::size_t i = 1; i < catalogue.size(); ++i) {
        EXPECT_GT(catalogue[i].dilution, catalogue[i - 1].dilution);
        EXPECT_LT(catalogue[i].opticalDensity, catalogue[i - 1].opticalDensity);
    }
    EXPECT_EQ(optics::pigmentOf(catalogue[2].id).name, catalogue[2].name);
    EXPECT_THROW((void)optics::pigmentOf("henna"), base::Error);
}

TEST(Shade, RunsFromLightToDarkWithinTheTable) {
    double previous = 0.0;
    for (double shade = 0.0; shade <= 1.0; shade += 0.1) {
        const double density = optics::opticalDensityOfShade(shade);
        EXPECT_GT(density, previous);
        EXPECT_NO_THROW((void)optics::appearanceOf(Deposit{0.3, density}, optics::kFresh));
        previous = density;
    }
    EXPECT_THROW((void)optics::opticalDensityOfShade(1.01), base::Error);
    EXPECT_THROW((void)optics::opticalDensityOfShade(std::nan("")), base::Error);
}
