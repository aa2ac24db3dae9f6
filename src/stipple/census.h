#pragma once
/// \file
/// Exact integrals of a density field over the zones of a head, bin by bin.

#include "trichion/base/units.h"
#include "trichion/head/anatomy.h"
#include "trichion/stipple/field.h"
#include "trichion/stipple/placement.h"

#include <array>
#include <cstdint>
#include <vector>

namespace trichion::stipple {

/// What a design asks for in the part of a zone that lies in one bin.
struct CensusPart {
    std::uint16_t bin = 0;
    head::Zone zone = head::Zone::MidScalp;
    double area_cm2 = 0.0; ///< skin where it asks for dots
    double wanted = 0.0;   ///< dots: integral of the density, clipped to the maximum
    double densest = 0.0;  ///< highest density asked for, dots per cm2, not clipped
};

/// Midpoint rule on the scalp chart in pieces of a third of a cell of the map, finer near holes, with the
/// area element of the ellipsoid. Within 0.2 % of the true integral for zones of 10 cm2 and more. The same on
/// any number of threads.
class BinCensus {
  public:
    BinCensus(const DensityField& field, base::DotsPerCm2 maximum);
    /// Takes over the bins that the field's edit has not changed; precondition: the same holes. Gives what
    /// BinCensus(field, maximum) gives.
    BinCensus(const DensityField& field, base::DotsPerCm2 maximum, const BinCensus& earlier);

    /// Sums by zone, always in the order of the bins; no counts of dots.
    [[nodiscard]] std::array<ZoneCensus, head::kZoneCount> sums() const;

  private:
    std::vector<CensusPart> m_parts; // by bin, then zone
};

} // namespace trichion::stipple
