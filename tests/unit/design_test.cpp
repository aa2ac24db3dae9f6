#include "trichion/base/curve.h"
#include "trichion/base/error.h"
#include "trichion/design/design.h"
#include "trichion/head/anatomy.h"

#include <cmath>
#include <gtest/gtest.h>
#include <random>
#include <regex>

using namespace trichion;
using head::ScalpPoint;

namespace {

base::ErrorCode codeOfReading(const std::string& text) {
    try {
        (void)design::designFromJson(text, "d.json");
    } catch (const base::Error& error) {
        return error.code();
    }
    ADD_FAILURE() << "was read: " << text.substr(0, 60);
    return base::ErrorCode::Interrupted;
}

std::string replaced(const std::string& text, const std::string& pattern, const std::string& by) {
    std::string result =
        std::regex_replace(text, std::regex(pattern), by, std::regex_constants::format_first_only);
    EXPECT_NE(result, text) << pattern;
    return result;
}

} // namespace

TEST(ScalpChart, IsItsOwnInverse) {
    std::mt19937 random(1);
    std::uniform_real_distribution<double> degrees(-120.0, 120.0);
    for (int i = 0; i < 500; ++i) {
        const ScalpPoint place{degrees(random), degrees(random)};
        if (place.vector().norm() > 175.0)
            continue;
        const ScalpPoint again = head::scalpPointOf(head::parameterOf(place));
        EXPECT_NEAR(again.left_deg, place.left_deg, 1e-9);
        EXPECT_NEAR(again.front_deg, place.front_deg, 1e-9);
    }
}

TEST(Anatomy, LeftIsTheClientsLeftAndFrontIsTheFace) {
    const head::Ellipsoid surface = head::meanHead().surface;
    EXPECT_GT(head::onHead(surface, {50.0, 0.0}).v.x(), 40.0);
    EXPECT_GT(head::onHead(surface, {0.0, 80.0}).v.z(), 80.0);
    EXPECT_EQ(head::zoneAt({-80.0, 5.0}), head::Zone::SideRight);
    EXPECT_EQ(head::zoneAt({0.0, -50.0}), head::Zone::Crown);
    EXPECT_EQ(head::zoneAt({0.0, 45.0}), head::Zone::Frontal);
    EXPECT_EQ(head::zoneAt({0.0, -115.0}), head::Zone::Nape);
}

TEST(Anatomy, RiseAboveTheGlabellaIsMeasuredAlongTheMidline) {
    const head::Ellipsoid surface({80.0, 86.0, 103.0});
    for (const double rise : {40.0, 65.0, 90.0}) {
        const auto point = head::fromGlabella(surface, base::Millimetres(rise), base::Millimetres(0.0));
        EXPECT_NEAR(head::riseAboveGlabella(surface, head::scalpPointOf(surface, point)).value, rise, 0.5);
        EXPECT_NEAR(point.v.x(), 0.0, 1e-9);
    }
}

TEST(Anatomy, ZoneWeightsAddUpToOneAndHaveNoSteps) {
    for (const double transition : {6.0, 36.0, 72.0}) {
        // A smoothstep rises by 1.5 / width at most; at a place three of them may meet.
        const double steepest = 3.0 * 1.5 / (transition * 2.0 / 3.0);
        for (double left = -120.0; left <= 120.0; left += 2.5)
            for (double front = -130.0; front <= 100.0; front += 0.05) {
                if (std::hypot(left, front) < 20.0)
                    continue; // far from every border, and the azimuth turns fast
                const auto here = head::zoneWeightsAt({left, front}, base::Millimetres(transition));
                const auto next = head::zoneWeightsAt({left, front + 0.05}, base::Millimetres(transition));
                double sum = 0.0;
                for (std::size_t z = 0; z < here.size(); ++z) {
                    sum += here[z];
                    ASSERT_GE(here[z], 0.0);
                    ASSERT_NEAR(here[z], next[z], 0.05 * steepest) << left << ' ' << front << ' ' << z;
                }
                ASSERT_NEAR(sum, 1.0, 1e-12);
            }
    }
}

TEST(Anatomy, ZoneWeightsSayTheSameAsTheZoneFarFromItsBorders) {
    for (const ScalpPoint place : {ScalpPoint{0.0, 45.0},
                                   {0.0, 0.0},
                                   {10.0, -45.0},
                                   {60.0, 50.0},
                                   {-60.0, 50.0},
                                   {80.0, -10.0},
                                   {-80.0, -10.0},
                                   {5.0, -110.0}}) {
        const auto weights = head::zoneWeightsAt(place, base::Millimetres(head::kUsualTransition_mm));
        EXPECT_GT(weights[static_cast<std::size_t>(head::zoneAt(place))], 0.5)
            << place.left_deg << ' ' << place.front_deg;
    }
}

