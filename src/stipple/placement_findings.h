#pragma once
/// \file
/// What a person should know about the dots that were placed.

#include "trichion/stipple/placement.h"

namespace trichion::stipple {

/// DensityClipped for the zone that asks for most; if there is no dot, why: HolesCoverRegion, DensityErased
/// or RegionEmpty.
[[nodiscard]] base::Findings findingsOf(const Placement& placement, const design::Design& design,
                                        const HeadDots& head);

} // namespace trichion::stipple
