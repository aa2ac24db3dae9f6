#include "trichion/stipple/choice.h"

#include "property/chart_lines.h"
#include "stipple/density_terms.h"
#include "stipple/edge_distance.h"
#include "trichion/base/parallel.h"
#include "trichion/stipple/field.h"
#include "trichion/stipple/placement.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <memory>
#include <set>

using namespace trichion;
using head::ScalpPoint;
using stipple::ChartOnHead;
using stipple::Choice;
using stipple::DensityField;
using stipple::DensityMap;
using stipple::Dot;
using stipple::EdgeReach;
using stipple::EdgeSegment;
using stipple::HeadDots;
using stipple::InsideMap;
using stipple::Placement;
using trichion::testing::Draw;
using trichion::testing::measureAll;
using trichion::testing::onHead;

namespace {

std::shared_ptr<const HeadDots> meanDots() {
    static const auto dots = std::make_shared<const HeadDots>(head::meanHead().surface, 1, 1);
    return dots;
}

double capRamp(const ScalpPoint& place) {
    return place.vector().norm() < 100.0 ? 40.0 + 1.2 * (place.front_deg + 100.0) : 0.0;
}

double stripes(const ScalpPoint& place) {
    return std::fmod(place.left_deg + 300.0, 9.0) < 4.0 ? 500.0 : 3.0;
}

bool isOn(const HeadDots& head, const DensityMap& map, std::size_t rank) {
    const ScalpPoint place = head::scalpPointOf(head.surface(), head.point(rank));
    const auto maximum = static_cast<float>(head.maximumDensity().value);
    return stipple::isOnChart(place) &&
           head.comesOnAt(rank) < std::min(map.at(stipple::binPlaceOf(place)), maximum);
}

bool same(const Dot& a, const Dot& b) {
    return a.id == b.id && a.rank == b.rank && a.session == b.session && a.zone == b.zone &&
           a.position == b.position && a.normal.v == b.normal.v && a.diameter_mm == b.diameter_mm &&
           a.strength == b.strength;
}

void expectSame(const Placement& a, const Placement& b) {
    ASSERT_EQ(a.dots.size(), b.dots.size());
    for (std::size_t i = 0; i < a.dots.size(); ++i)
        ASSERT_TRUE(same(a.dots[i], b.dots[i])) << a.dots[i].id;
    for (std::size_t zone = 0; zone < a.census.size(); ++zone) {
        EXPECT_EQ(a.census[zone].area_cm2, b.census[zone].area_cm2);
        EXPECT_EQ(a.census[zone].wanted, b.census[zone].wanted);
        EXPECT_EQ(a.census[zone].densest, b.census[zone].densest);
        EXPECT_EQ(a.census[zone].bySession, b.census[zone].bySession);
    }
    ASSERT_EQ(a.findings.size(), b.findings.size());
    for (std::size_t i = 0; i < a.findings.size(); ++i)
        EXPECT_EQ(a.findings[i].code, b.findings[i].code);
}

void movePoints(design::Design& design, Draw& draw) {
    std::vector<ScalpPoint>& points =
        draw.between(0.0, 1.0) < 0.7 ? design.hairline.points : design.lowerEdge.points;
    ScalpPoint& point = points[draw.below(points.size())];
    point.left_deg += draw.between(-6.0, 6.0);
    point.front_deg += draw.between(-6.0, 6.0);
}

design::DensityStroke someStroke(Draw& draw) {
    design::DensityStroke stroke;
    stroke.kind = static_cast<design::StrokeKind>(draw.below(3));
    stroke.dotsPerCm2 = draw.between(0.0, 60.0);
    stroke.radius_mm = draw.between(3.0, 20.0);
    stroke.points = {{draw.between(-50.0, 50.0), draw.between(-60.0, 30.0)},
                     {draw.between(-50.0, 50.0), draw.between(-60.0, 30.0)}};
    return stroke;
}

design::Hole someHole(Draw& draw) {
    design::Hole hole;
    hole.centre = {draw.between(-40.0, 40.0), draw.between(-50.0, 30.0)};
    hole.radius_mm = draw.between(0.5, 15.0);
    hole.softEdge_mm = draw.between(0.0, 1.0) < 0.5 ? 0.0 : 4.0;
    return hole;
}

/// One edit of any kind.
void edit(design::Design& design, Draw& draw) {
    switch (draw.below(12)) {
    case 0:
        design.density.value = draw.between(20.0, 180.0);
        return;
    case 1:
        design.strokes.push_back(someStroke(draw));
        return;
    case 2:
        design.holes.push_back(someHole(draw));
        return;
    case 3:
        design.hairline.edge.gradient = draw.between(0.3, 2.0);
        return;
    case 4:
        design.lowerEdge.fade_mm = draw.between(0.0, 50.0);
        return;
    case 5:
        design.jitter = draw.between(0.0, design::kLargestJitter);
        return;
    case 6:
        design.holes.clear();
        design.sessions.front().cumulativeShare = draw.between(0.1, 0.5);
        return;
    case 7:
        design.zones.borders.frontal_deg = draw.between(5.0, 40.0);
        design.zones.borders.sides_deg = draw.between(60.0, 110.0);
        return;
    case 8: // the last stroke grows under the hand
        if (!design.strokes.empty())
            design.strokes.back().points.push_back(someStroke(draw).points.front());
        return;
    case 9:
        if (!design.strokes.empty())
            design.strokes.erase(design.strokes.begin() +
                                 static_cast<std::ptrdiff_t>(draw.below(design.strokes.size())));
        return;
    default:
        movePoints(design, draw);
    }
}

} // namespace

