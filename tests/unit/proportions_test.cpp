#include "trichion/design/proportions.h"

#include "trichion/base/error.h"
#include "trichion/base/messages.h"
#include "trichion/head/fit.h"
#include "trichion/head/guides.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace trichion;
using design::Hairline;
using head::Ellipsoid;
using head::GuidePreset;
using head::Head;

namespace {

std::vector<Head> someHeads() {
    return {head::meanHead(), Head{Ellipsoid({73.0, 80.0, 93.0}), base::Degrees(8.0)},
            Head{Ellipsoid({82.0, 86.0, 105.0}), base::Degrees(14.0)}};
}

template<class Check>
void forAll(const Check& check) {
    for (const Head& head : someHeads())
        for (const GuidePreset& preset : head::guidePresets())
            for (const head::HairlineHeight height : head::kHairlineHeights)
                for (const std::string& style : design::hairlineStyles())
                    check(head, atHeight(preset, height), style);
}

double levelOf(const Head& head, const head::ScalpPoint& place) {
    return (head::headToFrankfurt(head.longAxisRise) * onHead(head.surface, place).v).y();
}

/// How much higher the line stands at its highest point beside the middle than in the middle, the head level.
double cornerAbove(const Head& head, const Hairline& line) {
    const std::size_t middle = line.points.size() / 2;
    double highest = -1e9;
    for (std::size_t i = middle + 3; i < line.points.size(); ++i)
        highest = std::max(highest, levelOf(head, line.points[i]));
    return highest - levelOf(head, line.points[middle]);
}

} // namespace

TEST(Proportions, PutTheMiddleAtTheMidFrontalPoint) {
    forAll([](const Head& head, const GuidePreset& preset, const std::string& style) {
        const Hairline line = design::hairlineOf(style, head, preset);
        ASSERT_EQ(line.points.size() % 2, 1U);
        const head::ScalpPoint& middle = line.points[line.points.size() / 2];
        EXPECT_NEAR(middle.left_deg, 0.0, 1e-9);
        EXPECT_NEAR(head::riseAboveGlabella(head.surface, middle).value, preset.midFrontalRise_mm, 0.5)
            << preset.id << style;
        EXPECT_EQ(head::mirrored(line.points), line.points) << preset.id << style;
        EXPECT_EQ(line.style, style);
    });
}

TEST(Proportions, MakeSoundDesigns) {
    forAll([](const Head& head, const GuidePreset& preset, const std::string& style) {
        design::Design design = design::proposeDesign(head);
        design.hairline = design::hairlineOf(style, head, preset);
        for (const base::Finding& finding : check(design))
            ADD_FAILURE() << preset.id << ' ' << preset.midFrontalRise_mm << ' ' << style << ' '
                          << base::describe(finding);
    });
}

TEST(Proportions, KeepTheEndsInFrontOfTheEars) {
    forAll([](const Head& head, const GuidePreset& preset, const std::string& style) {
        const Hairline line = design::hairlineOf(style, head, preset);
        EXPECT_EQ(line.points.back(), design::hairlineOf(style, head.surface).points.back());
    });
}

TEST(Proportions, KeepTheTemplesAsHighAgainstTheMiddleAsTheStyleHasThem) {
    for (const Head& head : someHeads())
        for (const std::string& style : design::hairlineStyles())
            for (const double rise_mm : {60.0, 65.0, 70.0}) {
                GuidePreset preset = head::guidePreset("men");
                preset.midFrontalRise_mm = rise_mm;
                const double own = cornerAbove(head, design::hairlineOf(style, head.surface));
                EXPECT_NEAR(cornerAbove(head, design::hairlineOf(style, head, preset)), own, 2.5)
                    << style << rise_mm;
            }
}

TEST(Proportions, AreThoseOfTheStyleWhereItLiesAlready) {
    const Head head = head::meanHead();
    GuidePreset preset = head::guidePreset("men");
    preset.midFrontalRise_mm = 65.0;
    const Hairline own = design::hairlineOf("natural", head.surface);
    const Hairline line = design::hairlineOf("natural", head, preset);
    ASSERT_EQ(line.points.size(), own.points.size());
    for (std::size_t i = 0; i < own.points.size(); ++i)
        EXPECT_LT((line.points[i].vector() - own.points[i].vector()).norm(), 1e-3);
    EXPECT_EQ(line.edge, own.edge);
    EXPECT_THROW((void)design::hairlineOf("martian", head, preset), base::Error);
}
