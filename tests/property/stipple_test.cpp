#include "trichion/base/error.h"
#include "trichion/base/parallel.h"
#include "trichion/stipple/field.h"
#include "trichion/stipple/placement.h"
#include "trichion/stipple/ranked_set.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <unordered_map>

using namespace trichion;
using stipple::Dot;
using stipple::HeadDots;
using stipple::Placement;

namespace {

const HeadDots& meanDots() {
    static const HeadDots dots(head::meanHead().surface, 1, 1);
    return dots;
}

design::Design steadyDesign() {
    design::Design design = design::proposeDesign(head::meanHead());
    design.jitter = 0.0;
    return design;
}

bool same(const Dot& a, const Dot& b) {
    return a.id == b.id && a.position == b.position && a.diameter_mm == b.diameter_mm &&
           a.strength == b.strength;
}

} // namespace

TEST(RankedSet, SurvivesItsFileWithinTheStatedError) {
    const auto set = stipple::rankedSetOf(1);
    EXPECT_GE(set->size(), 400'000U);
    const std::vector<std::uint8_t> bytes = stipple::encodeRankedSet(*set);
    const stipple::RankedSet again = stipple::decodeRankedSet(bytes);
    ASSERT_EQ(again.size(), set->size());
    for (std::size_t i = 0; i < set->size(); i += 997)
        EXPECT_LT((again.direction(i) - set->direction(i)).norm(), 1e-4F);
}

TEST(RankedSet, RefusesDamagedFilesAndUnknownEngines) {
    std::vector<std::uint8_t> bytes =
        stipple::encodeRankedSet(stipple::RankedSet({Eigen::Vector3f::UnitX(), Eigen::Vector3f::UnitZ()}));
    EXPECT_NO_THROW((void)stipple::decodeRankedSet(bytes));
    bytes.pop_back();
    EXPECT_THROW((void)stipple::decodeRankedSet(bytes), base::Error);
    EXPECT_THROW((void)stipple::decodeRankedSet({}), base::Error);
    EXPECT_THROW((void)stipple::rankedSetOf(0), base::Error);
    EXPECT_THROW((void)stipple::rankedSetOf(stipple::kNewestEngine + 1), base::Error);
}

TEST(HeadDots, OfferThreeHundredPerCm2OnPlausibleHeads) {
    EXPECT_GE(meanDots().maximumDensity().value, 300.0);
    for (const Eigen::Vector3d& axes :
         {Eigen::Vector3d(86.5, 84.0, 99.7), Eigen::Vector3d(77.2, 94.0, 99.7),
          Eigen::Vector3d(77.2, 84.0, 111.7), Eigen::Vector3d(68.0, 74.0, 87.7)})
        EXPECT_GE(HeadDots(head::Ellipsoid(axes), 3, 1).maximumDensity().value, 300.0) << axes.transpose();
}

TEST(Placement, MeetsTheIntegralOfTheDensity) {
    const Placement placement = stipple::placeDots(steadyDesign(), meanDots());
    double wanted = 0.0;
    for (const stipple::ZoneCensus& zone : placement.census)
        wanted += zone.wanted;
    EXPECT_NEAR(placement.count(), wanted, 0.01 * wanted);
    EXPECT_GT(placement.area_cm2(), 350.0);
    EXPECT_LT(placement.area_cm2(), 600.0);
}

TEST(Placement, IsSortedByIdAndLiesOnTheHead) {
    const Placement placement = stipple::placeDots(design::proposeDesign(head::meanHead()), meanDots());
    const head::Ellipsoid& surface = meanDots().surface();
    for (std::size_t i = 0; i < placement.dots.size(); ++i) {
        const Dot& dot = placement.dots[i];
        if (i > 0) {
            ASSERT_LT(placement.dots[i - 1].id, dot.id);
        }
        ASSERT_NEAR(dot.position.v.cwiseQuotient(surface.halfAxes_mm()).norm(), 1.0, 1e-5);
        ASSERT_NEAR(dot.normal.v.dot(surface.normalAt(dot.position).v), 1.0, 1e-9);
    }
}

TEST(Placement, IsTheSameOnAnyNumberOfThreads) {
    const design::Design design = design::proposeDesign(head::meanHead(), "broken");
    std::vector<Placement> placements;
    for (const int threads : {1, 2, 5}) {
        base::setDefaultThreads(threads);
        placements.push_back(stipple::placeDots(design, HeadDots(head::meanHead().surface, 1, 1)));
    }
    base::setDefaultThreads(0);
    for (const Placement& placement : placements) {
        ASSERT_EQ(placement.count(), placements.front().count());
        for (std::size_t i = 0; i < placement.dots.size(); ++i)
            ASSERT_TRUE(same(placement.dots[i], placements.front().dots[i]));
    }
}

TEST(Placement, RaisingTheDensityKeepsEveryDot) {
    design::Design design = design::proposeDesign(head::meanHead());
    const Placement before = stipple::placeDots(design, meanDots());
    design.density = base::DotsPerCm2(99.0);
    const Placement after = stipple::placeDots(design, meanDots());
    EXPECT_GT(after.count(), before.count());
    std::unordered_map<std::uint32_t, const Dot*> byId;
    for (const Dot& dot : after.dots)
        byId[dot.id] = &dot;
    for (const Dot& dot : before.dots) {
        ASSERT_TRUE(byId.count(dot.id));
        ASSERT_TRUE(same(dot, *byId[dot.id]));
    }
}

TEST(Placement, MovingAHairlinePointLeavesFarDotsAlone) {
    design::Design design = design::proposeDesign(head::meanHead());
    const Placement before = stipple::placeDots(design, meanDots());
    const std::size_t moved = design.hairline.points.size() / 2;
    const base::HeadPoint place = head::onHead(meanDots().surface(), design.hairline.points[moved]);
    design.hairline.points[moved].front_deg -= 4.0;
    const Placement after = stipple::placeDots(design, meanDots());
    // The field reaches 42 mm behind the edge; a curve changes up to two points to either side of the one
    // moved.
    const auto far = [&](const Dot& dot) { return (dot.position.v - place.v).norm() > 95.0; };
    std::vector<Dot> farBefore;
    std::vector<Dot> farAfter;
    std::copy_if(before.dots.begin(), before.dots.end(), std::back_inserter(farBefore), far);
    std::copy_if(after.dots.begin(), after.dots.end(), std::back_inserter(farAfter), far);
    ASSERT_GT(farBefore.size(), 5000U);
    ASSERT_EQ(farBefore.size(), farAfter.size());
    for (std::size_t i = 0; i < farBefore.size(); ++i)
        ASSERT_TRUE(same(farBefore[i], farAfter[i]));
    // A dot that is there before and after has not moved.
    std::unordered_map<std::uint32_t, const Dot*> byId;
    for (const Dot& dot : before.dots)
        byId[dot.id] = &dot;
    for (const Dot& dot : after.dots)
        if (byId.count(dot.id)) {
            ASSERT_TRUE(dot.position == byId[dot.id]->position);
        }
    EXPECT_NE(before.count(), after.count());
}

TEST(Placement, SessionsReachTheirShares) {
    const Placement placement = stipple::placeDots(steadyDesign(), meanDots());
    std::array<int, 3> bySession{};
    for (const Dot& dot : placement.dots)
        ++bySession[static_cast<std::size_t>(dot.session - 1)];
    const double all = placement.count();
    EXPECT_NEAR(bySession[0] / all, 0.30, 0.01);
    EXPECT_NEAR((bySession[0] + bySession[1]) / all, 0.70, 0.01);
}

TEST(Placement, JitterMovesDotsByAFixedOffsetOnly) {
    design::Design design = steadyDesign();
    const Placement steady = stipple::placeDots(design, meanDots());
    design.jitter = 0.2;
    const Placement shaken = stipple::placeDots(design, meanDots());
    ASSERT_EQ(steady.count(), shaken.count());
    double sum = 0.0;
    for (std::size_t i = 0; i < steady.dots.size(); ++i) {
        ASSERT_EQ(steady.dots[i].id, shaken.dots[i].id);
        const double offset = (steady.dots[i].position.v - shaken.dots[i].position.v).norm();
        ASSERT_LE(offset, 0.2 * 2.5 * meanDots().fullSpacing_mm(steady.dots[i].rank) * 1.02);
        sum += offset;
    }
    EXPECT_GT(sum / steady.count(), 0.05);
}

TEST(Placement, SeedsGiveDifferentDotsOfTheSameDensity) {
    const design::Design design = steadyDesign();
    const Placement one = stipple::placeDots(design, meanDots());
    const Placement two = stipple::placeDots(design, HeadDots(head::meanHead().surface, 2, 1));
    EXPECT_NEAR(one.count(), two.count(), 0.01 * one.count());
    EXPECT_GT((one.dots[0].position.v - two.dots[0].position.v).norm() +
                  (one.dots[1].position.v - two.dots[1].position.v).norm(),
              1.0);
}

TEST(Placement, RefusesImpossibleDensitiesAndClipsNothingBelow) {
    design::Design design = steadyDesign();
    for (const double density :
         {0.0, -5.0, 10'000.0, std::nan(""), std::numeric_limits<double>::infinity()}) {
        design.density = base::DotsPerCm2(density);
        EXPECT_THROW((void)stipple::placeDots(design, meanDots()), base::Error) << density;
    }
    design.density = meanDots().maximumDensity();
    EXPECT_TRUE(stipple::placeDots(design, meanDots()).findings.empty());
}

TEST(Placement, OfAnEmptyRegionIsAFinding) {
    design::Design design = steadyDesign();
    for (head::ScalpPoint& point : design.hairline.points)
        point = {0.0, 0.0};
    design.lowerEdge.points = {{0.0, 0.0}};
    bool found = false;
    for (const base::Finding& finding : stipple::placeDots(design, meanDots()).findings)
        found = found || finding.code == base::FindingCode::RegionEmpty;
    EXPECT_TRUE(found);
}

TEST(DensityField, RisesFromBareSkinToThePlateau) {
    const design::Design design = steadyDesign();
    const stipple::DensityField field(design, meanDots().surface());
    const head::Ellipsoid& surface = meanDots().surface();
    const auto at = [&](double rise_mm) {
        return field.densityAt(
            head::fromGlabella(surface, base::Millimetres(rise_mm), base::Millimetres(0.0)));
    };
    EXPECT_EQ(at(30.0), 0.0);
    EXPECT_LT(at(62.0), 0.15 * 90.0);
    EXPECT_GT(at(80.0), 20.0);
    EXPECT_GT(at(120.0), 80.0);
    EXPECT_LE(at(120.0), 90.0);
}

TEST(DensityField, EdgeWidthFollowsTheStyle) {
    const head::Ellipsoid& surface = meanDots().surface();
    const auto widthOf = [&](const char* style) {
        const design::Design design = design::proposeDesign(head::meanHead(), style);
        const stipple::DensityField field(design, surface);
        // Distance along the midline from 5 % to half the plateau, averaged over some parallels of it.
        double sum = 0.0;
        for (double lateral = -20.0; lateral <= 20.0; lateral += 2.0) {
            double first = 0.0;
            for (double rise = 40.0; rise < 140.0; rise += 0.25) {
                const double density = field.densityAt(
                    head::fromGlabella(surface, base::Millimetres(rise), base::Millimetres(lateral)));
                if (first == 0.0 && density > 4.5)
                    first = rise;
                if (density > 45.0) {
                    sum += rise - first;
                    break;
                }
            }
        }
        return sum / 21.0;
    };
    EXPECT_LT(widthOf("straight"), 5.0);
    EXPECT_LT(widthOf("straight"), widthOf("defined"));
    EXPECT_LT(widthOf("defined"), widthOf("natural"));
    EXPECT_LT(widthOf("natural"), widthOf("faded"));
}

TEST(DensityField, HasNoStepsBehindTheEdge) {
    const design::Design design = steadyDesign();
    const stipple::DensityField field(design, meanDots().surface());
    for (double left = -95.0; left <= 95.0; left += 1.0)
        for (double front = -110.0; front <= 25.0; front += 0.25) {
            const double a = field.densityAt(head::onHead(meanDots().surface(), {left, front}));
            const double b = field.densityAt(head::onHead(meanDots().surface(), {left, front + 0.25}));
            // The irregular first rows are steep, but even they take more than a millimetre.
            const double behind_mm = field.distancesAt(head::ScalpPoint{left, front}).hairline_mm;
            EXPECT_NEAR(a, b, behind_mm > 20.0 ? 4.0 : 9.0) << left << ' ' << front;
        }
}
