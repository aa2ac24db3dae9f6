#pragma once
/// \file
/// What the hashes of a dot are for.

#include <cstdint>

namespace trichion::stipple {

/// Purposes of hashes; a new use takes a new number.
enum Purpose : std::uint64_t { Turn = 1, Size, Strength, Dark, JitterRadius, JitterAngle };

} // namespace trichion::stipple
