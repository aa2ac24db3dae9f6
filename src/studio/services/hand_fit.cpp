#include "studio/services/hand_fit.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>

namespace trichion::studio {

using Eigen::AngleAxisd;
using Eigen::Matrix3d;
using Eigen::Vector2d;
using Eigen::Vector3d;

namespace {

constexpr double kUsualDistance_mm = 800.0;
constexpr double kFreedom = 0.20;
constexpr int kRimPoints = 96;
constexpr double kAtTheRim = 0.05; // of the radius
constexpr double kNearest_heads = 1.3;

Matrix3d turned(const Posture& posture) {
    const auto about = [](double angle_deg, const Vector3d& axis) -> Matrix3d {
        return AngleAxisd(angle_deg * base::kDegreesToRadians, axis).toRotationMatrix();
    };
    // The camera's y points down and its z forward: a head turned to the picture's right turns against y.
    return about(posture.tilt_deg, Vector3d::UnitZ()) * about(posture.nod_deg, Vector3d::UnitX()) *
           about(-posture.turn_deg, Vector3d::UnitY());
}

double degrees(double radians) {
    return radians / base::kDegreesToRadians;
}

/// The camera stays outside the head, whatever the hand does.
head::View kept(head::View view) {
    const double nearest = kNearest_heads * view.head.surface.halfAxes_mm().maxCoeff();
    const double distance = view.pose.centreCamera_mm.norm();
    if (distance < nearest)
        view.pose.centreCamera_mm *= nearest / distance;
    return view;
}

} // namespace

Posture postureOf(const head::View& view) {
    const Matrix3d d = view.pose.rotationHeadToCamera * head::orientationOf(view.fit.kind).transpose();
    // d = Rz(tilt) Rx(nod) Ry(-turn): its last row is (cos nod sin turn, sin nod, cos nod cos turn).
    return {degrees(std::atan2(d(2, 0), d(2, 2))), degrees(std::atan2(d(2, 1), std::hypot(d(2, 0), d(2, 2)))),
            degrees(std::atan2(-d(0, 1), d(1, 1)))};
}

head::View withPosture(head::View view, const Posture& posture) {
    view.pose.rotationHeadToCamera = turned(posture) * head::orientationOf(view.fit.kind);
    return view;
}

head::View viewByHand(const head::PhotoIdentity& photo, std::optional<double> focal35_mm,
                      const head::Head& head, head::ViewKind kind) {
    head::View view{photo, head::cameraOf(photo.width_px, photo.height_px, focal35_mm), head, {}, {}};
    view.fit.kind = kind;
    view.fit.automatic = false;
    const double side = std::min(photo.width_px, photo.height_px);
    const head::OutlineEllipse guess{
        {0.5 * photo.width_px, 0.42 * photo.height_px}, {0.26 * side, 0.31 * side}, base::Degrees(0.0)};
    view.pose = head::weakPerspectivePose(view.camera, head::orientationOf(kind), head.surface, guess);
    if (!head::isFocalLength(focal35_mm)) {
        const double longer = std::max(photo.width_px, photo.height_px);
        const double focal_px =
            std::clamp(view.scaleAtCentre().value * kUsualDistance_mm, 0.6 * longer, 12.0 * longer);
        const double further = focal_px / view.camera.focal_px;
        view.camera.focal_px = focal_px;
        view.pose.centreCamera_mm.z() *= further;
    }
    return kept(view);
}

head::View asKind(head::View view, head::ViewKind kind) {
    view.fit.kind = kind;
    return withPosture(std::move(view), {});
}

head::View moved(head::View view, const Vector2d& by_px) {
    view.pose.centreCamera_mm.head<2>() += by_px * view.pose.centreCamera_mm.z() / view.camera.focal_px;
    return view;
}

head::View resized(head::View view, double factor) {
    view.pose.centreCamera_mm /= std::clamp(factor, 0.1, 10.0);
    return kept(view);
}

head::View scaledHead(head::View view, double factor) {
    const Vector3d axes = view.head.surface.halfAxes_mm() * factor;
    if (axes.minCoeff() < 40.0 || axes.maxCoeff() > 200.0)
        return view;
    view.head.surface = head::Ellipsoid(axes);
    view.pose.centreCamera_mm *= factor;
    return view;
}

head::View withHalfAxis(head::View view, HeadAxis axis, base::Millimetres halfAxis) {
    const auto index = static_cast<Eigen::Index>(axis);
    const Vector3d mean = head::meanHead().surface.halfAxes_mm();
    Vector3d axes = view.head.surface.halfAxes_mm();
    // Against the other two, so that a small head may be as high for its size as a large one.
    const double others = std::sqrt(axes.prod() / axes(index) / (mean.prod() / mean(index)));
    const double usual = mean(index) * others;
    axes(index) = std::clamp(halfAxis.value, (1.0 - kFreedom) * usual, (1.0 + kFreedom) * usual);
    axes(index) = std::clamp(axes(index), 40.0, 200.0);
    view.head.surface = head::Ellipsoid(axes);
    return kept(view);
}

PixelBox silhouetteBox(const head::View& view) {
    PixelBox box{Vector2d::Constant(1e9), Vector2d::Constant(-1e9)};
    for (const base::HeadPoint& point : head::silhouetteOf(view, kRimPoints)) {
        if (const auto pixel = view.project(point)) {
            box.low = box.low.cwiseMin(pixel->v);
            box.high = box.high.cwiseMax(pixel->v);
        }
    }
    return box;
}

head::View settled(head::View view) {
    std::vector<base::ImagePoint> rim;
    for (const base::HeadPoint& point : head::silhouetteOf(view, kRimPoints * 4))
        if (const auto pixel = view.project(point))
            rim.push_back(*pixel);
    const double reach = kAtTheRim * silhouetteBox(view).size().mean() / 2.0;
    std::vector<base::ImagePoint> seen;
    for (const base::ImagePoint& point : view.fit.outline_px)
        if (std::any_of(rim.begin(), rim.end(),
                        [&](const base::ImagePoint& at) { return (at.v - point.v).norm() < reach; }))
            seen.push_back(point);
    const bool still = seen.size() >= 20 && 2 * seen.size() >= view.fit.outline_px.size();
    view.fit.outline_px = still ? seen : rim;
    if (!still)
        view.fit.residual_px = 0.0;
    view.fit.automatic = false;
    return view;
}

} // namespace trichion::studio
