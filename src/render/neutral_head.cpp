#include "trichion/render/neutral_head.h"

#include "mannequin_raster.h"
#include "studio_light.h"
#include "trichion/base/color.h"
#include "trichion/base/error.h"
#include "trichion/base/hash.h"
#include "trichion/base/parallel.h"
#include "trichion/head/fit.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <string>

namespace trichion::render {

using Eigen::Vector2f;
using Eigen::Vector3f;

namespace {

constexpr double kShareOfSide = 0.64;
constexpr double kLookedAt = -0.30;     // of the half height: the camera looks below the middle of the skull
constexpr double kDistance_mm = 1200.0; // about where a portrait is taken from
constexpr double kLeastPx = 64.0;
constexpr double kMostPx = 20'000.0;
constexpr float kSmooth_mm = 3.0F; // samples of a pixel farther apart in depth lie on different parts
constexpr std::uint64_t kGrain = 0x6772'6169'6eULL;

constexpr std::array<std::array<int, 3>, 6> kColours = {
    {{244, 216, 199}, {220, 177, 150}, {200, 152, 121}, {178, 130, 98}, {134, 92, 68}, {88, 60, 46}}};
constexpr std::array<std::string_view, 6> kNames = {"1", "2", "3", "4", "5", "6"};

void requireWithin(const std::string& what, double value, double low, double high) {
    if (!(value >= low && value <= high))
        throw base::Error(base::ErrorCode::ValueOutOfRange, {{"what", what},
                                                             {"low", std::to_string(low)},
                                                             {"high", std::to_string(high)},
                                                             {"given", std::to_string(value)}});
}

Eigen::Matrix3d about(const Eigen::Vector3d& axis, base::Degrees angle) {
    return Eigen::AngleAxisd(angle.value * base::kDegreesToRadians, axis).toRotationMatrix();
}

head::ViewKind kindOf(const Turntable& turntable) {
    const double turn = std::remainder(turntable.turn.value, 360.0);
    if (turntable.lift.value > 45.0)
        return head::ViewKind::Top;
    return std::abs(turn) > 135.0 ? head::ViewKind::Back : head::kindOf(base::Degrees(turn));
}

/// Skin in the middle of the mannequin is shaded once, its edges for each sample.
Vector3f colourOf(const PixelSamples& samples, const StudioLight& light, const Vector3f& ground) {
    SurfaceSample mean;
    float nearest = 1e9F;
    float farthest = 0.0F;
    std::size_t hits = 0;
    for (const SurfaceSample& sample : samples) {
        if (!sample.hit)
            continue;
        ++hits;
        mean.normal += sample.normal;
        mean.place_mm += sample.place_mm / static_cast<float>(samples.size());
        mean.openness += sample.openness / static_cast<float>(samples.size());
        nearest = std::min(nearest, sample.place_mm.z());
        farthest = std::max(farthest, sample.place_mm.z());
    }
    if (hits == 0)
        return ground;
    if (hits == samples.size() && farthest - nearest < kSmooth_mm) {
        mean.normal.normalize();
        return light.skin(mean);
    }
    Vector3f sum = Vector3f::Zero();
    for (const SurfaceSample& sample : samples)
        sum += sample.hit ? light.skin(sample) : ground;
    return sum / static_cast<float>(samples.size());
}

float scalpOf(const PixelSamples& samples) {
    float sum = 0.0F;
    for (const SurfaceSample& sample : samples)
        sum += sample.skull;
    return sum / static_cast<float>(samples.size());
}

/// Half a code value of grain hides the steps of the dark ground.
void writePixel(std::uint8_t* pixel, const Vector3f& light, int x, int y) {
    const std::uint64_t place = static_cast<std::uint64_t>(y) << 32U | static_cast<std::uint32_t>(x);
    const auto grain = static_cast<float>(base::unitFrom(base::hashIn(kGrain, place)) - 0.5);
    for (int c = 0; c < 3; ++c) {
        const float step = 0.0078F * std::sqrt(std::max(0.0F, light(c)));
        pixel[2 - c] = base::encodeSrgb8(light(c) + grain * step);
    }
    pixel[3] = 255;
}

void drawTile(const ProjectedMannequin& mannequin, const StudioLight& light, int column, int row,
              NeutralPicture& out) {
    constexpr int kTile = ProjectedMannequin::kTile;
    const int right = std::min(kTile, out.picture.width() - column * kTile);
    const int bottom = std::min(kTile, out.picture.height() - row * kTile);
    const bool empty = mannequin.isEmpty(column, row);
    const std::vector<PixelSamples> samples =
        empty ? std::vector<PixelSamples>() : mannequin.tile(column, row);
    for (int dy = 0; dy < bottom; ++dy)
        for (int dx = 0; dx < right; ++dx) {
            const int x = column * kTile + dx;
            const int y = row * kTile + dy;
            const Vector3f ground =
                light.ground(Vector2f(static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F));
            if (empty) {
                writePixel(out.picture.pixel(x, y), ground, x, y);
                continue;
            }
            const PixelSamples& here =
                samples[static_cast<std::size_t>(dy) * kTile + static_cast<std::size_t>(dx)];
            writePixel(out.picture.pixel(x, y), colourOf(here, light, ground), x, y);
            *out.scalp.pixel(x, y) = scalpOf(here);
        }
}

} // namespace

head::View turntableView(const head::Head& head, const Turntable& turntable, int width_px, int height_px) {
    requireWithin("The width of the picture in pixels", width_px, kLeastPx, kMostPx);
    requireWithin("The height of the picture in pixels", height_px, kLeastPx, kMostPx);
    requireWithin("The turn of the head in degrees", turntable.turn.value, -3600.0, 3600.0);
    requireWithin("The height of the camera in degrees", turntable.lift.value, -90.0, 90.0);
    const double longest_mm = 2.0 * head.surface.halfAxes_mm().maxCoeff();
    const double distance_mm = std::max(kDistance_mm, 4.0 * longest_mm);
    head::View view{{{}, width_px, height_px}, {}, head, {}, {}};
    view.head.relief = {}; // the mannequin lies on the ellipsoid
    view.camera.focal_px = kShareOfSide * std::min(width_px, height_px) * distance_mm / longest_mm;
    view.camera.principal_px = {0.5 * width_px, 0.5 * height_px};
    const Eigen::Matrix3d frankfurtToCamera = head::frankfurtToCamera(head::ViewKind::Front) *
                                              about(Eigen::Vector3d::UnitX(), turntable.lift) *
                                              about(Eigen::Vector3d::UnitY(), turntable.turn);
    view.pose.rotationHeadToCamera = frankfurtToCamera * head::headToFrankfurt(head.longAxisRise);
    const Eigen::Vector3d lookedAt(0.0, kLookedAt * head.surface.halfAxes_mm().y(), 0.0);
    view.pose.centreCamera_mm = Eigen::Vector3d(0.0, 0.0, distance_mm) - frankfurtToCamera * lookedAt;
    view.fit.kind = kindOf(turntable);
    view.fit.automatic = false;
    return view;
}

std::string_view nameOf(SkinType tone) noexcept {
    return kNames[static_cast<std::size_t>(tone)];
}

std::optional<SkinType> skinToneFrom(std::string_view name) noexcept {
    for (const SkinType tone : kSkinTones)
        if (nameOf(tone) == name)
            return tone;
    return std::nullopt;
}

std::array<int, 3> colourOf(SkinType tone) noexcept {
    return kColours[static_cast<std::size_t>(tone)];
}

NeutralPicture neutralHead(const head::View& view, SkinType tone, const base::Progress& progress) {
    NeutralPicture out{base::Picture(view.photo.width_px, view.photo.height_px),
                       base::FloatMap(view.photo.width_px, view.photo.height_px)};
    const ProjectedMannequin mannequin(view);
    const StudioLight light(view, tone);
    base::parallelFor(mannequin.columns() * mannequin.rows(), 0, progress.stop, [&](int i) {
        drawTile(mannequin, light, i % mannequin.columns(), i / mannequin.columns(), out);
    });
    return out;
}

} // namespace trichion::render
