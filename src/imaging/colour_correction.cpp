#include "trichion/imaging/colour_correction.h"

#include "trichion/base/error.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace trichion::imaging {

using base::Error;
using base::ErrorCode;
using base::LinearRgb;

namespace {

constexpr double kBurntOut = 0.97; // linear; the sensor's end, where a colour says nothing
constexpr double kTooDark = 0.02;
constexpr double kMostCast = 4.0; // between the strongest and the weakest channel: candle light has 3

[[noreturn]] void refuse(const base::ImagePoint& place, const std::string& reason) {
    throw Error(ErrorCode::PatchUnusable, {{"place", base::printed(std::round(place.v.x())) + "," +
                                                         base::printed(std::round(place.v.y()))},
                                           {"reason", reason}});
}

} // namespace

LinearRgb ColourCorrection::operator()(const LinearRgb& rgb) const {
    LinearRgb out{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t c = 0; c < 3; ++c)
            out[row] += rows[row][c] * rgb[c];
    return out;
}

LinearRgb patchColour(const base::Picture& picture, const base::ImagePoint& place, double radius_px) {
    const double x = place.v.x();
    const double y = place.v.y();
    if (!(x >= 0.0 && y >= 0.0 && x < picture.width() && y < picture.height()))
        refuse(place, "it lies outside the photo");
    const std::array<float, 256>& linear = base::linearTable();
    const int reach = std::max(1, static_cast<int>(std::lround(radius_px)));
    struct Sample {
        double luminance = 0.0;
        LinearRgb rgb{};
    };
    std::vector<Sample> samples;
    samples.reserve(static_cast<std::size_t>(4 * reach * reach + 4));
    const int step = std::max(1, reach / 24);
    for (int dy = -reach; dy <= reach; dy += step)
        for (int dx = -reach; dx <= reach; dx += step) {
            const int px = static_cast<int>(x) + dx;
            const int py = static_cast<int>(y) + dy;
            if (dx * dx + dy * dy > reach * reach || px < 0 || py < 0 || px >= picture.width() ||
                py >= picture.height())
                continue;
            const std::uint8_t* pixel = picture.pixel(px, py);
            const LinearRgb rgb{linear[pixel[2]], linear[pixel[1]], linear[pixel[0]]};
            samples.push_back({base::luminanceOf(rgb), rgb});
        }
    std::sort(samples.begin(), samples.end(),
              [](const Sample& a, const Sample& b) { return a.luminance < b.luminance; });
    const std::size_t from = samples.size() / 4;
    const std::size_t to = std::max(from + 1, samples.size() - samples.size() / 4);
    LinearRgb mean{};
    for (std::size_t i = from; i < to; ++i)
        for (std::size_t c = 0; c < 3; ++c)
            mean[c] += samples[i].rgb[c] / static_cast<double>(to - from);
    return mean;
}

ColourCorrection whiteFrom(const base::Picture& picture, const base::ImagePoint& place, double radius_px) {
    const LinearRgb seen = patchColour(picture, place, radius_px);
    const double highest = std::max({seen[0], seen[1], seen[2]});
    const double lowest = std::min({seen[0], seen[1], seen[2]});
    if (highest > kBurntOut)
        refuse(place, "it is burnt out");
    if (lowest < kTooDark)
        refuse(place, "it is too dark");
    if (highest > kMostCast * lowest)
        refuse(place, "it is coloured, not grey");
    const double grey = base::luminanceOf(seen);
    ColourCorrection correction;
    for (std::size_t c = 0; c < 3; ++c)
        correction.rows[c][c] = grey / seen[c];
    return correction;
}

} // namespace trichion::imaging
