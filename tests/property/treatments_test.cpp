#include "trichion/design/edit.h"
#include "trichion/design/hair_loss.h"
#include "trichion/design/tissues.h"
#include "trichion/stipple/area_shares.h"
#include "trichion/stipple/field.h"
#include "trichion/stipple/later_loss.h"
#include "trichion/stipple/placement.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

using namespace trichion;
using design::Design;
using design::TreatedArea;
using head::ScalpPoint;

namespace {

const head::Ellipsoid& skull() {
    static const head::Ellipsoid mean = head::meanHead().surface;
    return mean;
}

const stipple::HeadDots& possibleDots() {
    static const stipple::HeadDots dots(skull(), 1, 1);
    return dots;
}

TreatedArea circleAt(const ScalpPoint& centre, double radius_mm, double blend_mm) {
    TreatedArea area;
    area.shape = design::AreaShape::Band;
    area.points = {centre};
    area.halfWidth_mm = radius_mm;
    area.blend_mm = blend_mm;
    return area;
}

double fromCentre_mm(const stipple::Dot& dot, const ScalpPoint& centre) {
    return head::arcLength(skull(), dot.position, head::onHead(skull(), centre)).value;
}

} // namespace

TEST(TreatedAreas, HoldAllDotsAndTheirDensity) {
    const ScalpPoint centre{20.0, 10.0};
    Design wanted = design::proposeDesign(head::meanHead());
    wanted.jitter = 0.0;
    TreatedArea circle = circleAt(centre, 25.0, 0.0);
    circle.dotsPerCm2 = 100.0;
    wanted = design::withArea(wanted, circle);
    const stipple::Placement placed = stipple::placeDots(wanted, possibleDots());
    for (const stipple::Dot& dot : placed.dots)
        EXPECT_LT(fromCentre_mm(dot, centre), 27.0);
    const double area_cm2 = 3.14159 * 2.5 * 2.5;
    EXPECT_NEAR(static_cast<double>(placed.dots.size()), 100.0 * area_cm2, 8.0 * area_cm2);
}

TEST(TreatedAreas, RunOutOverTheirBlend) {
    const ScalpPoint centre{-15.0, -10.0};
    Design wanted = design::proposeDesign(head::meanHead());
    wanted.areas = {circleAt(centre, 15.0, 30.0)};
    const stipple::DensityField field(wanted, skull());
    double last = 1e9;
    for (double away_mm = 16.0; away_mm < 44.0; away_mm += 4.0) {
        const base::HeadPoint point =
            head::walk(skull(), head::onHead(skull(), centre), {1.0, 0.0, 0.0}, base::Millimetres(away_mm));
        EXPECT_LT(field.densityAt(point), last);
        last = field.densityAt(point);
    }
    const base::HeadPoint beyond =
        head::walk(skull(), head::onHead(skull(), centre), {1.0, 0.0, 0.0}, base::Millimetres(48.0));
    EXPECT_EQ(field.densityAt(beyond), 0.0);
}

TEST(TreatedAreas, LeaveNothingOfTheHairlineAndAreGoneWithTheLastOne) {
    const Design whole = design::proposeDesign(head::meanHead());
    Design patch = design::withArea(whole, circleAt({0.0, -30.0}, 10.0, 2.0));
    EXPECT_EQ(stipple::placeDots(patch, possibleDots()).findings.size(), 0U);
    EXPECT_EQ(design::withoutArea(patch, 0), whole);
    // A placer that goes over to places and back gives what placing anew gives.
    stipple::DotPlacer placer(std::make_shared<const stipple::HeadDots>(skull(), 1, 1));
    for (const Design& next : {whole, patch, design::withoutArea(patch, 0)}) {
        const stipple::Placement& edited = placer.place(next);
        const stipple::Placement anew = stipple::placeDots(next, possibleDots());
        ASSERT_EQ(edited.dots.size(), anew.dots.size());
        EXPECT_TRUE(std::equal(anew.dots.begin(), anew.dots.end(), edited.dots.begin(),
                               [](const stipple::Dot& a, const stipple::Dot& b) {
                                   return a.id == b.id && a.session == b.session && a.strength == b.strength;
                               }));
    }
}

TEST(TreatedAreas, ScarsKeepLessPigmentThanTheSkinBesideThem) {
    TreatedArea scar = circleAt({0.0, -30.0}, 12.0, 12.0);
    Design wanted = design::proposeDesign(head::meanHead());
    wanted.areas = {scar};
    const stipple::Placement skin = stipple::placeDots(wanted, possibleDots());
    wanted.areas[0].tissue = design::Tissue::Scar;
    wanted.areas[0].kept = 0.7;
    const stipple::Placement scarred = stipple::placeDots(wanted, possibleDots());
    ASSERT_EQ(skin.dots.size(), scarred.dots.size());
    int lighter = 0;
    for (std::size_t i = 0; i < skin.dots.size(); ++i) {
        const bool isInside = fromCentre_mm(skin.dots[i], {0.0, -30.0}) < 11.8;
        const bool isBeside = fromCentre_mm(skin.dots[i], {0.0, -30.0}) > 12.3;
        if (isInside) {
            EXPECT_NEAR(scarred.dots[i].strength, 0.7 * skin.dots[i].strength, 1e-9);
        }
        if (isBeside) {
            EXPECT_EQ(scarred.dots[i].strength, skin.dots[i].strength);
        }
        lighter += isInside ? 1 : 0;
    }
    EXPECT_GT(lighter, 100);
}

