#include "ordering.h"

#include "relaxation.h"
#include "sphere_blocks.h"

#include <cmath>
#include <numeric>
#include <queue>
#include <utility>

namespace trichion::stipple {

namespace {

constexpr double kSigma = 0.63; // of the crowding Gaussian, in spacings at the number left
constexpr double kCutoff = 4.0; // in sigmas
constexpr double kStage = 0.94; // the Gaussian is renewed whenever this share is left
constexpr double kNegligible = 1e-12;

/// Points that are left; the order of those that went is filled from the end.
class Elimination {
  public:
    Elimination(const SpherePoints& points, std::size_t locked, std::size_t kept)
        : m_points(points)
        , m_locked(std::max<std::size_t>(locked, 1))
        , m_kept(kept)
        , m_order(points.size())
        , m_left(points.size()) {
        std::iota(m_left.begin(), m_left.end(), 0U);
    }

    SpherePoints run() {
        while (m_left.size() > m_locked)
            stage(std::max(m_locked,
                           std::min(m_left.size() - 1,
                                    static_cast<std::size_t>(kStage * static_cast<double>(m_left.size())))));
        std::copy(m_left.begin(), m_left.end(), m_order.begin());
        SpherePoints ordered(m_kept);
        for (std::size_t rank = 0; rank < m_kept; ++rank)
            ordered[rank] = m_points[m_order[rank]];
        return ordered;
    }

  private:
    struct Neighbour {
        std::uint32_t index;
        float weight;
    };
    struct Crowding {
        std::vector<std::vector<Neighbour>> neighbours;
        std::vector<double> sums;
    };

    [[nodiscard]] Crowding crowdingAt(double number) const {
        const auto exponent = static_cast<float>(gaussianExponent(number, kSigma));
        SpherePoints here(m_left.size());
        for (std::size_t i = 0; i < here.size(); ++i)
            here[i] = m_points[m_left[i]];
        const SphereGrid grid(here, here.size(),
                              static_cast<float>(std::min(1.9, kCutoff * kSigma * sphereSpacing(number))));
        Crowding crowding{std::vector<std::vector<Neighbour>>(here.size()),
                          std::vector<double>(here.size(), 0.0)};
        overBlocks(here.size(), [&](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i)
                grid.around(here[i], [&](std::uint32_t j, float distance2) {
                    if (j == i)
                        return;
                    const float weight = std::exp(-exponent * distance2);
                    crowding.neighbours[i].push_back({j, weight});
                    crowding.sums[i] += static_cast<double>(weight);
                });
        });
        return crowding;
    }

    void stage(std::size_t target) {
        // Points beyond those kept are only candidates: all are judged at the number that is wanted.
        const double number =
            std::min(static_cast<double>(m_kept), 0.5 * static_cast<double>(m_left.size() + target));
        Crowding crowding = crowdingAt(number);
        using Candidate = std::pair<double, std::uint32_t>;
        std::priority_queue<Candidate> queue;
        for (std::size_t i = 0; i < m_left.size(); ++i)
            if (m_left[i] >= m_locked)
                queue.emplace(crowding.sums[i], static_cast<std::uint32_t>(i));
        std::vector<char> gone(m_left.size(), 0);
        std::size_t left = m_left.size();
        while (left > target && !queue.empty()) {
            const auto [value, i] = queue.top();
            queue.pop();
            if (gone[i])
                continue;
            if (value > crowding.sums[i] + kNegligible) { // neighbours went since it was queued
                queue.emplace(crowding.sums[i], i);
                continue;
            }
            gone[i] = 1;
            m_order[--left] = m_left[i];
            for (const Neighbour& neighbour : crowding.neighbours[i])
                crowding.sums[neighbour.index] -= static_cast<double>(neighbour.weight);
        }
        std::vector<std::uint32_t> rest;
        rest.reserve(left);
        for (std::size_t i = 0; i < gone.size(); ++i)
            if (!gone[i])
                rest.push_back(m_left[i]);
        m_left = std::move(rest);
    }

    const SpherePoints& m_points;
    std::size_t m_locked;
    std::size_t m_kept;
    std::vector<std::uint32_t> m_order;
    std::vector<std::uint32_t> m_left;
};

} // namespace

SpherePoints orderedByCrowding(const SpherePoints& points, std::size_t locked, std::size_t kept) {
    return Elimination(points, locked, kept).run();
}

} // namespace trichion::stipple
