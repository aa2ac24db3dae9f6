#include "trichion/render/stage_sight.h"

#include "skin_light.h"
#include "trichion/design/design.h"
#include "trichion/head/measure.h"
#include "trichion/stipple/area_shares.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace trichion::render {

using head::ScalpPoint;

namespace {

constexpr double kSightStep_deg = 4.0;
constexpr double kSightReach_deg = 116.0;
constexpr double kLeastFacing = 0.25; // skin at the rim is covered by hair in front of it
constexpr double kFullAge_years = 18.0;
constexpr double kLeastTop_cm2 = 40.0;
constexpr double kLeastFringe_cm2 = 6.0;
constexpr double kHairyFringe = 0.4; // share of the fringe that shows hair if the head is not shaved
constexpr std::string_view kLargestLoss = "norwood-7";

/// A place of the scalp and how much hair the photos show there.
struct SeenPlace {
    ScalpPoint place;
    double hair = 0.0;
    double skin_cm2 = 0.0; ///< as it is seen: skin that leans counts less
};

std::optional<SeenPlace> seenPlace(const std::vector<HairSeen>& photos, const ScalpPoint& place) {
    SeenPlace seen{place};
    double best = kLeastFacing;
    for (const HairSeen& photo : photos) {
        const base::HeadPoint point = head::onHead(photo.view.head.surface, place);
        const double facing = photo.view.facing(point);
        const auto pixel = photo.view.project(point);
        if (facing <= best || !pixel)
            continue;
        const double across = pixel->v.x() / photo.view.photo.width_px;
        const double down = pixel->v.y() / photo.view.photo.height_px;
        if (across < 0.0 || across > 1.0 || down < 0.0 || down > 1.0)
            continue;
        best = facing;
        seen.hair = std::clamp(static_cast<double>(shareAt(photo.hair, across, down)), 0.0, 1.0);
        const double side_mm = kSightStep_deg * base::kDegreesToRadians * point.v.norm();
        seen.skin_cm2 = facing * side_mm * side_mm / 100.0;
    }
    return seen.skin_cm2 > 0.0 ? std::optional(seen) : std::nullopt;
}

std::vector<SeenPlace> seenScalp(const std::vector<HairSeen>& photos) {
    std::vector<ScalpPoint> hairy;
    for (const Eigen::Vector2d& place :
         design::outlineOf(design::proposeDesign(photos.front().view.head)).closed())
        hairy.push_back({place.x(), place.y()});
    std::vector<SeenPlace> seen;
    for (double left = -kSightReach_deg; left <= kSightReach_deg; left += kSightStep_deg)
        for (double front = -kSightReach_deg; front <= kSightReach_deg; front += kSightStep_deg)
            if (head::isInside(hairy, {left, front}))
                if (const auto place = seenPlace(photos, {left, front}))
                    seen.push_back(*place);
    return seen;
}

bool isOf(const design::HairLossStage& stage, LossScale scale) {
    const auto begins = [&stage](std::string_view word) { return stage.id.rfind(word, 0) == 0; };
    return scale == LossScale::Norwood ? begins("norwood") : begins("ludwig") || begins("savin");
}

/// How far bare places as they are seen agree with those of a stage; of none, where hair is everywhere.
double agreementWith(const std::vector<SeenPlace>& scalp, const design::HairLossStage* stage,
                     const head::Ellipsoid& surface) {
    const stipple::AreaShares lost(stage == nullptr ? std::vector<design::TreatedArea>() : stage->areas,
                                   surface);
    double differs = 0.0;
    double all = 0.0;
    for (const SeenPlace& seen : scalp) {
        const double bare = stage == nullptr ? 0.0 : stage->lostShare * lost.at(seen.place);
        differs += seen.skin_cm2 * std::abs(1.0 - seen.hair - bare);
        all += seen.skin_cm2;
    }
    return all > 0.0 ? 1.0 - differs / all : 0.0;
}

/// The fringe that no stage takes, and the top: skin of each, and the share of the fringe that shows hair.
struct Parts {
    double top_cm2 = 0.0;
    double fringe_cm2 = 0.0;
    double hairyFringe = 0.0;
};

Parts partsOf(const std::vector<SeenPlace>& scalp, const head::Ellipsoid& surface) {
    const stipple::AreaShares largest(design::hairLossOf(kLargestLoss).areas, surface);
    Parts parts;
    for (const SeenPlace& seen : scalp) {
        const bool isTop = largest.at(seen.place) > 0.5;
        (isTop ? parts.top_cm2 : parts.fringe_cm2) += seen.skin_cm2;
        if (!isTop)
            parts.hairyFringe += seen.hair * seen.skin_cm2;
    }
    if (parts.fringe_cm2 > 0.0)
        parts.hairyFringe /= parts.fringe_cm2;
    return parts;
}

} // namespace

StageSight stageSeen(const std::vector<HairSeen>& photos, LossScale scale, std::optional<double> age_years) {
    StageSight sight;
    if (age_years && *age_years < kFullAge_years) {
        sight.told = StageSight::Told::TooYoung;
        return sight;
    }
    if (photos.empty())
        return sight;
    const head::Ellipsoid& surface = photos.front().view.head.surface;
    const std::vector<SeenPlace> scalp = seenScalp(photos);
    const Parts parts = partsOf(scalp, surface);
    sight.seen_cm2 = parts.top_cm2;
    if (parts.top_cm2 < kLeastTop_cm2 || parts.fringe_cm2 < kLeastFringe_cm2)
        return sight;
    if (parts.hairyFringe < kHairyFringe) {
        sight.told = StageSight::Told::NoHairSeen;
        return sight;
    }
    sight.told = StageSight::Told::Yes;
    sight.agreement = agreementWith(scalp, nullptr, surface);
    for (const design::HairLossStage& stage : design::hairLossCatalogue())
        if (const double agreement = isOf(stage, scale) ? agreementWith(scalp, &stage, surface) : 0.0;
            agreement > sight.agreement) {
            sight.agreement = agreement;
            sight.stage = stage.id;
        }
    return sight;
}

} // namespace trichion::render