TEST(TreatedAreas, GoThroughTheFileAndAreRefusedOutsideTheirRanges) {
    Design wanted = design::proposeTreatment(head::meanHead(), "strip-scar");
    wanted.areas[0].name = "Ä scar \"quoted\"";
    EXPECT_EQ(design::designFromJson(design::designToJson(wanted), "D.json"), wanted);
    for (const auto& spoil :
         {+[](TreatedArea& area) { area.kept = 0.0; }, +[](TreatedArea& area) { area.blend_mm = 61.0; },
          +[](TreatedArea& area) { area.halfWidth_mm = 0.1; },
          +[](TreatedArea& area) { area.points.clear(); },
          +[](TreatedArea& area) { area.name.assign(81, 'x'); }}) {
        TreatedArea area = wanted.areas[0];
        spoil(area);
        EXPECT_THROW((void)design::withArea(wanted, area), base::Error);
    }
}

TEST(Treatments, EachHasASoundDesignWithDotsAndSaysWhatItCannotDo) {
    std::set<std::string> ids;
    for (const design::Treatment& treatment : design::treatmentCatalogue()) {
        const Design proposed = design::proposeTreatment(head::meanHead(), treatment.id);
        const stipple::Placement placed = stipple::placeDots(proposed, possibleDots());
        EXPECT_GT(placed.dots.size(), 300U) << treatment.id;
        EXPECT_EQ(placed.findings.size(), 0U) << treatment.id;
        EXPECT_EQ(proposed.sessions.back().cumulativeShare, 1.0) << treatment.id;
        EXPECT_EQ(treatment.guide.back(), '.') << treatment.id;
        EXPECT_EQ(treatment.cannot.back(), '.') << treatment.id;
        EXPECT_FALSE(treatment.source.empty()) << treatment.id;
        EXPECT_FALSE(treatment.asks.empty()) << treatment.id;
        for (const design::Scenario& scenario : treatment.scenarios)
            if (!scenario.hairLoss.empty()) {
                EXPECT_NO_THROW((void)design::hairLossAfter("", scenario.hairLoss)) << scenario.id;
            }
        ids.insert(treatment.id);
    }
    EXPECT_EQ(ids.size(), design::treatmentCatalogue().size());
    EXPECT_GE(ids.size(), 16U);
    EXPECT_THROW((void)design::treatmentOf("wig"), base::Error);
}

TEST(Treatments, DoubtsNameBothSidesAndOnlyWhatTheFactsGiveReasonFor) {
    const auto textsOf = [](const char* treatment, const design::ClientFacts& facts) {
        std::string all;
        for (const base::Finding& finding :
             design::doubtsAbout(design::proposeTreatment(head::meanHead(), treatment), facts))
            for (const auto& [name, value] : finding.context)
                all += value + "\n";
        return all;
    };
    EXPECT_EQ(textsOf("full-shave", {}), "");
    EXPECT_NE(textsOf("full-shave", {{"loss:norwood-7"}, {}, {}}).find("Others:"), std::string::npos);
    EXPECT_NE(textsOf("part-line", {{"hair:blond"}, {}, {}}).find("Blond"), std::string::npos);
    EXPECT_EQ(textsOf("part-line", {{"hair:brown"}, {}, {}}).find("Blond"), std::string::npos);
    EXPECT_NE(textsOf("strip-scar", {{}, 5.0, {}}).find("12 months"), std::string::npos);
    EXPECT_EQ(textsOf("strip-scar", {{}, 14.0, {}}).find("12 months"), std::string::npos);
    EXPECT_NE(textsOf("edge-up", {{}, {}, 50.0}).find("older face"), std::string::npos);
}

TEST(Treatments, SayThatTheirPlacesAreExamplesUntilTheyAreDrawnOver) {
    Design proposed = design::proposeTreatment(head::meanHead(), "areata");
    const base::Findings before = design::doubtsAbout(proposed, {});
    ASSERT_EQ(before.size(), 1U);
    EXPECT_EQ(before[0].code, base::FindingCode::AreasProposed);
    proposed.areas[0].points[0].left_deg += 3.0;
    EXPECT_TRUE(design::doubtsAbout(proposed, {}).empty());
}

