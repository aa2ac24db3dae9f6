#pragma once
/// \file
/// The way hair grows on a head.

#include "trichion/base/frames.h"
#include "trichion/design/design.h"
#include "trichion/head/ellipsoid.h"

#include <Eigen/Core>

namespace trichion::render {

constexpr double kLift_deg = 35.0; ///< of a hair against the skin, on the mean (judgement)

/// Unit vector along the skin in the head's frame: out of the design's whorl, turned beside its eye.
[[nodiscard]] Eigen::Vector3d growthAt(const head::Ellipsoid& surface, const design::CrownWhorl& whorl,
                                       const base::HeadPoint& place);

} // namespace trichion::render
