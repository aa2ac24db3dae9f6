#include "trichion/stipple/density_map.h"

#include <algorithm>
#include <cmath>

namespace trichion::stipple {

using head::ScalpPoint;

namespace {

static_assert(kChartCells * kChartCell_deg == 2.0 * kChartReach_deg);
static_assert(kBinCells == 4 && kBinCount <= 65536);

constexpr double kStepsPerCell = 16384.0;
constexpr std::uint32_t kLastStep = kChartCells * 16384U - 1U;

std::uint32_t stepsOf(double angle_deg) noexcept {
    const double steps = (angle_deg + kChartReach_deg) * (kStepsPerCell / kChartCell_deg);
    return static_cast<std::uint32_t>(std::clamp(steps, 0.0, static_cast<double>(kLastStep)));
}

} // namespace

BinPlace binPlaceOf(const ScalpPoint& place) noexcept {
    const std::uint32_t left = stepsOf(place.left_deg);
    const std::uint32_t front = stepsOf(place.front_deg);
    return BinPlace{static_cast<std::uint16_t>((front >> 16U) * kBinsAlong + (left >> 16U)),
                    static_cast<std::uint16_t>(left & 0xffffU), static_cast<std::uint16_t>(front & 0xffffU)};
}

DensityMap::DensityMap(std::vector<float> dotsPerCm2) : m_nodes(std::move(dotsPerCm2)), m_bounds(kBinCount) {
    for (std::size_t bin = 0; bin < m_bounds.size(); ++bin)
        m_bounds[bin] = boundsIn(bin);
}

DensityMap::DensityMap(std::vector<float> dotsPerCm2, const DensityMap& earlier,
                       std::span<const std::uint16_t> changedBins)
    : m_nodes(std::move(dotsPerCm2)), m_bounds(earlier.m_bounds) {
    for (const std::uint16_t bin : changedBins)
        m_bounds[bin] = boundsIn(bin);
}

DensityMap DensityMap::sampled(const std::function<double(const ScalpPoint&)>& density) {
    std::vector<float> nodes(static_cast<std::size_t>(kChartNodes) * kChartNodes, 0.0F);
    for (int row = 0; row < kChartNodes; ++row)
        for (int column = 0; column < kChartNodes; ++column) {
            const ScalpPoint place = placeOfNode(column, row);
            if (isOnChart(place))
                nodes[static_cast<std::size_t>(row) * kChartNodes + static_cast<std::size_t>(column)] =
                    static_cast<float>(density(place));
        }
    return DensityMap(std::move(nodes));
}

DensityBounds DensityMap::boundsIn(std::size_t bin) const {
    const float* at = m_nodes.data() + firstNodeOf(bin);
    float least[kBinCells + 1];
    float most[kBinCells + 1];
    std::copy_n(at, kBinCells + 1, least);
    std::copy_n(at, kBinCells + 1, most);
    for (int row = 1; row <= kBinCells; ++row) {
        at += kChartNodes;
        for (int column = 0; column <= kBinCells; ++column) {
            least[column] = std::min(least[column], at[column]);
            most[column] = std::max(most[column], at[column]);
        }
    }
    return {*std::min_element(least, least + kBinCells + 1), *std::max_element(most, most + kBinCells + 1)};
}

} // namespace trichion::stipple