TEST(HeadDots, BinsHoldEveryDotOfTheChartOnceInTheOrderOfDensity) {
    const HeadDots& dots = *meanDots();
    std::vector<int> seen(dots.size(), 0);
    for (std::size_t index = 0; index < stipple::kBinCount; ++index) {
        const HeadDots::Bin bin = dots.bin(index);
        for (std::size_t k = 0; k < bin.size; ++k) {
            const std::uint32_t id = bin.ids[k];
            ++seen[id];
            ASSERT_EQ(bin.comesOnAt[k], dots.comesOnAt(id));
            if (k > 0) {
                ASSERT_LE(bin.comesOnAt[k - 1], bin.comesOnAt[k]);
            }
            const ScalpPoint place = head::scalpPointOf(dots.surface(), dots.point(id));
            ASSERT_EQ(stipple::binPlaceOf(place).bin, index);
            ASSERT_EQ(static_cast<head::Zone>(bin.zone[k]), head::zoneAt(place));
        }
    }
    for (std::size_t id = 0; id < dots.size(); ++id)
        ASSERT_EQ(seen[id], stipple::isOnChart(head::scalpPointOf(dots.surface(), dots.point(id))) ? 1 : 0);
}

TEST(Choice, IsWhatEveryDotSaysForItself) {
    const HeadDots narrow(head::Ellipsoid({69.0, 84.0, 104.0}), 5, 1);
    const std::vector<std::function<double(const ScalpPoint&)>> densities = {
        [](const ScalpPoint&) { return 90.0; },
        [](const ScalpPoint&) { return 0.0; },
        [](const ScalpPoint&) { return 1e6; },
        capRamp,
        stripes,
    };
    for (const HeadDots* head : {meanDots().get(), &narrow})
        for (const auto& density : densities) {
            const DensityMap map = DensityMap::sampled(density);
            const Choice choice = stipple::chooseDots(*head, map);
            std::vector<bool> chosen(head->size(), false);
            for (const std::uint32_t id : choice.ids()) {
                ASSERT_FALSE(chosen[id]);
                chosen[id] = true;
            }
            for (std::size_t rank = 0; rank < head->size(); ++rank)
                ASSERT_EQ(chosen[rank], isOn(*head, map, rank)) << rank;
        }
}

