#pragma once
// How broad a face from above is in the picture: its outline at the sides lies where the person ends, however
// the lens or a stretched file draws it.

#include "imaging/skull_outline.h"
#include "imaging/steep_face.h"
#include "trichion/head/ellipsoid.h"
#include "trichion/head/view.h"

#include <optional>

namespace trichion::imaging {

/// A head of another breadth, and where it stands.
struct BroadHead {
    head::Ellipsoid surface;
    head::HeadPose pose;
    double share = 1.0; ///< its breadth over the mean head's, height and length alike
};

/// The breadth (0.75 to 1.55 of the mean head's against height and length) and the pose with which the rim of
/// the skull lies best on the end of the person mask, and eyes and nose where the face has them. std::nullopt
/// without a mask, or where a head of usual breadth agrees as well (docs/method/head.md, "From above").
[[nodiscard]] std::optional<BroadHead> asBroadAsSeen(const HeadCrop& crop, const head::View& view,
                                                     const SteepFace& face);

} // namespace trichion::imaging
