#include "trichion/head/view.h"

#include "trichion/base/error.h"

#include <array>
#include <cmath>
#include <utility>

namespace trichion::head {

using base::HeadPoint;
using base::ImagePoint;

namespace {

constexpr std::array kKindNames = {
    std::pair{ViewKind::Front, std::string_view("front")},
    std::pair{ViewKind::QuarterLeft, std::string_view("quarter-left")},
    std::pair{ViewKind::QuarterRight, std::string_view("quarter-right")},
    std::pair{ViewKind::Left, std::string_view("left")},
    std::pair{ViewKind::Right, std::string_view("right")},
    std::pair{ViewKind::Top, std::string_view("top")},
    std::pair{ViewKind::Back, std::string_view("back")},
};

constexpr double kNearest_mm = 1.0;

Eigen::Vector3d inCamera(const View& view, const HeadPoint& point) {
    return view.pose.rotationHeadToCamera * view.skinOver(point) + view.pose.centreCamera_mm;
}

/// A ray where the head's ellipsoid is the unit sphere: o + t d.
struct HeadRay {
    Eigen::Vector3d o;
    Eigen::Vector3d d;

    /// Where it enters the sphere of a radius; std::nullopt beside it.
    [[nodiscard]] std::optional<double> enters(double radius) const {
        const double dd = d.squaredNorm();
        const double od = o.dot(d);
        const double discriminant = od * od - dd * (o.squaredNorm() - radius * radius);
        if (discriminant < 0.0)
            return std::nullopt;
        const double t = (-od - std::sqrt(discriminant)) / dd;
        return t < kNearest_mm ? std::nullopt : std::optional(t);
    }
};

/// Where a ray meets the skin: Newton's method from outside, where the height above the skin falls along the
/// ray and is all but convex.
std::optional<double> meetsSkin(const HeadRay& ray, const Relief& relief) {
    constexpr int kRounds = 30;
    constexpr double kClose = 1e-12;
    constexpr double kFlattest = 1e-4; // fall along the ray, in heads per head
    const double length = ray.d.norm();
    std::optional<double> t = ray.enters(1.0 + relief.highest());
    for (int i = 0; i < kRounds && t; ++i) {
        const Eigen::Vector3d at = ray.o + *t * ray.d;
        const double distance = at.norm();
        const Eigen::Vector3d w = at / distance;
        const double above = distance - 1.0 - relief.at(w);
        const double fall = -(w - relief.slopeAt(w) / distance).dot(ray.d);
        if (std::abs(above) < kClose)
            break;
        if (fall < kFlattest * length)
            return std::nullopt; // turned away before it was met: beside the head
        *t += above / fall;
    }
    return t;
}

} // namespace

std::string_view nameOf(ViewKind kind) noexcept {
    for (const auto& [value, name] : kKindNames)
        if (value == kind)
            return name;
    return "front";
}

std::optional<ViewKind> viewKindFrom(std::string_view name) noexcept {
    for (const auto& [value, known] : kKindNames)
        if (known == name)
            return value;
    return std::nullopt;
}

std::optional<ImagePoint> View::project(const HeadPoint& point) const {
    const Eigen::Vector3d X = inCamera(*this, point);
    if (X.z() < kNearest_mm)
        return std::nullopt;
    return ImagePoint(Eigen::Vector2d(camera.principal_px + camera.focal_px * X.head<2>() / X.z()));
}

std::optional<HeadPoint> View::lift(const ImagePoint& pixel) const {
    const Eigen::Vector2d offset = (pixel.v - camera.principal_px) / camera.focal_px;
    const Eigen::Vector3d ray(offset.x(), offset.y(), 1.0);
    // In the space where the head is the unit sphere: |o + t d|^2 = 1, nearest root.
    const Eigen::Vector3d& axes = head.surface.halfAxes_mm();
    const Eigen::Matrix3d toHead = pose.rotationHeadToCamera.transpose();
    const HeadRay inHead{(toHead * (-pose.centreCamera_mm)).cwiseQuotient(axes),
                         (toHead * ray).cwiseQuotient(axes)};
    const std::optional<double> t =
        head.relief.isFlat() ? inHead.enters(1.0) : meetsSkin(inHead, head.relief);
    if (!t)
        return std::nullopt;
    return head.surface.pointAt((inHead.o + *t * inHead.d).normalized());
}

Eigen::Vector3d View::skinOver(const HeadPoint& point) const {
    if (head.relief.isFlat())
        return point.v;
    return (1.0 + head.relief.at(head.surface.parameterOf(point))) * point.v;
}

base::HeadDirection View::normalOver(const HeadPoint& point) const {
    if (head.relief.isFlat())
        return head.surface.normalAt(point);
    const Eigen::Vector3d w = head.surface.parameterOf(point);
    const Eigen::Vector3d onSphere = w - head.relief.slopeAt(w) / (1.0 + head.relief.at(w));
    return base::HeadDirection(
        Eigen::Vector3d(onSphere.cwiseQuotient(head.surface.halfAxes_mm()).normalized()));
}

double View::facing(const HeadPoint& point) const {
    const Eigen::Vector3d toCamera = -(pose.rotationHeadToCamera.transpose() * inCamera(*this, point));
    return normalOver(point).v.dot(toCamera.normalized());
}

base::PxPerMm View::scaleAt(const HeadPoint& point) const {
    return base::PxPerMm(camera.focal_px / std::max(kNearest_mm, inCamera(*this, point).z()));
}

base::PxPerMm View::scaleAtCentre() const {
    return base::PxPerMm(camera.focal_px / std::max(kNearest_mm, pose.centreCamera_mm.z()));
}

Eigen::Matrix<double, 2, 3> View::jacobianAt(const HeadPoint& point) const {
    const Eigen::Vector3d X = inCamera(*this, point);
    const double depth = std::max(kNearest_mm, X.z());
    Eigen::Matrix<double, 2, 3> perspective;
    perspective << 1.0, 0.0, -X.x() / depth, 0.0, 1.0, -X.y() / depth;
    Eigen::Matrix<double, 2, 3> ofSkin = camera.focal_px / depth * perspective * pose.rotationHeadToCamera;
    if (head.relief.isFlat())
        return ofSkin;
    const Eigen::Vector3d inSphere = point.v.cwiseQuotient(head.surface.halfAxes_mm());
    const Eigen::Vector3d w = inSphere.normalized();
    const Eigen::Vector3d slope =
        head.relief.slopeAt(w).cwiseQuotient(head.surface.halfAxes_mm()) / inSphere.norm();
    const Eigen::Matrix3d skinByPoint =
        (1.0 + head.relief.at(w)) * Eigen::Matrix3d::Identity() + point.v * slope.transpose();
    return ofSkin * skinByPoint;
}

void requireViewOf(const View& view, const PhotoIdentity& photo, const std::string& name) {
    const bool same = view.photo.sha256 == photo.sha256 && view.photo.width_px == photo.width_px &&
                      view.photo.height_px == photo.height_px;
    if (!same)
        throw base::Error(base::ErrorCode::ViewOfAnotherPhoto, {{"path", name}});
}

} // namespace trichion::head