TEST(Choice, GrowsWithTheDensityAndKeepsItsDots) {
    const DensityMap map = DensityMap::sampled(capRamp);
    const DensityMap denser =
        DensityMap::sampled([](const ScalpPoint& place) { return 1.1 * capRamp(place); });
    const Choice few = stipple::chooseDots(*meanDots(), map);
    const Choice more = stipple::chooseDots(*meanDots(), denser);
    const std::set<std::uint32_t> kept(more.ids().begin(), more.ids().end());
    EXPECT_GT(more.size(), few.size());
    for (const std::uint32_t id : few.ids())
        ASSERT_TRUE(kept.count(id));
}

TEST(DensityMap, IsExactAtItsNodesAndWithinItsBoundsBetween) {
    const DensityMap map = DensityMap::sampled(stripes);
    Draw draw(1);
    for (int i = 0; i < 20'000; ++i) {
        const ScalpPoint place{draw.between(-140.0, 140.0), draw.between(-140.0, 140.0)};
        const stipple::BinPlace at = stipple::binPlaceOf(place);
        const stipple::DensityBounds bounds = map.boundsOf(at.bin);
        ASSERT_GE(map.at(at), bounds.least * (1.0F - 1e-6F));
        ASSERT_LE(map.at(at), bounds.most * (1.0F + 1e-6F));
        const ScalpPoint node =
            stipple::placeOfNode(static_cast<int>(draw.below(400)), static_cast<int>(draw.below(400)));
        if (stipple::isOnChart(node)) {
            ASSERT_EQ(map.at(node), static_cast<double>(static_cast<float>(stripes(node))));
        }
    }
}

TEST(DensityField, HoldsWhatTheTermsSayForDistancesThatAreNotCutShort) {
    Draw draw(5);
    const head::Ellipsoid surface = head::meanHead().surface;
    const ChartOnHead chart(surface);
    for (int round = 0; round < 8; ++round) {
        design::Design design = design::proposeDesign(
            head::meanHead(), design::hairlineStyles()[draw.below(design::hairlineStyles().size())]);
        for (int k = 0; k < 4; ++k)
            edit(design, draw);
        if (round % 2 == 1)
            design.ownFringe = design::OwnFringe{};
        const DensityField field(design, surface);
        const stipple::DensityTerms terms(design, surface);
        const design::Outline outline = design::outlineOf(design);
        const InsideMap inside(outline.closed());
        std::vector<float> hairline(stipple::kNodeCount);
        std::vector<float> lowerEdge(stipple::kNodeCount);
        const EdgeReach far{60.0F, 60.0F};
        const std::vector<EdgeSegment> front = stipple::segmentsOf(onHead(outline.hairline, surface));
        const std::vector<EdgeSegment> low = stipple::segmentsOf(onHead(outline.lowerEdge, surface));
        measureAll(stipple::EdgeDistanceMap(chart, front, inside, far), hairline);
        measureAll(stipple::EdgeDistanceMap(chart, low, inside, far), lowerEdge);
        for (int row = 0; row < stipple::kChartNodes; ++row)
            for (int column = 0; column < stipple::kChartNodes; ++column) {
                const std::size_t node = stipple::nodeAt(column, row);
                const ScalpPoint place = stipple::placeOfNode(column, row);
                if (!stipple::isOnChart(place))
                    continue;
                const base::HeadPoint point(Eigen::Vector3d(chart.at(column, row).cast<double>()));
                const double wanted = terms.densityAt({hairline[node], lowerEdge[node]}, point, place);
                ASSERT_NEAR(field.map().nodes()[node], wanted, 1e-3) << round << ' ' << node;
            }
    }
}

TEST(DensityField, IsTheDensityThatDotsArePlacedBy) {
    Draw draw(6);
    for (int round = 0; round < 4; ++round) {
        design::Design design = design::proposeDesign(head::meanHead());
        for (int k = 0; k < 5; ++k)
            edit(design, draw);
        design.holes.push_back(someHole(draw));
        if (round == 3)
            design.sessions.back().cumulativeShare = 0.8;
        const HeadDots& head = *meanDots();
        const DensityField field(design, head.surface());
        const Placement placement = stipple::placeDots(design, head);
        const double share = design.sessions.back().cumulativeShare;
        std::size_t next = 0;
        for (std::uint32_t rank = 0; rank < head.size(); ++rank) {
            const double density = std::min(field.densityAt(head.point(rank)), head.maximumDensity().value);
            const bool on = static_cast<double>(head.comesOnAt(rank)) < density * share;
            const bool placed = next < placement.dots.size() && placement.dots[next].id == rank;
            ASSERT_EQ(placed, on) << round << ' ' << rank;
            next += placed ? 1U : 0U;
        }
        for (const Dot& dot : placement.dots)
            ASSERT_FALSE(field.insideHole(dot.position));
    }
}

