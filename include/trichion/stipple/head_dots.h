#pragma once
/// \file
/// Where the possible dots of a head lie, sorted so that those that are on are found without asking each.

#include "trichion/base/frames.h"
#include "trichion/base/units.h"
#include "trichion/head/anatomy.h"
#include "trichion/head/ellipsoid.h"
#include "trichion/stipple/density_map.h"

#include <Eigen/Core>
#include <cstdint>
#include <span>
#include <vector>

namespace trichion::stipple {

/// The ranked set of an engine on one head, turned by a seed: where every possible dot lies. Immutable; made
/// once per head and seed (0.1 s) and shared.
class HeadDots {
  public:
    /// Errors: EngineUnknown, ResourceMissing, ResourceBroken.
    HeadDots(const head::Ellipsoid& surface, std::uint64_t seed, int engine);

    [[nodiscard]] const head::Ellipsoid& surface() const noexcept { return m_surface; }
    [[nodiscard]] std::uint64_t seed() const noexcept { return m_seed; }
    [[nodiscard]] int engine() const noexcept { return m_engine; }
    [[nodiscard]] std::size_t size() const noexcept { return m_points.size(); }
    [[nodiscard]] base::HeadPoint point(std::size_t rank) const {
        return base::HeadPoint(Eigen::Vector3d(m_points[rank].cast<double>()));
    }

    /// A dot is on while its rank is below density * ranksPerDensity of its place.
    [[nodiscard]] double ranksPerDensity(std::size_t rank) const { return m_ranksPerDensity[rank]; }
    /// The same the other way round, and the rule that holds to the last bit: a dot is on where the density
    /// exceeds this.
    [[nodiscard]] float comesOnAt(std::size_t rank) const { return densityOf(rank, m_ranksPerDensity[rank]); }
    /// Skin that a dot stands for when the set integrates, cm2: every possible dot has the same share of the
    /// sphere.
    [[nodiscard]] double area_cm2(std::size_t rank) const {
        return static_cast<double>(m_ranksPerDensity[rank]) / static_cast<double>(size());
    }
    /// Density with every dot on, at the place of a dot.
    [[nodiscard]] base::DotsPerCm2 fullDensityAt(std::size_t rank) const {
        return base::DotsPerCm2(static_cast<double>(size()) / static_cast<double>(m_ranksPerDensity[rank]));
    }
    /// Highest density that is offered: the smallest full density on this head, rounded down to 10.
    [[nodiscard]] base::DotsPerCm2 maximumDensity() const noexcept { return m_maximum; }
    /// Mean spacing of the full set at a place, mm.
    [[nodiscard]] double fullSpacing_mm(std::size_t rank) const;

    /// The dots of one bin of the scalp chart in the order in which a rising density turns them on (equal
    /// ones by rank). Parallel arrays; dots beyond the chart are in no bin.
    struct Bin {
        std::size_t size = 0;
        const std::uint32_t* ids = nullptr;
        const float* comesOnAt = nullptr;      ///< dots/cm2
        const std::uint32_t* offset = nullptr; ///< BinPlace::left | BinPlace::front << 16
        const std::uint8_t* zone = nullptr;    ///< head::Zone
    };
    [[nodiscard]] Bin bin(std::size_t index) const noexcept;
    [[nodiscard]] std::size_t binnedSize() const noexcept { return m_ids.size(); }

  private:
    [[nodiscard]] static float densityOf(std::size_t rank, float ranksPerDensity) noexcept {
        return static_cast<float>(rank) / ranksPerDensity;
    }
    /// A dot on its way into its bin.
    struct Slot {
        float comesOnAt;
        std::uint32_t id;
        std::uint32_t offset;
        std::uint16_t bin;
        std::uint8_t zone;
    };
    void carry();
    void sortIntoBins();
    [[nodiscard]] Slot slotOf(std::uint32_t rank) const;
    static void sortNearlySorted(Slot* begin, Slot* end);

    head::Ellipsoid m_surface;
    std::uint64_t m_seed;
    int m_engine;
    std::vector<Eigen::Vector3f> m_points;
    std::vector<float> m_ranksPerDensity; // per (dot/cm2)
    base::DotsPerCm2 m_maximum;

    std::vector<std::uint32_t> m_binBegin; // kBinCount + 1
    std::vector<std::uint32_t> m_ids;
    std::vector<float> m_comesOnAt;
    std::vector<std::uint32_t> m_offset;
    std::vector<std::uint8_t> m_zone;
};

/// The place of a dot of a bin.
[[nodiscard]] inline BinPlace placeOf(std::size_t bin, std::uint32_t offset) noexcept {
    return BinPlace{static_cast<std::uint16_t>(bin), static_cast<std::uint16_t>(offset & 0xffffU),
                    static_cast<std::uint16_t>(offset >> 16U)};
}

} // namespace trichion::stipple
