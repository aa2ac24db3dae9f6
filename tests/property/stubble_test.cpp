#include "trichion/base/color.h"
#include "trichion/base/hash.h"
#include "trichion/head/fit.h"
#include "trichion/optics/dot.h"
#include "trichion/render/preview.h"

#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <utility>

using namespace trichion;

namespace {

/// The mean head from above.
head::View topView(int size_px, double pxPerMm) {
    head::View view{{std::string(64, 'a'), size_px, size_px}, {}, head::meanHead(), {}, {}};
    view.camera = {pxPerMm * 1000.0, {size_px / 2.0, size_px / 2.0}};
    view.pose.rotationHeadToCamera = head::orientationOf(head::ViewKind::Top);
    view.pose.centreCamera_mm = {0.0, 0.0, 1000.0};
    return view;
}

/// Skin with a little grain.
std::shared_ptr<base::Picture> skin(int size_px) {
    auto picture = std::make_shared<base::Picture>(size_px, size_px);
    for (int y = 0; y < size_px; ++y)
        for (int x = 0; x < size_px; ++x) {
            const auto id = static_cast<std::uint64_t>(y) * 100'000 + static_cast<std::uint64_t>(x);
            const double grain = 1.5 * base::normalFrom(base::hashOf(7, 1, id));
            std::uint8_t* p = picture->pixel(x, y);
            const std::array<double, 3> code = {148.0, 170.0, 216.0};
            for (std::size_t c = 0; c < 3; ++c)
                p[c] = static_cast<std::uint8_t>(std::lround(code[c] + grain));
            p[3] = 255;
        }
    return picture;
}

/// A head whose left half has short hair, as it would be photographed.
struct HalfStubbled {
    design::Design design = design::proposeDesign(head::meanHead());
    render::OwnStubble truth;
    double hairs_perCm2 = 80.0;

    [[nodiscard]] render::PreparedPhoto photo(double pxPerMm) const {
        const int size_px = static_cast<int>(80.0 * pxPerMm);
        const head::View view = topView(size_px, pxPerMm);
        const render::PreparedPhoto bare =
            render::PreparedPhoto(skin(size_px), view, std::nullopt).withStubble(truth);
        static const stipple::HeadDots possible(design.head.surface, design.seed, design.engine);
        stipple::Placement roots = stipple::placeDots(design, possible);
        std::erase_if(roots.dots, [](const stipple::Dot& dot) { return dot.position.v.x() < 0.0; });
        for (stipple::Dot& dot : roots.dots)
            dot.strength = 0.0; // hair alone
        render::Look look;
        look.stubble_perCm2 = hairs_perCm2;
        auto picture = std::make_shared<const base::Picture>(
            render::renderPreview(bare, render::VisibleDots(roots, design, bare, look), {}));
        return render::PreparedPhoto(std::move(picture), view, std::nullopt);
    }
};

TEST(OwnStubble, IsMeasuredAsItWasDrawn) {
    HalfStubbled head;
    head.truth.length_mm = 0.9;
    head.truth.turn_deg = 30.0;
    head.truth.darkness_mm2 = {0.13, 0.12, 0.09};
    const render::StubbleReading reading = render::ownStubbleIn(head.photo(8.0), head.design);
    ASSERT_EQ(reading.sight, render::StubbleSight::Measured);
    const render::OwnStubble& found = reading.stubble;
    EXPECT_NEAR(found.hairs_perCm2, head.hairs_perCm2, 0.1 * head.hairs_perCm2);
    EXPECT_NEAR(found.length_mm, head.truth.length_mm, 0.15 * head.truth.length_mm);
    EXPECT_NEAR(found.turn_deg, head.truth.turn_deg, 5.0);
    for (std::size_t c = 0; c < 3; ++c)
        EXPECT_NEAR(found.darkness_mm2[c], head.truth.darkness_mm2[c], 0.15 * head.truth.darkness_mm2[c]);
    EXPECT_GT(found.area_cm2, 15.0);
}

TEST(OwnStubble, FollowsDensityAndLength) {
    HalfStubbled few;
    few.hairs_perCm2 = 50.0;
    few.truth.length_mm = 0.3;
    HalfStubbled many;
    many.hairs_perCm2 = 120.0;
    many.truth.length_mm = 1.2;
    const render::StubbleReading sparse = render::ownStubbleIn(few.photo(7.0), few.design);
    const render::StubbleReading dense = render::ownStubbleIn(many.photo(7.0), many.design);
    ASSERT_EQ(sparse.sight, render::StubbleSight::Measured);
    ASSERT_EQ(dense.sight, render::StubbleSight::Measured);
    EXPECT_GT(dense.stubble.hairs_perCm2, 1.7 * sparse.stubble.hairs_perCm2);
    EXPECT_GT(dense.stubble.length_mm, 1.7 * sparse.stubble.length_mm);
}

TEST(OwnStubble, IsNotSeenOnBareSkinNorInASmallPhoto) {
    HalfStubbled head;
    head.hairs_perCm2 = 0.0;
    EXPECT_EQ(render::ownStubbleIn(head.photo(6.0), head.design).sight, render::StubbleSight::NotSeen);
    head.hairs_perCm2 = 100.0;
    EXPECT_EQ(render::ownStubbleIn(head.photo(3.0), head.design).sight, render::StubbleSight::TooSmall);
}

TEST(OwnStubble, DrawsWhatIsSeenTheUsualWhereNobodyCanTellAndNothingWhereNoneIs) {
    render::StubbleReading reading;
    reading.sight = render::StubbleSight::Measured;
    reading.stubble.hairs_perCm2 = 64.0;
    EXPECT_EQ(render::stubbleAsIn(reading), 64.0);
    reading.stubble.hairs_perCm2 = 390.0;
    EXPECT_EQ(render::stubbleAsIn(reading), render::kDensestStubble_perCm2);
    reading.sight = render::StubbleSight::TooSmall;
    EXPECT_GT(render::stubbleAsIn(reading), 0.0);
    EXPECT_EQ(render::findingOf(reading).code, base::FindingCode::ViewLowResolution);
    reading.sight = render::StubbleSight::NotSeen;
    EXPECT_EQ(render::stubbleAsIn(reading), 0.0);
    EXPECT_EQ(render::findingOf(reading).code, base::FindingCode::StubbleNotSeen);
}

/// A photo with less of the skin's colour, its light kept.
base::Picture fadedBy(base::Picture picture, double share) {
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            std::uint8_t* p = picture.pixel(x, y);
            const double grey = 0.0722 * p[0] + 0.7152 * p[1] + 0.2126 * p[2];
            for (int c = 0; c < 3; ++c)
                p[c] = static_cast<std::uint8_t>(std::lround(p[c] + share * (grey - p[c])));
        }
    return picture;
}

