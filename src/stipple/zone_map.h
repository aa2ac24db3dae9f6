#pragma once
/// \file
/// What share of the plateau the zones ask for, at the nodes of the scalp chart.

#include "chart_nodes.h"
#include "trichion/design/density_parts.h"

#include <atomic>
#include <memory>
#include <vector>

namespace trichion::stipple {

/// The sum of weight * share at a place.
[[nodiscard]] double zoneShareAt(const head::ScalpPoint& place, const design::ZoneShares& zones);

/// zoneShareAt() by node. It depends on no head and no edge, so that it outlives most edits. Safe to ask from
/// several threads.
class ZoneMap {
  public:
    /// The map of the zones that were asked for last is kept.
    [[nodiscard]] static std::shared_ptr<const ZoneMap> of(const design::ZoneShares& zones);
    explicit ZoneMap(const design::ZoneShares& zones);

    [[nodiscard]] double at(int column, int row) const {
        const double share = m_shares[nodeAt(column, row)].load(std::memory_order_relaxed);
        return share >= 0.0 ? share : measured(column, row);
    }

  private:
    [[nodiscard]] double measured(int column, int row) const;

    design::ZoneShares m_zones;
    mutable std::vector<std::atomic<double>> m_shares; // below 0 until asked for; a node has one value only
};

} // namespace trichion::stipple
