#include "bin_census.h"

#include "trichion/base/parallel.h"

#include <algorithm>

namespace trichion::stipple {

namespace {

using Parts = std::vector<CensusPart>;

void integrate(const HeadDots& head, const DensityField& field, std::uint16_t index, Parts& parts) {
    if (!(field.map().boundsOf(index).most > 0.0F))
        return;
    const float maximum = static_cast<float>(head.maximumDensity().value);
    const double area_cm2 = 1.0 / static_cast<double>(head.size()); // times the ranks per density
    const bool nearHole = field.holeReaches(index);
    const HeadDots::Bin bin = head.bin(index);
    std::array<CensusPart, head::kZoneCount> byZone;
    for (std::size_t k = 0; k < bin.size; ++k) {
        const float asked = field.map().at(placeOf(index, bin.offset[k]));
        if (!(asked > 0.0F) || (nearHole && field.insideHole(head.point(bin.ids[k]))))
            continue;
        CensusPart& part = byZone[bin.zone[k]];
        const auto ranks = static_cast<double>(bin.ranksPerDensity[k]);
        part.area_cm2 += ranks * area_cm2;
        part.wanted += ranks * area_cm2 * static_cast<double>(std::min(asked, maximum));
        part.densest = std::max(part.densest, static_cast<double>(asked));
    }
    for (std::size_t zone = 0; zone < byZone.size(); ++zone)
        if (byZone[zone].area_cm2 > 0.0) {
            byZone[zone].bin = index;
            byZone[zone].zone = static_cast<head::Zone>(zone);
            parts.push_back(byZone[zone]);
        }
}

/// The parts of some bins, in their order.
Parts integrateAll(const HeadDots& head, const DensityField& field, const std::vector<std::uint16_t>& bins) {
    constexpr std::size_t kRun = 128;
    const std::size_t runs = (bins.size() + kRun - 1) / kRun;
    std::vector<Parts> byRun(runs);
    base::parallelFor(static_cast<int>(runs), 0, {}, [&](int run) {
        const std::size_t begin = static_cast<std::size_t>(run) * kRun;
        for (std::size_t k = begin; k < std::min(bins.size(), begin + kRun); ++k)
            integrate(head, field, bins[k], byRun[static_cast<std::size_t>(run)]);
    });
    Parts parts;
    for (const Parts& run : byRun)
        parts.insert(parts.end(), run.begin(), run.end());
    return parts;
}

std::vector<std::uint16_t> allBins() {
    std::vector<std::uint16_t> bins(kBinCount);
    for (std::size_t bin = 0; bin < bins.size(); ++bin)
        bins[bin] = static_cast<std::uint16_t>(bin);
    return bins;
}

} // namespace

BinCensus::BinCensus(const HeadDots& head, const DensityField& field)
    : m_parts(integrateAll(head, field, allBins())) {}

BinCensus::BinCensus(const HeadDots& head, const DensityField& field, const BinCensus& earlier) {
    const std::vector<std::uint16_t>& changed = field.changedBins();
    const Parts fresh = integrateAll(head, field, changed);
    Parts kept;
    std::copy_if(earlier.m_parts.begin(), earlier.m_parts.end(), std::back_inserter(kept),
                 [&](const CensusPart& part) {
                     return !std::binary_search(changed.begin(), changed.end(), part.bin);
                 });
    m_parts.reserve(kept.size() + fresh.size());
    std::merge(kept.begin(), kept.end(), fresh.begin(), fresh.end(), std::back_inserter(m_parts),
               [](const CensusPart& a, const CensusPart& b) { return a.bin < b.bin; });
}

std::array<ZoneCensus, head::kZoneCount> BinCensus::sums() const {
    std::array<ZoneCensus, head::kZoneCount> census;
    for (const CensusPart& part : m_parts) {
        ZoneCensus& zone = census[static_cast<std::size_t>(part.zone)];
        zone.area_cm2 += part.area_cm2;
        zone.wanted += part.wanted;
        zone.densest = std::max(zone.densest, part.densest);
    }
    return census;
}

} // namespace trichion::stipple