/// The design that is proposed, on skin of some colour: how colourful the photo is said to be, and its dots.
std::pair<double, optics::DotAppearance> dotsOn(const base::Picture& skinPicture) {
    const design::Design design = design::proposeDesign(head::meanHead());
    static const stipple::HeadDots possible(design.head.surface, design.seed, design.engine);
    static const stipple::Placement placement = stipple::placeDots(design, possible);
    const render::PreparedPhoto photo(std::make_shared<const base::Picture>(skinPicture), topView(240, 4.6),
                                      std::nullopt);
    const render::VisibleDots dots(placement, design, photo, render::Look{});
    return {photo.colourfulness(), dots.appearances().back()};
}

double hueOf(const optics::DotAppearance& dot) {
    return dot.integral_mm2[2] / dot.integral_mm2[0];
}

TEST(PalePhoto, HasGreyDotsWithoutColourAndTheirFullHueWithIt) {
    const optics::DotAppearance usual =
        optics::appearanceOf(design::proposeDesign(head::meanHead()).pigmentation.deposit(), optics::kHealed,
                             render::Look{}.conditions);
    const auto [full, colourful] = dotsOn(fadedBy(*skin(240), -0.5));
    EXPECT_EQ(full, 1.0);
    EXPECT_EQ(hueOf(colourful), hueOf(usual));
    double before = hueOf(colourful);
    for (const double faded : {0.0, 0.6, 0.75, 0.9, 1.0}) {
        const double now = hueOf(dotsOn(fadedBy(*skin(240), faded)).second);
        EXPECT_GT(now, before) << faded;
        before = now;
    }
    EXPECT_NEAR(before, 1.0, 0.02);
}

TEST(PalePhoto, KeepsAsMuchOfTheColourOfSkinAsFinishedWork) {
    constexpr double kDots_perMm2 = 0.9;
    for (const double faded : {-0.4, 0.0, 0.3, 0.6, 0.8}) {
        const base::Picture picture = fadedBy(*skin(240), faded);
        const std::uint8_t* pixel = picture.pixel(120, 120);
        const double redToBlue = std::log(base::linearTable()[pixel[2]] / base::linearTable()[pixel[0]]);
        const optics::DotAppearance dot = dotsOn(picture).second;
        const double kept = 1.0 - kDots_perMm2 * (dot.integral_mm2[0] - dot.integral_mm2[2]) / redToBlue;
        // Of five pairs of photos: 0.44 to 0.73 (docs/method/optics.md).
        EXPECT_GT(kept, 0.44) << faded;
        EXPECT_LT(kept, 0.75) << faded;
    }
}

/// Share of the light that is left over the middle of the scalp, per channel.
std::array<double, 3> leftAt(double pxPerMm) {
    static const design::Design design = design::proposeDesign(head::meanHead());
    static const stipple::HeadDots possible(design.head.surface, design.seed, design.engine);
    static const stipple::Placement placement = stipple::placeDots(design, possible);
    const int size_px = static_cast<int>(60.0 * pxPerMm);
    const render::PreparedPhoto photo(skin(size_px), topView(size_px, pxPerMm), std::nullopt);
    const base::Picture drawn =
        render::renderPreview(photo, render::VisibleDots(placement, design, photo, render::Look{}), {});
    std::array<double, 3> before{};
    std::array<double, 3> after{};
    const std::array<float, 256>& linear = base::linearTable();
    for (int y = 0; y < size_px; ++y)
        for (int x = 0; x < size_px; ++x)
            for (std::size_t c = 0; c < 3; ++c) {
                before[c] += linear[photo.photo().pixel(x, y)[2 - c]];
                after[c] += linear[drawn.pixel(x, y)[2 - c]];
            }
    return {after[0] / before[0], after[1] / before[1], after[2] / before[2]};
}

TEST(CoarsePicture, KeepsTheLightAndHueOfTheFieldAtEveryZoom) {
    const std::array<double, 3> near = leftAt(4.6);
    EXPECT_LT(near[0], 0.75) << "there are dots";
    for (const double pxPerMm : {2.5, 1.2, 0.6, 0.33}) {
        const std::array<double, 3> far = leftAt(pxPerMm);
        for (std::size_t c = 0; c < 3; ++c)
            EXPECT_NEAR(far[c], near[c], 0.015) << pxPerMm << " px/mm, channel " << c;
    }
}

} // namespace
