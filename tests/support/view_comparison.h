#pragma once
// How a fitted view compares with the exact geometry behind its photo.

#include "support/scan_truth.h"
#include "trichion/head/view.h"

#include <Eigen/Core>
#include <Eigen/Geometry>
#include <Eigen/LU>
#include <algorithm>
#include <cmath>
#include <vector>

namespace trichion::test {

/// A point of the true scalp as a camera sees it.
struct SeenScalp {
    Eigen::Vector2d pixel_px;
    Eigen::Vector3d camera_mm;
    Eigen::Vector3d normal_camera; ///< outward, unit
    [[nodiscard]] double facing() const { return -normal_camera.dot(camera_mm.normalized()); }
};

/// The differences over the scalp that a view shows.
struct Comparison {
    double normal_deg = 0.0; ///< mean angle between the normals
    double areaMean = 0.0;   ///< true area of skin per pixel / fitted
    double area5 = 0.0;      ///< 5th and 95th percentile
    double area95 = 0.0;
    double scaleRatio = 0.0;  ///< fitted / true px per mm, median
    double missedShare = 0.0; ///< of the scalp that lies beside the fitted head
};

/// mm2 of skin that one pixel shows.
inline double areaPerPixel(double depth_mm, double focal_px, const Eigen::Vector2d& fromCentre_px,
                           double facing) {
    return depth_mm * depth_mm /
           (focal_px * focal_px * std::sqrt(1.0 + fromCentre_px.squaredNorm() / (focal_px * focal_px)) *
            facing);
}

/// mm2 of the surface that carries the dots in one pixel.
inline double designedPerPixel(const head::View& view, const base::HeadPoint& point) {
    const Eigen::Vector3d normal = view.head.surface.normalAt(point).v;
    Eigen::Matrix<double, 3, 2> tangents;
    tangents.col(0) = normal.unitOrthogonal();
    tangents.col(1) = normal.cross(tangents.col(0));
    const Eigen::Matrix2d pixels = view.jacobianAt(point) * tangents;
    return 1.0 / std::abs(pixels.determinant());
}

/// Precondition: at least 20 of the points meet the fitted head.
inline Comparison compare(const head::View& view, const std::vector<SeenScalp>& scalp, double trueFocal_px) {
    std::vector<double> areas;
    std::vector<double> scales;
    double angles_deg = 0.0;
    int missed = 0;
    for (const SeenScalp& point : scalp) {
        const auto lifted = view.lift(base::ImagePoint(point.pixel_px));
        if (!lifted) {
            ++missed;
            angles_deg += 90.0; // beside the fitted head: as wrong as a limb can be
            continue;
        }
        const Eigen::Vector3d normal = view.pose.rotationHeadToCamera * view.normalOver(*lifted).v;
        angles_deg +=
            std::acos(std::clamp(normal.dot(point.normal_camera), -1.0, 1.0)) / base::kDegreesToRadians;
        const Eigen::Vector2d fromCentre = point.pixel_px - view.camera.principal_px;
        areas.push_back(areaPerPixel(point.camera_mm.z(), trueFocal_px, fromCentre, point.facing()) /
                        designedPerPixel(view, *lifted));
        scales.push_back(view.scaleAt(*lifted).value / (trueFocal_px / point.camera_mm.z()));
    }
    std::sort(areas.begin(), areas.end());
    std::sort(scales.begin(), scales.end());
    const std::size_t count = areas.size();
    double sum = 0.0;
    for (const double area : areas)
        sum += area;
    const double n = static_cast<double>(count);
    return {angles_deg / (n + missed), sum / n,           areas[count / 20],
            areas[count * 19 / 20],    scales[count / 2], missed / (n + missed)};
}

/// The scan's scalp as a sample shows it.
inline std::vector<SeenScalp> scalpOf(const ScanTruth& truth) {
    std::vector<SeenScalp> scalp;
    for (const TruthSample& point : truth.samples)
        if (isScalp(point))
            scalp.push_back({point.pixel_px, point.camera_mm, point.normal_camera});
    return scalp;
}

inline Comparison compare(const head::View& view, const ScanTruth& truth) {
    return compare(view, scalpOf(truth), truth.focal_px);
}

} // namespace trichion::test