TEST(Anatomy, EveryLineOfMovedBordersDividesTwoZonesAndWeightsFollow) {
    for (const head::ZoneBorders& borders :
         {head::ZoneBorders{}, {66.0, 15.0, -35.0, 22.0, 95.0, 125.0}, {45.0, 40.0, -8.0, 48.0, 62.0, 160.0}})
        for (const std::vector<ScalpPoint>& line : head::zoneBorders(borders)) {
            const std::size_t middle = line.size() / 3;
            const Eigen::Vector2d along = line[middle + 1].vector() - line[middle].vector();
            const Eigen::Vector2d side = Eigen::Vector2d(-along.y(), along.x()).normalized();
            const auto zoneAside = [&](double away_deg) {
                const Eigen::Vector2d at = line[middle].vector() + away_deg * side;
                const head::Zone zone = head::zoneAt({at.x(), at.y()}, borders);
                const auto weights = head::zoneWeightsAt({at.x(), at.y()}, base::Millimetres(6.0), borders);
                return std::pair{zone, weights[static_cast<std::size_t>(zone)]};
            };
            EXPECT_NE(zoneAside(0.05).first, zoneAside(-0.05).first);
            EXPECT_GT(zoneAside(7.0).second, 0.9);
            EXPECT_GT(zoneAside(-7.0).second, 0.9);
        }
}

TEST(Curve, PassesThroughItsPointsWithoutLeapsOrCusps) {
    const std::vector<Eigen::Vector2d> points = {{0, 0}, {10, 0}, {10.5, 8}, {10.4, 9}, {40, 9}};
    const auto line = base::sampleCurve(points, 0.5);
    for (const Eigen::Vector2d& point : points) {
        double nearest = 1e9;
        for (const Eigen::Vector2d& sample : line)
            nearest = std::min(nearest, (sample - point).norm());
        EXPECT_LT(nearest, 1e-9);
    }
    for (std::size_t i = 1; i < line.size(); ++i)
        EXPECT_LE((line[i] - line[i - 1]).norm(), 0.75);
}

TEST(Curve, OfRepeatedPointsDoesNotBreak) {
    const std::vector<Eigen::Vector2d> points = {{1, 1}, {1, 1}, {1, 1}};
    EXPECT_EQ(base::sampleCurve(points, 0.5).size(), 1U);
    for (const Eigen::Vector2d& sample : base::sampleCurve({{0, 0}, {0, 0}, {5, 5}, {5, 5}}, 0.5))
        EXPECT_TRUE(sample.allFinite());
}

TEST(Polygon, CrossingIsSeen) {
    EXPECT_TRUE(base::crossesItself({{0, 0}, {2, 2}, {2, 0}, {0, 2}}));
    EXPECT_FALSE(base::crossesItself({{0, 0}, {2, 0}, {2, 2}, {0, 2}}));
}

TEST(Proposal, IsSymmetricSoundAndStartsWhereTheStyleSays) {
    for (const std::string& style : design::hairlineStyles()) {
        const design::Design design = design::proposeDesign(head::meanHead(), style);
        EXPECT_TRUE(design::check(design).empty()) << style;
        const auto& points = design.hairline.points;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const ScalpPoint mirrored = points[points.size() - 1 - i].mirrored();
            EXPECT_NEAR(points[i].left_deg, mirrored.left_deg, 1e-9) << style;
            EXPECT_NEAR(points[i].front_deg, mirrored.front_deg, 1e-9) << style;
        }
        EXPECT_LT(points.front().left_deg, 0.0) << "from the client's right";
        const double rise = head::riseAboveGlabella(design.head.surface, points[points.size() / 2]).value;
        EXPECT_GE(rise, 55.0) << style;
        EXPECT_LE(rise, 82.0) << style;
    }
}

TEST(Proposal, KeepsMillimetresOnEveryHead) {
    for (const Eigen::Vector3d& axes : {Eigen::Vector3d(70, 78, 92), Eigen::Vector3d(84, 92, 108)}) {
        const head::Head head{head::Ellipsoid(axes), base::Degrees(11.0)};
        const design::Design design = design::proposeDesign(head);
        const double rise =
            head::riseAboveGlabella(head.surface, design.hairline.points[design.hairline.points.size() / 2])
                .value;
        EXPECT_NEAR(rise, 65.0, 0.6);
    }
}

TEST(Proposal, KnowsAllStylesOfTheContract) {
    const std::vector<std::string> wanted = {"natural", "soft",     "broken",  "faded",      "defined",
                                             "rounded", "straight", "receded", "widows-peak"};
    const std::vector<std::string> known = design::hairlineStyles();
    for (const std::string& style : wanted)
        EXPECT_NE(std::find(known.begin(), known.end(), style), known.end()) << style;
    EXPECT_THROW((void)design::proposeDesign(head::meanHead(), "mohawk"), base::Error);
}

