#pragma once
// What a photo without a face shows: which side of a head, and how sure that is.

#include "imaging/person_shape.h"
#include "trichion/head/view.h"

#include <Eigen/Core>
#include <opencv2/core/mat.hpp>
#include <optional>

namespace trichion::imaging {

/// The likeliest kind of view.
struct KindSight {
    head::ViewKind kind = head::ViewKind::Front;
    double confidence = 0.0;                             ///< 0..1: its share among all kinds
    Direction direction;                                 ///< of the likeliest shape of this kind
    Eigen::Vector2d centre_px = Eigen::Vector2d::Zero(); ///< middle of its skull
    double radius_px = 0.0;
    double score = 0.0; ///< mean logarithm of the likelihood of a sample
};

/// Compares the shape of a person from many directions with the mask (over the whole photo) and the edges of
/// the picture (docs/method/head.md, "Kind of view"). `nose_px` is where a face detector saw a nose; without
/// it a face is taken not to be in sight. std::nullopt if nothing like a head is there, or without a mask.
[[nodiscard]] std::optional<KindSight> seeKind(const cv::Mat& rgb, const cv::Mat& person,
                                               const std::optional<Eigen::Vector2d>& nose_px);

} // namespace trichion::imaging
