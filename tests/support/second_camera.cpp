#include "support/second_camera.h"

#include "photo/decode.h"
#include "photo/encode.h"
#include "trichion/base/hash.h"
#include "trichion/base/units.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace trichion::test {

using Eigen::Vector2d;
using Eigen::Vector3d;

namespace {

constexpr int kCellsAlong = 66;
constexpr double kCell_mm = 4.0;
constexpr double kReach_mm = 130.0;
constexpr double kDegree_mm = 1.52; // on the top of a mean head

double unit(std::uint64_t seed, std::uint64_t purpose, std::uint64_t value) {
    return base::unitFrom(base::hashOf(seed, purpose, value));
}

double corner(std::uint64_t stream, int x, int y, int z) {
    const std::uint64_t key = (static_cast<std::uint64_t>(x + 4096) << 40U) ^
                              (static_cast<std::uint64_t>(y + 4096) << 20U) ^
                              static_cast<std::uint64_t>(z + 4096);
    return 2.0 * base::unitFrom(base::hashIn(stream, key)) - 1.0;
}

/// Smooth noise in space, about -1..1.
double noiseAt(std::uint64_t stream, const Vector3d& p) {
    const Vector3d low = p.array().floor();
    const Vector3d t = p - low;
    const Vector3d s = t.array().square() * (3.0 - 2.0 * t.array());
    double sum = 0.0;
    for (int k = 0; k < 8; ++k) {
        const int x = k & 1;
        const int y = (k >> 1) & 1;
        const int z = k >> 2;
        const double weight = (x ? s.x() : 1 - s.x()) * (y ? s.y() : 1 - s.y()) * (z ? s.z() : 1 - s.z());
        sum += weight * corner(stream, static_cast<int>(low.x()) + x, static_cast<int>(low.y()) + y,
                               static_cast<int>(low.z()) + z);
    }
    return sum;
}

} // namespace

PaintedHead::PaintedHead(const PaintedHeadPlan& plan)
    : m_plan(plan), m_cells(static_cast<std::size_t>(kCellsAlong) * kCellsAlong * kCellsAlong) {
    for (std::size_t i = 0; i < m_waves.size(); ++i)
        for (int axis = 0; axis < 3; ++axis)
            m_waves[i](axis) = 9.0 * (unit(plan.seed, 11, 3 * i + static_cast<std::uint64_t>(axis)) - 0.5);
    placeDots();
    placeMoles();
    for (std::size_t i = 0; i < m_dots.size(); ++i)
        enter(i);
}

/// Into every cell that its darkness reaches.
void PaintedHead::enter(std::size_t index) {
    const PaintedDot& dot = m_dots[index];
    const double reach_mm = 4.5 * dot.sigma_mm;
    std::array<std::size_t, 8> entered{};
    for (std::size_t k = 0; k < 8; ++k) {
        const Vector3d corner((k & 1U) != 0U ? reach_mm : -reach_mm, (k & 2U) != 0U ? reach_mm : -reach_mm,
                              (k & 4U) != 0U ? reach_mm : -reach_mm);
        entered[k] = cellOf(dot.at_mm + corner);
        if (std::find(entered.begin(), entered.begin() + static_cast<std::ptrdiff_t>(k), entered[k]) ==
            entered.begin() + static_cast<std::ptrdiff_t>(k))
            m_cells[entered[k]].push_back(static_cast<std::uint32_t>(index));
    }
}

std::size_t PaintedHead::cellOf(const Vector3d& at_mm) const {
    const auto index = [](double v) {
        return static_cast<std::size_t>(std::clamp((v + kReach_mm) / kCell_mm, 0.0, kCellsAlong - 1.0));
    };
    return (index(at_mm.z()) * kCellsAlong + index(at_mm.y())) * kCellsAlong + index(at_mm.x());
}

const std::vector<std::uint32_t>& PaintedHead::near(const Vector3d& at_mm) const {
    return m_cells[cellOf(at_mm)];
}

