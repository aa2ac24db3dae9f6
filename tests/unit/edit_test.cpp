#include "trichion/base/error.h"
#include "trichion/design/edit.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <gtest/gtest.h>
#include <limits>

using namespace trichion;
using design::DensityStroke;
using design::Design;
using design::Hole;
using design::StrokeKind;

namespace {

Design proposed() {
    return design::proposeDesign(head::meanHead());
}

DensityStroke strokeOf(double dotsPerCm2) {
    return {StrokeKind::Add, {{10.0, -5.0}, {20.0, -8.0}}, 9.0, 0.5, dotsPerCm2};
}

Design fullDesign() {
    Design design = design::withStroke(proposed(), strokeOf(12.5));
    design = design::withStroke(design, {StrokeKind::Set, {{-20.0, 10.0}}, 6.0, 0.0, 40.0});
    design = design::withStroke(design, {StrokeKind::Erase, {{0.0, -60.0}}, 4.0, 1.0, 0.0});
    design = design::withHole(design, {design::HoleKind::Mole, {12.0, 8.0}, 2.0, {}, 0.5, 0.0});
    design = design::withHole(
        design, {design::HoleKind::Scar, {}, 2.0, {{30.0, -50.0}, {38.0, -50.0}, {34.0, -56.0}}, 0.0, 3.0});
    design = design::withWhorl(design, {{7.0, -41.0}, 30.0, 0.6, 0.2, design::Turn::Anticlockwise});
    design = design::withZoneShareOnBothSides(design, head::Zone::SideLeft, 0.55);
    design = design::withZoneTransition(design, base::Millimetres(20.0));
    design = design::withZoneBorders(design, {60.0, 20.0, -30.0, 30.0, 80.0, 150.0});
    design = design::withOwnFringe(design, design::OwnFringe{70.0, 90.0, 1.05, 12.0, 25.0});
    return design::withSessionShares(design, {0.25, 0.5, 0.75, 1.0});
}

std::optional<base::ErrorCode> refusal(const std::function<void()>& work) {
    try {
        work();
    } catch (const base::Error& error) {
        return error.code();
    }
    return std::nullopt;
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    const std::size_t at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return at == std::string::npos ? text : text.replace(at, what.size(), by);
}

} // namespace

namespace {

/// How far a line goes to and fro from a point on: the largest turn that the next undoes, degrees.
double zigzag_deg(const std::vector<head::ScalpPoint>& points, std::size_t from) {
    const auto turnAt = [&](std::size_t k) {
        const Eigen::Vector2d in = points[k].vector() - points[k - 1].vector();
        const Eigen::Vector2d out = points[k + 1].vector() - points[k].vector();
        return std::atan2(in.x() * out.y() - in.y() * out.x(), in.dot(out)) / base::kDegreesToRadians;
    };
    double most = 0.0;
    for (std::size_t k = std::max<std::size_t>(1, from); k + 2 < points.size(); ++k)
        if (turnAt(k) * turnAt(k + 1) < 0.0)
            most = std::max(most, std::min(std::abs(turnAt(k)), std::abs(turnAt(k + 1))));
    return most;
}

} // namespace

// Wherever a drawn line ends, in the temple too, the rest follows on without going back.
TEST(DesignEdit, ADrawnLineIsCompletedWithoutAZigzag) {
    for (const std::string& style : design::hairlineStyles())
        for (const double lower_deg : {-6.0, 0.0, 8.0}) {
            const Design other = design::proposeDesign(head::meanHead(), style);
            const std::vector<head::ScalpPoint>& whole = other.hairline.points;
            for (std::size_t end = whole.size() / 2 + 2; end + 1 < whole.size(); ++end) {
                std::vector<head::ScalpPoint> drawn(whole.begin() + 1,
                                                    whole.begin() + static_cast<std::ptrdiff_t>(end));
                for (head::ScalpPoint& place : drawn)
                    place.front_deg += lower_deg;
                const Design completed =
                    design::withHairlinePoints(proposed(), drawn, design::UnreachedSide::Keep);
                const std::vector<head::ScalpPoint>& points = completed.hairline.points;
                const auto last = std::find(points.begin(), points.end(), drawn.back());
                ASSERT_NE(last, points.end());
                EXPECT_LE(zigzag_deg(points, static_cast<std::size_t>(last - points.begin())), 45.0)
                    << style << ' ' << lower_deg << " cut at " << end;
                EXPECT_EQ(points.back(), proposed().hairline.points.back());
            }
        }
}

