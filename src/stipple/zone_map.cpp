#include "zone_map.h"

#include <mutex>

namespace trichion::stipple {

double zoneShareAt(const head::ScalpPoint& place, const design::ZoneShares& zones) {
    const head::ZoneWeights weights =
        head::zoneWeightsAt(place, base::Millimetres(zones.transition_mm), zones.borders);
    double share = 0.0;
    for (std::size_t z = 0; z < weights.size(); ++z)
        share += weights[z] * zones.share[z];
    return share;
}

std::shared_ptr<const ZoneMap> ZoneMap::of(const design::ZoneShares& zones) {
    static std::mutex mutex;
    static std::shared_ptr<const ZoneMap> last;
    const std::lock_guard lock(mutex);
    if (!last || last->m_zones != zones)
        last = std::make_shared<const ZoneMap>(zones);
    return last;
}

ZoneMap::ZoneMap(const design::ZoneShares& zones) : m_zones(zones), m_shares(kNodeCount) {
    for (std::atomic<double>& share : m_shares)
        share.store(-1.0, std::memory_order_relaxed);
}

double ZoneMap::measured(int column, int row) const {
    const double share = zoneShareAt(placeOfNode(column, row), m_zones);
    m_shares[nodeAt(column, row)].store(share, std::memory_order_relaxed);
    return share;
}

} // namespace trichion::stipple
