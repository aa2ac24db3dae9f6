#include "imaging/face_pose.h"

#include "trichion/head/fit.h"

#include <Eigen/Geometry>
#include <array>
#include <cmath>
#include <opencv2/calib3d.hpp>
#include <opencv2/core/eigen.hpp>

namespace trichion::imaging {

using Eigen::Matrix3d;
using Eigen::Vector2d;
using Eigen::Vector3d;

namespace {

// The canonical face is not levelled in the Frankfurt plane: docs/method/head.md, "Orientation from a face".
constexpr double kCanonicalPitch_deg = 5.0;
// Centre of the skull's ellipsoid in the levelled canonical face.
const Vector3d kSkullCentre_mm(0.0, 60.0, -35.0);
constexpr std::array<std::size_t, 3> kForeheadMidline = {9, 151, 10};
constexpr double kLandmarkSigma_percent = 2.0;

} // namespace

std::optional<head::HeadPose> poseFromFace(const head::Camera& camera, const head::Head& head,
                                           const std::vector<Vector2d>& landmarks_px,
                                           const std::vector<Vector3d>& canonical_mm) {
    std::vector<cv::Point3d> object;
    std::vector<cv::Point2d> image;
    for (std::size_t i = 0; i < canonical_mm.size() && i < landmarks_px.size(); ++i) {
        object.emplace_back(canonical_mm[i].x(), canonical_mm[i].y(), canonical_mm[i].z());
        image.emplace_back(landmarks_px[i].x(), landmarks_px[i].y());
    }
    const cv::Matx33d intrinsics(camera.focal_px, 0, camera.principal_px.x(), 0, camera.focal_px,
                                 camera.principal_px.y(), 0, 0, 1);
    cv::Mat turn;
    cv::Mat shift;
    try {
        if (!cv::solvePnP(object, image, intrinsics, cv::noArray(), turn, shift, false, cv::SOLVEPNP_SQPNP) ||
            !cv::solvePnP(object, image, intrinsics, cv::noArray(), turn, shift, true,
                          cv::SOLVEPNP_ITERATIVE))
            return std::nullopt;
    } catch (const cv::Exception&) {
        return std::nullopt;
    }
    cv::Mat matrix;
    cv::Rodrigues(turn, matrix);
    Matrix3d fromCanonical;
    Vector3d translation;
    cv::cv2eigen(matrix, fromCanonical);
    cv::cv2eigen(shift, translation);
    const Matrix3d level = Eigen::AngleAxisd(kCanonicalPitch_deg * base::kDegreesToRadians, Vector3d::UnitX())
                               .toRotationMatrix();
    const head::HeadPose pose{fromCanonical * level * head::headToFrankfurt(head.longAxisRise),
                              fromCanonical * level * kSkullCentre_mm + translation};
    if (!pose.rotationHeadToCamera.allFinite() || !pose.centreCamera_mm.allFinite() ||
        pose.centreCamera_mm.z() <= 0.0)
        return std::nullopt;
    return pose;
}

std::optional<base::Degrees> turnToMidline(const head::View& view,
                                           const std::vector<Vector2d>& landmarks_px) {
    double sum = 0.0;
    for (const std::size_t index : kForeheadMidline) {
        const std::optional<base::HeadPoint> point = view.lift(base::ImagePoint(landmarks_px[index]));
        if (!point || point->v.z() <= 0.0)
            return std::nullopt;
        sum += std::atan2(point->v.x(), point->v.z()) / base::kDegreesToRadians;
    }
    return base::Degrees(sum / static_cast<double>(kForeheadMidline.size()));
}

head::PupilMarks pupilsOf(const std::vector<Vector2d>& landmarks_px) {
    const Vector2d right = 0.5 * (landmarks_px[33] + landmarks_px[133]);
    const Vector2d left = 0.5 * (landmarks_px[263] + landmarks_px[362]);
    return {base::ImagePoint(right), base::ImagePoint(left), kLandmarkSigma_percent};
}

} // namespace trichion::imaging
