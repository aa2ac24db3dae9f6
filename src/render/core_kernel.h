#pragma once
/// \file
/// Adds the core of a mark, a Gaussian or the difference of two, to three planes of pixels.

#include "patch.h"
#include "trichion/render/preview.h"

namespace trichion::render {

/// A Gaussian down the columns: from row to row it is multiplied by what is itself multiplied by a constant,
/// so that only its first row takes an exponential.
template<int kLanes>
struct FallingGaussian {
    Lanes<kLanes> value;
    Lanes<kLanes> toNext;
    float bend;

    /// `metric` times `share`, from a column `x0` and the top of the patch on.
    TRICHION_LANES FallingGaussian(const Patch& patch, float share, float bendOfRow, int x0)
        : bend(bendOfRow) {
        using Floats = typename Lanes<kLanes>::Floats;
        const float dy = patch.across(patch.top);
        const float square = 0.5F * share * patch.metric[0];
        const float cross = share * patch.metric[1];
        const float high = 0.5F * share * patch.metric[2] * dy * dy;
        const float turn = share * patch.metric[2] * (dy + 0.5F);
        const Floats dx = patch.alongLanes(Lanes<kLanes>::counted(), x0).v;
        value = expOf(Lanes<kLanes>{-((square * dx + cross * dy) * dx + high)});
        toNext = expOf(Lanes<kLanes>{-(cross * dx + turn)});
    }
    TRICHION_LANES void step() {
        value.v *= toNext.v;
        toNext.v *= bend;
    }
};

/// True if the products of a FallingGaussian stay numbers of usual size, and their errors small.
[[nodiscard]] TRICHION_LANES bool fallsGently(const VisibleDot& dot) {
    constexpr float kMostRows = 96.0F;
    constexpr float kSteepest = 60.0F;
    const float bend = dot.inverse[2];
    const float far = dot.reach_px[1] + 1.0F +
                      std::abs(dot.inverse[1]) / bend * (dot.reach_px[0] + static_cast<float>(kMostLanes));
    return 2.0F * dot.reach_px[1] < kMostRows && 0.5F * bend * far * far < kSteepest;
}

/// Where a block of lanes of a patch is written, row by row.
struct Columns {
    float* red;
    float* green;
    float* blue;
    std::ptrdiff_t stride;

    TRICHION_LANES Columns(const Patch& patch, int x0)
        : red(patch.out[0] + x0), green(patch.out[1] + x0), blue(patch.out[2] + x0), stride(patch.stride) {}

    template<int kLanes>
    TRICHION_LANES void add(const std::array<float, 3>& amplitude, const Lanes<kLanes>& shape) {
        Lanes<kLanes>{Lanes<kLanes>::from(red).v + amplitude[0] * shape.v}.to(red);
        Lanes<kLanes>{Lanes<kLanes>::from(green).v + amplitude[1] * shape.v}.to(green);
        Lanes<kLanes>{Lanes<kLanes>::from(blue).v + amplitude[2] * shape.v}.to(blue);
        red += stride;
        green += stride;
        blue += stride;
    }
};

/// exp(-x) of numbers of a mark.
[[nodiscard]] TRICHION_LANES std::array<float, 4> falls(float a, float b, float c, float d) {
    const Lanes<4> four = expOf(Lanes<4>{Lanes<4>::Floats{-a, -b, -c, -d}});
    return {four.v[0], four.v[1], four.v[2], four.v[3]};
}

template<int kLanes>
TRICHION_LANES void addPlainCore(const Patch& patch, const VisibleDot& dot) {
    using Floats = typename Lanes<kLanes>::Floats;
    const std::array<float, 4> fall = falls(0.5F * dot.limit, dot.inverse[2], 0.0F, 0.0F);
    const Floats least = Floats{} + fall[0];
    const std::array<float, 3> amplitude = dot.amplitude;
    for (int x0 = 0; x0 < patch.columns; x0 += kLanes) {
        FallingGaussian<kLanes> core(patch, 1.0F, fall[1], x0);
        for (int skipped = patch.top; skipped < patch.firstRow; ++skipped)
            core.step();
        Columns columns(patch, x0);
        for (int y = 0; y < patch.rows; ++y) {
            columns.add(amplitude, Lanes<kLanes>{core.value.v > least ? core.value.v : Floats{}});
            core.step();
        }
    }
}

/// What sharpening leaves of a core: more of it, less of a wider one.
template<int kLanes>
TRICHION_LANES void addSharpenedCore(const Patch& patch, const VisibleDot& dot) {
    using Floats = typename Lanes<kLanes>::Floats;
    const std::array<float, 4> fall =
        falls(0.5F * dot.limit * dot.wideFactor, dot.inverse[2], dot.inverse[2] * dot.wideFactor, 0.0F);
    const Floats least = Floats{} + fall[0];
    const float own = 1.0F + dot.wideShare;
    const float taken = dot.wideShare * dot.wideFactor;
    const std::array<float, 3> amplitude = dot.amplitude;
    for (int x0 = 0; x0 < patch.columns; x0 += kLanes) {
        FallingGaussian<kLanes> core(patch, 1.0F, fall[1], x0);
        FallingGaussian<kLanes> wide(patch, dot.wideFactor, fall[2], x0);
        for (int skipped = patch.top; skipped < patch.firstRow; ++skipped) {
            core.step();
            wide.step();
        }
        Columns columns(patch, x0);
        for (int y = 0; y < patch.rows; ++y) {
            const Floats left = own * core.value.v - taken * wide.value.v;
            columns.add(amplitude, Lanes<kLanes>{wide.value.v > least ? left : Floats{}});
            core.step();
            wide.step();
        }
    }
}

/// A core so steep or so large that every pixel takes exponentials of its own.
template<int kLanes>
TRICHION_LANES void addSteepCore(const Patch& patch, const VisibleDot& dot) {
    using Floats = typename Lanes<kLanes>::Floats;
    const float own = 1.0F + dot.wideShare;
    const float taken = dot.wideShare * dot.wideFactor;
    const Floats limit = Floats{} + dot.limit;
    const std::array<float, 3> amplitude = dot.amplitude;
    for (int x0 = 0; x0 < patch.columns; x0 += kLanes) {
        const Floats dx = patch.alongLanes(Lanes<kLanes>::counted(), x0).v;
        Columns columns(patch, x0);
        for (int y = 0; y < patch.rows; ++y) {
            const RowQuadratic row = patch.row(y);
            const Floats q = (row.square * dx + row.slope) * dx + row.constant;
            Floats value = own * expOf(Lanes<kLanes>{-0.5F * q}).v;
            if (taken > 0.0F)
                value -= taken * expOf(Lanes<kLanes>{-0.5F * dot.wideFactor * q}).v;
            columns.add(amplitude, Lanes<kLanes>{q < limit ? value : Floats{}});
        }
    }
}

template<int kLanes>
TRICHION_LANES void addCore(const Patch& patch, const VisibleDot& dot) {
    if (!fallsGently(dot))
        addSteepCore<kLanes>(patch, dot);
    else if (dot.wideShare > 0.0F)
        addSharpenedCore<kLanes>(patch, dot);
    else
        addPlainCore<kLanes>(patch, dot);
}

} // namespace trichion::render
