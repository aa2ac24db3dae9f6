#include "imaging/skin_patches.h"

#include "trichion/head/anatomy.h"
#include "trichion/imaging/colour_correction.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trichion::imaging {

namespace {

constexpr double kPatch_mm = 4.5;
constexpr double kLeastFacing = 0.55;
constexpr int kSamples = 20; // over the diameter
constexpr double kForeheadLow_mm = 12.0;
constexpr double kForeheadHigh_mm = 48.0;
constexpr double kForeheadHalf_mm = 40.0;
constexpr double kStep_deg = 14.0;
constexpr double kFarthest_deg = 98.0;

std::vector<std::pair<base::HeadPoint, bool>> placesOn(const head::View& view) {
    const head::Ellipsoid& surface = view.head.surface;
    std::vector<std::pair<base::HeadPoint, bool>> places;
    for (double rise = kForeheadLow_mm; rise <= kForeheadHigh_mm; rise += 12.0)
        for (const double side : {0.0, -1.0, 1.0})
            for (double lateral = side == 0.0 ? 0.0 : 13.0; lateral <= (side == 0.0 ? 0.0 : kForeheadHalf_mm);
                 lateral += 13.0)
                places.emplace_back(
                    head::fromGlabella(surface, base::Millimetres(rise), base::Millimetres(side * lateral)),
                    true);
    for (double front = -kFarthest_deg; front <= 60.0; front += kStep_deg)
        for (double left = -kFarthest_deg; left <= kFarthest_deg; left += kStep_deg)
            if (std::hypot(left, front) <= kFarthest_deg)
                places.emplace_back(head::onHead(surface, head::ScalpPoint{left, front}), false);
    return places;
}

Patch patchAt(const base::Picture& picture, const base::ImagePoint& place, double radius_px) {
    Patch patch;
    patch.place = place;
    patch.colour = patchColour(picture, place, radius_px);
    const std::array<float, 256>& linear = base::linearTable();
    const double step = std::max(1.0, 2.0 * radius_px / kSamples);
    double sum = 0.0;
    double squares = 0.0;
    int count = 0;
    int burnt = 0;
    for (double dy = -radius_px; dy <= radius_px; dy += step)
        for (double dx = -radius_px; dx <= radius_px; dx += step) {
            const int x = static_cast<int>(place.v.x() + dx);
            const int y = static_cast<int>(place.v.y() + dy);
            if (dx * dx + dy * dy > radius_px * radius_px || x < 0 || y < 0 || x >= picture.width() ||
                y >= picture.height())
                continue;
            const std::uint8_t* pixel = picture.pixel(x, y);
            const double luminance =
                base::luminanceOf({linear[pixel[2]], linear[pixel[1]], linear[pixel[0]]});
            const double logarithm = std::log(luminance + 1e-3);
            sum += logarithm;
            squares += logarithm * logarithm;
            burnt += std::max({pixel[0], pixel[1], pixel[2]}) >= 252 ? 1 : 0;
            ++count;
        }
    if (count > 0) {
        const double mean = sum / count;
        patch.roughness = std::sqrt(std::max(0.0, squares / count - mean * mean));
        patch.burntOut = static_cast<double>(burnt) / count;
    }
    return patch;
}

} // namespace

std::vector<Patch> patchesOn(const base::Picture& picture, const head::View& view) {
    std::vector<Patch> patches;
    patches.reserve(200);
    for (const auto& [point, onForehead] : placesOn(view)) {
        if (view.facing(point) < kLeastFacing)
            continue;
        const auto pixel = view.project(point);
        const double radius_px = kPatch_mm * view.scaleAt(point).value;
        const bool inside = pixel && pixel->v.x() > radius_px && pixel->v.y() > radius_px &&
                            pixel->v.x() < picture.width() - radius_px &&
                            pixel->v.y() < picture.height() - radius_px;
        if (!inside)
            continue;
        patches.push_back(patchAt(picture, *pixel, radius_px));
        patches.back().onForehead = onForehead;
    }
    return patches;
}

} // namespace trichion::imaging
