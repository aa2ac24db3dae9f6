#pragma once
/// \file
/// Fitting the head surface to its outline in a photo (docs/method/head.md, "The fit"). Pure geometry.

#include "trichion/base/frames.h"
#include "trichion/base/units.h"
#include "trichion/head/ellipsoid.h"
#include "trichion/head/view.h"

#include <Eigen/Core>
#include <optional>
#include <vector>

namespace trichion::head {

/// An ellipse drawn over the skull in pixels of the upright photo.
struct OutlineEllipse {
    Eigen::Vector2d centre_px = Eigen::Vector2d::Zero();
    Eigen::Vector2d radii_px = Eigen::Vector2d::Zero();
    base::Degrees turn; ///< of the first radius from +x, clockwise as seen
};

/// Errors: OutlineInvalid unless all numbers are finite and the radii >= 8 px; OutlineOutsidePicture if no
/// part of the ellipse lies in the picture.
void requireUsable(const OutlineEllipse& outline, int width_px, int height_px);

/// `count` points of the ellipse, evenly spaced in its parameter.
[[nodiscard]] std::vector<base::ImagePoint> pointsOf(const OutlineEllipse& outline, int count);

/// Whether a 35-mm equivalent is there and sensible: 10..800 mm.
[[nodiscard]] bool isFocalLength(std::optional<double> focal35_mm) noexcept;
/// Camera of an uncropped photo: focal length from the 35-mm equivalent (60 mm unless isFocalLength),
/// principal point in the middle.
[[nodiscard]] Camera cameraOf(int width_px, int height_px, std::optional<double> focal35_mm);

/// Rotation from the Frankfurt frame (x to the client's left, y up, z to the front) of an upright client to
/// the camera that looks levelly at `kind`; Top looks straight down, the nose at the picture's lower side.
[[nodiscard]] Eigen::Matrix3d frankfurtToCamera(ViewKind kind);
/// Rotation from the head frame to the Frankfurt frame.
[[nodiscard]] Eigen::Matrix3d headToFrankfurt(base::Degrees longAxisRise);
/// Rotation head -> camera of an upright client, with the rise of the long axis of meanHead().
[[nodiscard]] Eigen::Matrix3d orientationOf(ViewKind kind);
/// Where the nose points, from the picture plane's normal: > 0 towards the picture's right.
[[nodiscard]] base::Degrees yawOf(const Eigen::Matrix3d& rotationHeadToCamera, base::Degrees longAxisRise);
/// Front within 22.5 degrees of yaw, a quarter up to 67.5, then a side.
[[nodiscard]] ViewKind kindOf(base::Degrees yaw) noexcept;

/// The rotation turned in the picture plane, by at most 90 degrees, so that the long axis of the projected
/// surface lies along that of the ellipse. Unchanged where either is too round (axes within 12 %) to tell.
[[nodiscard]] Eigen::Matrix3d turnedTowards(const Eigen::Matrix3d& rotationHeadToCamera,
                                            const Ellipsoid& surface, const OutlineEllipse& outline);

/// A point of the outline; the weight counts in the sum of squares.
struct OutlinePoint {
    base::ImagePoint position;
    double weight = 1.0;
};

/// A pose and how well the outline agrees with it.
struct OutlineFit {
    HeadPose pose;
    double residual_px = 0.0; ///< weighted rms distance of the points to the silhouette
};

/// Finds the centre for a locked rotation and known axes by Levenberg-Marquardt on the distance of the points
/// to the silhouette, robustly (Huber's weights; threshold from the median). Deterministic. Error: FitFailed
/// with fewer than 5 points, or if no head before the camera fits.
[[nodiscard]] OutlineFit fitToOutline(const Camera& camera, const Eigen::Matrix3d& rotationHeadToCamera,
                                      const Ellipsoid& surface, const std::vector<OutlinePoint>& outline);

/// As fitToOutline for an ellipse, started from the closed form under weak perspective. Error: FitFailed.
[[nodiscard]] OutlineFit fitToEllipse(const Camera& camera, const Eigen::Matrix3d& rotationHeadToCamera,
                                      const Ellipsoid& surface, const OutlineEllipse& outline);

/// The closed form alone: the centre under weak perspective that gives the ellipse its area. Error:
/// FitFailed.
[[nodiscard]] HeadPose weakPerspectivePose(const Camera& camera, const Eigen::Matrix3d& rotationHeadToCamera,
                                           const Ellipsoid& surface, const OutlineEllipse& outline);

/// The curve on the surface where the camera's rays touch it, `count` points in order around it.
/// Precondition: the camera lies outside the surface.
[[nodiscard]] std::vector<base::HeadPoint> silhouetteOf(const Ellipsoid& surface, const HeadPose& pose,
                                                        int count);
/// The same for the skin of a view's head: the points of the ellipsoid below the skin that the rays touch.
[[nodiscard]] std::vector<base::HeadPoint> silhouetteOf(const View& view, int count);

} // namespace trichion::head
