#pragma once
/// \file
/// The dots of a design: which possible dots of a head are on, in which session, and how they vary.

#include "trichion/base/error.h"
#include "trichion/base/frames.h"
#include "trichion/base/units.h"
#include "trichion/design/design.h"
#include "trichion/head/anatomy.h"
#include "trichion/stipple/head_dots.h"

#include <Eigen/Core>
#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace trichion::stipple {

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
/// Errors: HeadMisshapen for a head so drawn out that it offers no density; DensityOutOfRange if the plateau
/// is not finite, not positive or above the set's maximum; those of design::requireSound.
/// Findings: DensityClipped with the zone, RegionEmpty, HolesCoverRegion, DensityErased, those of
/// design::check.
[[nodiscard]] Placement placeDots(const design::Design& design, const HeadDots& head);

/// Places designs on one head one after the other, as they are edited. What an edit cannot have changed is
/// taken over from the design before: distances, densities, counts and dots of all bins it does not reach.
/// Used by one thread at a time.
class DotPlacer {
  public:
    explicit DotPlacer(std::shared_ptr<const HeadDots> head);
    ~DotPlacer();
    DotPlacer(DotPlacer&&) noexcept;
    DotPlacer& operator=(DotPlacer&&) noexcept;

    [[nodiscard]] const std::shared_ptr<const HeadDots>& head() const noexcept { return m_head; }
    /// placeDots(design, *head()), bit for bit, whatever was placed before; valid until the next call. Errors
    /// as there; after one the placer is as before.
    const Placement& place(const design::Design& design);

  private:
    friend Placement placeDots(const design::Design& design, const HeadDots& head);
    struct Step;

    std::shared_ptr<const HeadDots> m_head;
    std::unique_ptr<Step> m_last;
    std::vector<Dot> m_room; // memory of the dots before those: new pages cost as much as the dots
};

} // namespace trichion::stipple
