#include "trichion/design/edit.h"
#include "trichion/head/anatomy.h"
#include "trichion/stipple/field.h"
#include "trichion/stipple/placement.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <numbers>
#include <unordered_map>

using namespace trichion;
using base::HeadPoint;
using base::Millimetres;
using design::Design;
using head::ScalpPoint;
using stipple::DensityField;
using stipple::HeadDots;
using stipple::Placement;

namespace {

const head::Ellipsoid& surface() {
    static const head::Ellipsoid mean = head::meanHead().surface;
    return mean;
}

const HeadDots& meanDots() {
    static const HeadDots dots(surface(), 1, 1);
    return dots;
}

/// Even and without a hand's jitter: every term but the one under test is flat on top of the head.
Design plainDesign() {
    Design design = design::proposeDesign(head::meanHead());
    design.jitter = 0.0;
    design.zones.share.fill(1.0);
    design.whorl.eyeShare = 1.0;
    design.whorl.spiralShare = 0.0;
    design.hairline.edge.templeSoftness = 1.0; // full density 42 mm behind the line
    return design;
}

HeadPoint pointAt(const ScalpPoint& place) {
    return head::onHead(surface(), place);
}

/// A place so far from another along the skin, in a direction of the chart.
HeadPoint away(const ScalpPoint& from, double distance_mm, double angle) {
    const Eigen::Vector3d start = pointAt(from).v;
    const Eigen::Vector3d left = pointAt({from.left_deg + 0.5, from.front_deg}).v - start;
    const Eigen::Vector3d front = pointAt({from.left_deg, from.front_deg + 0.5}).v - start;
    const Eigen::Vector3d heading =
        std::cos(angle) * left.normalized() + std::sin(angle) * front.normalized();
    return head::walk(surface(), pointAt(from), heading, Millimetres(distance_mm));
}

double distance_mm(const HeadPoint& a, const HeadPoint& b) {
    return head::arcLength(surface(), a, b).value;
}

} // namespace

// --- zones
// ----------------------------------------------------------------------------------------------------------

TEST(DensityOfZones, CarriesTheShareOfItsZone) {
    Design design = plainDesign();
    design.hairline.edge.gradient = 0.3;
    design.zones.share = {0.5, 1.0, 0.7, 0.6, 0.6, 0.4, 0.4, 0.8};
    design.zones.transition_mm = 10.0;
    const DensityField field(design, surface());
    const auto share = [&](const ScalpPoint& place) {
        return field.densityAt(pointAt(place)) / design.density.value;
    };
    EXPECT_NEAR(share({0.0, 38.0}), 0.5, 0.01);
    EXPECT_NEAR(share({0.0, 0.0}), 1.0, 0.01);
    EXPECT_NEAR(share({0.0, -40.0}), 0.7, 0.01);
    EXPECT_NEAR(share({75.0, -25.0}), 0.4, 0.01);
    EXPECT_NEAR(share({0.0, -95.0}), 0.8, 0.01);
}

TEST(DensityOfZones, GoesOverWithoutAStep) {
    for (const double transition : {6.0, 36.0, 72.0}) {
        Design design = plainDesign();
        design.zones.share = {2.0, 0.2, 1.5, 0.3, 0.9, 0.1, 1.9, 0.6};
        design.zones.transition_mm = transition;
        const DensityField field(design, surface());
        int asked = 0;
        // Shares differ by up to 1.9; a smoothstep rises by 1.5 / width; widths shrink to 0.65 of the nominal
        // one where the chart is narrow.
        const double steepest = 90.0 * 1.9 * 1.5 / (0.65 * transition);
        for (double angle = 0.0; angle < 2.0 * std::numbers::pi; angle += 0.21) {
            const ScalpPoint towards{20.0 * std::cos(angle), 20.0 * std::sin(angle)};
            HeadPoint at = pointAt({0.0, 0.0});
            for (double polar = 0.5; polar < 85.0; polar += 0.25) {
                const ScalpPoint place{towards.left_deg * polar / 20.0, towards.front_deg * polar / 20.0};
                const stipple::EdgeDistances edges = field.distancesAt(place);
                const HeadPoint next = pointAt(place);
                if (edges.hairline_mm >= 41.9 && edges.lowerEdge_mm >= 21.9) {
                    ++asked;
                    ASSERT_LE(std::abs(field.densityAt(next) - field.densityAt(at)),
                              2.0 * steepest * (next.v - at.v).norm())
                        << transition << ' ' << angle << ' ' << polar;
                }
                at = next;
            }
        }
        EXPECT_GT(asked, 3000);
    }
}

