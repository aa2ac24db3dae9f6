#pragma once
// A mannequin, photographed from any side: skull, face, ears, neck and shoulders as rounded solids, bare or
// with a fringe of hair, before a ground with a few things on it. Coarse, but what lies where is a person's.

#include "trichion/base/parallel.h"
#include "trichion/base/raster.h"
#include "trichion/head/fit.h"
#include "trichion/head/view.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <random>

namespace trichion::test {

/// How a mannequin looks and stands; lengths in mm, Frankfurt frame about the centre of the skull.
struct Mannequin {
    head::Head head = head::meanHead();
    double noseLength = 22.0;
    double earSize = 32.0; ///< half of its length
    double neckRadius = 58.0;
    double shoulderDrop = 250.0;
    double shoulderHalf = 215.0;
    Eigen::Vector3d skin{0.62, 0.47, 0.39};
    Eigen::Vector3d hair{0.16, 0.13, 0.11};
    Eigen::Vector3d clothes{0.15, 0.2, 0.35};
    bool fringe = false;   ///< hair at the sides and behind
    double lean_deg = 0.0; ///< of the head against the body, forwards
};

/// Where the camera stands besides the kind's own place.
struct CameraShift {
    double turn_deg = 0.0;
    double lift_deg = 0.0;
    double roll_deg = 0.0;
    double share = 0.30;              ///< radius of the head over the shorter side
    Eigen::Vector2d offset{0.0, 0.0}; ///< of the head from the middle, shares of the side
};

namespace mannequin_detail {

using Eigen::Vector3d;

inline double ellipsoid(const Vector3d& p, const Vector3d& radii) {
    const double k0 = p.cwiseQuotient(radii).norm();
    const double k1 = p.cwiseQuotient(radii.cwiseProduct(radii)).norm();
    return k1 < 1e-12 ? -radii.minCoeff() : k0 * (k0 - 1.0) / k1;
}

inline double capsule(const Vector3d& p, const Vector3d& a, const Vector3d& b, double radius) {
    const Vector3d ab = b - a;
    const double t = std::clamp((p - a).dot(ab) / ab.squaredNorm(), 0.0, 1.0);
    return (p - a - t * ab).norm() - radius;
}

inline double blended(double a, double b, double width) {
    const double h = std::max(width - std::abs(a - b), 0.0) / width;
    return std::min(a, b) - 0.25 * h * h * width;
}

enum class Part { Skull, Face, Ear, Body };

struct Distance {
    double mm = 1e9;
    Part part = Part::Skull;
};

/// Signed distance to the mannequin, and which part is nearest.
class Solid {
  public:
    explicit Solid(const Mannequin& m)
        : m_m(m)
        , m_fromFrankfurt(head::headToFrankfurt(m.head.longAxisRise).transpose())
        , m_lean(Eigen::AngleAxisd(-m.lean_deg * base::kDegreesToRadians, Vector3d::UnitX())
                     .toRotationMatrix()) {}

    [[nodiscard]] Distance at(const Vector3d& p) const {
        const double skull = ellipsoid(m_fromFrankfurt * p, m_m.head.surface.halfAxes_mm());
        const double face = faceAt(p);
        const double ear = earAt(p);
        const double body = bodyAt(p);
        Distance nearest{blended(blended(skull, face, 20.0), ear, 6.0), Part::Skull};
        if (face < skull)
            nearest.part = Part::Face;
        if (ear < std::min(skull, face))
            nearest.part = Part::Ear;
        const double all = blended(nearest.mm, body, 20.0);
        if (body < nearest.mm)
            nearest.part = Part::Body;
        nearest.mm = all;
        return nearest;
    }

