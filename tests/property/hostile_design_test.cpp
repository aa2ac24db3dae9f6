#include "trichion/base/error.h"
#include "trichion/base/messages.h"
#include "trichion/design/edit.h"
#include "trichion/stipple/field.h"
#include "trichion/stipple/placement.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <random>

using namespace trichion;
using design::Design;
using head::ScalpPoint;
using stipple::HeadDots;
using stipple::Placement;

namespace {

const HeadDots& meanDots() {
    static const HeadDots dots(head::meanHead().surface, 1, 1);
    return dots;
}

/// Values of every kind: likely, at the border, far outside, not a number.
class Hostility {
  public:
    explicit Hostility(unsigned seed) : m_random(seed) {}

    int below(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_random); }
    bool often(double share) { return std::uniform_real_distribution<double>(0.0, 1.0)(m_random) < share; }
    double within(double low, double high) {
        return std::uniform_real_distribution<double>(low, high)(m_random);
    }
    double value(double low, double high) {
        if (often(m_outOfRange)) {
            const double odd[] = {std::nan(""), std::numeric_limits<double>::infinity(),
                                  -1e300,       1e300,
                                  -1.0,         high * 1.001 + 1e-9};
            return odd[below(6)];
        }
        if (often(0.2))
            return often(0.5) ? low : high;
        return within(low, high);
    }
    ScalpPoint place() {
        const double reach = often(0.5) ? 90.0 : 180.0;
        return {value(-reach, reach), value(-reach, reach)};
    }
    std::vector<ScalpPoint> places(int most) {
        std::vector<ScalpPoint> all;
        const int count = below(most + 1);
        all.reserve(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i)
            all.push_back(i > 0 && often(0.1) ? all.back() : place());
        return all;
    }
    /// Share of values outside their range.
    void setOutOfRange(double share) { m_outOfRange = share; }

  private:
    std::mt19937 m_random;
    double m_outOfRange = 0.0;
};

design::EdgeCharacter hostileEdge(Hostility& any) {
    return {any.value(0, 25),  any.value(0.2, 2.5), any.value(0, 4), any.value(2, 15),
            any.value(0, 8),   any.value(15, 80),   any.value(0, 8), any.value(0, 0.3),
            any.value(0.5, 1), any.value(0.5, 1),   any.value(0, 1), any.value(1, 2.5)};
}

design::DensityStroke hostileStroke(Hostility& any) {
    return {static_cast<design::StrokeKind>(any.below(3)), any.places(8), any.value(2, 60), any.value(0, 1),
            any.value(0, 400)};
}

design::Hole hostileHole(Hostility& any) {
    return {static_cast<design::HoleKind>(any.below(3)),
            any.place(),
            any.value(0.2, 60),
            any.often(0.5) ? std::vector<ScalpPoint>{} : any.places(12),
            any.value(0, 10),
            any.value(0, 20)};
}

Design hostileDesign(Hostility& any) {
    const std::vector<std::string> styles = design::hairlineStyles();
    Design design = design::proposeDesign(
        head::meanHead(), styles[static_cast<std::size_t>(any.below(static_cast<int>(styles.size())))]);
    design.seed = static_cast<std::uint64_t>(any.below(1000));
    if (any.often(0.5))
        design.hairline.points = any.places(20);
    if (any.often(0.5))
        design.lowerEdge.points = any.places(12);
    if (any.often(0.5))
        design.hairline.edge = hostileEdge(any);
    design.lowerEdge.fade_mm = any.value(0, 60);
    design.density = base::DotsPerCm2(any.value(1, 300));
    if (any.often(0.5))
        for (double& share : design.zones.share)
            share = any.value(0, 2);
    design.zones.transition_mm = any.value(6, 72);
    design.whorl = {any.place(), any.value(2, 80), any.value(0, 1.5), any.value(0, 0.3),
                    static_cast<design::Turn>(any.below(2))};
    for (int i = any.below(4); i > 0; --i)
        design.strokes.push_back(hostileStroke(any));
    for (int i = any.below(4); i > 0; --i)
        design.holes.push_back(hostileHole(any));
    if (any.often(0.3))
        design.ownFringe = design::OwnFringe{any.value(10, 200), any.value(10, 200), any.value(0.9, 1.1),
                                             any.value(0, 30), any.value(5, 30)};
    if (any.often(0.3)) {
        design.sessions.clear();
        for (int i = any.below(5); i > 0; --i)
            design.sessions.push_back({any.value(0, 1), any.value(0, 30)});
    }
    design.jitter = any.value(0, design::kLargestJitter);
    return design;
}

