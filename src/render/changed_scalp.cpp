#include "trichion/render/changed_scalp.h"

#include "skin_light.h"
#include "trichion/base/color.h"
#include "trichion/base/parallel.h"
#include "trichion/render/hair_strokes.h"
#include "trichion/stipple/area_shares.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>

namespace trichion::render {

namespace {

constexpr int kRegionSide = 256;
constexpr int kRimSteps = 12;

/// The skin that is seen at a place, or beside the head that of the rim towards its middle.
std::optional<head::ScalpPoint> skinNear(const head::View& view, const Eigen::Vector2d& place) {
    const auto liftedAt = [&](const Eigen::Vector2d& pixel) { return view.lift(base::ImagePoint(pixel)); };
    std::optional<base::HeadPoint> seen = liftedAt(place);
    const auto centre = view.project(base::HeadPoint());
    if (!seen && centre) {
        double outside = 0.0;
        double inside = 1.0; // share of the way to the middle, where the head is for sure
        for (int step = 0; step < kRimSteps; ++step) {
            const double between = 0.5 * (outside + inside);
            const std::optional<base::HeadPoint> found = liftedAt(place + between * (centre->v - place));
            if (found)
                seen = found;
            (found ? inside : outside) = between;
        }
    }
    return seen ? std::optional(head::scalpPointOf(view.head.surface, *seen)) : std::nullopt;
}

/// Between two pictures of one size: the density of what sets them apart is kept to `1 - share`.
base::Picture between(const base::Picture& before, const base::Picture& without,
                      const base::FloatMap& share) {
    base::Picture mixed = before;
    const std::array<float, 256>& linear = base::linearTable();
    base::parallelFor(before.height(), 0, {}, [&](int y) {
        for (int x = 0; x < before.width(); ++x) {
            const float gone =
                std::min(1.0F, shareAt(share, (x + 0.5) / before.width(), (y + 0.5) / before.height()));
            if (gone <= 0.0F)
                continue;
            const std::uint8_t* from = before.pixel(x, y);
            const std::uint8_t* to = without.pixel(x, y);
            std::uint8_t* pixel = mixed.pixel(x, y);
            for (std::size_t c = 0; c < 3; ++c)
                if (from[c] != to[c])
                    pixel[c] = base::encodeSrgb8(
                        std::exp(std::lerp(std::log(std::max(1e-4F, linear[from[c]])),
                                           std::log(std::max(1e-4F, linear[to[c]])), gone)));
        }
    });
    return mixed;
}

base::FloatMap scaled(base::FloatMap map, float factor) {
    for (int y = 0; y < map.height(); ++y)
        for (int x = 0; x < map.width(); ++x)
            *map.pixel(x, y) *= factor;
    return map;
}

/// The region that the dots of a design stand in, as one outline.
std::vector<design::TreatedArea> regionOf(const design::Design& design) {
    if (!design.areas.empty())
        return design.areas;
    design::TreatedArea region;
    region.blend_mm = 0.0;
    for (const Eigen::Vector2d& place : design::outlineOf(design).closed())
        region.points.push_back({place.x(), place.y()});
    return {region};
}

} // namespace

base::FloatMap regionIn(const head::View& view, const std::vector<design::TreatedArea>& areas) {
    const stipple::AreaShares shares(areas, view.head.surface);
    const double scale =
        std::min(1.0, static_cast<double>(kRegionSide) / std::max(view.photo.width_px, view.photo.height_px));
    base::FloatMap map(std::max(1, static_cast<int>(std::lround(view.photo.width_px * scale))),
                       std::max(1, static_cast<int>(std::lround(view.photo.height_px * scale))));
    base::parallelFor(map.height(), 0, {}, [&](int y) {
        for (int x = 0; x < map.width(); ++x) {
            const Eigen::Vector2d place((x + 0.5) * view.photo.width_px / map.width(),
                                        (y + 0.5) * view.photo.height_px / map.height());
            const std::optional<head::ScalpPoint> skin = skinNear(view, place);
            *map.pixel(x, y) = skin ? static_cast<float>(shares.at(*skin)) : 0.0F;
        }
    });
    return map;
}

PreparedPhoto atHairLoss(const PreparedPhoto& photo, const design::HairLossStage& stage) {
    const base::FloatMap lost = regionIn(photo.view(), stage.areas);
    const PreparedPhoto bare = photo.withoutHairIn(lost, PreparedPhoto::Taking::SeenHair);
    if (!bare.isShaved())
        return photo;
    return bare.withPictureOfLess(std::make_shared<const base::Picture>(
        between(photo.photo(), bare.photo(), scaled(lost, static_cast<float>(stage.lostShare)))));
}

PreparedPhoto afterLaser(const PreparedPhoto& photo, const design::Design& design, int sessions) {
    if (sessions <= 0)
        return photo;
    const base::FloatMap region = regionIn(photo.view(), regionOf(design));
    const PreparedPhoto bare = photo.withoutHairIn(region, PreparedPhoto::Taking::AllOfIt);
    if (!bare.isShaved())
        return photo;
    const auto gone = static_cast<float>(1.0 - std::pow(kLeftByLaser, sessions));
    return photo.withPicture(
        std::make_shared<const base::Picture>(between(photo.photo(), bare.photo(), scaled(region, gone))));
}

PreparedPhoto scalpUnder(const PreparedPhoto& photo, const design::Design& design, const Look& look) {
    const PreparedPhoto lightened = afterLaser(photo, design, look.laserSessions);
    const std::string& lost = look.hairLoss;
    return lost.empty() ? lightened : atHairLoss(lightened, design::hairLossOf(lost));
}

base::Findings lossFindings(const PreparedPhoto& photo, const PreparedPhoto& changed, const Look& look) {
    const std::string& lost = look.hairLoss;
    if (lost.empty() || look.laserSessions > 0 || photo.sharedPhoto() != changed.sharedPhoto())
        return {};
    return {{base::FindingCode::NoHairToLose, {{"stage", design::hairLossOf(lost).name}}}};
}

} // namespace trichion::render
