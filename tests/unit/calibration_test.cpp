#include "trichion/base/color.h"
#include "trichion/base/error.h"
#include "trichion/base/hash.h"
#include "trichion/calibration/clinic_fit.h"
#include "trichion/calibration/patch_fit.h"
#include "trichion/head/fit.h"
#include "trichion/optics/recommendation.h"
#include "trichion/render/preview.h"
#include "trichion/stipple/placement.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

using namespace trichion;

// Results whose truth is known, photographed by a simulated phone: another exposure and white balance, a tone
// curve, sharpening and noise.

namespace {

constexpr int kSize = 640;
constexpr double kPxPerMm = 4.0;

head::View frontView() {
    head::View view{{std::string(64, 'a'), kSize, kSize}, {}, head::meanHead(), {}, {}};
    view.camera = {kPxPerMm * 1000.0, {kSize / 2.0, kSize / 2.0 + 150.0}};
    view.pose.rotationHeadToCamera = head::orientationOf(head::ViewKind::Front);
    view.pose.centreCamera_mm = {0.0, 0.0, 1000.0};
    return view;
}

double noise(std::uint64_t seed, int x, int y) {
    return base::unitFrom(base::hashOf(
               seed, 7, static_cast<std::uint64_t>(y) * 100'000U + static_cast<std::uint64_t>(x))) -
           0.5;
}

std::shared_ptr<base::Picture> skinOf(std::uint64_t client) {
    const double depth = 0.75 + 0.1 * static_cast<double>(client % 4);
    auto picture = std::make_shared<base::Picture>(kSize, kSize);
    for (int y = 0; y < kSize; ++y)
        for (int x = 0; x < kSize; ++x) {
            const double light =
                depth * (0.9 - 0.3 * std::abs(x - kSize / 2) / kSize) * (1.0 + 0.05 * noise(client, x, y));
            std::uint8_t* p = picture->pixel(x, y);
            const std::array<double, 3> rgb = {0.62 * light, 0.38 * light, 0.29 * light};
            for (std::size_t c = 0; c < 3; ++c)
                p[2 - c] = base::encodeSrgb8(static_cast<float>(rgb[c]));
            p[3] = 255;
        }
    return picture;
}

std::shared_ptr<base::Picture> byPhone(const base::Picture& in, std::uint64_t seed) {
    auto out = std::make_shared<base::Picture>(in.width(), in.height());
    const std::array<double, 3> gain = {1.08 - 0.02 * static_cast<double>(seed % 3), 0.98,
                                        0.9 + 0.04 * static_cast<double>(seed % 2)};
    const auto sharp = [&](int x, int y, std::size_t c) {
        const auto at = [&](int dx, int dy) {
            return static_cast<double>(in.pixel(std::clamp(x + dx, 0, in.width() - 1),
                                                std::clamp(y + dy, 0, in.height() - 1))[2 - c]);
        };
        return at(0, 0) + 0.35 * (at(0, 0) - 0.25 * (at(1, 0) + at(-1, 0) + at(0, 1) + at(0, -1)));
    };
    for (int y = 0; y < in.height(); ++y)
        for (int x = 0; x < in.width(); ++x) {
            std::uint8_t* p = out->pixel(x, y);
            for (std::size_t c = 0; c < 3; ++c) {
                const double encoded = std::clamp(sharp(x, y, c) / 255.0, 0.0, 1.0);
                double linear = base::linearFromSrgb(encoded) * gain[c];
                linear = 0.5 * std::pow(linear / 0.5, 1.06); // a phone's steeper middle
                linear *= 1.0 + 0.03 * noise(seed + c, x, y);
                p[2 - c] = base::encodeSrgb8(static_cast<float>(linear));
            }
            p[3] = 255;
        }
    return out;
}

/// A client treated by a clinic with this calibration.
calibration::ResultPair resultOf(std::uint64_t client, const optics::Calibration& truth, optics::Age age) {
    const head::View view = frontView();
    const calibration::ViewedPhoto before{skinOf(client), view};
    design::Design design = design::proposeDesign(view.head);
    design.seed = client;
    design.density = base::DotsPerCm2(80.0 + 10.0 * static_cast<double>(client % 3));
    const stipple::HeadDots dots(view.head.surface, design.seed, design.engine);
    const stipple::Placement placement = stipple::placeDots(design, dots);
    render::Look look;
    look.age = age;
    look.conditions.calibration = truth;
    const render::PreparedPhoto prepared(before.picture, view, std::nullopt);
    const render::VisibleDots visible(placement, design, prepared, look);
    const calibration::ViewedPhoto after{byPhone(render::renderPreview(prepared, visible, {}), client), view};
    return {"client", before, after, design, age, {}};
}

optics::Calibration clinic() {
    optics::Calibration truth = optics::shippedConstants().appearance.calibration;
    truth.strength *= 1.25;
    truth.hue = {truth.hue[0], 0.8 * truth.hue[1], 0.7 * truth.hue[2]};
    truth.fade = 0.7;
    return truth;
}

calibration::PairMeasure measureOf(double red, double green, double blue) {
    calibration::PairMeasure measure;
    measure.seen = {red, green, blue};
    measure.predicted = {0.4, 0.22, 0.09};
    measure.seenContrast = 0.5;
    measure.softContrast = 0.3;
    measure.crispContrast = 0.7;
    measure.bare = {0.5, 0.3, 0.2};
    return measure;
}

} // namespace

TEST(ClinicFit, FindsAClinicAgainThroughAPhone) {
    std::vector<calibration::PairMeasure> measures;
    measures.reserve(3);
    for (const std::uint64_t client : {1U, 2U, 3U})
        measures.push_back(
            calibration::measurePair(
                resultOf(client, clinic(), client == 3 ? optics::ageFrom("4y") : optics::kHealed), {})
                .value());
    const optics::ClinicProfile profile = calibration::fitClinic(measures);
    EXPECT_NEAR(profile.calibration.strength / clinic().strength, 1.0, 0.15);
    EXPECT_NEAR(profile.calibration.hue[1] / clinic().hue[1], 1.0, 0.15);
    EXPECT_NEAR(profile.calibration.hue[2] / clinic().hue[2], 1.0, 0.30);
    EXPECT_NEAR(profile.calibration.fade / clinic().fade, 1.0, 0.30);
    EXPECT_LT(profile.leaveOneOutError, 0.6 * profile.shippedError);
}

TEST(ClinicFit, TakesTheMedianAndShowsWhatLeavingOneOutCosts) {
    const std::vector<calibration::PairMeasure> alike = {
        measureOf(0.6, 0.33, 0.135), measureOf(0.6, 0.33, 0.135), measureOf(0.6, 0.33, 0.135)};
    const optics::ClinicProfile profile = calibration::fitClinic(alike);
    EXPECT_NEAR(profile.calibration.strength / optics::shippedConstants().appearance.calibration.strength,
                1.5, 1e-9);
    EXPECT_NEAR(profile.error, 0.0, 1e-6);
    EXPECT_NEAR(profile.leaveOneOutError, 0.0, 1e-6);
    EXPECT_GT(profile.shippedError, 1.0);
    std::vector<calibration::PairMeasure> mixed = alike;
    mixed[1] = measureOf(0.3, 0.2, 0.09);
    mixed[2] = measureOf(0.9, 0.4, 0.2);
    EXPECT_GT(calibration::fitClinic(mixed).leaveOneOutError, 1.0);
}

TEST(ClinicFit, NeedsTwoPairs) {
    EXPECT_THROW((void)calibration::fitClinic({measureOf(0.6, 0.3, 0.1)}), base::Error);
}

namespace {

/// Fields of a client on whom dots turn out darker or lighter than predicted, with the noise of a camera.
calibration::TestPatch patchOf(double darkness, double noiseShare) {
    calibration::TestPatch patch;
    patch.bare = {0.55, 0.34, 0.25};
    optics::Conditions truth = patch.conditions;
    truth.calibration.strength *= darkness;
    for (const double water : {6.0, 8.0, 10.0, 12.0, 15.0}) {
        optics::Technique technique = patch.technique;
        technique.dilution = water;
        base::LinearRgb colour = optics::fieldColour(patch.bare, optics::depositOf(technique),
                                                     patch.dots_per_cm2, patch.age, truth);
        for (std::size_t c = 0; c < 3; ++c)
            colour[c] *= 1.0 + noiseShare * noise(5, static_cast<int>(water), static_cast<int>(c));
        patch.fields.push_back({water, colour});
    }
    return patch;
}

} // namespace

TEST(PatchFit, FindsHowDarkDotsTurnOutOnAClient) {
    for (const double darkness : {0.6, 1.0, 1.45}) {
        const calibration::TestPatch patch = patchOf(darkness, 0.03);
        const calibration::PatchFit fit = calibration::fitPatch(patch);
        EXPECT_NEAR(fit.darkness / darkness, 1.0, 0.05);
        EXPECT_NEAR(fit.calibration.strength / patch.conditions.calibration.strength, fit.darkness, 1e-9);
        EXPECT_LT(fit.error, 1.0);
        EXPECT_LT(fit.leaveOneOutError, 1.5);
    }
    EXPECT_GT(calibration::fitPatch(patchOf(1.45, 0.0)).predictedError, 2.0);
}

TEST(PatchFit, TakesMoreWaterWhereDotsTurnOutDarker) {
    const calibration::TestPatch dark = patchOf(1.4, 0.0);
    const calibration::TestPatch light = patchOf(0.85, 0.0);
    EXPECT_GT(calibration::waterForClient(10.0, dark, calibration::fitPatch(dark)).value(), 11.0);
    EXPECT_LT(calibration::waterForClient(10.0, light, calibration::fitPatch(light)).value(), 9.0);
    EXPECT_FALSE(calibration::waterForClient(0.0, light, calibration::fitPatch(light)).has_value());
    const calibration::TestPatch usual = patchOf(1.0, 0.0);
    EXPECT_EQ(calibration::waterForClient(10.0, usual, calibration::fitPatch(usual)), 10.0);
}

TEST(PatchFit, RefusesWhatCannotBeMeasured) {
    calibration::TestPatch patch = patchOf(1.0, 0.0);
    patch.fields.front().water = 31.0;
    EXPECT_THROW((void)calibration::fitPatch(patch), base::Error);
    patch.fields.clear();
    EXPECT_THROW((void)calibration::fitPatch(patch), base::Error);
}
