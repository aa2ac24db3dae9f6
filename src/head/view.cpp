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
    return view.pose.rotationHeadToCamera * point.v + view.pose.centreCamera_mm;
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
    const Eigen::Vector3d o = (toHead * (-pose.centreCamera_mm)).cwiseQuotient(axes);
    const Eigen::Vector3d d = (toHead * ray).cwiseQuotient(axes);
    const double dd = d.squaredNorm();
    const double od = o.dot(d);
    const double discriminant = od * od - dd * (o.squaredNorm() - 1.0);
    if (discriminant < 0.0)
        return std::nullopt;
    const double t = (-od - std::sqrt(discriminant)) / dd;
    if (t < kNearest_mm)
        return std::nullopt;
    return head.surface.pointAt((o + t * d).normalized());
}

double View::facing(const HeadPoint& point) const {
    const Eigen::Vector3d toCamera = -(pose.rotationHeadToCamera.transpose() * inCamera(*this, point));
    return head.surface.normalAt(point).v.dot(toCamera.normalized());
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
    return camera.focal_px / depth * perspective * pose.rotationHeadToCamera;
}

void requireViewOf(const View& view, const PhotoIdentity& photo, const std::string& name) {
    const bool same = view.photo.sha256 == photo.sha256 && view.photo.width_px == photo.width_px &&
                      view.photo.height_px == photo.height_px;
    if (!same)
        throw base::Error(base::ErrorCode::ViewOfAnotherPhoto, {{"path", name}});
}

} // namespace trichion::head
