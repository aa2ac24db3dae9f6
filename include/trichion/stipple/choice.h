#pragma once
/// \file
/// Which possible dots of a head are on under a density map.

#include "trichion/stipple/density_map.h"
#include "trichion/stipple/head_dots.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace trichion::stipple {

/// The dots that are on, bin by bin; inside a bin in the order in which a rising density turns them on.
/// Shorter densities' dots of a bin are a beginning of it only where the density is even.
class Choice {
  public:
    [[nodiscard]] std::size_t size() const noexcept { return m_binBegin.back(); }
    [[nodiscard]] std::span<const std::uint32_t> ids() const noexcept { return {m_ids.get(), size()}; }
    [[nodiscard]] std::span<const std::uint32_t> idsOf(std::size_t bin) const noexcept {
        return ids().subspan(m_binBegin[bin], m_binBegin[bin + 1] - m_binBegin[bin]);
    }

  private:
    friend Choice chooseDots(const HeadDots& head, const DensityMap& map);
    friend Choice chooseAgain(const HeadDots& head, const DensityMap& map, const Choice& earlier,
                              std::span<const std::uint16_t> changedBins);

    std::unique_ptr<std::uint32_t[]> m_ids;
    std::vector<std::uint32_t> m_binBegin = std::vector<std::uint32_t>(kBinCount + 1, 0);
};

/// A dot is on where its density (HeadDots::comesOnAt) lies below the map's, and below the head's maximum
/// density: denser places count as the maximum. Costs about 2 ns per dot that is on.
[[nodiscard]] Choice chooseDots(const HeadDots& head, const DensityMap& map);

/// The same, when the map differs from the earlier choice's in the bins named only (rising): their dots are
/// chosen again, the others kept. Gives what chooseDots(head, map) gives.
[[nodiscard]] Choice chooseAgain(const HeadDots& head, const DensityMap& map, const Choice& earlier,
                                 std::span<const std::uint16_t> changedBins);

} // namespace trichion::stipple
