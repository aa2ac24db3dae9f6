#pragma once
/// \file
/// What is a dot's own, hashed from the head's seed and its rank: jitter, size, strength.

#include "trichion/base/frames.h"
#include "trichion/stipple/head_dots.h"

#include <cstddef>
#include <cstdint>

namespace trichion::stipple {

/// Where a dot comes to stand when a hand wanders by `jitter` of the full set's spacing (standard deviation);
/// on the surface.
[[nodiscard]] base::HeadPoint jittered(const HeadDots& head, std::size_t rank, double jitter);
/// Factor on the darkness, about 1; one dot in ten is much darker.
[[nodiscard]] double strengthOf(std::uint64_t seed, std::size_t rank);
/// Factor on the diameter, about 1.
[[nodiscard]] double sizeOf(std::uint64_t seed, std::size_t rank);

} // namespace trichion::stipple
