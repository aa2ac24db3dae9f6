#pragma once
/// \file
/// Arithmetic that the compiler turns into vector instructions, the same bits with every width of them.

#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>

// Kernels are compiled for every x86-64 processor, for those with AVX2 and for those with AVX-512; which of
// them runs is asked when the program runs. Without fused multiply-add all give the same bits.
#if defined(__x86_64__) && defined(__GNUC__)
#define TRICHION_WIDE __attribute__((target("avx2")))
#ifdef __clang__
#define TRICHION_WIDEST __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl")))
#else
#define TRICHION_WIDEST __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,prefer-vector-width=512")))
#endif
#define TRICHION_HAS_WIDE 1
#else
#define TRICHION_WIDE
#define TRICHION_WIDEST
#define TRICHION_HAS_WIDE 0
#endif
#define TRICHION_LANES inline __attribute__((always_inline))

namespace trichion::render {

/// How many numbers one instruction works on.
enum class LaneWidth { Four = 4, Eight = 8, Sixteen = 16 };
constexpr int kMostLanes = 16;

/// The widest that the processor has.
[[nodiscard]] inline LaneWidth widestLanes() noexcept {
#if TRICHION_HAS_WIDE
    static const LaneWidth width = [] {
        if (__builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512bw") != 0 &&
            __builtin_cpu_supports("avx512dq") != 0 && __builtin_cpu_supports("avx512vl") != 0)
            return LaneWidth::Sixteen;
        return __builtin_cpu_supports("avx2") != 0 ? LaneWidth::Eight : LaneWidth::Four;
    }();
    return width;
#else
    return LaneWidth::Four;
#endif
}

template<class Kernel>
TRICHION_WIDEST void runOnSixteen(const Kernel& kernel) {
    kernel.template run<16>();
}
template<class Kernel>
TRICHION_WIDE void runOnEight(const Kernel& kernel) {
    kernel.template run<8>();
}
/// Calls `run<lanes>` of a kernel, which is marked TRICHION_LANES as is all that it calls. The processor must
/// have lanes of that width.
template<class Kernel>
void runKernel(LaneWidth width, const Kernel& kernel) {
    if (width == LaneWidth::Sixteen)
        runOnSixteen(kernel);
    else if (width == LaneWidth::Eight)
        runOnEight(kernel);
    else
        kernel.template run<4>();
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

/// Numbers that one instruction works on. As any type of lanes they are given by reference: how they are
/// passed by value depends on the processor.
template<int kLanes>
struct Lanes {
    // An alias would lose the attribute in g++.
    typedef float Floats __attribute__((vector_size(kLanes * sizeof(float))));
    typedef std::int32_t Ints __attribute__((vector_size(kLanes * sizeof(std::int32_t))));

    Floats v;

    [[nodiscard]] static TRICHION_LANES Lanes from(const float* at) {
        Lanes lanes;
        std::memcpy(&lanes.v, at, sizeof lanes.v);
        return lanes;
    }
    [[nodiscard]] static TRICHION_LANES Lanes all(float number) { return {Floats{} + number}; }
    /// 0, 1, 2...
    [[nodiscard]] static TRICHION_LANES Lanes counted() {
        std::array<float, kLanes> numbers;
        for (std::size_t i = 0; i < kLanes; ++i)
            numbers[i] = static_cast<float>(i);
        return from(numbers.data());
    }
    TRICHION_LANES void to(float* at) const { std::memcpy(at, &v, sizeof v); }
};

[[nodiscard]] TRICHION_LANES Lanes<8> lowerOf(const Lanes<16>& sixteen) {
    return {__builtin_shufflevector(sixteen.v, sixteen.v, 0, 1, 2, 3, 4, 5, 6, 7)};
}
[[nodiscard]] TRICHION_LANES Lanes<8> upperOf(const Lanes<16>& sixteen) {
    return {__builtin_shufflevector(sixteen.v, sixteen.v, 8, 9, 10, 11, 12, 13, 14, 15)};
}

template<int kLanes>
[[nodiscard]] TRICHION_LANES Lanes<kLanes> rootOf(const Lanes<kLanes>& squares) {
    std::array<float, kLanes> numbers;
    squares.to(numbers.data());
    for (float& number : numbers)
        number = std::sqrt(number);
    return Lanes<kLanes>::from(numbers.data());
}

/// exp(x), relative error below 4e-7; flat beyond 87 on either side.
template<int kLanes>
[[nodiscard]] TRICHION_LANES Lanes<kLanes> expOf(const Lanes<kLanes>& given) noexcept {
    using Floats = typename Lanes<kLanes>::Floats;
    using Ints = typename Lanes<kLanes>::Ints;
    constexpr float kLog2e = 1.44269504F;
    constexpr float kLn2High = 0.693359375F; // the product with a whole number is exact
    constexpr float kLn2Low = -2.12194440e-4F;
    const Floats low = Floats{} - 87.0F;
    const Floats high = Floats{} + 87.0F;
    Floats x = given.v < low ? low : given.v;
    x = x > high ? high : x;
    // Adding and taking away 1.5 * 2^23 leaves the nearest whole number.
    constexpr float kRounder = 12582912.0F;
    const Floats turns = (x * kLog2e + kRounder) - kRounder;
    const Floats f = (x - turns * kLn2High) - turns * kLn2Low;
    const Floats p =
        1.0F + f * (1.0F + f * (0.5F + f * (0.16666667F +
                                            f * (0.041666667F + f * (0.0083333333F + f * 0.0013888889F)))));
    const Ints whole = __builtin_convertvector(turns, Ints);
    const Ints power = (whole + 127) << 23;
    return {p * __builtin_bit_cast(Floats, power)};
}

} // namespace trichion::render
