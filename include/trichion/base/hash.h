#pragma once
/// \file
/// Hashed randomness: a value that depends on identity only, never on order or thread.

#include <bit>
#include <cstdint>

namespace trichion::base {

/// Mixes 64 bits (finaliser of SplitMix64; Steele, Lea, Flood 2014, "Fast splittable pseudorandom number
/// generators").
[[nodiscard]] constexpr std::uint64_t mix64(std::uint64_t x) noexcept {
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

/// What all hashes of a seed and a purpose have in common, for those who ask for many.
[[nodiscard]] constexpr std::uint64_t streamOf(std::uint64_t seed, std::uint64_t purpose) noexcept {
    return mix64(mix64(seed) ^ purpose);
}

/// Hash of a value in a stream.
[[nodiscard]] constexpr std::uint64_t hashIn(std::uint64_t stream, std::uint64_t value) noexcept {
    return mix64(stream ^ value);
}

/// Hash of a value under a seed and a purpose, so that two purposes are independent.
[[nodiscard]] constexpr std::uint64_t hashOf(std::uint64_t seed, std::uint64_t purpose,
                                             std::uint64_t value) noexcept {
    return hashIn(streamOf(seed, purpose), value);
}

/// Uniform in [0, 1) from the upper 53 bits.
[[nodiscard]] constexpr double unitFrom(std::uint64_t hash) noexcept {
    return static_cast<double>(hash >> 11) * 0x1.0p-53;
}

/// Standard normal from one hash (Box-Muller on its two halves).
[[nodiscard]] double normalFrom(std::uint64_t hash) noexcept;

} // namespace trichion::base