TEST(DesignCheck, WarnsOfALowHairlineAndACrossedOutline) {
    design::Design low = design::proposeDesign(head::meanHead());
    for (ScalpPoint& point : low.hairline.points)
        point.front_deg += 22.0;
    bool warned = false;
    for (const base::Finding& finding : design::check(low))
        warned = warned || finding.code == base::FindingCode::HairlineLow;
    EXPECT_TRUE(warned);

    design::Design crossed = design::proposeDesign(head::meanHead());
    std::swap(crossed.hairline.points[4], crossed.hairline.points[14]);
    ASSERT_FALSE(design::check(crossed).empty());
    EXPECT_EQ(design::check(crossed).front().code, base::FindingCode::OutlineSelfCrossing);
}

TEST(DesignFile, RoundTripKeepsEverything) {
    design::Design design =
        design::proposeDesign({head::Ellipsoid({70.25, 81.5, 97.125}), base::Degrees(9.5)}, "broken");
    design.pigmentation = design::pigmentationOfPigment("carbon-12");
    design.seed = 9007199254740993ULL;
    design.jitter = 0.125;
    design.sessions = {{0.4, 0.0}, {1.0, 21.0}};
    const std::string text = design::designToJson(design);
    EXPECT_EQ(design::designToJson(design::designFromJson(text, "d")), text);
    const design::Design again = design::designFromJson(text, "d");
    EXPECT_EQ(again.hairline, design.hairline);
    EXPECT_EQ(again.lowerEdge, design.lowerEdge);
    EXPECT_EQ(again.pigmentation, design.pigmentation);
    EXPECT_EQ(again.seed, design.seed);
}

TEST(DesignFile, KeepsTheHandOfAnEarlierVersion) {
    design::Design design = design::proposeDesign(head::meanHead());
    design.jitter = 0.2;
    const std::string earlier = replaced(design::designToJson(design), "\"version\": 2", "\"version\": 1");
    EXPECT_EQ(design::designFromJson(earlier, "d").jitter, 0.2);
    EXPECT_EQ(codeOfReading(replaced(earlier, "\"jitter\": 0.2", "\"jitter\": 0.3")),
              base::ErrorCode::FileInvalidField); // more than its programs could draw
}

TEST(DesignFile, RefusesWhatItCannotMean) {
    using base::ErrorCode;
    const std::string sound = design::designToJson(design::proposeDesign(head::meanHead()));
    EXPECT_EQ(codeOfReading("{"), ErrorCode::FileNotJson);
    EXPECT_EQ(codeOfReading("[]"), ErrorCode::FileWrongFormat);
    EXPECT_EQ(codeOfReading(replaced(sound, "trichion-design", "trichion-view")), ErrorCode::FileWrongFormat);
    EXPECT_EQ(codeOfReading(replaced(sound, "\"version\": 2", "\"version\": 3")), ErrorCode::FileNewer);
    EXPECT_EQ(codeOfReading(replaced(sound, "\"version\": 2", "\"version\": 0")),
              ErrorCode::FileInvalidField);
    EXPECT_EQ(codeOfReading(replaced(sound, "\"version\": 2", "\"version\": 1.5")),
              ErrorCode::FileInvalidField);
    EXPECT_EQ(codeOfReading(replaced(sound, "\"cumulative_share\": 0.7", "\"cumulative_share\": 0.2")),
              ErrorCode::FileInvalidField);
    EXPECT_EQ(codeOfReading(replaced(sound, "\"jitter\": 0.4", "\"jitter\": 0.6")),
              ErrorCode::FileInvalidField);
    EXPECT_EQ(codeOfReading(replaced(sound, "\"seed\": 1", "\"seed\": -1")), ErrorCode::FileInvalidField);
    EXPECT_EQ(codeOfReading(replaced(sound, "\"density_dots_per_cm2\": 90.0", "\"density_dots_per_cm2\": 0")),
              ErrorCode::FileInvalidField);
    EXPECT_EQ(codeOfReading(replaced(sound, "\"half_axes_mm\": \\[", "\"half_axes_mm\": [1, ")),
              ErrorCode::FileInvalidField);
}

TEST(DesignFile, EveryMissingFieldIsNamed) {
    const std::string sound = design::designToJson(design::proposeDesign(head::meanHead()));
    for (const char* field : {"head", "hairline", "edge", "lower_edge", "fade_mm", "density_dots_per_cm2",
                              "sessions", "pigmentation", "diameter_mm", "jitter", "seed", "engine"}) {
        const std::string broken = replaced(sound, std::string("\"") + field + "\"", "\"something_else\"");
        try {
            (void)design::designFromJson(broken, "d.json");
            ADD_FAILURE() << field;
        } catch (const base::Error& error) {
            EXPECT_EQ(error.code(), base::ErrorCode::FileInvalidField);
            EXPECT_NE(error.context()[1].second.find(field), std::string::npos) << field;
        }
    }
}
