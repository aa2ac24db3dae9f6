#pragma once
// Steps of a fit that take a view and say its next pose.

#include "imaging/skull_outline.h"
#include "trichion/head/fit.h"
#include "trichion/head/view.h"

#include <vector>

namespace trichion::imaging {

/// Points of an outline that lie at the silhouette of a view, within 5 % of its radius, and the others.
struct SortedOutline {
    std::vector<head::OutlinePoint> kept;
    std::vector<base::ImagePoint> strays;
};
[[nodiscard]] SortedOutline sortedBySilhouette(const head::View& view,
                                               const std::vector<head::OutlinePoint>& points);

/// The long outline of a head from above shows its turn in the picture: the pose, within 12 degrees of that
/// of `view`, that the points of its outline fit best.
[[nodiscard]] head::HeadPose turnedToOutline(const head::View& view);

/// The same picture of a head that is a usual 800 mm away, as far as the focal length of a lens goes.
[[nodiscard]] head::View atUsualDistance(head::View view);

/// The head of `view`, turned as there, at a place of the picture.
[[nodiscard]] head::HeadPose poseAt(const head::View& view, const HeadPlace& place);

/// Whether the head of `view` in another pose lies within a radius of a place and is much the same size.
[[nodiscard]] bool isNear(const head::View& view, const head::HeadPose& pose, const HeadPlace& place);

} // namespace trichion::imaging
