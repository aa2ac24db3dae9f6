#include "imaging/face_evidence.h"

#include "imaging/face_pose.h"
#include "trichion/head/fit.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace trichion::imaging {

using base::FindingCode;
using head::ViewKind;

namespace {

constexpr double kPresent = 0.5;

/// A detected face without a mesh is a profile if the nose stands clear of the ears.
std::optional<ViewKind> profileOf(const DetectedFace& face) {
    constexpr double kClear = 0.2;
    const double ears = 0.5 * (face.keypoints_px[4].x() + face.keypoints_px[5].x());
    const double nose = (face.keypoints_px[2].x() - ears) / face.size_px;
    if (std::abs(nose) < kClear)
        return std::nullopt;
    return nose < 0.0 ? ViewKind::Left : ViewKind::Right;
}

const DetectedFace& nearestTo(const std::vector<DetectedFace>& faces, const Eigen::Vector2d& wanted_px) {
    return *std::min_element(faces.begin(), faces.end(), [&](const DetectedFace& a, const DetectedFace& b) {
        return (a.centre_px - wanted_px).norm() < (b.centre_px - wanted_px).norm();
    });
}

/// Where the faces after the first are, as "X,Y or X,Y".
std::string placesOf(const std::vector<DetectedFace>& faces) {
    std::string places;
    for (std::size_t i = 1; i < faces.size(); ++i)
        places += (places.empty() ? "" : " or ") + std::to_string(std::lround(faces[i].centre_px.x())) + "," +
                  std::to_string(std::lround(faces[i].centre_px.y()));
    return places;
}

} // namespace

std::optional<head::HeadPose> poseFromMesh(const head::View& view, const FaceMesh& mesh,
                                           base::Findings& findings) {
    const std::vector<Eigen::Vector3d> canonical = canonicalFace(findings);
    if (canonical.empty())
        return std::nullopt;
    return poseFromFace(view.camera, view.head, mesh.points_px, canonical);
}

FaceEvidence lookForFace(const cv::Mat& rgb, const head::View& view,
                         const std::optional<base::ImagePoint>& wanted_px, base::Findings& findings) {
    FaceEvidence evidence;
    const std::vector<DetectedFace> faces = detectFaces(rgb, findings);
    if (faces.empty())
        return evidence;
    const DetectedFace& face = wanted_px ? nearestTo(faces, wanted_px->v) : faces.front();
    if (faces.size() > 1 && !wanted_px)
        findings.push_back({FindingCode::SeveralFaces,
                            {{"given", std::to_string(faces.size())}, {"others", placesOf(faces)}}});
    evidence.detected = face;
    for (const DetectedFace& other : faces)
        if (&other != &face)
            evidence.others.push_back(other);
    std::optional<FaceMesh> mesh = meshOf(rgb, face, findings);
    if (mesh && mesh->presence > kPresent) {
        evidence.pose = poseFromMesh(view, *mesh, findings);
        evidence.mesh = std::move(mesh);
    }
    if (evidence.pose)
        evidence.kind =
            head::kindOf(head::yawOf(evidence.pose->rotationHeadToCamera, view.head.longAxisRise));
    else if (!evidence.mesh)
        evidence.kind = profileOf(face);
    return evidence;
}

std::vector<SeenFace> facesIn(const FaceEvidence& evidence) {
    std::vector<SeenFace> faces;
    if (!evidence.detected)
        return faces;
    faces.reserve(1 + evidence.others.size());
    faces.push_back({base::ImagePoint(evidence.detected->centre_px), evidence.detected->size_px});
    for (const DetectedFace& other : evidence.others)
        faces.push_back({base::ImagePoint(other.centre_px), other.size_px});
    return faces;
}

bool isProfile(const DetectedFace& face) {
    const auto& at = face.keypoints_px;
    const auto [low, high] = std::minmax(at[4].x(), at[5].x());
    return at[2].x() < low || at[2].x() > high;
}

HeadPlace skullBehind(const DetectedFace& face, ViewKind side) {
    // A mean head in the Frankfurt frame, as in person_shape.cpp.
    constexpr double kNoseToEar_mm = 120.0;
    constexpr double kEarBehind_mm = 12.0; // the skull's middle
    constexpr double kEarBelow_mm = 38.0;
    constexpr double kRadius_mm = 86.5;
    const Eigen::Vector2d& nose = face.keypoints_px[2];
    const Eigen::Vector2d& ear = face.keypoints_px[side == ViewKind::Left ? 5 : 4];
    const Eigen::Vector2d forward = nose - ear;
    const double pxPerMm = forward.norm() / kNoseToEar_mm;
    const double towardsNose = forward.x() < 0.0 ? -1.0 : 1.0;
    return {ear + pxPerMm * Eigen::Vector2d(towardsNose * kEarBehind_mm, -kEarBelow_mm),
            pxPerMm * kRadius_mm};
}

} // namespace trichion::imaging