// --- crown
// ----------------------------------------------------------------------------------------------------------

TEST(CrownWhorl, IsThinnestAtItsEyeAndEndsAtItsRadius) {
    Design design = plainDesign();
    design.whorl = {{-5.0, -35.0}, 30.0, 0.5, 0.0, design::Turn::Clockwise};
    const DensityField field(design, surface());
    EXPECT_NEAR(field.densityAt(pointAt(design.whorl.eye)), 45.0, 1.0);
    for (double angle = 0.0; angle < 6.2; angle += 0.5) {
        double before = 0.0;
        for (double r = 1.0; r <= 36.0; r += 2.5) {
            const double density = field.densityAt(away(design.whorl.eye, r, angle));
            EXPECT_GE(density, before - 0.4);
            before = density;
        }
        EXPECT_NEAR(field.densityAt(away(design.whorl.eye, 31.5, angle)), 90.0, 0.5);
    }
}

TEST(CrownWhorl, ArmsTurnTheWayTheDesignSaysAndAreNeverTooDense) {
    const auto crest = [](const DensityField& field, const ScalpPoint& eye, double r) {
        double best = 0.0;
        double at = 0.0;
        for (double angle = 0.0; angle < std::numbers::pi; angle += 0.01) {
            const double density = field.densityAt(away(eye, r, angle));
            if (density > best) {
                best = density;
                at = angle;
            }
        }
        return at;
    };
    Design design = plainDesign();
    design.whorl = {{0.0, -35.0}, 40.0, 1.0, 0.2, design::Turn::Clockwise};
    for (const design::Turn turn : {design::Turn::Clockwise, design::Turn::Anticlockwise}) {
        design.whorl.turn = turn;
        const DensityField field(design, surface());
        // The crest is where it is least thinned out. Angles of away() run from the client's left to the
        // front: seen from outside with the front up that is clockwise. (Left is on the viewer's left.) The
        // two arms repeat after half a turn.
        double turned = crest(field, design.whorl.eye, 24.0) - crest(field, design.whorl.eye, 16.0);
        turned -= std::numbers::pi * std::round(turned / std::numbers::pi);
        const double sign = turn == design::Turn::Clockwise ? 1.0 : -1.0;
        EXPECT_NEAR(turned, sign * std::log(24.0 / 16.0), 0.12);
        for (int k = 0; k < 100; ++k) {
            const double density = field.densityAt(away(design.whorl.eye, 20.0, 0.02 * std::numbers::pi * k));
            EXPECT_LE(density, 90.0 + 1e-3);
            EXPECT_GE(density, 0.8 * 90.0 - 1e-3);
        }
    }
}

// --- strokes
// --------------------------------------------------------------------------------------------------------

