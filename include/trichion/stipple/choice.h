#pragma once
/// \file
/// Which possible dots of a head are on under a density map.

#include "trichion/stipple/density_map.h"
#include "trichion/stipple/head_dots.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace trichion::stipple {

/// The dots that are on, bin by bin; inside a bin in the order in which a rising density turns them on.
class Choice {
  public:
    [[nodiscard]] std::size_t size() const noexcept { return m_binBegin.back(); }
    [[nodiscard]] std::span<const std::uint32_t> ids() const noexcept { return {m_ids.get(), size()}; }
    [[nodiscard]] std::span<const std::uint32_t> idsOf(std::size_t bin) const noexcept {
        return ids().subspan(m_binBegin[bin], m_binBegin[bin + 1] - m_binBegin[bin]);
    }

    /// The dots of which `isKept(bin index, HeadDots::Bin, place in it)` is true. It is asked on several
    /// threads.
    [[nodiscard]] Choice
    onlyThose(const HeadDots& head,
              const std::function<bool(std::size_t, const HeadDots::Bin&, std::size_t)>& isKept) const;

  private:
    friend Choice chooseDots(const HeadDots& head, const DensityMap& map);

    std::unique_ptr<std::uint32_t[]> m_ids;
    std::vector<std::uint32_t> m_binBegin = std::vector<std::uint32_t>(kBinCount + 1, 0);
};

/// A dot is on where its density (HeadDots::comesOnAt) lies below the map's, and below the head's maximum
/// density: denser places count as the maximum. Costs about 2 ns per dot that is on.
[[nodiscard]] Choice chooseDots(const HeadDots& head, const DensityMap& map);

} // namespace trichion::stipple