double PaintedHead::bumpAt(const Vector3d& w) const {
    double sum = 0.0;
    for (const Vector3d& wave : m_waves)
        sum += std::sin(wave.dot(w) + 5.0 * wave.x());
    return 0.25 * sum * m_plan.bump_mm / 85.0;
}

Vector3d PaintedHead::skinAt(const Vector3d& w) const {
    return (1.0 + bumpAt(w)) * m_plan.halfAxes_mm.cwiseProduct(w);
}

Vector3d PaintedHead::normalAt(const Vector3d& w) const {
    Vector3d slope = Vector3d::Zero();
    for (const Vector3d& wave : m_waves)
        slope += 0.25 * m_plan.bump_mm / 85.0 * std::cos(wave.dot(w) + 5.0 * wave.x()) * wave;
    slope -= slope.dot(w) * w;
    return (w - slope).cwiseQuotient(m_plan.halfAxes_mm).normalized();
}

void PaintedHead::placeDots() {
    if (m_plan.dotsPerCm2 <= 0.0)
        return;
    const double spacing_deg = std::sqrt(100.0 / m_plan.dotsPerCm2 * 2.0 / std::numbers::sqrt3) / kDegree_mm;
    const double row_deg = spacing_deg * std::numbers::sqrt3 / 2.0;
    std::uint64_t id = 0;
    for (int row = 0; m_plan.region.back_deg + row * row_deg <= m_plan.region.front_deg; ++row)
        for (double left = -m_plan.region.left_deg + (row % 2) * 0.5 * spacing_deg;
             left <= m_plan.region.left_deg; left += spacing_deg) {
            ++id;
            const auto shift = [&](std::uint64_t purpose) {
                return 0.36 * spacing_deg * (unit(m_plan.seed, purpose, id) - 0.5);
            };
            const head::ScalpPoint place{left + shift(21),
                                         m_plan.region.back_deg + row * row_deg + shift(22)};
            if (!m_plan.region.holds(place))
                continue;
            const double strength =
                m_plan.strength *
                std::exp(m_plan.variation * base::normalFrom(base::hashOf(m_plan.seed, 23, id)));
            const double sigma = 0.14 * (1.0 + 0.12 * base::normalFrom(base::hashOf(m_plan.seed, 24, id)));
            m_dots.push_back({skinAt(head::parameterOf(place)), std::clamp(sigma, 0.09, 0.2),
                              std::clamp(strength, 0.25 * m_plan.strength, 2.5 * m_plan.strength),
                              head::zoneAt(place), false});
        }
}

void PaintedHead::placeMoles() {
    constexpr std::uint64_t kMoles = 60;
    for (std::uint64_t i = 0; i < kMoles; ++i) {
        const head::ScalpPoint place{160.0 * (unit(m_plan.seed, 31, i) - 0.5),
                                     160.0 * (unit(m_plan.seed, 32, i) - 0.5)};
        m_dots.push_back({skinAt(head::parameterOf(place)), 0.5 + 0.3 * unit(m_plan.seed, 33, i), 0.25,
                          head::zoneAt(place), true});
    }
}

base::LinearRgb PaintedHead::albedoAt(const Vector3d& at_mm) const {
    const auto octave = [&](std::uint64_t purpose, double cell_mm) {
        return noiseAt(base::streamOf(m_plan.seed, purpose), at_mm / cell_mm);
    };
    const double melanin =
        0.12 * octave(41, 14.0) + 0.12 * octave(42, 4.0) + 0.12 * octave(43, 1.4) + 0.12 * octave(44, 0.6);
    const double redness = 0.08 * octave(45, 9.0);
    return {0.52 * std::exp(-0.7 * melanin), 0.31 * std::exp(-melanin - redness),
            0.22 * std::exp(-1.2 * melanin - 0.8 * redness)};
}

