#pragma once
/// \file
/// A photo as a registered view of a head: camera, pose, and how they were found.

#include "trichion/base/frames.h"
#include "trichion/base/units.h"
#include "trichion/head/ellipsoid.h"

#include <Eigen/Core>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trichion::head {

/// What the camera sees. Left is the client's left side (the nose points to the picture's left);
/// a quarter is 45 degrees towards it.
enum class ViewKind { Front, QuarterLeft, QuarterRight, Left, Right, Top, Back };

/// "front", "quarter-left", ...
[[nodiscard]] std::string_view nameOf(ViewKind kind) noexcept;
[[nodiscard]] std::optional<ViewKind> viewKindFrom(std::string_view name) noexcept;

/// Pinhole camera in pixels of the upright full-size photo.
struct Camera {
    double focal_px = 0.0;
    Eigen::Vector2d principal_px = Eigen::Vector2d::Zero();
};

/// Where the head stands before the camera: X_camera = rotation * X_head + centre.
struct HeadPose {
    Eigen::Matrix3d rotationHeadToCamera = Eigen::Matrix3d::Identity();
    Eigen::Vector3d centreCamera_mm = Eigen::Vector3d::Zero();
};

/// The file a view belongs to.
struct PhotoIdentity {
    std::string sha256;
    int width_px = 0;
    int height_px = 0;
    bool flipped = false; ///< the photo was a mirror's: left and right are swapped before anything else
};

/// One measurement of size and its standard deviation.
struct ScaleSource {
    /// "anthropometry", "interpupillary distance", "taped breadth", "taped circumference", "ruler", "tag"
    std::string name;
    double pxPerMm = 0.0;
    double sigma_percent = 0.0;
};

/// How the view was found.
struct FitSummary {
    ViewKind kind = ViewKind::Front;
    double residual_px = 0.0; ///< rms distance of the outline to the fitted silhouette
    bool automatic = true;
    std::vector<ScaleSource> scaleSources;
    double scaleSigma_percent = 0.0;
    /// Where the edge of the head was seen, pixels of the full-size photo; may be empty.
    std::vector<base::ImagePoint> outline_px;
};

/// A registered photo. Value; projection and lifting are inverses on the visible side. Points of the head are
/// those of its ellipsoid; the skin over them (head.relief) is what the camera sees.
struct View {
    PhotoIdentity photo;
    Camera camera;
    Head head;
    HeadPose pose;
    FitSummary fit;

    /// Pixel of a point of the head; std::nullopt behind the camera. Does not ask whether the point is
    /// hidden.
    [[nodiscard]] std::optional<base::ImagePoint> project(const base::HeadPoint& point) const;
    /// The visible point of the head surface under a pixel; std::nullopt beside the head.
    [[nodiscard]] std::optional<base::HeadPoint> lift(const base::ImagePoint& pixel) const;
    /// Where the skin lies over a point of the ellipsoid, head frame; the point itself on a head without
    /// relief.
    [[nodiscard]] Eigen::Vector3d skinOver(const base::HeadPoint& point) const;
    /// Outward unit normal of the skin over a point of the ellipsoid.
    [[nodiscard]] base::HeadDirection normalOver(const base::HeadPoint& point) const;
    /// Cosine between the outward normal and the direction to the camera; > 0 where the skin faces the
    /// camera.
    [[nodiscard]] double facing(const base::HeadPoint& point) const;
    /// Image scale at the depth of a point, for skin that faces the camera.
    [[nodiscard]] base::PxPerMm scaleAt(const base::HeadPoint& point) const;
    /// Scale at the depth of the head's centre.
    [[nodiscard]] base::PxPerMm scaleAtCentre() const;
    /// 2x3 Jacobian d pixel / d head position in px per mm at a point before the camera.
    [[nodiscard]] Eigen::Matrix<double, 2, 3> jacobianAt(const base::HeadPoint& point) const;
};

/// Text of a V.json (docs/design-format.md).
[[nodiscard]] std::string viewToJson(const View& view);
/// Reads a V.json. Errors: those of JsonNode, FileInvalidField (also for a matrix that is no rotation).
[[nodiscard]] View viewFromJson(std::string_view text, const std::string& name);
/// Error: ViewOfAnotherPhoto unless the view was made for this file.
void requireViewOf(const View& view, const PhotoIdentity& photo, const std::string& name);

} // namespace trichion::head
