// A picture of every treatment, kept small, against which a later program is compared. Made anew by
//   TRICHION_GOLDEN_TO=tests/data/treatments test_treatment_pictures
// and looked at before they are committed.

#include "photo/decode.h"
#include "photo/encode.h"
#include "photo/scale.h"
#include "trichion/base/file.h"
#include "trichion/base/resources.h"
#include "trichion/design/treatments.h"
#include "trichion/render/neutral_head.h"
#include "trichion/render/preview.h"
#include "trichion/render/treated_look.h"
#include "trichion/stipple/area_shares.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <gtest/gtest.h>
#include <map>
#include <ostream>

using namespace trichion;

namespace {

constexpr int kPhoto_px = 600;
constexpr int kMargin_px = 14;
constexpr int kJpegQuality = 88;
constexpr double kWornStubble_mm = 1.2;
constexpr int kBlock_px = 16;

enum class From { FrontSample, TopSample, BackOfPlainHead, TopOfPlainHead };
/// Whether the client has short hair round the places that are treated.
enum class Hair { None, RoundThePlaces };

struct Scene {
    const char* treatment;
    From from;
    Hair hair = Hair::None;
};

/// What a test is called when it fails.
void PrintTo(const Scene& scene, std::ostream* out) {
    *out << scene.treatment;
}

constexpr std::array kScenes = {
    Scene{"full-shave", From::FrontSample},
    Scene{"receding", From::FrontSample},
    Scene{"density", From::TopSample},
    Scene{"edge-up", From::FrontSample},
    Scene{"part-line", From::TopSample},
    Scene{"traction", From::FrontSample},
    Scene{"areata", From::TopOfPlainHead, Hair::RoundThePlaces},
    Scene{"totalis", From::FrontSample},
    Scene{"strip-scar", From::BackOfPlainHead, Hair::RoundThePlaces},
    Scene{"fue-scars", From::BackOfPlainHead, Hair::RoundThePlaces},
    Scene{"scar", From::TopOfPlainHead, Hair::RoundThePlaces},
    Scene{"birthmark", From::TopOfPlainHead, Hair::RoundThePlaces},
    Scene{"post-transplant", From::FrontSample},
    Scene{"correction", From::FrontSample},
    Scene{"touch-up", From::FrontSample},
    Scene{"temporary", From::FrontSample},
};

/// A head in a picture, without dots.
struct Start {
    head::View view;
    std::shared_ptr<const base::Picture> picture;
    std::optional<base::FloatMap> scalp;
};

Start sample(const std::string& name) {
    const std::string text = [&] {
        const std::vector<std::uint8_t> bytes =
            base::readFile(std::string(TRICHION_TEST_DATA) + "/views/" + name + ".json", 1U << 20);
        return std::string(bytes.begin(), bytes.end());
    }();
    const head::View whole = head::viewFromJson(text, name);
    const photo::Photo photo = photo::decodePhoto(base::resourcePath("samples/" + name + ".png"), {});
    auto picture = std::make_shared<const base::Picture>(photo::scaledTo(photo.pixels, kPhoto_px));
    head::View view = render::scaledView(whole, static_cast<double>(kPhoto_px) / photo.pixels.width());
    view.photo.height_px = picture->height();
    return {view, picture, std::nullopt};
}

Start plainHead(const render::Turntable& stand) {
    const head::View view = render::turntableView(head::meanHead(), stand, kPhoto_px, kPhoto_px);
    render::NeutralPicture drawn = render::neutralHead(view);
    return {view, std::make_shared<const base::Picture>(std::move(drawn.picture)), std::move(drawn.scalp)};
}

Start madeFrom(From from) {
    switch (from) {
    case From::FrontSample:
        return sample("scan_front");
    case From::TopSample:
        return sample("scan_top");
    case From::BackOfPlainHead:
        return plainHead({base::Degrees(180.0), base::Degrees(0.0)});
    case From::TopOfPlainHead:
        break;
    }
    return plainHead({base::Degrees(0.0), base::Degrees(90.0)});
}

const Start& startOf(From from) {
    static std::map<From, Start> known;
    const auto found = known.find(from);
    return found != known.end() ? found->second : known.emplace(from, madeFrom(from)).first->second;
}

/// Hair on the scalp except in the places of a design.
base::FloatMap hairRound(const Start& start, const design::Design& design) {
    const stipple::AreaShares places(design.areas, start.view.head.surface);
    design::TreatedArea scalp;
    for (const Eigen::Vector2d& place : design::outlineOf(design).closed())
        scalp.points.push_back({place.x(), place.y()});
    scalp.blend_mm = 6.0;
    const stipple::AreaShares hairy({scalp}, start.view.head.surface);
    const int side = 256;
    base::FloatMap hair(side, side);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            const auto skin = start.view.lift(
                base::ImagePoint(Eigen::Vector2d((x + 0.5) * start.view.photo.width_px / side,
                                                 (y + 0.5) * start.view.photo.height_px / side)));
            if (!skin)
                continue;
            const head::ScalpPoint place = head::scalpPointOf(start.view.head.surface, *skin);
            *hair.pixel(x, y) = static_cast<float>(places.at(place) < 0.5 ? hairy.at(place) : 0.0);
        }
    return hair;
}