namespace {

struct Light {
    std::array<float, 3> value{};
};

/// Rows x columns of linear light.
using Plate = base::Raster<float, 3>;

/// The unit parameter where a ray meets the skin; nothing beside it.
std::optional<Vector3d> meet(const PaintedHead& head, const Vector3d& origin, const Vector3d& ray) {
    const Vector3d o = origin.cwiseQuotient(head.plan().halfAxes_mm);
    const Vector3d d = ray.cwiseQuotient(head.plan().halfAxes_mm);
    double radius = 1.0;
    Vector3d w;
    for (int i = 0; i < 4; ++i) {
        const double od = o.dot(d);
        const double root = od * od - d.squaredNorm() * (o.squaredNorm() - radius * radius);
        if (root < 0.0)
            return std::nullopt;
        w = (o + (-od - std::sqrt(root)) / d.squaredNorm() * d).normalized();
        radius = 1.0 + head.bumpAt(w);
    }
    return w;
}

double pigmentAt(const PaintedHead& head, const Shot& shot, const Vector3d& at_mm, double& mole) {
    double density = 0.0;
    for (const std::uint32_t index : head.near(at_mm)) {
        const PaintedDot& dot = head.dots()[index];
        const double r2 = (dot.at_mm - at_mm).squaredNorm() / (2.0 * dot.sigma_mm * dot.sigma_mm);
        if (r2 > 10.0)
            continue;
        if (dot.isMole)
            mole += dot.strength * std::exp(-r2);
        else
            density += shot.left[static_cast<std::size_t>(dot.zone)] * dot.strength * std::exp(-r2);
    }
    return density;
}

std::array<float, 3> lightAt(const PaintedHead& head, const Shot& shot, const head::View& view,
                             const Vector2d& pixel) {
    const Eigen::Matrix3d toHead = view.pose.rotationHeadToCamera.transpose();
    const Vector2d offset = (pixel - view.camera.principal_px) / view.camera.focal_px;
    const Vector3d ray = Vector3d(offset.x(), offset.y(), 1.0).normalized();
    const Vector3d origin = -(toHead * view.pose.centreCamera_mm);
    const std::optional<Vector3d> w = meet(head, origin, toHead * ray);
    if (!w)
        return {0.25F, 0.27F, 0.30F};
    const Vector3d at_mm = head.skinAt(*w);
    const Vector3d normal = view.pose.rotationHeadToCamera * head.normalAt(*w);
    const Vector3d lamp = shot.light.normalized();
    const double diffuse = 0.35 + 0.75 * std::max(0.0, normal.dot(lamp));
    const double mirror = std::max(0.0, normal.dot((lamp - ray).normalized()));
    const double shine = shot.shine * std::pow(mirror, 25.0);
    double mole = 0.0;
    const double pigment = pigmentAt(head, shot, at_mm, mole);
    const base::LinearRgb albedo = head.albedoAt(at_mm);
    constexpr std::array<double, 3> kPigment{1.0, 0.72, 0.45};
    constexpr std::array<double, 3> kMole{1.0, 1.4, 1.7};
    constexpr std::array<double, 3> kBurn{0.05, 1.0, 0.8};
    std::array<float, 3> light{};
    for (std::size_t c = 0; c < 3; ++c) {
        const double seen =
            albedo[c] * std::exp(-pigment * kPigment[c] - mole * kMole[c] - shot.sunburn * kBurn[c]);
        light[c] = static_cast<float>(shot.exposure * shot.lamp[c] * (seen * diffuse + shine));
    }
    return light;
}

void drawHair(Plate& plate, const Shot& shot) {
    const double area_cm2 = plate.width() * plate.height() / (shot.pxPerMm * shot.pxPerMm * 100.0);
    const int count = static_cast<int>(area_cm2 * shot.hairsPerCm2);
    for (int i = 0; i < count; ++i) {
        const auto at = [&](std::uint64_t purpose) {
            return unit(shot.seed, purpose, static_cast<std::uint64_t>(i));
        };
        Vector2d p(at(51) * plate.width(), at(52) * plate.height());
        const double turn = 0.9 + 0.5 * at(53);
        for (int step = 0; step < static_cast<int>(8.0 * shot.pxPerMm); ++step) {
            p += Vector2d(std::cos(turn + 0.004 * step), std::sin(turn + 0.004 * step));
            const int x = static_cast<int>(p.x());
            const int y = static_cast<int>(p.y());
            if (x < 0 || y < 0 || x >= plate.width() || y >= plate.height())
                break;
            for (int c = 0; c < 3; ++c)
                plate.pixel(x, y)[c] *= 0.35F;
        }
    }
}

std::vector<float> kernelOf(double sigma) {
    const int reach = std::max(1, static_cast<int>(std::ceil(3.0 * sigma)));
    std::vector<float> kernel;
    float sum = 0.0F;
    for (int i = -reach; i <= reach; ++i) {
        kernel.push_back(static_cast<float>(std::exp(-0.5 * i * i / (sigma * sigma))));
        sum += kernel.back();
    }
    for (float& k : kernel)
        k /= sum;
    return kernel;
}

Plate along(const Plate& plate, const std::vector<float>& kernel, int dx, int dy) {
    Plate result(plate.width(), plate.height());
    const int reach = static_cast<int>(kernel.size()) / 2;
    for (int y = 0; y < plate.height(); ++y)
        for (int x = 0; x < plate.width(); ++x)
            for (int k = -reach; k <= reach; ++k) {
                const float* from = plate.pixel(std::clamp(x + k * dx, 0, plate.width() - 1),
                                                std::clamp(y + k * dy, 0, plate.height() - 1));
                for (int c = 0; c < 3; ++c)
                    result.pixel(x, y)[c] += kernel[static_cast<std::size_t>(k + reach)] * from[c];
            }
    return result;
}

std::uint8_t codeOf(double linear, double noise, double toneCurve) {
    double value = base::srgbFromLinear(std::clamp(linear, 0.0, 1.0)) + noise;
    value -= toneCurve * std::sin(2.0 * std::numbers::pi * value) / (2.0 * std::numbers::pi) * 2.0;
    return static_cast<std::uint8_t>(std::clamp(std::lround(255.0 * value), 0L, 255L));
}

base::Picture developed(const Plate& plate, const Shot& shot) {
    base::Picture picture(plate.width(), plate.height());
    std::uint64_t number = 0;
    const std::uint64_t stream = base::streamOf(shot.seed, 61);
    for (int y = 0; y < plate.height(); ++y)
        for (int x = 0; x < plate.width(); ++x) {
            std::uint8_t* out = picture.pixel(x, y);
            for (int c = 0; c < 3; ++c) {
                const double noise = shot.noise * base::normalFrom(base::hashIn(stream, ++number));
                out[2 - c] = codeOf(static_cast<double>(plate.pixel(x, y)[c]), noise, shot.toneCurve);
            }
            out[3] = 255;
        }
    return picture;
}

} // namespace