    [[nodiscard]] Vector3d colourAt(const Vector3d& p, Part part) const {
        const Vector3d inBody = m_lean * (p - neckRoot()) + neckRoot();
        if (part == Part::Body && inBody.y() < -165.0)
            return m_m.clothes;
        const double azimuth = std::abs(std::atan2(p.x(), p.z())) / base::kDegreesToRadians;
        const double top = 12.0 + 35.0 * (azimuth > 80.0 ? 1.0 : 0.0);
        const bool hairy = m_m.fringe && azimuth > 65.0 && p.y() < top && p.y() > -85.0;
        if (hairy && part != Part::Ear && part != Part::Face)
            return m_m.hair;
        const bool brow = part != Part::Body && p.z() > 60.0 && std::abs(p.y() + 22.0) < 5.0 &&
                          std::abs(std::abs(p.x()) - 32.0) < 20.0;
        return brow ? m_m.hair : m_m.skin;
    }

  private:
    [[nodiscard]] static Vector3d neckRoot() { return {0.0, -60.0, -20.0}; }

    [[nodiscard]] double faceAt(const Vector3d& p) const {
        const double jaw = ellipsoid(p - Vector3d(0.0, -65.0, 38.0), Vector3d(62.0, 72.0, 58.0));
        const double nose = capsule(p, {0.0, -38.0, 92.0}, {0.0, -66.0, 92.0 + m_m.noseLength}, 10.0);
        return blended(jaw, nose, 12.0);
    }
    [[nodiscard]] double earAt(const Vector3d& p) const {
        const double a = m_m.head.surface.halfAxes_mm().x();
        const Vector3d mirrored(std::abs(p.x()), p.y(), p.z());
        const Vector3d local =
            Eigen::AngleAxisd(0.45, Vector3d::UnitY()) * (mirrored - Vector3d(a + 4.0, -38.0, -12.0));
        return ellipsoid(local, Vector3d(7.0, m_m.earSize, 0.6 * m_m.earSize));
    }
    [[nodiscard]] double bodyAt(const Vector3d& p) const {
        const Vector3d q = m_lean * (p - neckRoot()) + neckRoot();
        const double neck = capsule(q, {0.0, -55.0, -22.0}, {0.0, -200.0, -50.0}, m_m.neckRadius);
        const double shoulders =
            ellipsoid(q - Vector3d(0.0, -m_m.shoulderDrop, -50.0), Vector3d(m_m.shoulderHalf, 75.0, 85.0));
        const double chest = ellipsoid(q - Vector3d(0.0, -m_m.shoulderDrop - 210.0, -40.0),
                                       Vector3d(0.9 * m_m.shoulderHalf, 250.0, 125.0));
        return blended(blended(neck, shoulders, 60.0), chest, 50.0);
    }

    const Mannequin& m_m;
    Eigen::Matrix3d m_fromFrankfurt;
    Eigen::Matrix3d m_lean;
};

/// The ground: two colours going over into each other, with a few rectangles.
struct Ground {
    std::array<Vector3d, 2> ends;
    struct Thing {
        Eigen::Vector2d low, high;
        Vector3d colour;
    };
    std::vector<Thing> things;

    explicit Ground(std::mt19937_64& random) {
        std::uniform_real_distribution<double> unit;
        const auto colour = [&]() -> Vector3d {
            const double grey = 0.1 + 0.8 * unit(random);
            return Vector3d(grey, grey, grey) + 0.12 * Vector3d(unit(random), unit(random), unit(random));
        };
        ends = {colour(), colour()};
        for (int i = 0; i < 4; ++i) {
            const Eigen::Vector2d low(unit(random), unit(random));
            things.push_back({low, low + 0.4 * Eigen::Vector2d(unit(random), unit(random)), colour()});
        }
    }

