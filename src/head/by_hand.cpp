#include "trichion/head/by_hand.h"

#include <Eigen/Eigenvalues>
#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace trichion::head {

using Eigen::Matrix2d;
using Eigen::Matrix3d;
using Eigen::Vector2d;
using Eigen::Vector3d;

namespace {

constexpr double kSmallest = 1e-9;
constexpr double kUsualDistance_mm = 800.0;
constexpr double kFreedom = 0.20; // of an axis against the others
constexpr double kNearest_heads = 1.3;

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

Matrix3d turned(const Posture& posture) {
    const auto about = [](double angle_deg, const Vector3d& axis) -> Matrix3d {
        return Eigen::AngleAxisd(angle_deg * base::kDegreesToRadians, axis).toRotationMatrix();
    };
    // The camera's y points down and its z forward: a head turned to the picture's right turns against y.
    return about(posture.tilt_deg, Vector3d::UnitZ()) * about(posture.nod_deg, Vector3d::UnitX()) *
           about(-posture.turn_deg, Vector3d::UnitY());
}

double degrees(double radians) {
    return radians / base::kDegreesToRadians;
}

/// The camera stays outside the head, whatever the hand does.
View kept(View view) {
    const double nearest = kNearest_heads * view.head.surface.halfAxes_mm().maxCoeff();
    const double distance = view.pose.centreCamera_mm.norm();
    if (distance < nearest)
        view.pose.centreCamera_mm *= nearest / distance;
    return view;
}

} // namespace

Posture postureOf(const View& view) {
    const Matrix3d d = view.pose.rotationHeadToCamera * orientationOf(view.fit.kind).transpose();
    // d = Rz(tilt) Rx(nod) Ry(-turn): its last row is (cos nod sin turn, sin nod, cos nod cos turn).
    return {degrees(std::atan2(d(2, 0), d(2, 2))), degrees(std::atan2(d(2, 1), std::hypot(d(2, 0), d(2, 2)))),
            degrees(std::atan2(-d(0, 1), d(1, 1)))};
}

View withPosture(View view, const Posture& posture) {
    view.pose.rotationHeadToCamera = turned(posture) * orientationOf(view.fit.kind);
    return view;
}

View startByHand(const PhotoIdentity& photo, std::optional<double> focal35_mm, const Head& head,
                 ViewKind kind, const std::optional<OutlineEllipse>& seen) {
    View view{photo, cameraOf(photo.width_px, photo.height_px, focal35_mm), head, {}, {}};
    view.fit.kind = kind;
    view.fit.automatic = false;
    const double side = std::min(photo.width_px, photo.height_px);
    const OutlineEllipse guess = seen.value_or(OutlineEllipse{
        {0.5 * photo.width_px, 0.42 * photo.height_px}, {0.26 * side, 0.31 * side}, base::Degrees(0.0)});
    view.pose = weakPerspectivePose(view.camera, orientationOf(kind), head.surface, guess);
    if (!isFocalLength(focal35_mm)) {
        const double longer = std::max(photo.width_px, photo.height_px);
        const double focal_px =
            std::clamp(view.scaleAtCentre().value * kUsualDistance_mm, 0.6 * longer, 12.0 * longer);
        const double further = focal_px / view.camera.focal_px;
        view.camera.focal_px = focal_px;
        view.pose.centreCamera_mm.z() *= further;
    }
    return kept(view);
}

View asKind(View view, ViewKind kind) {
    view.fit.kind = kind;
    return withPosture(std::move(view), {});
}

View turnedRound(View view) {
    const Vector3d sight = view.pose.centreCamera_mm.normalized();
    const Matrix3d half = 2.0 * sight * sight.transpose() - Matrix3d(Matrix3d::Identity());
    view.pose.rotationHeadToCamera = half * view.pose.rotationHeadToCamera;
    return view;
}

View moved(View view, const Vector2d& by_px) {
    view.pose.centreCamera_mm.head<2>() += by_px * view.pose.centreCamera_mm.z() / view.camera.focal_px;
    return view;
}

View sizedInPhoto(View view, double factor) {
    view.pose.centreCamera_mm /= std::clamp(factor, 0.1, 10.0);
    return kept(view);
}

View laidUnder(const View& view, const OutlineEllipse& outline) {
    requireUsable(outline, view.photo.width_px, view.photo.height_px);
    View laid = view;
    // The ellipsoid is laid under an ellipse that the skin's own outline then makes good, round by round.
    constexpr int kRounds = 6;
    OutlineEllipse asked = outline;
    for (int round = 0; round < (view.head.relief.isFlat() ? 1 : kRounds); ++round) {
        const OutlineFit fit =
            fitToEllipse(view.camera, view.pose.rotationHeadToCamera, view.head.surface, asked);
        laid.pose = fit.pose;
        laid.fit.residual_px = fit.residual_px;
        if (view.head.relief.isFlat())
            break;
        const OutlineEllipse seen = outlineOf(laid);
        asked.centre_px += outline.centre_px - seen.centre_px;
        asked.radii_px *= std::sqrt(outline.radii_px.prod() / seen.radii_px.prod());
    }
    laid.fit.automatic = false;
    laid.fit.outline_px = pointsOf(outline, 96);
    return laid;
}

OutlineEllipse outlineOf(const View& view) {
    // Points evenly spaced in the parameter of an ellipse scatter by half its shape matrix about its middle.
    Vector2d middle = Vector2d::Zero();
    std::vector<Vector2d> rim;
    for (const base::HeadPoint& point : silhouetteOf(view, 180))
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

std::vector<LaidSkin> stillLaid(const View& view, const std::vector<LaidSkin>& laid) {
    constexpr double kThere = 0.01;
    const double reach = kThere * silhouetteBox(view).size().x();
    std::vector<LaidSkin> still;
    for (const LaidSkin& skin : laid)
        if (const std::optional<base::ImagePoint> now = view.project(skin.place);
            now && (now->v - skin.at.v).norm() <= reach)
            still.push_back(skin);
    return still;
}

View resized(const View& view, double factor) {
    View larger = view;
    larger.head.surface = Ellipsoid(view.head.surface.halfAxes_mm() * factor);
    larger.pose.centreCamera_mm *= factor;
    return larger;
}

View withHalfAxis(View view, HeadAxis axis, base::Millimetres halfAxis) {
    const auto index = static_cast<Eigen::Index>(axis);
    const Vector3d mean = meanHead().surface.halfAxes_mm();
    Vector3d axes = view.head.surface.halfAxes_mm();
    // Against the other two, so that a small head may be as high for its size as a large one.
    const double others = std::sqrt(axes.prod() / axes(index) / (mean.prod() / mean(index)));
    const double usual = mean(index) * others;
    axes(index) = std::clamp(halfAxis.value, (1.0 - kFreedom) * usual, (1.0 + kFreedom) * usual);
    axes(index) = std::clamp(axes(index), 40.0, 200.0);
    view.head.surface = Ellipsoid(axes);
    return kept(view);
}

PixelBox silhouetteBox(const View& view) {
    PixelBox box{Vector2d::Constant(1e9), Vector2d::Constant(-1e9)};
    for (const base::HeadPoint& point : silhouetteOf(view, 96))
        if (const std::optional<base::ImagePoint> pixel = view.project(point)) {
            box.low = box.low.cwiseMin(pixel->v);
            box.high = box.high.cwiseMax(pixel->v);
        }
    return box;
}

} // namespace trichion::head