head::View viewOf(const PaintedHead& head, const Shot& shot) {
    const head::Head plain{head::Ellipsoid(head.plan().halfAxes_mm), base::Degrees(11.0)};
    const Vector3d w = head::parameterOf(shot.lookAt);
    const Vector3d place = head.skinAt(w);
    const Vector3d inward = -head.plan().halfAxes_mm.cwiseInverse().cwiseProduct(w).normalized();
    // The camera looks along the inward normal; the client's left is at the picture's right (seen from above
    // and before, the front of the head below).
    Eigen::Matrix3d rotation;
    const Vector3d across = (Vector3d::UnitX() - inward.x() * inward).normalized();
    rotation.row(0) = across;
    rotation.row(2) = inward;
    rotation.row(1) = inward.cross(across);
    const Eigen::Matrix3d turn =
        (Eigen::AngleAxisd(shot.yaw_deg * base::kDegreesToRadians, Vector3d::UnitY()) *
         Eigen::AngleAxisd(shot.pitch_deg * base::kDegreesToRadians, Vector3d::UnitX()))
            .toRotationMatrix();
    head::View view{{"", shot.width_px, shot.height_px}, {}, plain, {}, {}};
    view.camera.focal_px = shot.pxPerMm * shot.distance_mm;
    view.camera.principal_px = 0.5 * Vector2d(shot.width_px, shot.height_px);
    view.pose.rotationHeadToCamera = turn * rotation;
    // The head turns about its centre, then comes nearer.
    view.pose.centreCamera_mm = (Vector3d(0.0, 0.0, shot.distance_mm) - rotation * place) / shot.nearer;
    return view;
}

