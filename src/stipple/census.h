#pragma once
/// \file
/// Exact integrals of a density field over the zones of a head.

#include "trichion/base/units.h"
#include "trichion/head/anatomy.h"
#include "trichion/stipple/field.h"

#include <array>

namespace trichion::stipple {

/// What a design asks for in one zone.
struct ZoneIntegral {
    double area_cm2 = 0.0; ///< skin where it asks for dots
    double wanted = 0.0;   ///< dots: integral of the density, clipped to the maximum
    double densest = 0.0;  ///< highest density asked for, dots per cm2, not clipped
};
using ZoneIntegrals = std::array<ZoneIntegral, head::kZoneCount>;

/// Midpoint rule on the scalp chart in cells of half a degree (about 0.7 mm), finer where a hole cuts a cell;
/// the area element of the ellipsoid is exact. Within 0.2 % of the true integral for zones of 10 cm2 and
/// more. The same on any number of threads.
[[nodiscard]] ZoneIntegrals integrate(const DensityField& field, const head::Ellipsoid& surface,
                                      base::DotsPerCm2 maximum);

} // namespace trichion::stipple
