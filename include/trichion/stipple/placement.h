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
    double wanted = 0.0;        ///< integral of the density
    std::vector<int> bySession; ///< dots placed

    /// Dots of sessions 1..session; 0: all.
    [[nodiscard]] int countUpTo(int session) const noexcept;
};

/// What was placed.
struct Placement {
    std::vector<Dot> dots; ///< sorted by id; all sessions
    std::array<ZoneCensus, head::kZoneCount> census;
    base::Findings findings;

    [[nodiscard]] int count() const noexcept { return static_cast<int>(dots.size()); }
    [[nodiscard]] int countUpTo(int session) const noexcept;
    [[nodiscard]] double area_cm2() const noexcept;
};

/// Places the dots of a design on a head. Deterministic: the same on any number of threads, in any order.
/// Errors: DensityOutOfRange if the plateau is not finite, not positive or above the set's maximum.
/// Findings: DensityClipped, RegionEmpty, those of design::check.
[[nodiscard]] Placement placeDots(const design::Design& design, const HeadDots& head);

} // namespace trichion::stipple
