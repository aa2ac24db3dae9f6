#pragma once
/// \file
/// Eight floats at once, with the same result on every machine: plain operations in a fixed order, no fused
/// multiply-add.

#include <cstdint>
#include <cstring>

namespace trichion::stipple {

using Float8 __attribute__((vector_size(32))) = float;
using Int8 __attribute__((vector_size(32))) = std::int32_t;

inline Float8 load8(const float* from) {
    Float8 value;
    std::memcpy(&value, from, sizeof value);
    return value;
}

inline Int8 load8(const std::int32_t* from) {
    Int8 value;
    std::memcpy(&value, from, sizeof value);
    return value;
}

inline Float8 all8(float value) {
    return Float8{} + value;
}

inline float sum8(const Float8& v) {
    return ((v[0] + v[1]) + (v[2] + v[3])) + ((v[4] + v[5]) + (v[6] + v[7]));
}

/// exp(v) for v <= 0 with a relative error below 3e-7: 2^fraction by its series, the whole part through the
/// exponent. Below -80 it stays at exp(-80).
inline Float8 expOfNegative(Float8 v) {
    v = v < all8(-80.0F) ? all8(-80.0F) : v;
    const Float8 t = v * 1.442695041F;
    const Int8 whole = __builtin_convertvector(t - 0.5F, Int8); // the nearest
    const Float8 g = (t - __builtin_convertvector(whole, Float8)) * 0.6931471806F;
    const Float8 power =
        1.0F + g * (1.0F + g * (0.5F + g * (0.16666667F +
                                            g * (0.041666668F + g * (0.008333334F + g * 0.001388889F)))));
    const Int8 bits = (whole + 127) << 23;
    Float8 scale;
    std::memcpy(&scale, &bits, sizeof scale);
    return power * scale;
}

} // namespace trichion::stipple