TakenPhoto photograph(const PaintedHead& head, const Shot& shot) {
    const head::View view = viewOf(head, shot);
    Plate plate(shot.width_px, shot.height_px);
    for (int y = 0; y < shot.height_px; ++y)
        for (int x = 0; x < shot.width_px; ++x) {
            const std::array<float, 3> light = lightAt(head, shot, view, Vector2d(x + 0.5, y + 0.5));
            std::copy(light.begin(), light.end(), plate.pixel(x, y));
        }
    if (shot.hairsPerCm2 > 0)
        drawHair(plate, shot);
    const std::vector<float> blur = kernelOf(shot.blur_px);
    plate = along(along(plate, blur, 1, 0), blur, 0, 1);
    if (shot.motion_px > 0.0) {
        const std::size_t length = 2 * static_cast<std::size_t>(0.5 * shot.motion_px) + 1;
        plate = along(plate, std::vector<float>(length, 1.0F / static_cast<float>(length)), 1, 0);
    }
    base::Picture picture = developed(plate, shot);
    if (shot.jpegQuality > 0)
        picture = throughJpeg(picture, shot.jpegQuality);
    return {std::move(picture), view};
}

Vector2d pixelOf(const head::View& view, const Vector3d& skin_mm) {
    const Vector3d X = view.pose.rotationHeadToCamera * skin_mm + view.pose.centreCamera_mm;
    return view.camera.principal_px + view.camera.focal_px * X.head<2>() / X.z();
}

bool sees(const head::View& view, const Vector3d& skin_mm, const Vector3d& normal, double facing,
          double margin_px) {
    const Vector3d X = view.pose.rotationHeadToCamera * skin_mm + view.pose.centreCamera_mm;
    const Vector2d pixel = pixelOf(view, skin_mm);
    return -(view.pose.rotationHeadToCamera * normal).dot(X.normalized()) >= facing &&
           pixel.x() >= margin_px && pixel.y() >= margin_px && pixel.x() <= view.photo.width_px - margin_px &&
           pixel.y() <= view.photo.height_px - margin_px;
}

Shot laterShot(const Shot& first) {
    Shot shot = first;
    shot.yaw_deg = 6.0;
    shot.pitch_deg = 3.0;
    shot.nearer = 1.08;
    shot.light = Vector3d(-0.4, -0.3, -1.0);
    shot.lamp = {1.0, 0.97, 0.92};
    shot.exposure = 0.9;
    shot.seed = first.seed + 92;
    return shot;
}

tracking::Registration exactly(const TakenPhoto& baseline, const TakenPhoto& followUp) {
    tracking::Registration registration;
    registration.alignment = tracking::Alignment{baseline.view, followUp.view, {}};
    registration.likeness = 1.0;
    return registration;
}

base::Picture throughJpeg(const base::Picture& picture, int quality) {
    const std::vector<std::uint8_t> bytes = photo::encodeJpeg(picture, quality, {});
    return photo::decodePhoto(bytes, "test", {}).pixels;
}

} // namespace trichion::test
