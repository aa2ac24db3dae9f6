#include "support/random_head.h"
#include "trichion/base/error.h"
#include "trichion/head/development.h"
#include "trichion/head/fit.h"
#include "trichion/head/guides.h"
#include "trichion/head/measure.h"

#include <Eigen/Geometry>
#include <cmath>
#include <gtest/gtest.h>
#include <numbers>
#include <random>

using namespace trichion;
using base::HeadPoint;
using base::Millimetres;
using head::Ellipsoid;
using head::GuidePreset;
using head::Guides;
using head::Head;
using head::ScalpPoint;

namespace {

double between(const Head& head, const Guides& guides, const char* a, const char* b) {
    return skinDistance(head.surface, guides.place(a).value(), guides.place(b).value()).value;
}

double levelOf(const Head& head, const ScalpPoint& place) {
    return (head::headToFrankfurt(head.longAxisRise) * onHead(head.surface, place).v).y();
}

/// Places of a wavy line across the forehead, 1 degree apart.
std::vector<ScalpPoint> wavyLine() {
    std::vector<ScalpPoint> line;
    for (int i = -60; i <= 60; ++i)
        line.push_back({1.0 * i, 60.0 + 5.0 * std::sin(0.15 * i)});
    return line;
}

} // namespace

TEST(GuidePresets, AreSoundAndKnown) {
    ASSERT_GE(head::guidePresets().size(), 4U);
    for (const GuidePreset& preset : head::guidePresets()) {
        EXPECT_FALSE(preset.source.empty()) << preset.id;
        EXPECT_LT(preset.innerCanthi_mm, preset.pupils_mm);
        EXPECT_LT(preset.pupils_mm, preset.outerCanthi_mm);
        EXPECT_EQ(&head::guidePreset(preset.id), &preset);
    }
    EXPECT_LT(head::guidePreset("women").midFrontalRise_mm, head::guidePreset("men").midFrontalRise_mm);
    EXPECT_GT(head::guidePreset("men-mature").midFrontalRise_mm, head::guidePreset("men").midFrontalRise_mm);
    EXPECT_THROW((void)head::guidePreset("martian"), base::Error);
}

TEST(Guides, KeepTheirLengthsAlongTheSkinOnAnyHead) {
    std::mt19937 random(1);
    for (int i = 0; i < 12; ++i) {
        const Head head = test::randomHead(random, 0.12);
        for (const GuidePreset& preset : head::guidePresets()) {
            const Guides guides = guidesOf(head, preset);
            EXPECT_NEAR(between(head, guides, "glabella", "mid-frontal-point"), preset.midFrontalRise_mm,
                        0.01);
            for (const std::string side : {"-left", "-right"}) {
                const std::string corner = "temporal-point" + side;
                const std::string canthus = "canthus" + side;
                const std::string peak = "temporal-peak" + side;
                EXPECT_NEAR(between(head, guides, "glabella", canthus.c_str()), preset.canthusReach_mm, 0.01);
                EXPECT_NEAR(between(head, guides, "mid-frontal-point", corner.c_str()),
                            preset.cornerFromMidFrontal_mm, 0.01);
                EXPECT_NEAR(between(head, guides, canthus.c_str(), corner.c_str()),
                            preset.cornerFromCanthus_mm, 0.01);
                EXPECT_NEAR(between(head, guides, corner.c_str(), peak.c_str()), preset.peakFromCorner_mm,
                            0.01);
                EXPECT_NEAR(between(head, guides, peak.c_str(), canthus.c_str()),
                            preset.cornerFromCanthus_mm - preset.peakFromCorner_mm, 0.02);
            }
        }
    }
}

TEST(Guides, AreMirroredAboutTheMidline) {
    std::mt19937 random(2);
    const Head head = test::randomHead(random, 0.12);
    const Guides guides = guidesOf(head, head::guidePreset("men"));
    int pairs = 0;
    for (const head::GuidePoint& point : guides.points) {
        const std::size_t end = point.name.rfind("-left");
        if (end == std::string::npos)
            continue;
        ++pairs;
        EXPECT_GT(point.place.left_deg, 0.0) << point.name;
        EXPECT_EQ(guides.place(point.name.substr(0, end) + "-right"), point.place.mirrored());
    }
    EXPECT_EQ(pairs, 3);
    for (const char* name : {"glabella", "mid-frontal-point", "vertex"})
        EXPECT_NEAR(guides.place(name)->left_deg, 0.0, 1e-9) << name;
    EXPECT_FALSE(guides.place("nose"));
}

