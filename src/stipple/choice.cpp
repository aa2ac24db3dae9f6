#include "trichion/stipple/choice.h"

#include "trichion/base/parallel.h"

#include <algorithm>
#include <cstring>

namespace trichion::stipple {

namespace {

// Rounding can carry a bilinear value past its corners by a few ulp; dots so near to a bound are asked.
constexpr float kMargin = 1e-6F;

/// Dots of a bin that are on for sure, and the first that is off for sure.
struct Reach {
    std::size_t sure = 0;
    std::size_t possible = 0;
};

Reach reachOf(const HeadDots::Bin& bin, const DensityBounds& bounds, float maximum) {
    const float* const begin = bin.comesOnAt;
    const float* const end = begin + bin.size;
    const float least = std::min(bounds.least, maximum);
    const float most = std::min(bounds.most, maximum);
    const float* const sure = std::lower_bound(begin, end, least * (1.0F - kMargin));
    const float* possible = sure;
    const float limit = most * (1.0F + kMargin);
    while (possible != end && *possible < limit)
        ++possible;
    return {static_cast<std::size_t>(sure - begin), static_cast<std::size_t>(possible - begin)};
}

/// Writes the dots of a bin that are on; returns how many.
std::size_t chooseIn(const HeadDots& head, const DensityMap& map, std::size_t index, float maximum,
                     std::uint32_t* out) {
    const DensityBounds& bounds = map.boundsOf(index);
    if (!(bounds.most > 0.0F))
        return 0;
    const HeadDots::Bin bin = head.bin(index);
    const Reach reach = reachOf(bin, bounds, maximum);
    std::memcpy(out, bin.ids, reach.sure * sizeof(std::uint32_t));
    std::size_t count = reach.sure;
    for (std::size_t k = reach.sure; k < reach.possible; ++k) {
        const float density = std::min(map.at(placeOf(index, bin.offset[k])), maximum);
        out[count] = bin.ids[k];
        count += bin.comesOnAt[k] < density ? 1U : 0U;
    }
    return count;
}

/// Room for the dots that a bin may write.
std::size_t roomFor(const HeadDots& head) {
    return head.binnedSize() + 1; // chooseIn writes before it counts
}

} // namespace

Choice chooseDots(const HeadDots& head, const DensityMap& map) {
    Choice choice;
    choice.m_ids = std::make_unique_for_overwrite<std::uint32_t[]>(roomFor(head));
    const auto maximum = static_cast<float>(head.maximumDensity().value);
    std::uint32_t count = 0;
    for (std::size_t bin = 0; bin < kBinCount; ++bin) {
        choice.m_binBegin[bin] = count;
        count += static_cast<std::uint32_t>(chooseIn(head, map, bin, maximum, choice.m_ids.get() + count));
    }
    choice.m_binBegin[kBinCount] = count;
    return choice;
}

Choice
Choice::onlyThose(const HeadDots& head,
                  const std::function<bool(std::size_t, const HeadDots::Bin&, std::size_t)>& isKept) const {
    std::vector<std::uint8_t> kept(size());
    base::parallelFor(kBinsAlong, 0, {}, [&](int row) {
        const auto first = static_cast<std::size_t>(row) * kBinsAlong;
        for (std::size_t index = first; index < first + kBinsAlong; ++index) {
            const HeadDots::Bin bin = head.bin(index);
            std::size_t slot = 0;
            for (std::size_t k = m_binBegin[index]; k < m_binBegin[index + 1]; ++k, ++slot) {
                while (bin.ids[slot] != m_ids[k])
                    ++slot;
                kept[k] = isKept(index, bin, slot) ? 1 : 0;
            }
        }
    });
    Choice choice;
    choice.m_ids = std::make_unique_for_overwrite<std::uint32_t[]>(size());
    std::uint32_t count = 0;
    for (std::size_t bin = 0; bin < kBinCount; ++bin) {
        choice.m_binBegin[bin] = count;
        for (std::size_t k = m_binBegin[bin]; k < m_binBegin[bin + 1]; ++k)
            if (kept[k] != 0)
                choice.m_ids[count++] = m_ids[k];
    }
    choice.m_binBegin[kBinCount] = count;
    return choice;
}

} // namespace trichion::stipple