TEST(Treatments, ATouchUpAddsToDotsThatHaveAged) {
    const Design touchUp = design::proposeTreatment(head::meanHead(), "touch-up");
    EXPECT_GT(touchUp.sessions.back().daysAfterPrevious, 4.0 * 365.0);
    EXPECT_LT(touchUp.sessions[touchUp.sessions.size() - 2].cumulativeShare, 0.9);
}

TEST(HairLoss, GrowsFromStageToStage) {
    for (const design::HairLossStage& stage : design::hairLossCatalogue()) {
        const design::HairLossStage& next = design::hairLossOf(stage.next);
        const stipple::AreaShares lost(stage.areas, skull());
        const stipple::AreaShares more(next.areas, skull());
        double sum = 0.0;
        double later = 0.0;
        for (double left = -80.0; left <= 80.0; left += 4.0)
            for (double front = -90.0; front <= 70.0; front += 4.0) {
                sum += stage.lostShare * lost.at({left, front});
                later += next.lostShare * more.at({left, front});
            }
        EXPECT_GT(sum, 1.0) << stage.id;
        EXPECT_GE(later, sum) << stage.id;
        EXPECT_NEAR(lost.at({25.0, 35.0}), lost.at({-25.0, 35.0}), 0.02) << stage.id;
    }
    EXPECT_EQ(design::hairLossAfter("norwood-3", "next").id, "norwood-3-vertex");
    EXPECT_EQ(design::hairLossAfter("norwood-3", "next-but-one").id, "norwood-4");
    EXPECT_THROW((void)design::hairLossOf("norwood-9"), base::Error);
}

TEST(Tissues, BringWhatTheyKeepTheirSessionsAndTheirPace) {
    const Design skin =
        design::withArea(design::proposeDesign(head::meanHead()), circleAt({20.0, 10.0}, 8.0, 4.0));
    EXPECT_TRUE(design::doubtsAbout(skin, {}).empty());
    for (const design::Tissue tissue :
         {design::Tissue::Scar, design::Tissue::Burn, design::Tissue::Birthmark}) {
        const Design made = design::withTissue(skin, 0, tissue);
        EXPECT_EQ(made.areas[0].tissue, tissue);
        EXPECT_LT(made.areas[0].kept, 1.0);
        EXPECT_GE(made.sessions.size(), std::max<std::size_t>(3, design::ruleOf(tissue).sessions.size()));
        const design::PlanNeeds needs = design::planNeedsOf(made);
        EXPECT_TRUE(needs.needsPatchTest);
        EXPECT_LT(needs.paceFactor, 1.0);
        EXPECT_EQ(design::doubtsAbout(made, {}).size(), 1U) << "what to do first";
        // Fewer sessions, or more hope than the tissue gives reason for, is told.
        Design hopeful = design::withSessionShares(made, {0.5, 1.0});
        hopeful.areas[0].kept = 1.0;
        EXPECT_EQ(design::doubtsAbout(hopeful, {}).size(), tissue == design::Tissue::Birthmark ? 1U : 3U);
    }
    EXPECT_EQ(design::planNeedsOf(skin).interval, "two-weeks");
    EXPECT_EQ(design::planNeedsOf(design::withTissue(skin, 0, design::Tissue::Burn)).interval, "weeks-4-6");
}

TEST(LaterLoss, LeavesMoreAloneFromStageToStageAndNothingBareUnderAWholeScalp) {
    const Design whole = design::proposeTreatment(head::meanHead(), "receding");
    const Design thin = design::proposeTreatment(head::meanHead(), "density");
    stipple::LaterLoss line;
    stipple::LaterLoss fill;
    for (const char* id : {"norwood-2", "norwood-4", "norwood-6", "norwood-7"}) {
        const design::HairLossStage& stage = design::hairLossOf(id);
        const stipple::LaterLoss later = stipple::laterLossOf(whole, stage);
        const stipple::LaterLoss filled = stipple::laterLossOf(thin, stage);
        EXPECT_GE(later.lineAlone, line.lineAlone) << id;
        EXPECT_GE(filled.fillAlone, fill.fillAlone - 1e-9) << id;
        EXPECT_GE(filled.bareBeside_cm2, fill.bareBeside_cm2) << id;
        EXPECT_EQ(later.fillAlone, 0.0);
        EXPECT_EQ(filled.lineAlone, 0.0) << "no line counts";
        line = later;
        fill = filled;
    }
    EXPECT_GT(line.lineAlone, 0.9);
    EXPECT_GT(fill.fillAlone, 0.9);
    EXPECT_GT(fill.bareBeside_cm2, 30.0);
    EXPECT_FALSE(
        stipple::laterLossFindings(whole, design::hairLossOf("norwood-6"), stipple::Worn::Long).empty());
    EXPECT_FALSE(stipple::warningsOf(line, stipple::Worn::Shaved).lineStandsAlone);
}