TEST(DensityStroke, AddsSetsAndErasesInsideItsRadiusOnly) {
    const ScalpPoint from{-12.0, -5.0};
    const ScalpPoint to{14.0, -12.0};
    const Design plain = plainDesign();
    const DensityField before(plain, surface());
    const auto changed = [&](design::StrokeKind kind, double amount) {
        return DensityField(design::withStroke(plain, {kind, {from, to}, 10.0, 0.4, amount}), surface());
    };
    const DensityField more = changed(design::StrokeKind::Add, 25.0);
    const DensityField fewer = changed(design::StrokeKind::Add, -400.0);
    const DensityField set = changed(design::StrokeKind::Set, 40.0);
    const DensityField none = changed(design::StrokeKind::Erase, 0.0);
    const ScalpPoint middle{1.0, -8.5};
    for (const HeadPoint& inside :
         {pointAt(from), pointAt(middle), away(middle, 4.0, 1.3), away(from, 4.0, 3.1)}) {
        EXPECT_NEAR(more.densityAt(inside), before.densityAt(inside) + 25.0, 0.2);
        EXPECT_EQ(fewer.densityAt(inside), 0.0);
        EXPECT_NEAR(set.densityAt(inside), 40.0, 0.2);
        EXPECT_EQ(none.densityAt(inside), 0.0);
    }
    for (const HeadPoint& outside :
         {away(middle, 12.0, 1.3), away(middle, 12.0, -1.8), away(from, 12.0, 3.1)})
        for (const DensityField* field : {&more, &fewer, &set, &none})
            EXPECT_EQ(field->densityAt(outside), before.densityAt(outside));
}

TEST(DensityStroke, HasItsWidthInMillimetresOfSkinEverywhere) {
    for (const ScalpPoint place : {ScalpPoint{0.0, 0.0}, {50.0, -20.0}, {-8.0, -80.0}, {-62.0, -60.0}}) {
        Design design = plainDesign();
        design.lowerEdge.fade_mm = 0.0;
        design = design::withStroke(design, {design::StrokeKind::Set, {place}, 14.0, 1.0, 10.0});
        const DensityField field(design, surface());
        for (double angle = 0.0; angle < 6.2; angle += 0.4) {
            // Half the radius, half the effect: 10 + (90 - 10) / 2.
            EXPECT_NEAR(field.densityAt(away(place, 7.0, angle)), 50.0, 2.0)
                << place.left_deg << ' ' << angle;
            EXPECT_GT(field.densityAt(away(place, 12.9, angle)), 88.0);
        }
    }
}

TEST(DensityStroke, WorksInTheOrderDrawnAndLeavesTheHairlineItsFeather) {
    const Design plain = plainDesign();
    const std::vector<ScalpPoint> across = {{-25.0, 52.0}, {0.0, 52.0}, {25.0, 52.0}};
    const design::DensityStroke set{design::StrokeKind::Set, across, 30.0, 0.3, 200.0};
    const design::DensityStroke erase{design::StrokeKind::Erase, across, 30.0, 0.3, 0.0};
    const DensityField last(design::withStroke(design::withStroke(plain, erase), set), surface());
    const DensityField first(design::withStroke(design::withStroke(plain, set), erase), surface());
    const DensityField before(plain, surface());
    for (double rise = 40.0; rise < 85.0; rise += 1.0) {
        const HeadPoint point = head::fromGlabella(surface(), Millimetres(rise), Millimetres(0.0));
        EXPECT_NEAR(first.densityAt(point), 0.0, 1e-9);
        if (before.densityAt(point) == 0.0) {
            EXPECT_EQ(last.densityAt(point), 0.0) << rise;
        } else if (rise < 75.0) {
            EXPECT_NEAR(last.densityAt(point) / before.densityAt(point), 200.0 / 90.0, 0.05) << rise;
        }
    }
}

// --- holes
// ----------------------------------------------------------------------------------------------------------