TEST(DesignEdit, ZoneBordersKeepToTheirRangesAndNeverCross) {
    for (const double wish : {-1e6, 0.0, 1e6}) {
        const head::ZoneBorders borders = design::allowed({wish, wish, wish, wish, wish, wish});
        const Design design =
            design::withZoneBorders(proposed(), borders); // which refuses what is not allowed
        EXPECT_LT(design.zones.borders.crown_deg, design.zones.borders.frontal_deg);
        EXPECT_LT(design.zones.borders.frontal_deg, design.zones.borders.top_deg);
        EXPECT_LT(design.zones.borders.temples_deg, design.zones.borders.sides_deg);
        EXPECT_LT(design.zones.borders.sides_deg, design.zones.borders.nape_deg);
    }
    EXPECT_EQ(design::allowed(head::ZoneBorders{}), head::ZoneBorders{});
    EXPECT_EQ(refusal([] {
                  (void)design::withZoneBorders(proposed(), {20.0, 28.0, -22.0, 35.0, 72.0, 140.0});
              }),
              base::ErrorCode::ValueOutOfRange);
}

TEST(DesignEdit, WhatIsAddedCanBeTakenBack) {
    const Design before = proposed();
    EXPECT_EQ(design::withoutStroke(design::withStroke(before, strokeOf(5.0)), 0), before);
    EXPECT_EQ(design::withoutStrokes(design::withStroke(before, strokeOf(5.0))), before);
    EXPECT_EQ(design::withoutHole(design::withHole(before, Hole{}), 0), before);
    EXPECT_EQ(design::withOwnFringe(design::withOwnFringe(before, design::OwnFringe{}), std::nullopt),
              before);
    EXPECT_EQ(design::withWhorl(design::withWhorl(before, {{3.0, -30.0}, 10.0}), before.whorl), before);
    const Design twice = design::withStroke(design::withStroke(before, strokeOf(5.0)), strokeOf(7.0));
    EXPECT_EQ(design::withoutStroke(twice, 1), design::withStroke(before, strokeOf(5.0)));
    EXPECT_EQ(design::withStrokeChanged(twice, 1, strokeOf(5.0)).strokes[1], twice.strokes[0]);
}

TEST(DesignEdit, ChangesNothingButItsPart) {
    Design edited = fullDesign();
    EXPECT_EQ(edited.strokes.size(), 3U);
    EXPECT_EQ(edited.holes.size(), 2U);
    EXPECT_EQ(edited.zones.of(head::Zone::SideLeft), 0.55);
    EXPECT_EQ(edited.zones.of(head::Zone::SideRight), 0.55);
    const Design plain = proposed();
    edited.strokes = {};
    edited.holes = {};
    edited.zones = plain.zones;
    edited.whorl = plain.whorl;
    edited.ownFringe = {};
    edited.sessions = plain.sessions;
    EXPECT_EQ(edited, plain);
}

TEST(DesignEdit, ZoneDensityIsTheShareOfThePlateau) {
    const Design edited = design::withZoneDensity(proposed(), head::Zone::Crown, base::DotsPerCm2(63.0));
    EXPECT_NEAR(edited.zones.of(head::Zone::Crown) * edited.density.value, 63.0, 1e-9);
    EXPECT_EQ(refusal([] {
                  (void)design::withZoneDensity(proposed(), head::Zone::Crown, base::DotsPerCm2(400.0));
              }),
              base::ErrorCode::ValueOutOfRange);
}

TEST(DesignEdit, SessionSharesKeepTheDaysThatWereThere) {
    Design design = proposed();
    design.sessions[1].daysAfterPrevious = 21.0;
    const Design more = design::withSessionShares(design, {0.2, 0.4, 0.8, 1.0});
    EXPECT_EQ(more.sessions[1].daysAfterPrevious, 21.0);
    EXPECT_EQ(more.sessions[3].daysAfterPrevious, 14.0);
    for (const std::vector<double>& shares :
         {std::vector<double>{0.5, 0.5}, {0.8, 0.4}, {0.5, 1.2}, {0.0, 1.0}, {std::nan("")}})
        EXPECT_EQ(refusal([&] { (void)design::withSessionShares(design, shares); }),
                  base::ErrorCode::SessionsNotRising);
    EXPECT_EQ(refusal([&] { (void)design::withSessionShares(design, {}); }),
              base::ErrorCode::ValueOutOfRange);
}

