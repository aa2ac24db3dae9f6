// Makes the ranked set (docs/method/stipple.md). Two steps in turn: order the points so that every beginning
// is even (greedy elimination of the most crowded point, with a Gaussian as wide as the spacing at that
// number), and move them so that the sum over all beginnings of their Gaussian blue-noise energies falls.
//
//   trichion_make_dots OUT.dots [COUNT] [ROUNDS] [SEED]

#include "sphere_grid.h"
#include "trichion/base/file.h"
#include "trichion/base/hash.h"
#include "trichion/base/parallel.h"
#include "trichion/stipple/ranked_set.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <numbers>
#include <numeric>
#include <queue>
#include <string>
#include <vector>

namespace trichion::stipple {

namespace {

constexpr double kSphereArea = 4.0 * std::numbers::pi;
constexpr double kRankSigma = 0.60;           // width of the ordering Gaussian in mean spacings
constexpr double kMoveSigma = 0.44;           // width of the moving Gaussian
constexpr double kCutoff = 2.25;              // both are cut where they have fallen below exp(-8)
constexpr double kFullWeight = 0.2;           // extra weight of the full set
constexpr double kSmallestShare = 1.0 / 64.0; // beginnings shorter than this share are not optimised for
constexpr int kBlock = 4096;

using Points = std::vector<Eigen::Vector3f>;

// Exponent of a Gaussian of the given width at a set of n points: exp(-exponent d^2).
double exponentAt(double n, double sigma) {
    return n / (kSphereArea * 2.0 * sigma * sigma);
}

float radiusAt(double n) {
    return static_cast<float>(std::min(1.9, kCutoff * std::sqrt(kSphereArea / n)));
}

Points randomPoints(std::size_t count, std::uint64_t seed) {
    Points points(count);
    for (std::size_t i = 0; i < count; ++i) {
        const Eigen::Vector3d normal(base::normalFrom(base::hashOf(seed, 1, i)),
                                     base::normalFrom(base::hashOf(seed, 2, i)),
                                     base::normalFrom(base::hashOf(seed, 3, i)));
        points[i] = normal.normalized().cast<float>();
    }
    return points;
}

template<class Body>
void overBlocks(std::size_t count, const Body& body) {
    const int blocks = static_cast<int>((count + kBlock - 1) / kBlock);
    base::parallelFor(blocks, 0, {}, [&](int block) {
        const std::size_t begin = static_cast<std::size_t>(block) * kBlock;
        for (std::size_t i = begin; i < std::min(count, begin + kBlock); ++i)
            body(i);
    });
}

/// Forces of one octave of beginnings: pairs whose later point has a rank in [low, high), for those in [0,
/// high).
void addForces(const Points& points, std::size_t low, std::size_t high, bool lowest,
               std::vector<Eigen::Vector3f>& force) {
    const double full = static_cast<double>(points.size());
    const auto aFull = static_cast<float>(exponentAt(full, kMoveSigma));
    const auto aUnit = static_cast<float>(exponentAt(1.0, kMoveSigma));
    const auto fullTerm = static_cast<float>(2.0 * kFullWeight) * aFull;
    const SphereGrid grid(points, high, radiusAt(static_cast<double>(low)));
    overBlocks(high, [&](std::size_t i) {
        Eigen::Vector3f sum = Eigen::Vector3f::Zero();
        grid.around(points[i], [&](std::uint32_t j, const Eigen::Vector3f& offset, float distance2) {
            const std::size_t later = std::max(i, static_cast<std::size_t>(j)) + 1;
            if (j == i || (later <= low && !lowest) || distance2 < 1e-14F)
                return;
            const auto from = static_cast<float>(std::max(later, low));
            const float early = std::exp(-aUnit * from * distance2);
            const float late = aFull * distance2 < 14.0F ? std::exp(-aFull * distance2) : 0.0F;
            sum += (2.0F / distance2 * (early - late) + fullTerm * late) * offset;
        });
        force[i] += sum;
    });
}

std::vector<Eigen::Vector3f> forcesOn(const Points& points) {
    std::vector<Eigen::Vector3f> force(points.size(), Eigen::Vector3f::Zero());
    const auto smallest = static_cast<std::size_t>(static_cast<double>(points.size()) * kSmallestShare);
    std::size_t high = points.size();
    while (true) {
        const std::size_t low = std::max(smallest, high / 2);
        const bool lowest = low == smallest;
        addForces(points, low, high, lowest, force);
        if (lowest)
            return force;
        high = low;
    }
}

/// Momentum descent on the sphere.
void move(Points& points, int steps) {
    const double aFull = exponentAt(static_cast<double>(points.size()), kMoveSigma);
    const auto stride = static_cast<float>(0.25 / aFull);
    const auto longest =
        static_cast<float>(0.15 * std::sqrt(kSphereArea / static_cast<double>(points.size())));
    std::vector<Eigen::Vector3f> velocity(points.size(), Eigen::Vector3f::Zero());
    for (int step = 0; step < steps; ++step) {
        const std::vector<Eigen::Vector3f> force = forcesOn(points);
        const float friction = step < steps * 2 / 3 ? 0.85F : 0.6F;
        overBlocks(points.size(), [&](std::size_t i) {
            Eigen::Vector3f v = friction * velocity[i] + stride * force[i];
            v -= v.dot(points[i]) * points[i];
            const float length = v.norm();
            if (length > longest)
                v *= longest / length;
            velocity[i] = v;
            points[i] = (points[i] + v).normalized();
        });
    }
}

/// Order of elimination, most crowded first, reversed: rank 0 is the last one left.
class Ranking {
  public:
    explicit Ranking(const Points& points)
        : m_points(points), m_order(points.size()), m_alive(points.size()) {
        std::iota(m_alive.begin(), m_alive.end(), 0U);
    }

