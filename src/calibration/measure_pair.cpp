#include "median.h"
#include "trichion/base/color.h"
#include "trichion/base/error.h"
#include "trichion/calibration/clinic_fit.h"
#include "trichion/head/anatomy.h"
#include "trichion/imaging/colour_correction.h"
#include "trichion/render/preview.h"
#include "trichion/stipple/field.h"
#include "trichion/stipple/placement.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trichion::calibration {

namespace {

constexpr double kPatch_mm = 4.5; // radius
constexpr double kStep_deg = 7.0;
constexpr double kLeastFacing = 0.5;
constexpr double kFewestDots = 8.0; // within a patch: well inside the treated region
constexpr std::size_t kFewestPatches = 8;
constexpr double kCoarse_mm = 1.5; // what is coarser is light, not dots
constexpr double kLeastDensity = 0.02;

/// A place of the head that both photos show.
struct Place {
    base::HeadPoint point;
    base::ImagePoint before;
    base::ImagePoint after;
};

std::optional<base::ImagePoint> seenIn(const head::View& view, const base::HeadPoint& point) {
    if (view.facing(point) < kLeastFacing)
        return std::nullopt;
    auto pixel = view.project(point);
    const double margin = 2.0 * kPatch_mm * view.scaleAt(point).value;
    if (!pixel || pixel->v.x() < margin || pixel->v.y() < margin ||
        pixel->v.x() > view.photo.width_px - margin || pixel->v.y() > view.photo.height_px - margin)
        return std::nullopt;
    return pixel;
}

std::optional<Place> placeOf(const ResultPair& pair, const base::HeadPoint& point) {
    const auto before = seenIn(pair.before.view, point);
    const auto after = seenIn(pair.after.view, point);
    if (!before || !after)
        return std::nullopt;
    return Place{point, *before, *after};
}

double dotsNear(const stipple::Placement& placement, const base::HeadPoint& point) {
    double count = 0.0;
    for (const stipple::Dot& dot : placement.dots)
        count += (dot.position.v - point.v).squaredNorm() < kPatch_mm * kPatch_mm ? 1.0 : 0.0;
    return count;
}

std::vector<Place> treatedPlaces(const ResultPair& pair, const stipple::Placement& placement) {
    const head::Ellipsoid& surface = pair.before.view.head.surface;
    std::vector<Place> places;
    for (double front = -98.0; front <= 70.0; front += kStep_deg)
        for (double left = -98.0; left <= 98.0; left += kStep_deg) {
            const base::HeadPoint point = head::onHead(surface, head::ScalpPoint{left, front});
            if (const auto place = placeOf(pair, point); place && dotsNear(placement, point) >= kFewestDots)
                places.push_back(*place);
        }
    return places;
}

std::vector<Place> untreatedPlaces(const ResultPair& pair, const stipple::Placement& placement) {
    std::vector<Place> places;
    for (double rise = 8.0; rise <= 48.0; rise += 8.0)
        for (double lateral = -32.0; lateral <= 32.0; lateral += 8.0) {
            const base::HeadPoint point = head::fromGlabella(
                pair.before.view.head.surface, base::Millimetres(rise), base::Millimetres(lateral));
            if (const auto place = placeOf(pair, point); place && dotsNear(placement, point) < 1.0)
                places.push_back(*place);
        }
    return places;
}

double radiusAt(const head::View& view, const base::HeadPoint& point) {
    return kPatch_mm * view.scaleAt(point).value * std::sqrt(view.facing(point));
}

/// Plain mean of ln light over a disc, per channel; dots and skin alike.
optics::Channels logLight(const base::Picture& picture, const base::ImagePoint& at, double radius_px) {
    const std::array<float, 256>& linear = base::linearTable();
    std::array<double, 3> sum{};
    double count = 0.0;
    const int reach = static_cast<int>(radius_px);
    for (int dy = -reach; dy <= reach; ++dy)
        for (int dx = -reach; dx <= reach; ++dx) {
            if (dx * dx + dy * dy > reach * reach)
                continue;
            const std::uint8_t* pixel =
                picture.pixel(static_cast<int>(at.v.x()) + dx, static_cast<int>(at.v.y()) + dy);
            for (std::size_t c = 0; c < 3; ++c)
                sum[c] += linear[pixel[2 - c]];
            count += 1.0;
        }
    optics::Channels result{};
    for (std::size_t c = 0; c < 3; ++c)
        result[c] = std::log(sum[c] / count + 1e-4);
    return result;
}

/// Standard deviation of ln luminance along rows, against the mean over kCoarse_mm.
double contrastAt(const base::Picture& picture, const base::ImagePoint& at, double radius_px,
                  double pxPerMm) {
    const std::array<float, 256>& linear = base::linearTable();
    const int reach = static_cast<int>(radius_px);
    const int half = std::max(1, static_cast<int>(0.5 * kCoarse_mm * pxPerMm));
    double squares = 0.0;
    double count = 0.0;
    std::vector<double> line;
    for (int dy = -reach; dy <= reach; dy += 2) {
        line.clear();
        for (int dx = -reach - half; dx <= reach + half; ++dx) {
            const std::uint8_t* pixel =
                picture.pixel(static_cast<int>(at.v.x()) + dx, static_cast<int>(at.v.y()) + dy);
            line.push_back(
                std::log(base::luminanceOf({linear[pixel[2]], linear[pixel[1]], linear[pixel[0]]}) + 1e-3));
        }
        for (std::size_t i = static_cast<std::size_t>(half); i + static_cast<std::size_t>(half) < line.size();
             ++i) {
            double mean = 0.0;
            for (std::size_t k = i - static_cast<std::size_t>(half); k <= i + static_cast<std::size_t>(half);
                 ++k)
                mean += line[k];
            const double high = line[i] - mean / (2.0 * half + 1.0);
            squares += high * high;
            count += 1.0;
        }
    }
    return count > 0.0 ? std::sqrt(squares / count) : 0.0;
}

/// Density of a picture in the before view against the photo before, and its fine contrast.
struct Darkening {
    optics::Channels density{};
    double contrast = 0.0;
};

Darkening darkeningOf(const ResultPair& pair, const base::Picture& picture,
                      const std::vector<Place>& places) {
    std::array<std::vector<double>, 3> densities;
    std::vector<double> contrasts;
    contrasts.reserve(places.size());
    const head::View& view = pair.before.view;
    for (const Place& place : places) {
        const double radius_px = radiusAt(view, place.point);
        const optics::Channels was = logLight(*pair.before.picture, place.before, radius_px);
        const optics::Channels is = logLight(picture, place.before, radius_px);
        for (std::size_t c = 0; c < 3; ++c)
            densities[c].push_back(was[c] - is[c]);
        contrasts.push_back(contrastAt(picture, place.before, radius_px, view.scaleAt(place.point).value));
    }
    return {{medianOf(densities[0]), medianOf(densities[1]), medianOf(densities[2])}, medianOf(contrasts)};
}

base::Picture previewOf(const ResultPair& pair, const stipple::Placement& placement, double sharpness,
                        const base::Progress& progress) {
    render::Look look;
    look.conditions.calibration.sharpness = sharpness;
    const render::PreparedPhoto prepared(pair.before.picture, pair.before.view, std::nullopt);
    const render::VisibleDots dots(placement, pair.design, prepared, look);
    return render::renderPreview(prepared, dots, progress);
}

/// What is seen in the photo after, with the light evened out by skin that was not treated.
void measureSeen(const ResultPair& pair, const std::vector<Place>& treated,
                 const std::vector<Place>& untreated, PairMeasure& measure) {
    const auto change = [&](const Place& place, std::size_t c) {
        return logLight(*pair.before.picture, place.before, radiusAt(pair.before.view, place.point))[c] -
               logLight(*pair.after.picture, place.after, radiusAt(pair.after.view, place.point))[c];
    };
    const auto medianChange = [&](const std::vector<Place>& places, std::size_t c) {
        std::vector<double> changes;
        changes.reserve(places.size());
        for (const Place& place : places)
            changes.push_back(change(place, c));
        return medianOf(changes);
    };
    for (std::size_t c = 0; c < 3; ++c) {
        measure.seen[c] = std::max(kLeastDensity, medianChange(treated, c) - medianChange(untreated, c));
        std::vector<double> bare;
        bare.reserve(treated.size());
        for (const Place& place : treated)
            bare.push_back(
                logLight(*pair.before.picture, place.before, radiusAt(pair.before.view, place.point))[c]);
        measure.bare[c] = std::exp(medianOf(bare));
    }
    std::vector<double> contrasts;
    contrasts.reserve(treated.size());
    for (const Place& place : treated)
        contrasts.push_back(contrastAt(*pair.after.picture, place.after,
                                       radiusAt(pair.after.view, place.point),
                                       pair.after.view.scaleAt(place.point).value));
    measure.seenContrast = medianOf(contrasts) / measure.seen[0];
}

} // namespace

