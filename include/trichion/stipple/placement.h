#pragma once
/// \file
/// The dots of a design: which possible dots of a head are on, in which session, and how they vary.

#include "trichion/base/error.h"
#include "trichion/base/frames.h"
#include "trichion/base/units.h"
#include "trichion/design/design.h"
#include "trichion/head/anatomy.h"

#include <Eigen/Core>
#include <array>
#include <cstdint>
#include <memory>
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
    /// Density with every dot on, at the place of a dot.
    [[nodiscard]] base::DotsPerCm2 fullDensityAt(std::size_t rank) const {
        return base::DotsPerCm2(static_cast<double>(size()) / m_ranksPerDensity[rank]);
    }
    /// Highest density that is offered: the smallest full density on this head, rounded down to 10.
    [[nodiscard]] base::DotsPerCm2 maximumDensity() const noexcept { return m_maximum; }
    /// Mean spacing of the full set at a place, mm.
    [[nodiscard]] double fullSpacing_mm(std::size_t rank) const;

  private:
    head::Ellipsoid m_surface;
    std::uint64_t m_seed;
    int m_engine;
    std::vector<Eigen::Vector3f> m_points;
    std::vector<float> m_ranksPerDensity; // per (dot/cm2)
    base::DotsPerCm2 m_maximum;
};

/// One impression of the needle.
struct Dot {
    std::uint32_t id = 0;   ///< lasting identity in the set
    std::uint32_t rank = 0; ///< 0 first
    int session = 1;        ///< 1 first
    head::Zone zone = head::Zone::MidScalp;
    base::HeadPoint position; ///< with jitter, on the surface
    base::HeadDirection normal;
    double diameter_mm = 0.0; ///< of the deposit
    double strength = 1.0;    ///< factor on the darkness of a dot of this diameter
};

/// Counts of one zone.
struct ZoneCensus {
    double area_cm2 = 0.0;      ///< skin where the design asks for dots
    double wanted = 0.0;        ///< integral of the density over it, clipped to what the dots allow
    double densest = 0.0;       ///< highest density asked for, dots per cm2, before it was clipped
    std::vector<int> bySession; ///< dots placed

    /// Dots of sessions 1..session; 0: all.
    [[nodiscard]] int countUpTo(int session) const noexcept;
    /// Dots of sessions 1..session (0: all) per cm2; 0 where there is no area.
    [[nodiscard]] base::DotsPerCm2 meanDensityUpTo(int session) const noexcept;
};

/// What was placed.
struct Placement {
    std::vector<Dot> dots; ///< sorted by id; all sessions
    std::array<ZoneCensus, head::kZoneCount> census;
    base::Findings findings;

    [[nodiscard]] int count() const noexcept { return static_cast<int>(dots.size()); }
    [[nodiscard]] int countUpTo(int session) const noexcept;
    [[nodiscard]] double area_cm2() const noexcept;
    [[nodiscard]] double wanted() const noexcept;
};

/// Places the dots of a design on a head. Deterministic: the same on any number of threads, in any order.
/// Errors: DensityOutOfRange if the plateau is not finite, not positive or above the set's maximum; those of
/// design::requireSound.
/// Findings: DensityClipped with the zone, RegionEmpty, HolesCoverRegion, DensityErased, those of
/// design::check.
[[nodiscard]] Placement placeDots(const design::Design& design, const HeadDots& head);

} // namespace trichion::stipple
