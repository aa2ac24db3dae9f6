#pragma once
// The neural networks and what they say, in pixels of the picture they were given.

#include "trichion/base/error.h"

#include <Eigen/Core>
#include <array>
#include <opencv2/core/mat.hpp>
#include <optional>
#include <vector>

namespace trichion::imaging {

/// The picture made smaller by a whole number, at least 1; up to that many pixels at its right and lower edge
/// are left out, because whole numbers are several times as fast.
[[nodiscard]] cv::Mat madeSmaller(const cv::Mat& picture, int times);

inline constexpr int kLandmarkCount = 468;

/// A face as the detector sees it; keypoints: right eye, left eye, nose tip, mouth, right ear, left ear (the
/// client's).
struct DetectedFace {
    double score = 0.0;
    Eigen::Vector2d centre_px = Eigen::Vector2d::Zero();
    double size_px = 0.0;
    std::array<Eigen::Vector2d, 6> keypoints_px;
};

/// The face mesh on a face.
struct FaceMesh {
    double presence = 0.0;
    std::vector<Eigen::Vector2d> points_px; ///< kLandmarkCount
};

/// Faces with a score above 0.5, largest first, one per face; also rolled faces. `rgb`: 8-bit, three
/// channels. Nothing and a finding if the model cannot be used.
[[nodiscard]] std::vector<DetectedFace> detectFaces(const cv::Mat& rgb, base::Findings& findings);

/// The mesh of a detected face.
[[nodiscard]] std::optional<FaceMesh> meshOf(const cv::Mat& rgb, const DetectedFace& face,
                                             base::Findings& findings);

/// Person probability, 256 x 256 floats stretched over the picture; empty if the model cannot be used.
[[nodiscard]] cv::Mat personProbability(const cv::Mat& rgb, base::Findings& findings);

/// Probability of hair (head or face), 256 x 256 floats stretched over the picture; empty if the model cannot
/// be used.
[[nodiscard]] cv::Mat hairProbability(const cv::Mat& rgb, base::Findings& findings);

/// The 468 points of the canonical face in mm: x to the client's left, y up, z to the front. Empty if the
/// file cannot be used.
[[nodiscard]] std::vector<Eigen::Vector3d> canonicalFace(base::Findings& findings);

} // namespace trichion::imaging