TEST(Hole, HoldsNoDotNotEvenAJitteredOne) {
    Design design = plainDesign();
    design.density = base::DotsPerCm2(250.0);
    design.jitter = design::kLargestJitter;
    const std::vector<ScalpPoint> moles = {{3.3, 1.7}, {-21.4, -37.9}, {60.1, -30.3}, {0.2, -80.6}};
    for (const ScalpPoint& mole : moles)
        design = design::withHole(design, {design::HoleKind::Mole, mole, 1.5, {}, 0.5, 0.0});
    const Placement placement = stipple::placeDots(design, meanDots());
    for (const ScalpPoint& mole : moles) {
        int near = 0;
        for (const stipple::Dot& dot : placement.dots) {
            const double distance = distance_mm(dot.position, pointAt(mole));
            ASSERT_GE(distance, 2.0);
            near += distance < 3.5 ? 1 : 0;
        }
        // The ring of 2.0 to 3.5 mm holds 26 mm2: it is not thinned out.
        EXPECT_GT(near, 0.5 * 0.26 * 250.0 * (mole.left_deg > 50.0 ? 0.8 : 1.0)) << mole.left_deg;
    }
}

TEST(Hole, OfAnyOutlineIsExactAndTouchesNothingElse) {
    // A bent scar, and its margin.
    const std::vector<ScalpPoint> outline = {{-20.0, -10.0}, {0.0, -14.0}, {22.0, -9.0},
                                             {22.0, -13.0},  {0.0, -20.0}, {-21.0, -13.0}};
    const Design plain = plainDesign();
    const Design cut = design::withHole(plain, {design::HoleKind::Scar, {}, 2.0, outline, 1.5, 0.0});
    const DensityField field(cut, surface());
    const Placement whole = stipple::placeDots(plain, meanDots());
    const Placement holed = stipple::placeDots(cut, meanDots());
    std::unordered_map<std::uint32_t, const stipple::Dot*> kept;
    for (const stipple::Dot& dot : holed.dots)
        kept[dot.id] = &dot;
    int gone = 0;
    for (const stipple::Dot& dot : whole.dots) {
        double nearest = 1e9;
        for (std::size_t i = 0; i < outline.size(); ++i)
            for (double t = 0.0; t < 1.0; t += 0.02) {
                const Eigen::Vector2d at =
                    outline[i].vector() +
                    t * (outline[(i + 1) % outline.size()].vector() - outline[i].vector());
                nearest = std::min(nearest, (pointAt({at.x(), at.y()}).v - dot.position.v).norm());
            }
        if (kept.count(dot.id) == 0) {
            ++gone;
            EXPECT_TRUE(field.insideHole(dot.position));
        } else {
            EXPECT_GT(nearest, 1.45);
            EXPECT_TRUE(kept[dot.id]->position == dot.position);
        }
    }
    EXPECT_EQ(static_cast<std::size_t>(gone), whole.dots.size() - holed.dots.size());
    EXPECT_GT(gone, 300);
}

TEST(Hole, ComesBackOverItsSoftEdge) {
    const Design design =
        design::withHole(plainDesign(), {design::HoleKind::Scar, {5.0, -5.0}, 6.0, {}, 0.0, 8.0});
    const DensityField field(design, surface());
    for (double angle = 0.0; angle < 6.2; angle += 0.6) {
        EXPECT_EQ(field.densityAt(away({5.0, -5.0}, 5.9, angle)), 0.0);
        EXPECT_NEAR(field.densityAt(away({5.0, -5.0}, 10.0, angle)), 45.0, 2.0);
        EXPECT_NEAR(field.densityAt(away({5.0, -5.0}, 15.0, angle)), 90.0, 0.2);
    }
}

TEST(Hole, ThatCrossesItselfLeavesOutAllItGoesRound) {
    // A pentagram: its middle is gone round twice.
    std::vector<ScalpPoint> star;
    star.reserve(5);
    for (int k = 0; k < 5; ++k)
        star.push_back(
            {15.0 * std::sin(0.8 * std::numbers::pi * k), 15.0 * std::cos(0.8 * std::numbers::pi * k)});
    const Design design = design::withHole(plainDesign(), {design::HoleKind::Other, {}, 2.0, star, 0.0, 0.0});
    EXPECT_TRUE(DensityField(design, surface()).insideHole(pointAt({0.0, 0.0})));
    ASSERT_EQ(design::check(design).size(), 1U);
    EXPECT_EQ(design::check(design).front().code, base::FindingCode::HoleSelfCrossing);
}

