#pragma once
// How far a fit can be trusted, in words.

#include "trichion/base/error.h"
#include "trichion/head/joint.h"
#include "trichion/head/view.h"

#include <string>

namespace trichion::imaging {

/// A number with so many decimals.
[[nodiscard]] std::string rounded(double value, int decimals);

/// Mean radius of the head in the picture, px.
[[nodiscard]] double radiusOf(const head::View& view);

[[nodiscard]] base::Finding uncertain(const std::string& reason);

/// FitUncertain, HeadCropped, ViewLowResolution as they apply to an outline of which `outlierShare` (0..1)
/// was not the head's.
[[nodiscard]] base::Findings judgeFit(const head::View& view, double outlierShare);

/// Notes the sources of a size in the view. Returns ScaleSourcesDisagree where they do.
[[nodiscard]] base::Findings stateScale(head::View& view, const head::JointFit& joint);

} // namespace trichion::imaging
