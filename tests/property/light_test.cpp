#include "trichion/base/color.h"
#include "trichion/base/error.h"
#include "trichion/design/failures.h"
#include "trichion/head/fit.h"
#include "trichion/render/light.h"

#include <gtest/gtest.h>

using namespace trichion;

namespace {

constexpr int kSize = 360;
constexpr double kPxPerMm = 1.5;

head::View frontView() {
    head::View view{{std::string(64, 'a'), kSize, kSize}, {}, head::meanHead(), {}, {}};
    view.camera = {kPxPerMm * 1000.0, {kSize / 2.0, kSize / 2.0}};
    view.pose.rotationHeadToCamera = head::orientationOf(head::ViewKind::Front);
    view.pose.centreCamera_mm = {0.0, 0.0, 1000.0};
    return view;
}

/// Skin that gets darker to the right, with a bright spot of shine and a dark strand above the brow.
std::shared_ptr<const base::Picture> shadedSkin() {
    auto picture = std::make_shared<base::Picture>(kSize, kSize);
    for (int y = 0; y < kSize; ++y)
        for (int x = 0; x < kSize; ++x) {
            const double light = 0.75 - 0.5 * x / kSize;
            const double shine = (x - 150) * (x - 150) + (y - 90) * (y - 90) < 100 ? 0.3 : 0.0;
            const double strand = x >= 200 && x < 203 && y > 60 && y < 120 ? 0.12 : 1.0;
            const std::array<double, 3> rgb = {light * 0.8, light * 0.5, light * 0.38};
            std::uint8_t* p = picture->pixel(x, y);
            for (std::size_t c = 0; c < 3; ++c)
                p[2 - c] = base::encodeSrgb8(static_cast<float>(rgb[c] * strand + shine));
            p[3] = 255;
        }
    return picture;
}

render::PreparedPhoto prepared() {
    return render::PreparedPhoto(shadedSkin(), frontView(), std::nullopt);
}

double linearAt(const base::Picture& picture, int x, int y, int channel = 1) {
    return static_cast<double>(base::linearTable()[picture.pixel(x, y)[2 - channel]]);
}

base::Picture under(const render::Light& light, const render::BodyChange& body = {}) {
    return render::relit(prepared(), light, body, {});
}

} // namespace

TEST(OtherLight, OfThePhotoIsThePhoto) {
    EXPECT_EQ(under({}).samples(), shadedSkin()->samples());
}

TEST(OtherLight, BrighterDoublesTheLightPerStop) {
    render::Light light;
    light.brightness_stops = 0.5;
    const base::Picture brighter = under(light);
    for (const int x : {60, 180, 300})
        EXPECT_NEAR(linearAt(brighter, x, 200) / linearAt(*shadedSkin(), x, 200), std::sqrt(2.0), 0.03);
}

TEST(OtherLight, SofterTakesShadeAway) {
    render::Light light;
    light.softness = 1.0;
    const base::Picture softer = under(light);
    const auto ratio = [](const base::Picture& picture) {
        return linearAt(picture, 110, 150) / linearAt(picture, 250, 150);
    };
    EXPECT_LT(ratio(softer), 0.5 * (1.0 + ratio(*shadedSkin())));
    EXPECT_GE(ratio(softer), 0.9);
}

TEST(OtherLight, MatteTakesTheShineAndLeavesTheSkin) {
    render::Light light;
    light.shine = 0.0;
    const base::Picture matte = under(light);
    EXPECT_LT(linearAt(matte, 150, 90), 0.75 * linearAt(*shadedSkin(), 150, 90));
    EXPECT_NEAR(linearAt(matte, 120, 130), linearAt(*shadedSkin(), 120, 130), 0.02);
}

TEST(OtherLight, FromAboveTheTopIsBrighterThanTheCheeks) {
    render::Light light;
    light.overhead = 1.0;
    light.shine = 0.0;
    const base::Picture above = under(light);
    const auto change = [&](int x, int y) { return linearAt(above, x, y) / linearAt(*shadedSkin(), x, y); };
    EXPECT_GT(change(180, 75), 1.3 * change(180, 240));
}

TEST(Body, ATanDarkensBlueMoreThanRed) {
    const base::Picture tanned = under({}, {1.0, 0.0});
    const auto left = [&](int channel) {
        return linearAt(tanned, 120, 150, channel) / linearAt(*shadedSkin(), 120, 150, channel);
    };
    EXPECT_LT(left(2), left(1));
    EXPECT_LT(left(1), left(0));
    EXPECT_LT(left(0), 0.95);
}

TEST(Body, GreyHairIsLighterAndHasNoColourButSkinStays) {
    const base::Picture grey = under({}, {0.0, 1.0});
    EXPECT_GT(linearAt(grey, 201, 90), 1.8 * linearAt(*shadedSkin(), 201, 90));
    const double red = linearAt(grey, 201, 90, 0);
    const double blue = linearAt(grey, 201, 90, 2);
    EXPECT_LT(red / blue, 0.6 * linearAt(*shadedSkin(), 201, 90, 0) / linearAt(*shadedSkin(), 201, 90, 2));
    EXPECT_NEAR(linearAt(grey, 230, 90), linearAt(*shadedSkin(), 230, 90), 0.01);
}

TEST(Look, RefusesWhatLiesOutsideItsRanges) {
    render::Look look;
    look.light.shine = 2.5;
    EXPECT_THROW(render::requireSound(look), base::Error);
    look = {};
    look.body.tan = -0.1;
    EXPECT_THROW(render::requireSound(look), base::Error);
    look = {};
    look.failure = "no-such-failure";
    EXPECT_THROW(render::requireSound(look), base::Error);
}

TEST(Look, AFailureChangesWhatIsDrawnAndSaysSo) {
    const design::Design design = design::proposeDesign(head::meanHead());
    render::Look look;
    EXPECT_EQ(render::shownDesign(design, look), design);
    EXPECT_EQ(render::stateOf(look), "healed");
    for (const design::Failure& failure : design::failureCatalogue()) {
        look.failure = failure.id;
        EXPECT_FALSE(render::shownDesign(design, look) == design) << failure.id;
        EXPECT_NE(render::stateOf(look).find("WHAT CAN GO WRONG: " + failure.name), std::string::npos);
    }
}