TEST(Guides, LinesAreWhereTheirNamesSay) {
    std::mt19937 random(3);
    for (int i = 0; i < 8; ++i) {
        const Head head = test::randomHead(random, 0.12);
        const GuidePreset& preset = head::guidePreset("men");
        const Guides guides = guidesOf(head, preset);
        for (const ScalpPoint& place : guides.line("lateral-epicanthal-line-left")->points)
            EXPECT_NEAR(onHead(head.surface, place).v.x(), 0.5 * preset.outerCanthi_mm, 1e-6);
        for (const ScalpPoint& place : guides.line("brow-level")->points)
            EXPECT_NEAR(levelOf(head, place), levelOf(head, *guides.place("glabella")), 1e-6);
        for (const ScalpPoint& place : guides.line("canthus-level")->points)
            EXPECT_NEAR(levelOf(head, place),
                        levelOf(head, *guides.place("glabella")) - preset.canthusDrop_mm, 1e-6);
        for (const head::GuideLine& line : guides.lines) {
            ASSERT_GT(line.points.size(), 3U) << line.name;
            for (std::size_t k = 0; k + 1 < line.points.size(); ++k)
                EXPECT_LT((line.points[k + 1].vector() - line.points[k].vector()).norm(), 5.0) << line.name;
        }
    }
}

TEST(Guides, ZoneBordersLieWhereTheZoneChanges) {
    const Guides guides = guidesOf(head::meanHead(), head::guidePreset("men"));
    int borders = 0;
    for (const head::GuideLine& line : guides.lines) {
        if (line.name != "zone-border")
            continue;
        ++borders;
        const std::size_t middle = line.points.size() / 3;
        const ScalpPoint& at = line.points[middle];
        const Eigen::Vector2d along = line.points[middle + 1].vector() - at.vector();
        const Eigen::Vector2d across = 0.05 * Eigen::Vector2d(-along.y(), along.x()).normalized();
        EXPECT_NE(head::zoneAt({at.left_deg + across.x(), at.front_deg + across.y()}),
                  head::zoneAt({at.left_deg - across.x(), at.front_deg - across.y()}));
    }
    EXPECT_EQ(borders, 9);
}

TEST(Guides, DonorLiesAtBackAndSidesAndIsAsHighAsSaid) {
    std::mt19937 random(4);
    for (int i = 0; i < 8; ++i) {
        const Head head = test::randomHead(random, 0.10);
        const Guides guides = guidesOf(head, head::guidePreset("men"));
        EXPECT_FALSE(isInside(guides.donor, {0.0, 60.0}));
        EXPECT_FALSE(isInside(guides.donor, {0.0, 0.0}));
        EXPECT_FALSE(isInside(guides.donor, *guides.place("crown-whorl")));
        // At the back from 2 cm above the rim's level to 6 below it: 7 to 10 cm along the skin.
        double height = 0.0;
        for (double front = -50.0; front > -170.0; front -= 0.1)
            if (isInside(guides.donor, {1e-3, front}))
                height +=
                    skinDistance(head.surface, ScalpPoint{0.0, front}, ScalpPoint{0.0, front - 0.1}).value;
        EXPECT_GT(height, 70.0);
        EXPECT_LT(height, 105.0);
        const double area = areaInside(head.surface, guides.donor).value;
        EXPECT_GT(area, 120.0);
        EXPECT_LT(area, 300.0);
    }
}

TEST(Guides, AreFiniteOnEveryHeadThatIsAccepted) {
    for (const double a : {40.0, 200.0})
        for (const double b : {40.0, 200.0})
            for (const double c : {40.0, 200.0})
                for (const double rise : {-90.0, 0.0, 90.0}) {
                    const Guides guides =
                        guidesOf(Head{Ellipsoid({a, b, c}), base::Degrees(rise)}, GuidePreset{});
                    for (const head::GuidePoint& point : guides.points)
                        EXPECT_TRUE(point.place.vector().allFinite())
                            << point.name << a << " " << b << " " << c;
                    for (const head::GuideLine& line : guides.lines)
                        for (const ScalpPoint& place : line.points)
                            EXPECT_TRUE(place.vector().allFinite()) << line.name;
                }
}

TEST(Guides, SpansAreTheConstructionAndItsLengths) {
    std::mt19937 random(5);
    const Head head = test::randomHead(random, 0.12);
    const GuidePreset& preset = head::guidePreset("men");
    const Guides guides = guidesOf(head, preset);
    ASSERT_EQ(guides.spans.size(), 9U);
    double sum = 0.0;
    for (const head::GuideSpan& span : guides.spans) {
        EXPECT_NEAR(lengthAlong(head.surface, span.points).value, span.length.value, 1e-3) << span.name;
        for (std::size_t k = 0; k + 1 < span.points.size(); ++k)
            EXPECT_LT((span.points[k + 1].vector() - span.points[k].vector()).norm(), 5.0) << span.name;
        sum += span.length.value;
    }
    EXPECT_NEAR(sum,
                preset.midFrontalRise_mm + 2.0 * (preset.canthusReach_mm + preset.cornerFromMidFrontal_mm +
                                                  preset.cornerFromCanthus_mm),
                0.1);
}