TEST(DesignEdit, RefusesValuesOutsideTheirRanges) {
    const double none = std::nan("");
    const double endless = std::numeric_limits<double>::infinity();
    std::vector<std::function<void()>> edits;
    for (const double radius : {0.5, 61.0, none, endless, -3.0})
        edits.push_back([=] {
            DensityStroke stroke = strokeOf(5.0);
            stroke.radius_mm = radius;
            (void)design::withStroke(proposed(), stroke);
        });
    for (const double density : {-401.0, 401.0, none})
        edits.push_back([=] { (void)design::withStroke(proposed(), strokeOf(density)); });
    for (const std::vector<head::ScalpPoint>& points :
         {std::vector<head::ScalpPoint>{},
          {{none, 0.0}},
          {{0.0, 400.0}},
          std::vector<head::ScalpPoint>(design::kMostPoints + 1)})
        edits.push_back([=] {
            DensityStroke stroke = strokeOf(5.0);
            stroke.points = points;
            (void)design::withStroke(proposed(), stroke);
        });
    for (const double radius : {0.1, 61.0, none})
        edits.push_back([=] { (void)design::withHole(proposed(), {{}, {}, radius, {}, 1.0, 0.0}); });
    edits.push_back([] {
        (void)design::withHole(proposed(), {{}, {}, 2.0, {{0.0, 0.0}, {1.0, 1.0}}, 1.0, 0.0});
    });
    for (const double share : {-0.1, 2.1, none})
        edits.push_back([=] { (void)design::withZoneShare(proposed(), head::Zone::Nape, share); });
    edits.push_back([] { (void)design::withWhorl(proposed(), {{0.0, -40.0}, 0.0}); });
    edits.push_back([] { (void)design::withOwnFringe(proposed(), design::OwnFringe{70.0, 90.0, 1.3}); });
    for (const auto& edit : edits)
        EXPECT_EQ(refusal(edit), base::ErrorCode::ValueOutOfRange);
}

TEST(DesignFile, KeepsTheDensityParts) {
    const Design design = fullDesign();
    const std::string text = design::designToJson(design);
    EXPECT_EQ(design::designFromJson(text, "d"), design);
    EXPECT_EQ(design::designToJson(design::designFromJson(text, "d")), text);
}

TEST(DesignFile, WithoutDensityPartsReadsAsBefore) {
    const Design design = proposed();
    std::string text = design::designToJson(design);
    for (const char* part : {"\"zones", "\"whorl", "\"strokes", "\"holes", "\"edge_dot_strength",
                             "\"row_irregularity", "\"temple_softness"})
        text = replaced(text, part, "\"unknown");
    const Design old = design::designFromJson(text, "d");
    EXPECT_EQ(old.zones, design::ZoneShares{});
    EXPECT_EQ(old.whorl, design::CrownWhorl{});
    EXPECT_TRUE(old.strokes.empty());
    EXPECT_TRUE(old.holes.empty());
    EXPECT_FALSE(old.ownFringe);
    EXPECT_EQ(old.hairline.edge.edgeDotStrength, 1.0);
    EXPECT_EQ(old.hairline.edge.rowIrregularity, 0.0);
    EXPECT_EQ(old.hairline.edge.templeSoftness, 1.0);
    EXPECT_EQ(old.hairline.points, design.hairline.points);
}

TEST(DesignFile, RefusesDensityPartsThatMeanNothing) {
    const std::string sound = design::designToJson(fullDesign());
    for (const auto& [what, by] : {std::pair("\"add\"", "\"paint\""),
                                   {"\"mole\"", "\"freckle\""},
                                   {"\"anticlockwise\"", "\"left\""},
                                   {"\"match\": 1.05", "\"match\": 2.05"},
                                   {"\"transition_mm\": 20.0", "\"transition_mm\": 0"},
                                   {"\"side-left\": 0.55", "\"side-left\": -1"},
                                   {"\"eye_share\": 0.6", "\"eye_share\": \"thin\""}})
        EXPECT_EQ(refusal([text = replaced(sound, what, by)] { (void)design::designFromJson(text, "d"); }),
                  base::ErrorCode::FileInvalidField)
            << what;
}