bool isValid(const Placement& placement, const Design& design) {
    for (const stipple::Dot& dot : placement.dots)
        if (!dot.position.v.allFinite() || !(dot.diameter_mm > 0.0) || !(dot.strength > 0.0) ||
            dot.session < 1 || dot.session > static_cast<int>(design.sessions.size()))
            return false;
    for (const stipple::ZoneCensus& zone : placement.census)
        if (!std::isfinite(zone.area_cm2) || !std::isfinite(zone.wanted) || zone.wanted < 0.0)
            return false;
    return true;
}

} // namespace

TEST(HostileDesign, IsRefusedOrCheckedButNeverHangs) {
    Hostility any(7);
    int refused = 0;
    for (int i = 0; i < 4000; ++i) {
        any.setOutOfRange(i % 2 == 0 ? 0.0 : 0.01);
        const Design design = hostileDesign(any);
        try {
            design::requireSound(design);
        } catch (const base::Error& error) {
            EXPECT_EQ(base::describe(error).find('?'), std::string::npos) << base::describe(error);
            ++refused;
            continue;
        }
        for (const base::Finding& finding : design::check(design))
            EXPECT_EQ(base::describe(finding).find('?'), std::string::npos) << base::describe(finding);
        // What is sound survives its file.
        const std::string text = design::designToJson(design);
        ASSERT_EQ(design::designToJson(design::designFromJson(text, "d")), text);
    }
    EXPECT_GT(refused, 400);
    EXPECT_LT(refused, 3600);
}

TEST(HostileDesign, HasAFiniteDensityEverywhere) {
    Hostility any(11);
    int asked = 0;
    while (asked < 40) {
        const Design design = hostileDesign(any);
        try {
            design::requireSound(design);
        } catch (const base::Error&) {
            continue;
        }
        ++asked;
        const stipple::DensityField field(design, meanDots().surface());
        for (std::size_t rank = 0; rank < 3000; ++rank) {
            const double density = field.densityAt(meanDots().point(rank));
            ASSERT_TRUE(std::isfinite(density) && density >= 0.0);
            ASSERT_FALSE(field.insideHole(meanDots().point(rank)) && density > 0.0);
        }
    }
}

TEST(HostileDesign, EndsWithAnErrorAFindingOrAValidPlacement) {
    Hostility any(3);
    int placed = 0;
    for (int i = 0; i < 40; ++i) {
        any.setOutOfRange(i % 3 == 0 ? 0.02 : 0.0);
        const Design design = hostileDesign(any);
        try {
            const Placement placement = stipple::placeDots(design, meanDots());
            ++placed;
            ASSERT_TRUE(isValid(placement, design));
            if (placement.dots.empty()) {
                EXPECT_FALSE(placement.findings.empty());
            }
        } catch (const base::Error& error) {
            EXPECT_EQ(base::describe(error).find('?'), std::string::npos) << base::describe(error);
        }
    }
    EXPECT_GT(placed, 10);
}

// --- what is said
// ---------------------------------------------------------------------------------------------------

namespace {

bool says(const base::Findings& findings, base::FindingCode code) {
    return std::any_of(findings.begin(), findings.end(),
                       [code](const base::Finding& finding) { return finding.code == code; });
}

const Design& proposed() {
    static const Design design = design::proposeDesign(head::meanHead());
    return design;
}

} // namespace