    [[nodiscard]] Vector3d at(const Eigen::Vector2d& unit) const {
        for (const Thing& thing : things)
            if ((unit.array() > thing.low.array()).all() && (unit.array() < thing.high.array()).all())
                return thing.colour;
        return (1.0 - unit.y()) * ends[0] + unit.y() * ends[1];
    }
};

} // namespace mannequin_detail

/// The exact view of the mannequin's skull.
inline head::View viewOf(const Mannequin& mannequin, head::ViewKind kind, const CameraShift& shift,
                         int width_px, int height_px) {
    constexpr double kDistance_mm = 900.0;
    const auto about = [](double angle_deg, const Eigen::Vector3d& axis) -> Eigen::Matrix3d {
        return Eigen::AngleAxisd(angle_deg * base::kDegreesToRadians, axis).toRotationMatrix();
    };
    head::View view{{std::string(64, 'a'), width_px, height_px}, {}, mannequin.head, {}, {}};
    const double side = std::min(width_px, height_px);
    view.camera.focal_px = shift.share * side * kDistance_mm / 86.0;
    view.camera.principal_px = {0.5 * width_px, 0.5 * height_px};
    view.pose.rotationHeadToCamera =
        about(shift.roll_deg, Eigen::Vector3d::UnitZ()) * about(shift.lift_deg, Eigen::Vector3d::UnitX()) *
        about(-shift.turn_deg, Eigen::Vector3d::UnitY()) * head::orientationOf(kind);
    const Eigen::Vector2d away = shift.offset * side * kDistance_mm / view.camera.focal_px;
    view.pose.centreCamera_mm = {away.x(), away.y(), kDistance_mm};
    view.fit.kind = kind;
    return view;
}

/// What the camera of a view sees of the mannequin. `seed` draws the ground.
inline base::Picture photographOf(const Mannequin& mannequin, const head::View& view, std::uint64_t seed) {
    using namespace mannequin_detail;
    std::mt19937_64 random(seed);
    const Ground ground(random);
    const Solid solid(mannequin);
    const Eigen::Matrix3d toFrankfurt = head::headToFrankfurt(mannequin.head.longAxisRise);
    const Eigen::Matrix3d fromCamera = toFrankfurt * view.pose.rotationHeadToCamera.transpose();
    const Vector3d eye = -fromCamera * view.pose.centreCamera_mm;
    const Vector3d light = fromCamera * Vector3d(-0.45, -0.7, -0.75).normalized();
    const int width = view.photo.width_px;
    const int height = view.photo.height_px;
    base::Picture picture(width, height);
    base::parallelFor(height, 0, {}, [&](int y) {
        for (int x = 0; x < width; ++x) {
            const Eigen::Vector2d pixel(x + 0.5, y + 0.5);
            const Eigen::Vector2d plane = (pixel - view.camera.principal_px) / view.camera.focal_px;
            const Vector3d ray = (fromCamera * Vector3d(plane.x(), plane.y(), 1.0)).normalized();
            Vector3d colour = ground.at(pixel.cwiseQuotient(Eigen::Vector2d(width, height)));
            double along = 300.0;
            for (int step = 0; step < 90 && along < 2500.0; ++step) {
                const Vector3d p = eye + along * ray;
                const Distance distance = solid.at(p);
                if (distance.mm < 0.4) {
                    Vector3d normal;
                    for (int k = 0; k < 3; ++k)
                        normal(k) = solid.at(p + 0.8 * Vector3d::Unit(k)).mm - distance.mm;
                    const double lit = std::max(0.0, (normal.normalized().dot(light) + 0.3) / 1.3);
                    colour = (0.45 + 0.6 * lit) * solid.colourAt(p, distance.part);
                    break;
                }
                along += std::max(0.4, 0.9 * distance.mm);
            }
            // Grain, the same for the same pixel.
            const std::uint64_t grain = (seed + 1) * 0x9E3779B97F4A7C15ULL ^
                                        (std::uint64_t(y) * 7919 + std::uint64_t(x)) * 0xBF58476D1CE4E5B9ULL;
            const double noise = (static_cast<double>((grain >> 40U) & 1023U) / 1023.0 - 0.5) * 0.03;
            std::uint8_t* out = picture.pixel(x, y);
            for (int c = 0; c < 3; ++c)
                out[2 - c] = static_cast<std::uint8_t>(255.0 * std::clamp(colour(c) + noise, 0.0, 1.0));
            out[3] = 255;
        }
    });
    return picture;
}

} // namespace trichion::test
