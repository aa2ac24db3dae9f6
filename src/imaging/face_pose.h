#pragma once
// Orientation of the head from the face mesh.

#include "trichion/base/units.h"
#include "trichion/head/ellipsoid.h"
#include "trichion/head/joint.h"
#include "trichion/head/view.h"

#include <Eigen/Core>
#include <optional>
#include <vector>

namespace trichion::imaging {

/// Pose of the head from the landmarks of a face: rotation by PnP, position rough (some 10 %).
/// std::nullopt if the equations have no solution before the camera.
[[nodiscard]] std::optional<head::HeadPose> poseFromFace(const head::Camera& camera, const head::Head& head,
                                                         const std::vector<Eigen::Vector2d>& landmarks_px,
                                                         const std::vector<Eigen::Vector3d>& canonical_mm);

/// By how much the head must turn about its own vertical axis for the landmarks on the middle of the forehead
/// to meet it in its plane of symmetry; std::nullopt if they lie beside the head.
[[nodiscard]] std::optional<base::Degrees> turnToMidline(const head::View& view,
                                                         const std::vector<Eigen::Vector2d>& landmarks_px);

/// The middles of the eyes.
[[nodiscard]] head::PupilMarks pupilsOf(const std::vector<Eigen::Vector2d>& landmarks_px);

} // namespace trichion::imaging
