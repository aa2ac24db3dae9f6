#include "trichion/render/neutral_head.h"

#include "trichion/base/color.h"
#include "trichion/base/error.h"
#include "trichion/base/parallel.h"
#include "trichion/head/anatomy.h"
#include "trichion/head/fit.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace trichion::render {

namespace {

constexpr double kShareOfSide = 0.78;
constexpr double kDistance_mm = 1200.0; // about where a portrait is taken from
constexpr double kLeastPx = 64.0;
constexpr double kMostPx = 20'000.0;

// Linear light, red green blue.
constexpr std::array<double, 3> kSkin = {0.54, 0.43, 0.36};
constexpr std::array<double, 3> kGround = {0.050, 0.052, 0.055};
constexpr double kAmbient = 0.34;
constexpr double kKey = 0.66;
constexpr double kWrap = 0.25; // light reaches round the limb, as from a wide source
constexpr double kLineShare = 0.72;
constexpr double kLineHalf_mm = 0.5;
constexpr int kSamples = 2; // along each side of a pixel

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

/// Light and lines of one view, ready to be asked per pixel.
class Shading {
  public:
    explicit Shading(const head::View& view)
        : m_view(view), m_toFrankfurt(head::headToFrankfurt(view.head.longAxisRise)) {
        m_brow_mm = heightOf(head::meanGlabella(view.head.surface));
        // From above the camera and a little to its left, in the head frame.
        m_light =
            view.pose.rotationHeadToCamera.transpose() * Eigen::Vector3d(-0.35, -0.75, -1.0).normalized();
    }

    [[nodiscard]] std::array<double, 3> at(const Eigen::Vector2d& pixel) const {
        const auto point = m_view.lift(base::ImagePoint(pixel));
        if (!point)
            return kGround;
        const double cosine = m_view.normalOver(*point).v.dot(m_light);
        const double lit = std::max(0.0, (cosine + kWrap) / (1.0 + kWrap));
        const double shade = (kAmbient + kKey * lit) * (isOnLine(*point) ? kLineShare : 1.0);
        return {kSkin[0] * shade, kSkin[1] * shade, kSkin[2] * shade};
    }

  private:
    [[nodiscard]] double heightOf(const base::HeadPoint& point) const {
        return m_toFrankfurt.row(1).dot(point.v);
    }
    [[nodiscard]] bool isOnLine(const base::HeadPoint& point) const {
        const double height = heightOf(point);
        const double ahead = m_toFrankfurt.row(2).dot(point.v);
        const bool onMidline = std::abs(point.v.x()) < kLineHalf_mm && (height > m_brow_mm || ahead < 0.0);
        const bool onBrow = std::abs(height - m_brow_mm) < kLineHalf_mm && ahead > 0.0;
        return onMidline || onBrow;
    }

    const head::View& m_view;
    Eigen::Matrix3d m_toFrankfurt;
    Eigen::Vector3d m_light;
    double m_brow_mm = 0.0;
};

} // namespace

head::View turntableView(const head::Head& head, const Turntable& turntable, int width_px, int height_px) {
    requireWithin("The width of the picture in pixels", width_px, kLeastPx, kMostPx);
    requireWithin("The height of the picture in pixels", height_px, kLeastPx, kMostPx);
    requireWithin("The turn of the head in degrees", turntable.turn.value, -3600.0, 3600.0);
    requireWithin("The height of the camera in degrees", turntable.lift.value, -90.0, 90.0);
    const double longest_mm = 2.0 * head.surface.halfAxes_mm().maxCoeff();
    const double distance_mm = std::max(kDistance_mm, 4.0 * longest_mm);
    head::View view{{{}, width_px, height_px}, {}, head, {}, {}};
    view.camera.focal_px = kShareOfSide * std::min(width_px, height_px) * distance_mm / longest_mm;
    view.camera.principal_px = {0.5 * width_px, 0.5 * height_px};
    view.pose.rotationHeadToCamera =
        head::frankfurtToCamera(head::ViewKind::Front) * about(Eigen::Vector3d::UnitX(), turntable.lift) *
        about(Eigen::Vector3d::UnitY(), turntable.turn) * head::headToFrankfurt(head.longAxisRise);
    view.pose.centreCamera_mm = {0.0, 0.0, distance_mm};
    view.fit.kind = std::abs(turntable.lift.value) > 45.0
                        ? head::ViewKind::Top
                        : head::kindOf(base::Degrees(std::remainder(turntable.turn.value, 360.0)));
    view.fit.automatic = false;
    return view;
}

base::Picture neutralHead(const head::View& view) {
    base::Picture picture(view.photo.width_px, view.photo.height_px);
    const Shading shading(view);
    base::parallelFor(picture.height(), 0, {}, [&](int y) {
        for (int x = 0; x < picture.width(); ++x) {
            std::array<double, 3> sum{};
            for (int k = 0; k < kSamples * kSamples; ++k) {
                const int column = k % kSamples;
                const int row = k / kSamples;
                const Eigen::Vector2d at(x + (column + 0.5) / kSamples, y + (row + 0.5) / kSamples);
                const std::array<double, 3> light = shading.at(at);
                for (std::size_t c = 0; c < 3; ++c)
                    sum[c] += light[c] / (kSamples * kSamples);
            }
            std::uint8_t* pixel = picture.pixel(x, y);
            for (std::size_t c = 0; c < 3; ++c)
                pixel[2 - c] = base::encodeSrgb8(static_cast<float>(sum[c]));
            pixel[3] = 255;
        }
    });
    return picture;
}

} // namespace trichion::render
