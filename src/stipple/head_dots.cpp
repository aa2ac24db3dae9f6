#include "trichion/stipple/head_dots.h"

#include "purposes.h"
#include "trichion/base/hash.h"
#include "trichion/base/parallel.h"
#include "trichion/head/conformal.h"
#include "trichion/stipple/ranked_set.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace trichion::stipple {

namespace {

constexpr std::size_t kBlock = 8192;
constexpr std::uint16_t kNoBin = kBinCount;

// Uniform random turn (Shoemake 1992, "Uniform random rotations").
Eigen::Quaterniond turnOf(std::uint64_t seed) {
    const double u = base::unitFrom(base::hashOf(seed, Turn, 0));
    const double v = 2.0 * std::numbers::pi * base::unitFrom(base::hashOf(seed, Turn, 1));
    const double w = 2.0 * std::numbers::pi * base::unitFrom(base::hashOf(seed, Turn, 2));
    const double a = std::sqrt(1.0 - u);
    const double b = std::sqrt(u);
    return Eigen::Quaterniond(b * std::cos(w), a * std::sin(v), a * std::cos(v), b * std::sin(w))
        .normalized();
}

template<class Body>
void overBlocks(std::size_t count, const Body& body) {
    const int blocks = static_cast<int>((count + kBlock - 1) / kBlock);
    base::parallelFor(blocks, 0, {}, [&](int block) {
        const std::size_t begin = static_cast<std::size_t>(block) * kBlock;
        body(begin, std::min(count, begin + kBlock));
    });
}

} // namespace

HeadDots::HeadDots(const head::Ellipsoid& surface, std::uint64_t seed, int engine)
    : m_surface(surface), m_seed(seed), m_engine(engine) {
    carry();
    sortIntoBins();
}

void HeadDots::carry() {
    const std::shared_ptr<const RankedSet> set = rankedSetOf(m_engine);
    const head::ConformalCarry carry(m_surface);
    const Eigen::Matrix3d turn = turnOf(m_seed).toRotationMatrix();
    m_points.resize(set->size());
    m_ranksPerDensity.resize(set->size());
    // density n per mm2 is reached by the first n * 4 pi * (mm2 per steradian) dots
    const double ranksPerDensity = 4.0 * std::numbers::pi / base::kMm2PerCm2;
    overBlocks(set->size(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t rank = begin; rank < end; ++rank) {
            const head::CarriedPoint carried = carry.carry(turn * set->direction(rank).cast<double>());
            m_points[rank] = carried.point.v.cast<float>();
            m_ranksPerDensity[rank] = static_cast<float>(ranksPerDensity * carried.area_mm2);
        }
    });
    const float largest = *std::max_element(m_ranksPerDensity.begin(), m_ranksPerDensity.end());
    const double sparsest = static_cast<double>(set->size()) / static_cast<double>(largest);
    m_maximum = base::DotsPerCm2(std::floor(sparsest / 10.0) * 10.0);
}

void HeadDots::sortIntoBins() {
    std::vector<Slot> byRank(size());
    overBlocks(size(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t rank = begin; rank < end; ++rank)
            byRank[rank] = slotOf(static_cast<std::uint32_t>(rank));
    });
    m_binBegin.assign(kBinCount + 1, 0);
    for (const Slot& slot : byRank)
        if (slot.bin != kNoBin)
            ++m_binBegin[slot.bin + 1];
    for (std::size_t bin = 0; bin < kBinCount; ++bin)
        m_binBegin[bin + 1] += m_binBegin[bin];
    std::vector<std::uint32_t> next(m_binBegin.begin(), m_binBegin.end() - 1);
    std::vector<Slot> slots(m_binBegin.back());
    for (const Slot& slot : byRank)
        if (slot.bin != kNoBin)
            slots[next[slot.bin]++] = slot;

    m_ids.resize(slots.size());
    m_comesOnAt.resize(slots.size());
    m_offset.resize(slots.size());
    m_zone.resize(slots.size());
    base::parallelFor(kBinsAlong, 0, {}, [&](int row) {
        const auto first = static_cast<std::size_t>(row) * kBinsAlong;
        for (std::size_t bin = first; bin < first + kBinsAlong; ++bin)
            sortNearlySorted(slots.data() + m_binBegin[bin], slots.data() + m_binBegin[bin + 1]);
        for (std::size_t k = m_binBegin[first]; k < m_binBegin[first + kBinsAlong]; ++k) {
            m_ids[k] = slots[k].id;
            m_comesOnAt[k] = slots[k].comesOnAt;
            m_offset[k] = slots[k].offset;
            m_zone[k] = slots[k].zone;
        }
    });
}

HeadDots::Slot HeadDots::slotOf(std::uint32_t rank) const {
    const head::ScalpPoint place = head::scalpPointOf(m_surface, point(rank));
    const BinPlace at = binPlaceOf(place);
    return Slot{comesOnAt(rank), rank,
                static_cast<std::uint32_t>(at.left) | static_cast<std::uint32_t>(at.front) << 16U,
                isOnChart(place) ? at.bin : kNoBin, static_cast<std::uint8_t>(head::zoneAt(place))};
}

void HeadDots::sortNearlySorted(Slot* begin, Slot* end) {
    // Inside a bin the scale hardly changes, so that the order by rank is nearly the one wanted.
    for (Slot* next = begin; next != end; ++next) {
        const Slot moved = *next;
        Slot* to = next;
        for (; to != begin && moved.comesOnAt < (to - 1)->comesOnAt; --to)
            *to = *(to - 1);
        *to = moved;
    }
}

double HeadDots::fullSpacing_mm(std::size_t rank) const {
    return std::sqrt(base::kMm2PerCm2 / fullDensityAt(rank).value);
}

HeadDots::Bin HeadDots::bin(std::size_t index) const noexcept {
    const std::size_t begin = m_binBegin[index];
    return Bin{m_binBegin[index + 1] - begin, m_ids.data() + begin, m_comesOnAt.data() + begin,
               m_offset.data() + begin, m_zone.data() + begin};
}

} // namespace trichion::stipple
