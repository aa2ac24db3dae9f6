#include "imaging/person_shape.h"

#include "trichion/head/fit.h"

#include <Eigen/Geometry>
#include <Eigen/LU>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace trichion::imaging {

using Eigen::Matrix2d;
using Eigen::Matrix3d;
using Eigen::Vector2d;
using Eigen::Vector3d;

namespace {

constexpr double kMeanRadius_mm = 86.5; // of the mean head
constexpr double kDistance_mm = 900.0;
constexpr double kNoseHidden_mm = 40.0; // farther away than the skull's middle it is behind the head

/// What a solid is to the skull: itself, something that goes over into it, or something behind it.
enum class Bond { Skull, Attached, Apart };

/// A solid of the mean person in the Frankfurt frame about the centre of the skull.
struct Solid {
    Vector3d centre_mm;
    Vector3d halfAxes_mm;
    double rise_deg;
    Bond bond;
    double certain; ///< that it is where a person at attention has it
};

// Read off the scanned head and the figures of ANSUR (docs/method/head.md, "Kind of view").
const std::vector<Solid>& solids() {
    static const std::vector<Solid> all = {
        {{0, 0, 0}, {77.2, 84.0, 99.7}, 11.0, Bond::Skull, 0.96},
        {{0, -65, 38}, {62, 72, 58}, 0.0, Bond::Attached, 0.95},
        {{0, -52, 100}, {10, 22, 18}, 0.0, Bond::Attached, 0.85},
        {{82, -38, -12}, {9, 32, 20}, 0.0, Bond::Attached, 0.85},
        {{-82, -38, -12}, {9, 32, 20}, 0.0, Bond::Attached, 0.85},
        {{0, -125, -35}, {58, 90, 58}, 0.0, Bond::Attached, 0.9},
        {{0, -250, -50}, {215, 75, 85}, 0.0, Bond::Apart, 0.8},
        {{0, -460, -40}, {195, 250, 125}, 0.0, Bond::Apart, 0.75},
    };
    return all;
}

Matrix3d about(double angle_deg, const Vector3d& axis) {
    return Eigen::AngleAxisd(angle_deg * base::kDegreesToRadians, axis).toRotationMatrix();
}

Matrix3d frankfurtTo(const Direction& direction) {
    return about(direction.roll_deg, Vector3d::UnitZ()) * head::frankfurtToCamera(head::ViewKind::Front) *
           about(direction.lift_deg, Vector3d::UnitX()) * about(direction.turn_deg, Vector3d::UnitY());
}

/// The outline of a solid in the picture, in radii of the skull.
struct Ellipse {
    Vector2d centre;
    Matrix2d shape; ///< the outline is x^T shape^-1 x = 1
    Matrix2d inverse;
    Bond bond;
    double certain;

    [[nodiscard]] bool holds(const Vector2d& at) const {
        return (at - centre).dot(inverse * (at - centre)) < 1.0;
    }
};

std::vector<Ellipse> ellipsesFrom(const Direction& direction) {
    const Matrix3d toCamera = frankfurtTo(direction);
    std::vector<Ellipse> ellipses;
    ellipses.reserve(solids().size());
    for (const Solid& solid : solids()) {
        const Vector3d centre = toCamera * solid.centre_mm;
        const double scale = kDistance_mm / (kDistance_mm + centre.z()) / kMeanRadius_mm;
        const Matrix3d axes = toCamera * about(-solid.rise_deg, Vector3d::UnitX());
        const Matrix3d full = axes * solid.halfAxes_mm.cwiseAbs2().asDiagonal() * axes.transpose();
        const Matrix2d shape = scale * scale * full.topLeftCorner<2, 2>();
        ellipses.push_back({scale * centre.head<2>(), shape, shape.inverse(), solid.bond, solid.certain});
    }
    return ellipses;
}

void addSamples(PersonShape& shape, const std::vector<Ellipse>& ellipses) {
    constexpr double kStep = 0.2;
    constexpr int kReach = 11;
    constexpr double kNothing = 0.08; // a hand, a chair, a mask that errs
    for (int row = -kReach; row <= kReach; ++row)
        for (int column = -kReach; column <= kReach; ++column) {
            const Vector2d at(column * kStep, row * kStep);
            const double away = at.norm();
            if (away > kReach * kStep)
                continue;
            double covered = kNothing + 0.14 * std::max(0.0, away - 1.2);
            for (const Ellipse& ellipse : ellipses)
                if (ellipse.holds(at))
                    covered = std::max(covered, ellipse.certain);
            shape.samples.push_back({at, covered, std::exp(-0.5 * std::pow(std::max(0.0, away - 1.0), 2.0))});
        }
}

void addRim(PersonShape& shape, const std::vector<Ellipse>& ellipses) {
    constexpr int kAround = 48;
    constexpr double kBeside = 0.08;
    const Ellipse& skull = ellipses.front();
    const Matrix2d root = skull.shape.llt().matrixL();
    for (int i = 0; i < kAround; ++i) {
        const double angle = 2.0 * std::numbers::pi * i / kAround;
        const Vector2d at = skull.centre + root * Vector2d(std::cos(angle), std::sin(angle));
        const Vector2d normal = (skull.inverse * (at - skull.centre)).normalized();
        const bool attached = std::any_of(ellipses.begin(), ellipses.end(), [&](const Ellipse& ellipse) {
            return ellipse.bond == Bond::Attached && ellipse.holds(at + kBeside * normal);
        });
        if (!attached)
            shape.rim.push_back({at, normal});
    }
}

} // namespace

Matrix3d orientationFrom(const Direction& direction) {
    return frankfurtTo(direction) * head::headToFrankfurt(head::meanHead().longAxisRise);
}

head::ViewKind kindOf(const Direction& direction) {
    constexpr double kFromAbove_deg = 60.0;
    constexpr double kFromBehind_deg = 157.5;
    if (direction.lift_deg > kFromAbove_deg)
        return head::ViewKind::Top;
    if (std::abs(direction.turn_deg) > kFromBehind_deg)
        return head::ViewKind::Back;
    return head::kindOf(base::Degrees(direction.turn_deg));
}

PersonShape personFrom(const Direction& direction) {
    PersonShape shape;
    shape.direction = direction;
    const std::vector<Ellipse> ellipses = ellipsesFrom(direction);
    addSamples(shape, ellipses);
    addRim(shape, ellipses);
    const Vector3d nose = frankfurtTo(direction) * Vector3d(0.0, -60.0, 108.0);
    if (nose.z() < kNoseHidden_mm)
        shape.nose = nose.head<2>() / kMeanRadius_mm;
    return shape;
}

} // namespace trichion::imaging
