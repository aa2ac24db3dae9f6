#pragma once
/// \file
/// A parallel loop over many small elements, block by block.

#include "trichion/base/parallel.h"

#include <algorithm>
#include <cstddef>

namespace trichion::stipple {

/// Calls body(begin, end) for consecutive blocks of [0, count).
template<class Body>
void overBlocks(std::size_t count, const Body& body) {
    constexpr std::size_t kBlock = 4096;
    base::parallelFor(static_cast<int>((count + kBlock - 1) / kBlock), 0, {}, [&](int block) {
        const std::size_t begin = static_cast<std::size_t>(block) * kBlock;
        body(begin, std::min(count, begin + kBlock));
    });
}

} // namespace trichion::stipple
