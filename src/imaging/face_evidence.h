#pragma once
// What the face in a photo says about the head.

#include "imaging/models.h"
#include "imaging/skull_outline.h"
#include "trichion/base/error.h"
#include "trichion/head/view.h"
#include "trichion/imaging/fit_photo.h"

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

/// Whether the nose of a face stands clear of both ears, as only a profile's does.
[[nodiscard]] bool isProfile(const DetectedFace& face);

/// Roughly where the skull of a face in profile lies, by its nose and ear; `side` is left or right.
[[nodiscard]] HeadPlace skullBehind(const DetectedFace& face, head::ViewKind side);

/// The faces, that of the client first.
[[nodiscard]] std::vector<SeenFace> facesIn(const FaceEvidence& evidence);

} // namespace trichion::imaging
