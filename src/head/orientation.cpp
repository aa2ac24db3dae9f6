#include "trichion/head/fit.h"

#include <Eigen/Geometry>
#include <array>
#include <cmath>

// Rotations of typical photos; frames in docs/method/head.md.

namespace trichion::head {

using Eigen::Matrix3d;
using Eigen::Vector3d;

namespace {

constexpr double kFrontLimit_deg = 22.5;
constexpr double kQuarterLimit_deg = 67.5;

Matrix3d about(const Vector3d& axis, double degrees) {
    return Eigen::AngleAxisd(degrees * base::kDegreesToRadians, axis).toRotationMatrix();
}

double presetYaw_deg(ViewKind kind) {
    switch (kind) {
    case ViewKind::QuarterLeft:
        return -45.0;
    case ViewKind::QuarterRight:
        return 45.0;
    case ViewKind::Left:
        return -90.0;
    case ViewKind::Right:
        return 90.0;
    case ViewKind::Back:
        return 180.0;
    case ViewKind::Front:
    case ViewKind::Top:
        break;
    }
    return 0.0;
}

} // namespace

Matrix3d frankfurtToCamera(ViewKind kind) {
    // Half a turn about x takes y up and z to the front into the camera's y down and z away from it.
    const Matrix3d level = Vector3d(1.0, -1.0, -1.0).asDiagonal();
    const double pitch_deg = kind == ViewKind::Top ? 90.0 : 0.0;
    return level * about(Vector3d::UnitX(), pitch_deg) * about(Vector3d::UnitY(), presetYaw_deg(kind));
}

Matrix3d headToFrankfurt(base::Degrees longAxisRise) {
    return about(Vector3d::UnitX(), -longAxisRise.value);
}

Matrix3d orientationOf(ViewKind kind) {
    return frankfurtToCamera(kind) * headToFrankfurt(meanHead().longAxisRise);
}

base::Degrees yawOf(const Matrix3d& rotationHeadToCamera, base::Degrees longAxisRise) {
    const Matrix3d fromFrankfurt = rotationHeadToCamera * headToFrankfurt(longAxisRise).transpose();
    // In the client's own horizontal plane, so that a roll or nod of the head is no yaw: the direction to the
    // camera.
    const Vector3d toCamera = fromFrankfurt.transpose() * -Vector3d::UnitZ();
    return base::Degrees(-std::atan2(toCamera.x(), toCamera.z()) / base::kDegreesToRadians);
}

ViewKind kindOf(base::Degrees yaw) noexcept {
    const double size = std::abs(yaw.value);
    if (size <= kFrontLimit_deg)
        return ViewKind::Front;
    if (size <= kQuarterLimit_deg)
        return yaw.value < 0.0 ? ViewKind::QuarterLeft : ViewKind::QuarterRight;
    return yaw.value < 0.0 ? ViewKind::Left : ViewKind::Right;
}

} // namespace trichion::head
