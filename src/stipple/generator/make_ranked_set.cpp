// Makes the ranked set (docs/method/stipple.md), from coarse to fine: a small set is ordered and relaxed,
// then grown by points in its gaps, ordered and relaxed again together with what was there, until it is full.
//
//   trichion_make_dots OUT.dots [COUNT] [SEED]

#include "ordering.h"
#include "relaxation.h"
#include "sphere_blocks.h"
#include "trichion/base/file.h"
#include "trichion/base/hash.h"
#include "trichion/stipple/ranked_set.h"

#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace trichion::stipple {

namespace {

constexpr double kFirstShare = 1.0 / 64.0; // of the points, in the first set
constexpr double kGrowth = 1.26;           // each set against the one before
constexpr double kLockedShare = 0.60;      // of the set before, whose order is kept
constexpr std::size_t kCandidates = 6;     // random points per wanted one
constexpr int kRounds = 3;
constexpr int kSteps = 40;

/// Random points: candidates number `first`, `first` + 1, ...
void appendRandom(SpherePoints& points, std::size_t count, std::uint64_t seed, std::uint64_t first) {
    for (std::uint64_t i = first; i < first + count; ++i)
        points.push_back(Eigen::Vector3d(base::normalFrom(base::hashOf(seed, 1, i)),
                                         base::normalFrom(base::hashOf(seed, 2, i)),
                                         base::normalFrom(base::hashOf(seed, 3, i)))
                             .normalized()
                             .cast<float>());
}

void printSpacing(const SpherePoints& points) {
    const std::size_t count = points.size();
    const double hexagonal = std::sqrt(2.0 / std::sqrt(3.0)) * sphereSpacing(static_cast<double>(count));
    const SphereGrid grid(points, count, static_cast<float>(1.2 * hexagonal));
    std::vector<float> nearest(count, 4.0F);
    overBlocks(count, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            grid.around(points[i], [&](std::uint32_t j, float distance2) {
                if (j != i)
                    nearest[i] = std::min(nearest[i], distance2);
            });
    });
    std::sort(nearest.begin(), nearest.end());
    std::printf("%zu points, spacing p1 %.3f of hexagonal\n", count,
                std::sqrt(static_cast<double>(nearest[count / 100])) / hexagonal);
    std::fflush(stdout);
}

void improve(SpherePoints& points, std::size_t locked, std::size_t total) {
    const std::vector<Octave> octaves = octavesOf(points.size(), total);
    for (int round = 0; round < kRounds; ++round) {
        relax(points, octaves, kSteps);
        points = orderedByCrowding(points, locked, points.size());
    }
    relax(points, octaves, 2 * kSteps);
    printSpacing(points);
}

SpherePoints makeRankedPoints(std::size_t total, std::uint64_t seed) {
    auto size = static_cast<std::size_t>(kFirstShare * static_cast<double>(total));
    std::uint64_t drawn = kCandidates * size;
    SpherePoints points;
    appendRandom(points, drawn, seed, 0);
    points = orderedByCrowding(points, 0, size);
    improve(points, 0, total);
    while (size < total) {
        const std::size_t before = size;
        size = std::min(total, static_cast<std::size_t>(kGrowth * static_cast<double>(before)));
        const std::size_t candidates = kCandidates * (size - before);
        appendRandom(points, candidates, seed, drawn);
        drawn += candidates;
        points = orderedByCrowding(points, before, size);
        improve(points, static_cast<std::size_t>(kLockedShare * static_cast<double>(before)), total);
    }
    return points;
}

int run(const std::string& path, std::size_t count, std::uint64_t seed) {
    const auto start = std::chrono::steady_clock::now();
    base::durableWrite(path, encodeRankedSet(RankedSet(makeRankedPoints(count, seed))));
    std::printf("%.0f s\n", std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    return 0;
}

} // namespace

} // namespace trichion::stipple

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: trichion_make_dots OUT.dots [COUNT] [SEED]\n");
        return 2;
    }
    const std::size_t count = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 655'360;
    const std::uint64_t seed = argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 1;
    return trichion::stipple::run(argv[1], count, seed);
}