render::PreparedPhoto preparedFor(const Scene& scene, const Start& start, const design::Design& design) {
    if (scene.hair == Hair::None)
        return {start.picture, start.view, start.scalp};
    // Hair is believed where the pixels look like it.
    const base::FloatMap hair = hairRound(start, design);
    auto dark = std::make_shared<base::Picture>(*start.picture);
    for (int y = 0; y < dark->height(); ++y)
        for (int x = 0; x < dark->width(); ++x)
            if (*hair.pixel(x * hair.width() / dark->width(), y * hair.height() / dark->height()) > 0.5F)
                std::fill_n(dark->pixel(x, y), 3, std::uint8_t{36});
    const render::PreparedPhoto covered(dark, start.view, start.scalp, hair);
    return covered.withoutHair().withPicture(start.picture).withStubble(render::OwnStubble{});
}

base::Picture pictureOf(const Scene& scene) {
    const Start& start = startOf(scene.from);
    const design::Design design = design::proposeTreatment(start.view.head, scene.treatment);
    render::Look look = render::firstLookOf(design::treatmentOf(scene.treatment), {});
    const render::PreparedPhoto photo = preparedFor(scene, start, design);
    if (photo.isShaved())
        look.shave_mm = kWornStubble_mm;
    const stipple::HeadDots possible(design.head.surface, design.seed, design.engine);
    const render::VisibleDots dots(stipple::placeDots(design, possible), design, photo, look);
    return render::renderPreview(photo, dots, {});
}

/// The part of a picture with the scalp in it.
base::PixelRect scalpIn(const head::View& view) {
    double left = view.photo.width_px;
    double top = view.photo.height_px;
    double right = 0.0;
    double bottom = 0.0;
    for (double x = -110.0; x <= 110.0; x += 5.0)
        for (double y = -120.0; y <= 75.0; y += 5.0) {
            const base::HeadPoint point = head::onHead(view.head.surface, {x, y});
            const auto pixel = view.project(point);
            if (!pixel || view.facing(point) < 0.0)
                continue;
            left = std::min(left, pixel->v.x());
            right = std::max(right, pixel->v.x());
            top = std::min(top, pixel->v.y());
            bottom = std::max(bottom, pixel->v.y());
        }
    const int x0 = std::max(0, static_cast<int>(left) - kMargin_px);
    const int y0 = std::max(0, static_cast<int>(top) - kMargin_px);
    return {x0, y0, std::min(view.photo.width_px, static_cast<int>(right) + kMargin_px) - x0,
            std::min(view.photo.height_px, static_cast<int>(bottom) + kMargin_px) - y0};
}

base::Picture cropped(const base::Picture& picture, const base::PixelRect& part) {
    base::Picture crop(part.width, part.height);
    for (int y = 0; y < part.height; ++y)
        std::copy_n(picture.pixel(part.x, part.y + y), 4 * part.width, crop.row(y));
    return crop;
}

/// Largest difference of the mean colours of blocks, 0..255: what an eye would notice from arm's length.
double blockDifference(const base::Picture& a, const base::Picture& b) {
    double most = 0.0;
    for (int y0 = 0; y0 + kBlock_px <= a.height(); y0 += kBlock_px)
        for (int x0 = 0; x0 + kBlock_px <= a.width(); x0 += kBlock_px)
            for (std::size_t c = 0; c < 3; ++c) {
                double sum = 0.0;
                for (int y = y0; y < y0 + kBlock_px; ++y)
                    for (int x = x0; x < x0 + kBlock_px; ++x)
                        sum += a.pixel(x, y)[c] - b.pixel(x, y)[c];
                most = std::max(most, std::abs(sum) / (kBlock_px * kBlock_px));
            }
    return most;
}

double meanDifference(const base::Picture& a, const base::Picture& b) {
    double sum = 0.0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            for (std::size_t c = 0; c < 3; ++c)
                sum += std::abs(a.pixel(x, y)[c] - b.pixel(x, y)[c]);
    return sum / (3.0 * a.width() * a.height());
}

class TreatmentPictures : public testing::TestWithParam<Scene> {};

TEST_P(TreatmentPictures, LookAsTheyDidWhenTheyWereLookedAt) {
    const Scene& scene = GetParam();
    const base::PixelRect part = scalpIn(startOf(scene.from).view);
    const base::Picture drawn = cropped(pictureOf(scene), part);
    const std::string name = std::string(scene.treatment) + ".jpg";
    if (const char* folder = std::getenv("TRICHION_GOLDEN_TO")) {
        base::durableWrite(std::filesystem::path(folder) / name,
                           photo::encodeJpeg(drawn, kJpegQuality, {"Simulation, not a promise", name}));
        GTEST_SKIP() << "written";
    }
    const base::Picture kept =
        photo::decodePhoto(std::string(TRICHION_TEST_DATA) + "/treatments/" + name, {}).pixels;
    ASSERT_EQ(kept.width(), drawn.width());
    ASSERT_EQ(kept.height(), drawn.height());
    EXPECT_LT(meanDifference(drawn, kept), 4.0);
    EXPECT_LT(blockDifference(drawn, kept), 3.0);
    const base::Picture bare = cropped(*startOf(scene.from).picture, part);
    EXPECT_GT(blockDifference(drawn, bare), 12.0) << "something is shown of it";
}

INSTANTIATE_TEST_SUITE_P(Every, TreatmentPictures, testing::ValuesIn(kScenes), [](const auto& scene) {
    std::string name = scene.param.treatment;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

} // namespace

TEST(TreatmentPicturesSet, HoldsEveryTreatmentOnce) {
    for (const design::Treatment& treatment : design::treatmentCatalogue())
        EXPECT_EQ(std::count_if(kScenes.begin(), kScenes.end(),
                                [&](const Scene& scene) { return treatment.id == scene.treatment; }),
                  1)
            << treatment.id;
}