TEST(DotPlacer, GivesAfterAnyEditsWhatPlacingAnewGives) {
    for (const std::uint64_t seed : {7U, 8U, 9U}) {
        Draw draw(seed);
        stipple::DotPlacer placer(meanDots());
        design::Design design = design::proposeDesign(head::meanHead());
        for (int step = 0; step < 25; ++step) {
            base::setDefaultThreads(1 + step % 3);
            const Placement& stepped = placer.place(design);
            base::setDefaultThreads(2);
            expectSame(stepped, stipple::placeDots(design, *meanDots()));
            if (HasFatalFailure())
                FAIL() << seed << ' ' << step;
            edit(design, draw);
        }
    }
    base::setDefaultThreads(0);
}

TEST(DotPlacer, StaysAsItWasWhenADesignIsRefused) {
    stipple::DotPlacer placer(meanDots());
    design::Design design = design::proposeDesign(head::meanHead());
    placer.place(design);
    design::Design refused = design;
    refused.density.value = -1.0;
    EXPECT_THROW(placer.place(refused), base::Error);
    expectSame(placer.place(design), stipple::placeDots(design, *meanDots()));
}

TEST(Placement, KeepsEveryDotOutsideAnEditAndMovesNoneInside) {
    Draw draw(10);
    const HeadDots& head = *meanDots();
    design::Design design = design::proposeDesign(head::meanHead());
    for (int round = 0; round < 8; ++round) {
        design::Design edited = design;
        if (round % 2 == 0)
            movePoints(edited, draw);
        else
            edited.strokes.push_back(someStroke(draw));
        const DensityField before(design, head.surface());
        const DensityField after(edited, before);
        std::vector<bool> changed(stipple::kBinCount, false);
        for (const std::uint16_t bin : after.changedBins())
            changed[bin] = true;
        std::vector<const Dot*> byId(head.size(), nullptr);
        const Placement first = stipple::placeDots(design, head);
        const Placement second = stipple::placeDots(edited, head);
        for (const Dot& dot : first.dots)
            byId[dot.id] = &dot;
        const auto isOutside = [&](const Dot& dot) {
            return !changed[stipple::binPlaceOf(head::scalpPointOf(head.surface(), head.point(dot.id))).bin];
        };
        std::ptrdiff_t outside = std::count_if(first.dots.begin(), first.dots.end(), isOutside);
        EXPECT_GT(outside, first.count() / 3);
        for (const Dot& dot : second.dots) {
            if (isOutside(dot)) {
                ASSERT_TRUE(byId[dot.id] != nullptr && same(*byId[dot.id], dot)) << dot.id;
                --outside;
            } else if (byId[dot.id] != nullptr) {
                ASSERT_TRUE(byId[dot.id]->position == dot.position) << dot.id;
            }
        }
        EXPECT_EQ(outside, 0);
    }
}

TEST(DensityField, ChangesOnlyWithinTheReachOfAMovedPoint) {
    const head::Ellipsoid surface = head::meanHead().surface;
    const design::Design design = design::proposeDesign(head::meanHead());
    const DensityField before(design, surface);
    for (std::size_t moved = 0; moved < design.hairline.points.size(); moved += 4) {
        design::Design edited = design;
        edited.hairline.points[moved].front_deg -= 1.0;
        const DensityField after(edited, before);
        EXPECT_FALSE(after.changedBins().empty());
        EXPECT_LT(after.changedBins().size(), 800U) << moved;
        EXPECT_EQ(after.map().nodes(), DensityField(edited, surface).map().nodes()) << moved;
    }
    EXPECT_TRUE(DensityField(design, before).changedBins().empty());
}
