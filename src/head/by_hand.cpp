#include "trichion/head/by_hand.h"

#include <Eigen/Eigenvalues>
#include <Eigen/Geometry>
#include <cmath>
#include <optional>

namespace trichion::head {

using Eigen::Matrix2d;
using Eigen::Vector2d;
using Eigen::Vector3d;

namespace {

constexpr double kSmallest = 1e-9;

Vector2d centreOf(const View& view) {
    return view.camera.principal_px +
           view.camera.focal_px * view.pose.centreCamera_mm.head<2>() / view.pose.centreCamera_mm.z();
}

/// Direction from the head's centre to the skin under a pixel, camera frame, unit; beside the head to the
/// point of the ray nearest to the centre.
Vector3d directionUnder(const View& view, const base::ImagePoint& pixel) {
    if (const std::optional<base::HeadPoint> point = view.lift(pixel))
        return (view.pose.rotationHeadToCamera * point->v).normalized();
    const Vector3d ray =
        Vector3d(((pixel.v - view.camera.principal_px) / view.camera.focal_px).homogeneous()).normalized();
    const Vector3d& centre = view.pose.centreCamera_mm;
    return (ray * ray.dot(centre) - centre).normalized();
}

View turnedBy(const View& view, const Eigen::Matrix3d& turnInCamera) {
    View turned = view;
    turned.pose.rotationHeadToCamera = turnInCamera * view.pose.rotationHeadToCamera;
    return turned;
}

double angleAbout(const Vector3d& axis, const Vector3d& direction) {
    const Vector3d u = axis.unitOrthogonal();
    return std::atan2(direction.dot(axis.cross(u)), direction.dot(u));
}

} // namespace

View laidUnder(const View& view, const OutlineEllipse& outline) {
    requireUsable(outline, view.photo.width_px, view.photo.height_px);
    View laid = view;
    const OutlineFit fit =
        fitToEllipse(view.camera, view.pose.rotationHeadToCamera, view.head.surface, outline);
    laid.pose = fit.pose;
    laid.fit.residual_px = fit.residual_px;
    laid.fit.automatic = false;
    laid.fit.outline_px = pointsOf(outline, 96);
    return laid;
}

OutlineEllipse outlineOf(const View& view) {
    // Points evenly spaced in the parameter of an ellipse scatter by half its shape matrix about its middle.
    Vector2d middle = Vector2d::Zero();
    std::vector<Vector2d> rim;
    for (const base::HeadPoint& point : silhouetteOf(view.head.surface, view.pose, 180))
        if (const std::optional<base::ImagePoint> pixel = view.project(point))
            rim.push_back(pixel->v);
    for (const Vector2d& point : rim)
        middle += point / static_cast<double>(rim.size());
    Matrix2d scatter = Matrix2d::Zero();
    for (const Vector2d& point : rim)
        scatter += 2.0 / static_cast<double>(rim.size()) * (point - middle) * (point - middle).transpose();
    const Eigen::SelfAdjointEigenSolver<Matrix2d> axes(scatter);
    const Vector2d along = axes.eigenvectors().col(1);
    const Vector2d squares = axes.eigenvalues().cwiseMax(0.0);
    return {middle, Vector2d(std::sqrt(squares(1)), std::sqrt(squares(0))),
            base::Degrees(std::atan2(along.y(), along.x()) / base::kDegreesToRadians)};
}

View turnedByDrag(const View& view, const base::ImagePoint& from, const base::ImagePoint& to) {
    const Vector2d a = from.v - centreOf(view);
    const Vector2d b = to.v - centreOf(view);
    if ((a - b).norm() < kSmallest || a.norm() < kSmallest)
        return view;
    if (!view.lift(from)) {
        const double roll = std::atan2(a.x() * b.y() - a.y() * b.x(), a.dot(b));
        return turnedBy(view, Eigen::AngleAxisd(roll, Vector3d::UnitZ()).toRotationMatrix());
    }
    // An ellipsoid turns under the pointer: a few rounds bring the same skin to it.
    const base::HeadPoint skin = *view.lift(from);
    View turned = view;
    for (int round = 0; round < 8; ++round) {
        const Vector3d now = (turned.pose.rotationHeadToCamera * skin.v).normalized();
        turned = turnedBy(
            turned, Eigen::Quaterniond::FromTwoVectors(now, directionUnder(turned, to)).toRotationMatrix());
    }
    return turned;
}

View turnedAbout(const View& view, const base::HeadPoint& pinned, const base::ImagePoint& from,
                 const base::ImagePoint& to) {
    const Vector3d axis = (view.pose.rotationHeadToCamera * pinned.v).normalized();
    const Vector3d start = directionUnder(view, from);
    const Vector3d end = directionUnder(view, to);
    if (start.cross(axis).norm() < kSmallest || end.cross(axis).norm() < kSmallest)
        return view;
    const double turn = angleAbout(axis, end) - angleAbout(axis, start);
    return turnedBy(view, Eigen::AngleAxisd(turn, axis).toRotationMatrix());
}

View resized(const View& view, double factor) {
    View larger = view;
    larger.head.surface = Ellipsoid(view.head.surface.halfAxes_mm() * factor);
    larger.pose.centreCamera_mm *= factor;
    return larger;
}

View withCrown(const View& view, double factor) {
    View higher = view;
    Vector3d axes = view.head.surface.halfAxes_mm();
    axes.y() *= factor;
    higher.head.surface = Ellipsoid(axes);
    return higher;
}

} // namespace trichion::head
