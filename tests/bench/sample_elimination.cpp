#include "bench/sample_elimination.h"

#include "support/dot_search.h"
#include "trichion/base/units.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace trichion::bench {

namespace {

constexpr double kBeta = 0.65;
constexpr double kGamma = 1.5;

/// Heap of weights, largest on top, whose entries can be lowered in place.
class WeightHeap {
  public:
    explicit WeightHeap(std::vector<double> weights) : m_weights(std::move(weights)) {
        m_heap.resize(m_weights.size());
        m_slots.resize(m_weights.size());
        for (std::uint32_t i = 0; i < m_heap.size(); ++i)
            m_heap[i] = m_slots[i] = i;
        for (std::size_t slot = m_heap.size() / 2; slot-- > 0;)
            sink(slot);
    }

    std::uint32_t pop() {
        const std::uint32_t top = m_heap.front();
        place(0, m_heap.back());
        m_heap.pop_back();
        if (!m_heap.empty())
            sink(0);
        m_slots[top] = kGone;
        return top;
    }

    void lower(std::uint32_t i, double by) {
        if (m_slots[i] == kGone)
            return;
        m_weights[i] -= by;
        sink(m_slots[i]);
    }

    [[nodiscard]] const std::vector<std::uint32_t>& left() const { return m_heap; }

  private:
    static constexpr std::uint32_t kGone = 0xffffffffU;

    void place(std::size_t slot, std::uint32_t i) {
        m_heap[slot] = i;
        m_slots[i] = static_cast<std::uint32_t>(slot);
    }

    void sink(std::size_t slot) {
        const std::uint32_t moving = m_heap[slot];
        for (;;) {
            std::size_t child = 2 * slot + 1;
            if (child >= m_heap.size())
                break;
            if (child + 1 < m_heap.size() && m_weights[m_heap[child + 1]] > m_weights[m_heap[child]])
                ++child;
            if (m_weights[m_heap[child]] <= m_weights[moving])
                break;
            place(slot, m_heap[child]);
            slot = child;
        }
        place(slot, moving);
    }

    std::vector<double> m_weights;
    std::vector<std::uint32_t> m_heap;
    std::vector<std::uint32_t> m_slots;
};

/// Largest possible radius of `dotsPerMm2` disks in the plane, times two (section 3 of the paper).
double widestDistance(double dotsPerMm2) {
    return 2.0 * std::sqrt(1.0 / (2.0 * std::numbers::sqrt3 * dotsPerMm2));
}

class Elimination {
  public:
    /// Distances in units of the local spacing when the candidates' densities differ.
    Elimination(const std::vector<Eigen::Vector3d>& candidates, const test::Density& density)
        : m_left(candidates) {
        for (const Eigen::Vector3d& candidate : candidates)
            m_scales.push_back(std::sqrt(density(candidate) / base::kMm2PerCm2));
    }

    /// Eliminates down to `count` and returns those eliminated, the last one first.
    std::vector<Eigen::Vector3d> downTo(std::size_t count, double widest, double limit) {
        const double smallest = *std::min_element(m_scales.begin(), m_scales.end());
        const test::DotSearch search(m_left, widest / smallest);
        std::vector<std::vector<std::pair<std::uint32_t, float>>> neighbours(m_left.size());
        std::vector<double> weights(m_left.size(), 0.0);
        for (std::size_t i = 0; i < m_left.size(); ++i)
            search.within(m_left[i], widest / m_scales[i], [&](std::size_t j, double distance2) {
                if (j == i)
                    return;
                const double distance = std::max(std::sqrt(distance2) * m_scales[i], limit);
                const double weight = eighthPower(1.0 - std::min(1.0, distance / widest));
                neighbours[i].emplace_back(static_cast<std::uint32_t>(j), static_cast<float>(weight));
                weights[i] += weight;
            });
        WeightHeap heap(std::move(weights));
        std::vector<Eigen::Vector3d> eliminated;
        while (heap.left().size() > count) {
            const std::uint32_t i = heap.pop();
            eliminated.push_back(m_left[i]);
            for (const auto& [j, weight] : neighbours[i])
                heap.lower(j, static_cast<double>(weight));
        }
        std::reverse(eliminated.begin(), eliminated.end());
        keep(heap.left());
        return eliminated;
    }

    [[nodiscard]] const std::vector<Eigen::Vector3d>& left() const { return m_left; }

  private:
    static double eighthPower(double value) {
        const double squared = value * value;
        return squared * squared * squared * squared;
    }

    void keep(std::vector<std::uint32_t> indices) {
        std::sort(indices.begin(), indices.end());
        std::vector<Eigen::Vector3d> points;
        std::vector<double> scales;
        for (const std::uint32_t i : indices) {
            points.push_back(m_left[i]);
            scales.push_back(m_scales[i]);
        }
        m_left = std::move(points);
        m_scales = std::move(scales);
    }

    std::vector<Eigen::Vector3d> m_left;
    std::vector<double> m_scales;
};

} // namespace

std::vector<Eigen::Vector3d> eliminatedDots(const EliminationRequest& request, EliminationOrder order) {
    Elimination elimination(request.candidates_mm, request.density);
    const double share =
        static_cast<double>(request.count) / static_cast<double>(request.candidates_mm.size());
    double widest = widestDistance(1.0); // at the density asked for, in local spacings
    const double limit = widest * (1.0 - std::pow(share, kGamma)) * kBeta;
    (void)elimination.downTo(request.count, widest, limit);
    if (order == EliminationOrder::None)
        return elimination.left();
    std::vector<std::vector<Eigen::Vector3d>> later;
    while (elimination.left().size() >= 3) { // halved again and again, the radius growing to match
        widest *= std::numbers::sqrt2;
        later.push_back(elimination.downTo(elimination.left().size() / 2, widest, 0.0));
    }
    std::vector<Eigen::Vector3d> ordered = elimination.left();
    for (std::size_t k = later.size(); k-- > 0;)
        ordered.insert(ordered.end(), later[k].begin(), later[k].end());
    return ordered;
}

} // namespace trichion::bench