TEST(Snap, TakesTheNearestPointThenALineThenNothing) {
    const Head head = head::meanHead();
    const Guides guides = guidesOf(head, head::guidePreset("men"));
    const HeadPoint corner = onHead(head.surface, *guides.place("temporal-point-left"));
    const HeadPoint beside =
        straightOn(head.surface, corner, Eigen::Vector3d::UnitZ(), Millimetres(4.0)).point;
    const auto toPoint = snap(head.surface, guides, scalpPointOf(head.surface, beside), Millimetres(5.0));
    ASSERT_TRUE(toPoint);
    EXPECT_EQ(toPoint->guide, "temporal-point-left");
    EXPECT_NEAR(toPoint->distance.value, 4.0, 0.01);
    // 3 mm beside the midline, far from any point.
    const HeadPoint onMidline = onHead(head.surface, {0.0, 80.0});
    const HeadPoint off =
        straightOn(head.surface, onMidline, Eigen::Vector3d::UnitX(), Millimetres(3.0)).point;
    const auto toLine = snap(head.surface, guides, scalpPointOf(head.surface, off), Millimetres(5.0));
    ASSERT_TRUE(toLine);
    EXPECT_EQ(toLine->guide, "midline");
    EXPECT_NEAR(toLine->distance.value, 3.0, 0.02);
    EXPECT_NEAR(toLine->place.left_deg, 0.0, 1e-6);
    EXPECT_FALSE(snap(head.surface, guides, scalpPointOf(head.surface, off), Millimetres(2.0)));
}

TEST(Symmetry, MirroringTwiceChangesNothing) {
    const std::vector<ScalpPoint> line = {{-30, 70}, {-5, 80}, {12, 79}, {44, 60}};
    EXPECT_EQ(mirrored(mirrored(line)), line);
    EXPECT_EQ(mirrored(line).front(), line.back().mirrored());
}

TEST(Symmetry, KeepsOneSideAndMirrorsItOntoTheOther) {
    const std::vector<ScalpPoint> line = {{-30, 70}, {-5, 80}, {0, 81}, {12, 79}, {44, 60}};
    for (const head::Side side : {head::Side::Left, head::Side::Right}) {
        const std::vector<ScalpPoint> whole = symmetrical(line, side);
        EXPECT_EQ(whole.size(), 5U);
        EXPECT_EQ(mirrored(whole), whole);
        EXPECT_EQ(symmetrical(whole, head::Side::Left), whole);
        EXPECT_EQ(symmetrical(whole, head::Side::Right), whole);
        EXPECT_LT(whole.front().left_deg, 0.0);
        const double farthest = side == head::Side::Left ? 44.0 : 30.0;
        EXPECT_EQ(whole.back().left_deg, farthest);
    }
    EXPECT_TRUE(symmetrical({{-3, 4}}, head::Side::Left).empty());
}

TEST(StripDevelopment, KeepsLengthsAlongTheLineAndDistancesAcrossIt) {
    std::mt19937 random(5);
    for (int i = 0; i < 6; ++i) {
        const Ellipsoid surface = test::randomHead(random, 0.12).surface;
        const head::StripDevelopment strip(surface, wavyLine());
        EXPECT_NEAR(strip.length().value, lengthAlong(surface, wavyLine()).value, 1e-9);
        for (std::size_t k = 0; k + 1 < strip.nodes().size(); ++k) {
            const double paper = (strip.nodesOnPaper_mm()[k + 1] - strip.nodesOnPaper_mm()[k]).norm();
            EXPECT_NEAR(paper, skinDistance(surface, strip.nodes()[k], strip.nodes()[k + 1]).value, 1e-9);
        }
        for (const double across : {-10.0, 3.0, 10.0}) {
            const HeadPoint start = strip.at(Millimetres(50.0));
            const HeadPoint off =
                straightOn(surface, start, Eigen::Vector3d(0, across, 0), Millimetres(10.0)).point;
            const auto place = strip.place(off);
            const Eigen::Vector2d foot = strip.onPaper_mm(Millimetres(place.along_mm));
            EXPECT_NEAR((place.paper_mm - foot).norm(), place.distance_mm, 1e-9);
            EXPECT_NEAR(skinDistance(surface, off, strip.at(Millimetres(place.along_mm))).value,
                        place.distance_mm, 1e-6);
        }
    }
}