// --- own fringe
// -----------------------------------------------------------------------------------------------------

TEST(OwnFringe, DotsAndHairTogetherStayEvenAcrossTheBorder) {
    for (const double match : {0.9, 1.0, 1.1}) {
        Design design = plainDesign();
        design.density = base::DotsPerCm2(110.0);
        const design::OwnFringe fringe{70.0, 95.0, match, 15.0, 30.0};
        design = design::withOwnFringe(design, fringe);
        const DensityField field(design, surface());
        int seen = 0;
        for (double left = -110.0; left <= 110.0; left += 1.0)
            for (double front = -130.0; front <= 0.0; front += 1.0) {
                const stipple::EdgeDistances edges = field.distancesAt(ScalpPoint{left, front});
                if (edges.hairline_mm < 41.9 || edges.lowerEdge_mm < 1.5 || edges.lowerEdge_mm > 14.0)
                    continue;
                const HeadPoint point = pointAt({left, front});
                const double hair = field.ownHairAt(point);
                const double full = std::abs(left) < 30.0 && front < -100.0 ? 95.0 : 0.0;
                const double together = field.densityAt(point) + hair;
                if (full > 0.0) {
                    EXPECT_NEAR(together / full, std::max(match, hair / full), 0.02) << left << ' ' << front;
                }
                EXPECT_GE(together, 0.9 * 70.0 - 1.0);
                EXPECT_LE(together, 1.1 * 95.0 + 1.0);
                ++seen;
            }
        EXPECT_GT(seen, 500);
    }
}

TEST(OwnFringe, LeavesTheTopAloneAndTakesOverWhatTheHairLacks) {
    const Design plain = plainDesign();
    const Design blended = design::withOwnFringe(plain, design::OwnFringe{60.0, 60.0, 1.0, 20.0, 25.0});
    const DensityField before(plain, surface());
    const DensityField after(blended, surface());
    EXPECT_EQ(before.densityAt(pointAt({0.0, 0.0})), after.densityAt(pointAt({0.0, 0.0})));
    double last = -1.0;
    for (double front = -129.0; front < -80.0; front += 1.0) {
        const double dots = after.densityAt(pointAt({0.0, front}));
        EXPECT_GE(dots, last - 0.3) << front;
        last = dots;
    }
    EXPECT_NEAR(after.ownHairAt(pointAt({0.0, -80.0})), 0.0, 1e-9);
}

// --- hairline edge
// --------------------------------------------------------------------------------------------------

namespace {

/// Means over places whose distance behind the hairline lies in a span, at the front or at the temples.
struct EdgeMeans {
    double density = 0.0;
    double strength = 0.0;
    int places = 0;
};

EdgeMeans edgeMeans(const DensityField& field, double low_mm, double high_mm, double fewest_deg,
                    double most_deg) {
    EdgeMeans means;
    for (double left = -90.0; left <= 90.0; left += 0.4)
        for (double front = 0.0; front <= 75.0; front += 0.4) {
            if (std::abs(left) < fewest_deg || std::abs(left) > most_deg)
                continue;
            const double d = field.distancesAt(ScalpPoint{left, front}).hairline_mm;
            if (d < low_mm || d >= high_mm)
                continue;
            means.density += field.densityAt(pointAt({left, front}));
            means.strength += field.dotStrengthAt(pointAt({left, front}));
            ++means.places;
        }
    means.density /= means.places;
    means.strength /= means.places;
    return means;
}

Design styled(const std::string& style) {
    Design design = design::proposeDesign(head::meanHead(), style);
    design.zones.share.fill(1.0);
    return design;
}

} // namespace

