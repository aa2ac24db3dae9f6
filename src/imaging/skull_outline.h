#pragma once
// Finding the outline of the skull in the photo, near a pose or from a typical view.

#include "trichion/base/error.h"
#include "trichion/head/fit.h"
#include "trichion/head/view.h"

#include <Eigen/Core>
#include <opencv2/core/mat.hpp>
#include <optional>
#include <vector>

namespace trichion::imaging {

/// The part of a photo around the head, at working size: photo pixel = origin_px + step_px * pixel of the
/// crop.
struct HeadCrop {
    cv::Mat rgb;    ///< 8-bit, smoothed against noise and hair
    cv::Mat person; ///< person probability, float, the size of rgb; empty without the model
    Eigen::Vector2d origin_px = Eigen::Vector2d::Zero();
    double step_px = 1.0;
    double maskCell_px = 1.0; ///< photo pixels per cell of the network's mask
};

/// Cuts a square of half side `reach_px` about a point (what of it lies in the photo). The person model looks
/// at the crop, which resolves more than the whole photo. std::nullopt if less than 16 pixels are left.
[[nodiscard]] std::optional<HeadCrop> cropAround(const cv::Mat& rgb, const Eigen::Vector2d& centre_px,
                                                 double reach_px, base::Findings& findings);

/// How far from the expected silhouette the outline is looked for, as a share of the head's radius in the
/// picture.
struct SearchRange {
    double reach = 0.3;
    double trust = 0.1; ///< sd of the expected silhouette
    /// Behind the head may be skin (shoulders), so an edge counts also where the person mask does not end.
    enum class Behind { Background, PerhapsSkin } behind = Behind::Background;
};

/// Contour points of the skull near the silhouette of a pose: forehead above the brows, vault, temples and
/// occiput; never the ears, the face, the neck or the shoulders as the pose places them. Weights say how
/// clear the edge is.
[[nodiscard]] std::vector<head::OutlinePoint> traceSkull(const HeadCrop& crop, const head::View& view,
                                                         const SearchRange& range);

/// Whether the outline at a point of the head (head frame) is the skull's own: no brow, nose, ear or neck in
/// its way.
[[nodiscard]] bool isBareSkull(const head::View& view, const Eigen::Vector3d& point_mm);

/// Where a head is known to lie, roughly.
struct HeadPlace {
    Eigen::Vector2d centre_px = Eigen::Vector2d::Zero();
    double radius_px = 1.0;
};

/// A pose from a typical view: the place, size and turn in the picture whose outline agrees best with the
/// person mask and the edges of the photo. `person` covers the whole photo. std::nullopt if nothing like a
/// head is there. With `near` only places within half a radius and sizes within 35 % are tried.
[[nodiscard]] std::optional<head::HeadPose> searchSkull(const cv::Mat& rgb, const cv::Mat& person,
                                                        const head::View& typical,
                                                        const std::optional<HeadPlace>& near);

} // namespace trichion::imaging