TEST(StripDevelopment, ShowsTheSkinFromOutsideWithUpOnTheSameSide) {
    const Ellipsoid surface = head::meanHead().surface;
    const head::StripDevelopment strip(surface, wavyLine()); // right to left, that is left to right as seen
    EXPECT_GT(strip.nodesOnPaper_mm().back().x(), strip.nodesOnPaper_mm().front().x());
    const HeadPoint middle = strip.at(Millimetres(0.5 * strip.length().value));
    const HeadPoint above = straightOn(surface, middle, Eigen::Vector3d::UnitY(), Millimetres(8.0)).point;
    const HeadPoint left = straightOn(surface, middle, Eigen::Vector3d::UnitX(), Millimetres(8.0)).point;
    const Eigen::Vector2d up =
        strip.place(above).paper_mm - strip.onPaper_mm(Millimetres(0.5 * strip.length().value));
    const Eigen::Vector2d right =
        strip.place(left).paper_mm - strip.onPaper_mm(Millimetres(0.5 * strip.length().value));
    EXPECT_GT(right.x() * up.y() - right.y() * up.x(), 0.0);
}

TEST(StripDevelopment, BendsTheLineToTheSideItBendsToOnTheSkin) {
    const Ellipsoid surface = head::meanHead().surface;
    const head::StripDevelopment strip(surface, wavyLine());
    std::mt19937 random(7);
    std::uniform_real_distribution<double> heading(-1.0, 1.0);
    for (double along = 20.0; along + 20.0 < strip.length().value; along += 4.0) {
        const HeadPoint here = strip.at(Millimetres(along));
        const Eigen::Vector3d way(heading(random), heading(random), heading(random));
        const HeadPoint beside = straightOn(surface, here, way, Millimetres(8.0)).point;
        for (const double other : {along - 20.0, along + 20.0}) {
            const double skin = skinDistance(surface, beside, strip.at(Millimetres(other))).value;
            const double paper = (strip.place(beside).paper_mm - strip.onPaper_mm(Millimetres(other))).norm();
            EXPECT_NEAR(paper, skin, 0.015 * skin) << along;
        }
    }
}

TEST(StripDevelopment, OfAStraightWayIsStraight) {
    const Ellipsoid surface = head::meanHead().surface;
    const HeadPoint start = onHead(surface, {-50.0, 50.0});
    std::vector<ScalpPoint> line;
    for (int i = 0; i <= 100; ++i)
        line.push_back(scalpPointOf(
            surface, straightOn(surface, start, Eigen::Vector3d(1, 0.3, 0), Millimetres(1.5 * i)).point));
    const head::StripDevelopment strip(surface, line);
    EXPECT_NEAR((strip.nodesOnPaper_mm().back() - strip.nodesOnPaper_mm().front()).norm(), 150.0, 1e-3);
}

TEST(StripDevelopment, IsExactOnSmallParts) {
    const Ellipsoid surface = head::meanHead().surface;
    const head::StripDevelopment strip(surface, wavyLine());
    std::vector<head::PaperPlace> near;
    for (double along = 40.0; along < 60.0; along += 2.0)
        near.push_back({strip.at(Millimetres(along)), strip.onPaper_mm(Millimetres(along))});
    EXPECT_LT(distortion(surface, near, Millimetres(5.0)), 0.002);
    EXPECT_THROW(head::StripDevelopment(surface, {{1, 1}, {1, 1}}), base::Error);
}

TEST(PolarDevelopment, KeepsDistancesAndDirectionsFromTheCentre) {
    std::mt19937 random(6);
    for (int i = 0; i < 6; ++i) {
        const Ellipsoid surface = test::randomHead(random, 0.12).surface;
        const HeadPoint centre = onHead(surface, {-6.0, -38.0});
        const head::PolarDevelopment polar(surface, centre, Eigen::Vector3d::UnitZ());
        for (double angle = 0.0; angle < 360.0; angle += 30.0)
            for (const double distance : {5.0, 25.0, 50.0}) {
                const HeadPoint point = polar.at(Millimetres(distance), base::Degrees(angle));
                const Eigen::Vector2d paper = polar.onPaper_mm(point);
                const double turn = angle * base::kDegreesToRadians;
                EXPECT_LT((paper - distance * Eigen::Vector2d(std::sin(turn), std::cos(turn))).norm(), 0.03);
            }
    }
}

TEST(PolarDevelopment, ShowsTheCrownFromOutside) {
    // Seen from above with the front up, the client's right is on the right.
    const Ellipsoid surface = head::meanHead().surface;
    const HeadPoint centre = onHead(surface, {0.0, -20.0});
    const head::PolarDevelopment polar(surface, centre, Eigen::Vector3d::UnitZ());
    EXPECT_LT(polar.at(Millimetres(20.0), base::Degrees(90.0)).v.x(), -15.0);
    EXPECT_LT(polar.onPaper_mm(onHead(surface, {10.0, -20.0})).x(), -10.0);
}