TEST(HairlineEdge, BuildsUpAsTheFiguresSay) {
    // Domain figures 2.6: 40-60 dots/cm2 at 5-15 mm, 60-80 at 15-30 mm of a plateau of 90.
    for (const char* style : {"natural", "rounded", "receded", "widows-peak"}) {
        const DensityField field(styled(style), surface());
        EXPECT_LT(edgeMeans(field, 0.0, 5.0, 0.0, 30.0).density, 35.0) << style;
        EXPECT_NEAR(edgeMeans(field, 5.0, 15.0, 0.0, 30.0).density, 50.0, 10.0) << style;
        EXPECT_NEAR(edgeMeans(field, 15.0, 30.0, 0.0, 30.0).density, 70.0, 10.0) << style;
    }
}

TEST(HairlineEdge, HasStraysCloseInFrontOnly) {
    for (const std::string& style : design::hairlineStyles()) {
        const DensityField field(styled(style), surface());
        const design::EdgeCharacter edge = styled(style).hairline.edge;
        const double reach = edge.strayReach_mm + edge.macroAmplitude_mm + edge.microAmplitude_mm;
        EXPECT_LE(edge.strayReach_mm, 4.0) << style; // domain figures 3.2
        EXPECT_EQ(edgeMeans(field, -25.0, -reach - 0.99, 0.0, 30.0).density, 0.0) << style;
        EXPECT_LT(edgeMeans(field, -1.0, 0.0, 0.0, 30.0).density, 0.2 * 90.0) << style;
    }
}

TEST(HairlineEdge, IsSofterAtTheTemplesUnlessItIsAnEdgeUp) {
    for (const std::string& style : design::hairlineStyles()) {
        const DensityField field(styled(style), surface());
        Design even = styled(style);
        even.hairline.edge.templeSoftness = 1.0;
        const DensityField same(even, surface());
        const double temples = edgeMeans(field, 2.0, 8.0, 56.0, 80.0).density;
        const double before = edgeMeans(same, 2.0, 8.0, 56.0, 80.0).density;
        if (style == "straight") {
            EXPECT_EQ(temples, before);
        } else {
            EXPECT_LT(temples, 0.97 * before) << style;
        }
        EXPECT_EQ(edgeMeans(field, 2.0, 8.0, 0.0, 28.0).density,
                  edgeMeans(same, 2.0, 8.0, 0.0, 28.0).density);
    }
}

TEST(HairlineEdge, FirstRowsAreIrregularWithoutBecomingDenser) {
    Design smooth = styled("natural");
    smooth.hairline.edge.rowIrregularity = 0.0;
    Design rough = smooth;
    rough.hairline.edge.rowIrregularity = 1.0;
    const DensityField even(smooth, surface());
    const DensityField uneven(rough, surface());
    const EdgeMeans a = edgeMeans(even, 0.0, 12.0, 0.0, 60.0);
    const EdgeMeans b = edgeMeans(uneven, 0.0, 12.0, 0.0, 60.0);
    EXPECT_NEAR(b.density / a.density, 1.0, 0.04);
    double changed = 0.0;
    for (double left = -30.0; left < 30.0; left += 0.7) {
        const HeadPoint point = pointAt({left, 48.0});
        changed = std::max(changed, std::abs(even.densityAt(point) - uneven.densityAt(point)));
    }
    EXPECT_GT(changed, 8.0);
    EXPECT_EQ(even.densityAt(pointAt({0.0, 5.0})), uneven.densityAt(pointAt({0.0, 5.0})));
}

TEST(HairlineEdge, FirstDotsAreLighter) {
    const DensityField field(styled("natural"), surface());
    EXPECT_NEAR(edgeMeans(field, -1.0, 0.5, 0.0, 30.0).strength, 0.88, 0.01);
    EXPECT_NEAR(edgeMeans(field, 13.0, 20.0, 0.0, 30.0).strength, 1.0, 1e-9);
}
