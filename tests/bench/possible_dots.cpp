#include "bench/possible_dots.h"

#include "trichion/base/parallel.h"
#include "trichion/base/units.h"
#include "trichion/head/conformal.h"

#include <algorithm>
#include <numbers>

namespace trichion::bench {

double PossibleDots::mostDotsPerCm2() const {
    return static_cast<double>(points_mm.size()) /
           *std::max_element(ranksPerDensity.begin(), ranksPerDensity.end());
}

PossibleDots carriedTo(const head::Ellipsoid& surface, const stipple::RankedSet& set) {
    constexpr std::size_t kBlocks = 64;
    const head::ConformalCarry carry(surface);
    PossibleDots dots;
    dots.points_mm.resize(set.size());
    dots.ranksPerDensity.resize(set.size());
    base::parallelFor(static_cast<int>(kBlocks), 0, {}, [&](int block) {
        const auto b = static_cast<std::size_t>(block);
        for (std::size_t rank = set.size() * b / kBlocks; rank < set.size() * (b + 1) / kBlocks; ++rank) {
            const head::CarriedPoint carried = carry.carry(set.direction(rank).cast<double>());
            dots.points_mm[rank] = carried.point.v;
            dots.ranksPerDensity[rank] = 4.0 * std::numbers::pi * carried.area_mm2 / base::kMm2PerCm2;
        }
    });
    return dots;
}

std::vector<Eigen::Vector3d> dotsOn(const PossibleDots& dots, const test::Density& density, double from,
                                    double to) {
    std::vector<Eigen::Vector3d> on;
    for (std::size_t rank = 0; rank < dots.points_mm.size(); ++rank) {
        const double threshold = density(dots.points_mm[rank]) * dots.ranksPerDensity[rank];
        const auto place = static_cast<double>(rank);
        if (place >= from * threshold && place < to * threshold)
            on.push_back(dots.points_mm[rank]);
    }
    return on;
}

} // namespace trichion::bench
