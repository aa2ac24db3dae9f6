#include "trichion/base/error.h"
#include "trichion/design/failures.h"

#include <gtest/gtest.h>
#include <set>

using namespace trichion;
using design::Design;

namespace {

double furthestFront_deg(const Design& design) {
    double front = 0.0;
    for (const head::ScalpPoint& point : design.hairline.points)
        if (std::abs(point.left_deg) < 5.0)
            front = std::max(front, point.front_deg);
    return front;
}

double lowestBehind_deg(const Design& design) {
    double behind = 0.0;
    for (const head::ScalpPoint& point : design.lowerEdge.points)
        behind = std::max(behind, -point.front_deg);
    return behind;
}

double darkness(const Design& design, optics::Age age, std::size_t channel) {
    return optics::appearanceOf(design.pigmentation.deposit(), age).integral_mm2[channel];
}

} // namespace

TEST(Failures, EachChangesTheDesignIntoASoundOtherOne) {
    std::set<std::string> ids;
    for (const std::string& style : design::hairlineStyles()) {
        const Design good = design::proposeDesign(head::meanHead(), style);
        for (const design::Failure& failure : design::failureCatalogue()) {
            const Design bad = design::withFailure(good, failure.id);
            EXPECT_NE(bad, good) << failure.id;
            EXPECT_EQ(bad.seed, good.seed);
            EXPECT_EQ(bad.sessions, good.sessions);
            EXPECT_FALSE(failure.name.empty());
            EXPECT_EQ(failure.cause.back(), '.') << failure.id;
            ids.insert(failure.id);
        }
    }
    EXPECT_EQ(ids.size(), design::failureCatalogue().size());
    EXPECT_THROW((void)design::withFailure(design::proposeDesign(head::meanHead()), "none"), base::Error);
}

TEST(Failures, LookAsTheirCausesSay) {
    const Design good = design::proposeDesign(head::meanHead());
    const auto bad = [&](const char* id) { return design::withFailure(good, id); };
    const auto shown = [](const char* id) {
        for (const design::Failure& failure : design::failureCatalogue())
            if (failure.id == id)
                return failure.age;
        return optics::kHealed;
    };
    const auto hue = [&](const Design& design, const char* id, std::size_t channel) {
        return darkness(design, shown(id), channel) / darkness(design, shown(id), 0);
    };
    EXPECT_LT(hue(bad("too-deep"), "too-deep", 2), 0.4 * hue(good, "too-deep", 2));
    EXPECT_LT(darkness(bad("too-shallow"), optics::kHealed, 0), 0.5 * darkness(good, optics::kHealed, 0));
    EXPECT_GT(bad("too-dense").density.value, 2.0 * good.density.value);
    EXPECT_GT(bad("too-large").pigmentation.diameter_mm, 2.0 * good.pigmentation.diameter_mm);
    // What takes away less of a channel lets it shine: blue lets blue through, green green, red red.
    EXPECT_LT(hue(bad("pigment-blue"), "pigment-blue", 2), hue(good, "pigment-blue", 2));
    EXPECT_LT(hue(bad("pigment-green"), "pigment-green", 1), 0.8 * hue(good, "pigment-green", 1));
    EXPECT_GT(hue(bad("pigment-green"), "pigment-green", 2), hue(bad("pigment-blue"), "pigment-blue", 2));
    EXPECT_GT(hue(bad("pigment-red"), "pigment-red", 1), 1.2 * hue(good, "pigment-red", 1));
    const double lowered_mm = (furthestFront_deg(bad("hairline-low")) - furthestFront_deg(good)) * 1.47;
    EXPECT_NEAR(lowered_mm, 20.0, 3.0);
    EXPECT_EQ(bad("hairline-straight").hairline.edge.strayShare, 0.0);
    EXPECT_LT(bad("top-lighter").zones.of(head::Zone::Crown), good.zones.of(head::Zone::SideLeft));
    // The band is at sides and back; in front the dots stay.
    EXPECT_NEAR((lowestBehind_deg(good) - lowestBehind_deg(bad("hair-lost-later"))) * 1.47, 75.0, 8.0);
    EXPECT_EQ(bad("hair-lost-later").hairline, good.hairline);
    EXPECT_TRUE(design::check(bad("hair-lost-later")).size() <= design::check(good).size());
}
