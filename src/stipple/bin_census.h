#pragma once
/// \file
/// What a design asks for, integrated bin by bin.

#include "trichion/stipple/field.h"
#include "trichion/stipple/head_dots.h"
#include "trichion/stipple/placement.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace trichion::stipple {

/// The part of a zone that lies in one bin.
struct CensusPart {
    std::uint16_t bin = 0;
    head::Zone zone = head::Zone::MidScalp;
    double area_cm2 = 0.0; ///< where dots are asked for
    double wanted = 0.0;   ///< dots, clipped to what the head's dots allow
    double densest = 0.0;  ///< dots per cm2 asked for, not clipped
};

/// What the samples of the midpoint rule stand for on one head, bin by bin.
struct SkinSamples {
    std::vector<double> area_cm2;
    std::vector<std::uint8_t> zone; ///< with the usual borders
    float maximum = 0.0F;           ///< dots per cm2 that the head's dots allow
};

/// Midpoint rule half a degree apart (about 0.7 mm), finer where a hole cuts; the area element of the
/// ellipsoid is exact. The dots themselves would be no exact quadrature: over a whole zone the full set is up
/// to 1 % uneven.
class BinCensus {
  public:
    BinCensus() = default;
    BinCensus(const HeadDots& head, const DensityField& field);
    /// On the head of an earlier census.
    BinCensus(const DensityField& field, std::shared_ptr<const SkinSamples> skin);
    /// Takes the bins over that have not changed. Gives what BinCensus(head, field) gives.
    BinCensus(const DensityField& field, const BinCensus& earlier);

    [[nodiscard]] const std::shared_ptr<const SkinSamples>& skin() const noexcept { return m_skin; }
    /// Sums over the bins, always in their order.
    [[nodiscard]] std::array<ZoneCensus, head::kZoneCount> sums() const;

  private:
    std::shared_ptr<const SkinSamples> m_skin;
    std::vector<CensusPart> m_parts; // by bin, then zone
};

} // namespace trichion::stipple
