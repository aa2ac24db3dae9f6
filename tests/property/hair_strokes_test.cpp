// Hair that is painted on the head lies where it was painted, in every view, and wins over what was seen.

#include "trichion/head/fit.h"
#include "trichion/render/hair_strokes.h"
#include "trichion/render/preview.h"

#include <gtest/gtest.h>
#include <memory>

using namespace trichion;

namespace {

constexpr int kSide_px = 400;

head::View viewOf(head::ViewKind kind) {
    head::View view{{std::string(64, 'a'), kSide_px, kSide_px}, {}, head::meanHead(), {}, {}};
    view.camera = {2000.0, {kSide_px / 2.0, kSide_px / 2.0}};
    view.pose.rotationHeadToCamera = head::orientationOf(kind);
    view.pose.centreCamera_mm = {0.0, 0.0, 1000.0};
    return view;
}

head::ScalpPoint placeAt(const head::View& view, double x, double y) {
    return head::scalpPointOf(view.head.surface, *view.lift(base::ImagePoint(Eigen::Vector2d(x, y))));
}

float at(const base::FloatMap& map, const Eigen::Vector2d& pixel) {
    return *map.pixel(static_cast<int>(pixel.x() * map.width() / kSide_px),
                      static_cast<int>(pixel.y() * map.height() / kSide_px));
}

std::shared_ptr<const base::Picture> brightSkin() {
    auto picture = std::make_shared<base::Picture>(kSide_px, kSide_px);
    for (int y = 0; y < kSide_px; ++y)
        for (int x = 0; x < kSide_px; ++x) {
            const std::array<std::uint8_t, 4> skin = {120, 150, 200, 255};
            std::copy(skin.begin(), skin.end(), picture->pixel(x, y));
        }
    return picture;
}

} // namespace

TEST(HairStrokes, LieWhereTheyWerePaintedAndAsWide) {
    const head::View view = viewOf(head::ViewKind::Top);
    const std::vector<design::HairStroke> strokes = {
        {design::HairStrokeKind::Hair, {placeAt(view, 160, 200), placeAt(view, 240, 200)}, 10.0}};
    const auto map = render::withHairStrokes(std::nullopt, view, strokes);
    ASSERT_TRUE(map.has_value());
    EXPECT_EQ(at(*map, {200, 200}), render::kHairByHand);
    // 2 px/mm at the centre, a little more on the crown: a radius of 10 mm is about 21 px.
    EXPECT_EQ(at(*map, {200, 217}), render::kHairByHand);
    EXPECT_EQ(at(*map, {200, 227}), 0.0F);
    EXPECT_EQ(at(*map, {120, 200}), 0.0F);
}

TEST(HairStrokes, OfALaterHandWinAndNoneChangeNothing) {
    const head::View view = viewOf(head::ViewKind::Top);
    base::FloatMap seen(100, 100);
    std::fill_n(seen.row(0), 100 * 100, 0.4F);
    EXPECT_EQ(render::withHairStrokes(seen, view, {})->samples(), seen.samples());
    const head::ScalpPoint middle = placeAt(view, 200, 200);
    const auto map = render::withHairStrokes(
        seen, view,
        {{design::HairStrokeKind::Hair, {middle}, 20.0}, {design::HairStrokeKind::Skin, {middle}, 6.0}});
    EXPECT_EQ(at(*map, {200, 200}), 0.0F);
    EXPECT_EQ(at(*map, {200, 230}), render::kHairByHand);
    EXPECT_EQ(at(*map, {20, 20}), 0.4F);
}

TEST(HairStrokes, ShowInEveryViewOfTheHeadThatSeesThem) {
    const head::View top = viewOf(head::ViewKind::Top);
    const head::View left = viewOf(head::ViewKind::Left);
    const head::View right = viewOf(head::ViewKind::Right);
    const head::ScalpPoint place = placeAt(left, 200, 150);
    const std::vector<design::HairStroke> strokes = {{design::HairStrokeKind::Hair, {place}, 12.0}};
    EXPECT_EQ(at(*render::withHairStrokes(std::nullopt, left, strokes), {200, 150}), render::kHairByHand);
    const base::FloatMap far = *render::withHairStrokes(std::nullopt, right, strokes);
    EXPECT_EQ(*std::max_element(far.samples().begin(), far.samples().end()), 0.0F);
    const auto pixel = top.project(head::onHead(top.head.surface, place));
    ASSERT_GT(top.facing(head::onHead(top.head.surface, place)), 0.1);
    EXPECT_EQ(at(*render::withHairStrokes(std::nullopt, top, strokes), pixel->v), render::kHairByHand);
}

TEST(HairStrokes, CountAsHairEvenWhereThePhotoIsBrightAndAreShaved) {
    const head::View view = viewOf(head::ViewKind::Top);
    const head::ScalpPoint middle = placeAt(view, 200, 200);
    const auto hair =
        render::withHairStrokes(std::nullopt, view, {{design::HairStrokeKind::Hair, {middle}, 15.0}});
    const render::PreparedPhoto prepared(brightSkin(), view, std::nullopt, hair);
    const base::FloatMap mask = prepared.hairMask();
    EXPECT_FLOAT_EQ(at(mask, {200, 200}), 1.0F);
    EXPECT_FLOAT_EQ(at(mask, {260, 200}), 0.0F);
    const render::PreparedPhoto bald = prepared.withoutHair();
    EXPECT_TRUE(bald.isShaved());
    EXPECT_GT(bald.hairTakenAt({200, 200}), 0.9);
}
