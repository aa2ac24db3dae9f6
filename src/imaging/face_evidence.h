#pragma once
// What the face in a photo says about the head.

#include "imaging/models.h"
#include "trichion/base/error.h"
#include "trichion/head/view.h"

#include <opencv2/core/mat.hpp>
#include <optional>
#include <vector>

namespace trichion::imaging {

/// The face of the client in a photo.
struct FaceEvidence {
    std::optional<DetectedFace> detected;
    std::vector<DetectedFace> others;
    std::optional<FaceMesh> mesh;       ///< only if present
    std::optional<head::HeadPose> pose; ///< from the mesh
    std::optional<head::ViewKind> kind; ///< from the pose, or a profile
};

/// Pose of a mesh by the canonical face; nothing without that model.
[[nodiscard]] std::optional<head::HeadPose> poseFromMesh(const head::View& view, const FaceMesh& mesh,
                                                         base::Findings& findings);

/// Looks with the detector, then the mesh; `view` brings camera and head. Of several faces the one nearest to
/// `wanted_px` is taken, the largest without it. Findings: SeveralFaces, ModelUnavailable.
[[nodiscard]] FaceEvidence lookForFace(const cv::Mat& rgb, const head::View& view,
                                       const std::optional<base::ImagePoint>& wanted_px,
                                       base::Findings& findings);

} // namespace trichion::imaging
