#include "taken_hair.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace trichion::render {

namespace {

constexpr float kGrown_mm = 2.5F;        // hair that the network just misses
constexpr double kStandsOut_mm = 6.0;    // of hair beside the head, where the outline is not sure
constexpr double kThickest_mm = 30.0;    // of hair beside an outline that a person drew
constexpr double kSureResidual_mm = 1.2; // of an outline, on the mean
constexpr int kSpread_cells = 8;         // how far dark cells beside hair are followed
constexpr float kDoubtful = 0.04F;       // of the network, for cells that are followed
constexpr float kPersonEnds = 0.3F;

float seenAt(const std::optional<base::FloatMap>& hair, const SkinColour& skin, int x, int y) {
    return shareAt(hair, (x + 0.5) / skin.means.width(), (y + 0.5) / skin.means.height());
}

/// Hair by cells, before it grows.
base::FloatMap seenHair(const SkinColour& skin, const std::optional<base::FloatMap>& hair) {
    base::FloatMap seen(skin.means.width(), skin.means.height());
    for (int y = 0; y < seen.height(); ++y)
        for (int x = 0; x < seen.width(); ++x) {
            float apart = 0.0F;
            for (std::size_t c = 0; c < 3; ++c)
                apart = std::max(apart, std::abs(std::log(std::max(1e-4F, skin.means.pixel(x, y)[c]) /
                                                          std::max(1e-4F, skin.wide.pixel(x, y)[c]))));
            *seen.pixel(x, y) =
                smoothStep(seenAt(hair, skin, x, y), 0.2F, 0.5F) * smoothStep(apart, 0.1F, 0.35F);
        }
    return seen;
}

template<class Visit>
void forNeighbours(const base::FloatMap& map, int x, int y, int reach, const Visit& visit) {
    for (int sy = std::max(0, y - reach); sy <= std::min(map.height() - 1, y + reach); ++sy)
        for (int sx = std::max(0, x - reach); sx <= std::min(map.width() - 1, x + reach); ++sx)
            visit(sx, sy);
}

float mostAround(const base::FloatMap& map, int x, int y, int reach) {
    float most = 0.0F;
    forNeighbours(map, x, y, reach, [&](int sx, int sy) { most = std::max(most, *map.pixel(sx, sy)); });
    return most;
}

/// Cells as dark as hair that touch hair are hair, though the network doubts them.
void followDark(base::FloatMap& taken, const SkinColour& skin, const std::optional<base::FloatMap>& hair) {
    for (int round = 0; round < kSpread_cells; ++round) {
        const base::FloatMap before = taken;
        for (int y = 0; y < taken.height(); ++y)
            for (int x = 0; x < taken.width(); ++x) {
                if (*before.pixel(x, y) > 0.5F || seenAt(hair, skin, x, y) < kDoubtful ||
                    *skin.onHead.pixel(x, y) < 0.5F || mostAround(before, x, y, 1) < 0.5F)
                    continue;
                const float dark =
                    luminanceOf(skin.means.pixel(x, y)) / std::max(1e-4F, luminanceOf(skin.wide.pixel(x, y)));
                *taken.pixel(x, y) = std::max(*taken.pixel(x, y), 1.0F - smoothStep(dark, 0.55F, 0.8F));
            }
    }
}

base::FloatMap grown(const base::FloatMap& hair) {
    const int reach = std::max(1, static_cast<int>(std::lround(kGrown_mm / SkinColour::kCell_mm)));
    base::FloatMap result(hair.width(), hair.height());
    for (int y = 0; y < hair.height(); ++y)
        for (int x = 0; x < hair.width(); ++x)
            *result.pixel(x, y) = mostAround(hair, x, y, reach);
    return result;
}

/// Mean with the neighbours: the edge of cells must not show as steps.
base::FloatMap softened(const base::FloatMap& map) {
    base::FloatMap result(map.width(), map.height());
    for (int y = 0; y < map.height(); ++y)
        for (int x = 0; x < map.width(); ++x) {
            float sum = 0.0F;
            float count = 0.0F;
            forNeighbours(map, x, y, 1, [&](int sx, int sy) {
                sum += *map.pixel(sx, sy);
                count += 1.0F;
            });
            *result.pixel(x, y) = sum / count;
        }
    return result;
}

/// Distance of each cell to where the person ends, in mm, up to twice what hair stands out.
base::FloatMap depthOf(const SkinColour& skin, const std::optional<base::FloatMap>& person) {
    base::FloatMap ends(skin.means.width(), skin.means.height());
    for (int y = 0; y < ends.height(); ++y)
        for (int x = 0; x < ends.width(); ++x)
            *ends.pixel(x, y) = seenAt(person, skin, x, y);
    const int reach = static_cast<int>(std::ceil(2.0 * kStandsOut_mm / SkinColour::kCell_mm));
    base::FloatMap depth(ends.width(), ends.height());
    for (int y = 0; y < ends.height(); ++y)
        for (int x = 0; x < ends.width(); ++x) {
            double least = 2.0 * kStandsOut_mm / SkinColour::kCell_mm;
            forNeighbours(ends, x, y, reach, [&](int sx, int sy) {
                if (*ends.pixel(sx, sy) < kPersonEnds)
                    least = std::min(least, std::hypot(sx - x, sy - y));
            });
            *depth.pixel(x, y) = static_cast<float>(least * SkinColour::kCell_mm);
        }
    return depth;
}

/// Whether a place is farther outside the outline than hair stands out.
bool isFar(const head::View& view, const Eigen::Vector2d& place, double limit_mm) {
    const auto centre = view.project(base::HeadPoint());
    if (!centre)
        return true;
    const Eigen::Vector2d inward = centre->v - place;
    const double reach_px = limit_mm * view.scaleAtCentre().value;
    const double share = std::min(1.0, reach_px / std::max(1.0, inward.norm()));
    return !view.lift(base::ImagePoint(Eigen::Vector2d(place + share * inward)));
}

} // namespace

TakenHair::TakenHair(const SkinColour& skin, const head::View& view,
                     const std::optional<base::FloatMap>& person, const std::optional<base::FloatMap>& hair)
    : share(seenHair(skin, hair)), beyond(share.width(), share.height()) {
    followDark(share, skin, hair);
    const bool isDrawn =
        !view.fit.automatic && view.fit.residual_px < kSureResidual_mm * view.scaleAtCentre().value;
    const base::FloatMap depth = person && !isDrawn ? depthOf(skin, person) : base::FloatMap();
    const double limit_mm = isDrawn ? kThickest_mm : kStandsOut_mm;
    for (int y = 0; y < share.height(); ++y)
        for (int x = 0; x < share.width(); ++x) {
            const Eigen::Vector2d place((x + 0.5) * skin.cell_px, (y + 0.5) * skin.cell_px);
            const bool onSurface = view.lift(base::ImagePoint(place)).has_value();
            const float inside = depth.empty()
                                     ? 0.0F
                                     : smoothStep(*depth.pixel(x, y), static_cast<float>(0.5 * kStandsOut_mm),
                                                  static_cast<float>(kStandsOut_mm) + 2.0F);
            *beyond.pixel(x, y) = inside;
            // Without the person's edge nothing is known of what stands out far.
            if (depth.empty() && !onSurface && isFar(view, place, limit_mm))
                *share.pixel(x, y) = 0.0F;
        }
    share = softened(softened(grown(share)));
}

} // namespace trichion::render