TEST(Findings, NameTheLimitAndTheZoneOfAClippedDensity) {
    const Design dense =
        design::withStroke(proposed(), {design::StrokeKind::Set, {{70.0, -20.0}}, 4.0, 0.5, 400.0});
    const HeadDots wide(head::Ellipsoid({86.0, 92.0, 111.0}), 1, 1);
    ASSERT_LT(wide.maximumDensity().value, 400.0);
    const Placement placement = stipple::placeDots(dense, wide);
    ASSERT_TRUE(says(placement.findings, base::FindingCode::DensityClipped));
    const std::string sentence = base::describe(placement.findings.front());
    EXPECT_NE(sentence.find("side-left"), std::string::npos) << sentence;
    EXPECT_NE(sentence.find(std::to_string(std::lround(wide.maximumDensity().value))), std::string::npos)
        << sentence;
}

TEST(Findings, SayWhyThereIsNoDot) {
    design::DensityStroke all{design::StrokeKind::Erase, {}, 60.0, 0.0, 0.0};
    for (double front = -140.0; front <= 80.0; front += 20.0)
        for (double left = -120.0; left <= 120.0; left += 20.0)
            all.points.push_back({left, front});
    const Design erased = design::withStroke(proposed(), all);
    EXPECT_TRUE(says(stipple::placeDots(erased, meanDots()).findings, base::FindingCode::DensityErased));

    Design none = proposed();
    none.zones.share.fill(0.0);
    EXPECT_TRUE(says(stipple::placeDots(none, meanDots()).findings, base::FindingCode::DensityErased));

    const Design covered = design::withHole(
        proposed(),
        {design::HoleKind::Other, {}, 2.0, {{-125, 100}, {125, 100}, {125, -150}, {-125, -150}}, 5.0, 0.0});
    EXPECT_TRUE(says(stipple::placeDots(covered, meanDots()).findings, base::FindingCode::HolesCoverRegion));
}

TEST(Findings, KnowAHairlineThatIsNone) {
    Design point = proposed();
    for (ScalpPoint& place : point.hairline.points)
        place = {1.0, 40.0};
    EXPECT_TRUE(says(design::check(point), base::FindingCode::HairlineShort));
    EXPECT_FALSE(says(design::check(proposed()), base::FindingCode::HairlineShort));
}

TEST(Findings, RefuseAHeadThatIsNone) {
    const head::Ellipsoid needle({40.0, 40.0, 200.0});
    const HeadDots dots(needle, 1, 1);
    Design design = proposed();
    design.head.surface = needle;
    try {
        (void)stipple::placeDots(design, dots);
        ADD_FAILURE() << "placed on a needle";
    } catch (const base::Error& error) {
        EXPECT_EQ(error.code(), base::ErrorCode::HeadMisshapen);
    }
}

TEST(Findings, KnowBrowEarAndScalp) {
    Design low = proposed();
    for (ScalpPoint& point : low.hairline.points)
        if (std::abs(point.left_deg) < 40.0)
            point.front_deg = 95.0;
    EXPECT_TRUE(says(design::check(low), base::FindingCode::HairlineBelowBrow));

    Design ear = proposed();
    ear.hairline.points.push_back({112.0, -20.0});
    EXPECT_TRUE(says(design::check(ear), base::FindingCode::OutlineOverEar));

    Design off = proposed();
    off.lowerEdge.points[off.lowerEdge.points.size() / 2] = {0.0, -170.0};
    EXPECT_TRUE(says(design::check(off), base::FindingCode::OutlineOffScalp));

    for (const std::string& style : design::hairlineStyles())
        for (const Eigen::Vector3d& axes : {Eigen::Vector3d(70, 78, 92), Eigen::Vector3d(84, 92, 108)})
            EXPECT_TRUE(
                design::check(design::proposeDesign({head::Ellipsoid(axes), base::Degrees(11.0)}, style))
                    .empty())
                << style;
}
