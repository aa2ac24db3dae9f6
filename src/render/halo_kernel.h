#pragma once
/// \file
/// Adds the halo of a mark to three planes of cells.

#include "patch.h"
#include "tile_density.h"

namespace trichion::render {

/// 2^-x for 0 <= x < 126 lane by lane, relative error below 1e-4 (a twentieth of an 8-bit step).
template<int kLanes>
[[nodiscard]] TRICHION_LANES Lanes<kLanes> halvedTimes(const Lanes<kLanes>& given) noexcept {
    using Floats = typename Lanes<kLanes>::Floats;
    using Ints = typename Lanes<kLanes>::Ints;
    // Adding 1.5 * 2^23 leaves the nearest whole number in the lowest bits, here with the offset of an
    // exponent.
    constexpr float kRounder = 12582912.0F + 127.0F;
    const Floats rounded = kRounder - given.v;
    const Floats f = (kRounder - rounded) - given.v; // -0.5 to 0.5
    const Floats p = 0.99992807F + f * (0.69326099F + f * (0.24261642F + f * 0.05517166F));
    const Ints power = __builtin_bit_cast(Ints, rounded) << 23;
    return {p * __builtin_bit_cast(Floats, power)};
}

/// How halos of one appearance fall off, and how dense that of one mark is.
template<int kLanes, bool kRed>
struct Halo {
    using Floats = typename Lanes<kLanes>::Floats;

    const HaloShape& shape;
    std::array<float, 3> amplitude;

    struct Darkness {
        std::array<Lanes<kLanes>, 3> channel;
    };

    /// From squared distances in mm2.
    [[nodiscard]] TRICHION_LANES Darkness at(const Lanes<kLanes>& squared) const {
        const Floats limit = Floats{} + shape.limit_mm2;
        const Floats q = squared.v < limit ? squared.v : limit;
        const Lanes<kLanes> r_mm = rootOf(Lanes<kLanes>{q + shape.softening_mm2});
        Darkness dark;
        for (std::size_t c = 0; c < 3; ++c)
            dark.channel[c].v = amplitude[c] * halvedTimes(Lanes<kLanes>{r_mm.v * shape.halvingsPerMm[c]}).v;
        if constexpr (kRed) {
            const Floats redness = halvedTimes(Lanes<kLanes>{r_mm.v * shape.rednessHalvingsPerMm}).v;
            for (std::size_t c = 0; c < 3; ++c)
                dark.channel[c].v += shape.redness[c] * redness;
        }
        for (std::size_t c = 0; c < 3; ++c)
            dark.channel[c].v = squared.v < limit ? dark.channel[c].v : Floats{};
        return dark;
    }
};

/// One row after the other.
template<int kLanes, bool kRed>
TRICHION_LANES void addRows(const Patch& patch, const Halo<kLanes, kRed>& halo) {
    for (int x0 = 0; x0 < patch.columns; x0 += kLanes) {
        const Lanes<kLanes> dx = patch.alongLanes(Lanes<kLanes>::counted(), x0);
        for (int y = 0; y < patch.rows; ++y) {
            const RowQuadratic row = patch.row(y);
            const auto dark = halo.at(Lanes<kLanes>{(row.square * dx.v + row.slope) * dx.v + row.constant});
            for (std::size_t c = 0; c < 3; ++c) {
                float* const out = patch.out[c] + y * patch.stride + x0;
                Lanes<kLanes>{Lanes<kLanes>::from(out).v + dark.channel[c].v}.to(out);
            }
        }
    }
}

/// Two rows at once in sixteen lanes, where they are no longer than eight.
template<bool kRed>
TRICHION_LANES void addPairsOfRows(const Patch& patch, const Halo<16, kRed>& halo) {
    using Floats = Lanes<16>::Floats;
    constexpr std::array<float, 16> kColumn = {0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7};
    constexpr std::array<float, 16> kRow = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1};
    const Floats dx = patch.alongLanes(Lanes<16>::from(kColumn.data()), 0).v;
    for (int y = 0; y < patch.rows; y += 2) {
        const Floats dy = patch.acrossLanes(Lanes<16>::from(kRow.data()), y).v;
        const Floats slope = 2.0F * patch.metric[1] * dy;
        const Floats constant = patch.metric[2] * dy * dy;
        const auto dark = halo.at(Lanes<16>{(patch.metric[0] * dx + slope) * dx + constant});
        for (std::size_t c = 0; c < 3; ++c) {
            float* const out = patch.out[c] + y * patch.stride;
            Lanes<8>{Lanes<8>::from(out).v + lowerOf(dark.channel[c]).v}.to(out);
            if (y + 1 < patch.rows)
                Lanes<8>{Lanes<8>::from(out + patch.stride).v + upperOf(dark.channel[c]).v}.to(out +
                                                                                               patch.stride);
        }
    }
}

template<int kLanes, bool kRed>
TRICHION_LANES void addHalo(const Patch& patch, const Halo<kLanes, kRed>& halo) {
    if constexpr (kLanes == 16)
        if (patch.columns <= 8) {
            addPairsOfRows(patch, halo);
            return;
        }
    addRows(patch, halo);
}

} // namespace trichion::render