std::optional<PairMeasure> measurePair(const ResultPair& pair, const base::Progress& progress) {
    const stipple::HeadDots dots(pair.before.view.head.surface, pair.design.seed, pair.design.engine);
    const stipple::Placement placement = stipple::placeDots(pair.design, dots);
    const std::vector<Place> treated = treatedPlaces(pair, placement);
    const std::vector<Place> untreated = untreatedPlaces(pair, placement);
    if (treated.size() < kFewestPatches || untreated.empty())
        return std::nullopt;
    PairMeasure measure;
    measure.name = pair.name;
    measure.age = pair.age;
    measure.parts = pair.design.pigmentation.parts;
    measure.wear = pair.wear;
    const double shipped = optics::shippedConstants().appearance.calibration.sharpness;
    const Darkening usual = darkeningOf(pair, previewOf(pair, placement, shipped, progress), treated);
    const Darkening soft = darkeningOf(pair, previewOf(pair, placement, 0.0, progress), treated);
    const Darkening crisp = darkeningOf(pair, previewOf(pair, placement, 1.0, progress), treated);
    for (std::size_t c = 0; c < 3; ++c)
        measure.predicted[c] = std::max(kLeastDensity, usual.density[c]);
    measure.softContrast = soft.contrast / std::max(kLeastDensity, soft.density[0]);
    measure.crispContrast = crisp.contrast / std::max(kLeastDensity, crisp.density[0]);
    measureSeen(pair, treated, untreated, measure);
    return measure;
}

} // namespace trichion::calibration
