#pragma once
/// \file
/// Arithmetic that the compiler turns into vector instructions, the same bits with every width of them.

#include <bit>
#include <cstdint>

// Kernels are compiled twice: for every x86-64 processor, and for those with AVX2, which is asked for when
// the program runs. Without fused multiply-add both give the same bits.
#if defined(__x86_64__) && defined(__GNUC__)
#define TRICHION_WIDE __attribute__((target("avx2")))
#define TRICHION_HAS_WIDE 1
#else
#define TRICHION_WIDE
#define TRICHION_HAS_WIDE 0
#endif
#define TRICHION_LANES inline __attribute__((always_inline))

namespace trichion::render {

/// True if the processor runs what is marked TRICHION_WIDE.
[[nodiscard]] inline bool runsWide() noexcept {
#if TRICHION_HAS_WIDE
    static const bool wide = __builtin_cpu_supports("avx2") != 0;
    return wide;
#else
    return false;
#endif
}

/// exp(-x) for x >= 0, relative error below 1e-4 (a twentieth of an 8-bit step); flat beyond 87.
[[nodiscard]] TRICHION_LANES float expOfMinus(float x) noexcept {
    constexpr float kLog2e = 1.44269504F;
    float t = x * -kLog2e;
    t = t < -126.0F ? -126.0F : t;
    const auto whole = static_cast<std::int32_t>(t - 0.5F);
    const float f = (t - static_cast<float>(whole)) * 0.69314718F;
    const float p = 1.0F + f * (1.0F + f * (0.5F + f * (0.16666667F + f * 0.041666667F)));
    return p * std::bit_cast<float>((whole + 127) << 23);
}

} // namespace trichion::render
