#include "imaging/pose_steps.h"

#include "imaging/fit_judgement.h"
#include "trichion/base/units.h"
#include "trichion/head/fit.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <vector>

namespace trichion::imaging {

namespace {

/// Distances of points to the nearest of many points of the silhouette of the ellipsoid, px.
std::vector<double> distancesToSilhouette(const head::View& view,
                                          const std::vector<head::OutlinePoint>& points) {
    std::vector<Eigen::Vector2d> rim;
    for (const base::HeadPoint& point : head::silhouetteOf(view.head.surface, view.pose, 720))
        if (const std::optional<base::ImagePoint> pixel = view.project(point))
            rim.push_back(pixel->v);
    std::vector<double> distances;
    for (const head::OutlinePoint& point : points) {
        double nearest = 1e300;
        for (const Eigen::Vector2d& at : rim)
            nearest = std::min(nearest, (at - point.position.v).norm());
        distances.push_back(nearest);
    }
    return distances;
}

} // namespace

SortedOutline sortedBySilhouette(const head::View& view, const std::vector<head::OutlinePoint>& points) {
    constexpr double kFar = 0.05; // of the radius
    const std::vector<double> distances = distancesToSilhouette(view, points);
    const double reach = kFar * radiusOf(view);
    SortedOutline sorted;
    for (std::size_t i = 0; i < points.size(); ++i)
        if (distances[i] < reach)
            sorted.kept.push_back(points[i]);
        else
            sorted.strays.push_back(points[i].position);
    return sorted;
}

head::HeadPose turnedToOutline(const head::View& view) {
    constexpr double kReach_deg = 12.0;
    constexpr double kStep_deg = 1.0;
    std::vector<head::OutlinePoint> points;
    points.reserve(view.fit.outline_px.size());
    for (const base::ImagePoint& point : view.fit.outline_px)
        points.push_back({point, 1.0});
    head::HeadPose best = view.pose;
    double least_px = std::numeric_limits<double>::infinity();
    for (double turn_deg = -kReach_deg; turn_deg <= kReach_deg; turn_deg += kStep_deg) {
        const Eigen::Matrix3d turned =
            Eigen::AngleAxisd(turn_deg * base::kDegreesToRadians, Eigen::Vector3d::UnitZ()) *
            view.pose.rotationHeadToCamera;
        const head::OutlineFit fit = head::fitToOutline(view.camera, turned, view.head.surface, points);
        if (fit.residual_px < least_px) {
            least_px = fit.residual_px;
            best = fit.pose;
        }
    }
    return best;
}

head::View atUsualDistance(head::View view) {
    constexpr double kUsualDistance_mm = 800.0;
    const double side = 2.0 * view.camera.principal_px.maxCoeff();
    const double focal_px =
        std::clamp(view.scaleAtCentre().value * kUsualDistance_mm, 0.6 * side, 12.0 * side);
    view.pose.centreCamera_mm.z() *= focal_px / view.camera.focal_px;
    view.camera.focal_px = focal_px;
    return view;
}

head::HeadPose poseAt(const head::View& view, const HeadPlace& place) {
    const double radius_mm = std::cbrt(view.head.surface.halfAxes_mm().prod());
    const double pxPerMm = place.radius_px / radius_mm;
    const Eigen::Vector2d direction = (place.centre_px - view.camera.principal_px) / view.camera.focal_px;
    return {view.pose.rotationHeadToCamera,
            Eigen::Vector3d(direction.homogeneous()) * (view.camera.focal_px / pxPerMm)};
}

bool isNear(const head::View& view, const head::HeadPose& pose, const HeadPlace& place) {
    constexpr double kAlike = 1.8;
    head::View posed = view;
    posed.pose = pose;
    const double radius = radiusOf(posed);
    const std::optional<base::ImagePoint> centre = posed.project(base::HeadPoint());
    const double larger = std::max(radius, place.radius_px);
    return centre && (centre->v - place.centre_px).norm() < larger &&
           larger < kAlike * std::min(radius, place.radius_px);
}

} // namespace trichion::imaging