    Points ranked() {
        while (m_alive.size() > 1)
            eliminateStage(std::max<std::size_t>(1, m_alive.size() * 94 / 100));
        m_order[0] = m_alive[0];
        Points sorted(m_points.size());
        for (std::size_t rank = 0; rank < sorted.size(); ++rank)
            sorted[rank] = m_points[m_order[rank]];
        return sorted;
    }

  private:
    struct Pair {
        std::uint32_t other;
        float weight;
    };

    void eliminateStage(std::size_t target) {
        const std::size_t count = m_alive.size();
        const double n = 0.5 * static_cast<double>(count + target);
        const auto a = static_cast<float>(exponentAt(n, kRankSigma));
        Points here(count);
        for (std::size_t i = 0; i < count; ++i)
            here[i] = m_points[m_alive[i]];
        const SphereGrid grid(here, count, std::min(1.9F, 1.2F * radiusAt(n)));
        std::vector<std::vector<Pair>> pairs(count);
        std::vector<double> crowding(count, 0.0);
        overBlocks(count, [&](std::size_t i) {
            grid.around(here[i], [&](std::uint32_t j, const Eigen::Vector3f&, float distance2) {
                if (j == i)
                    return;
                const float weight = std::exp(-a * distance2);
                pairs[i].push_back({j, weight});
                crowding[i] += static_cast<double>(weight);
            });
        });
        remove(target, pairs, crowding);
    }

    void remove(std::size_t target, const std::vector<std::vector<Pair>>& pairs,
                std::vector<double>& crowding) {
        using Candidate = std::pair<double, std::uint32_t>;
        std::priority_queue<Candidate> queue;
        for (std::size_t i = 0; i < crowding.size(); ++i)
            queue.emplace(crowding[i], static_cast<std::uint32_t>(i));
        std::vector<bool> gone(crowding.size(), false);
        std::size_t left = crowding.size();
        while (left > target) {
            const auto [value, i] = queue.top();
            queue.pop();
            if (gone[i])
                continue;
            if (value > crowding[i] + 1e-12) { // neighbours went since it was queued
                queue.emplace(crowding[i], i);
                continue;
            }
            gone[i] = true;
            m_order[--left] = m_alive[i];
            for (const Pair& pair : pairs[i])
                crowding[pair.other] -= static_cast<double>(pair.weight);
        }
        std::vector<std::uint32_t> kept;
        for (std::size_t i = 0; i < gone.size(); ++i)
            if (!gone[i])
                kept.push_back(m_alive[i]);
        m_alive = std::move(kept);
    }

    const Points& m_points;
    std::vector<std::uint32_t> m_order;
    std::vector<std::uint32_t> m_alive;
};

void printQuality(const Points& points) {
    for (const double share : {0.02, 0.03, 0.05, 0.08, 0.12, 0.2, 0.3, 0.45, 0.6, 0.8, 1.0}) {
        const auto count = static_cast<std::size_t>(share * static_cast<double>(points.size()));
        const SphereGrid grid(points, count, radiusAt(static_cast<double>(count)));
        std::vector<float> nearest(count, 4.0F);
        overBlocks(count, [&](std::size_t i) {
            grid.around(points[i], [&](std::uint32_t j, const Eigen::Vector3f&, float distance2) {
                if (j != i)
                    nearest[i] = std::min(nearest[i], distance2);
            });
        });
        const double hexagonal = std::sqrt(2.0 / std::sqrt(3.0) * kSphereArea / static_cast<double>(count));
        double sum = 0.0;
        double squares = 0.0;
        for (float& d2 : nearest) {
            d2 = std::sqrt(d2);
            sum += static_cast<double>(d2);
            squares += static_cast<double>(d2) * static_cast<double>(d2);
        }
        std::sort(nearest.begin(), nearest.end());
        const double mean = sum / static_cast<double>(count);
        std::printf("  %3.0f %%  spacing p1 %.3f  mean %.3f  CV %.3f\n", share * 100.0,
                    static_cast<double>(nearest[count / 100]) / hexagonal, mean / hexagonal,
                    std::sqrt(std::max(0.0, squares / static_cast<double>(count) - mean * mean)) / mean);
    }
    std::fflush(stdout);
}

int run(const std::string& path, std::size_t count, int rounds, std::uint64_t seed) {
    Points points = randomPoints(count, seed);
    move(points, 40);
    for (int round = 1; round <= rounds; ++round) {
        points = Ranking(points).ranked();
        move(points, round == rounds ? 80 : 40);
        std::printf("round %d of %d\n", round, rounds);
        printQuality(points);
    }
    base::durableWrite(path, encodeRankedSet(RankedSet(std::move(points))));
    return 0;
}

} // namespace

} // namespace trichion::stipple

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: trichion_make_dots OUT.dots [COUNT] [ROUNDS] [SEED]\n");
        return 2;
    }
    const std::size_t count = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 655'360;
    const int rounds = argc > 3 ? std::atoi(argv[3]) : 10;
    const std::uint64_t seed = argc > 4 ? std::strtoull(argv[4], nullptr, 10) : 1;
    return trichion::stipple::run(argv[1], count, rounds, seed);
}
