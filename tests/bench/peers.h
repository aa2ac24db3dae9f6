#pragma once
// What the peers reach, measured in the same run with the same measures: dart throwing (Bridson 2007) on a
// square of the plane whose border is left out, progressive sample elimination (Yuksel 2015) on the mean
// head.

#include "bench/quality.h"

#include <array>

namespace trichion::bench {

constexpr std::size_t kPeerDots = 50'000;

struct PeerQuality {
    Quality thrown;                    ///< all dots
    std::array<Quality, 3> eliminated; ///< the first 30, 70 and 100 %
    Quality thrownLayers;              ///< three layers drawn apart, 30, 40 and 30 %
    Quality thrownRamp;                ///< 4 : 1
    Quality eliminatedRamp;            ///< 4 : 1
};
[[nodiscard]] PeerQuality measurePeers();

/// Medians for kPeerDots dots, ms.
struct PeerTimes {
    double thrown_ms = 0.0;
    double eliminated_ms = 0.0; ///< with the progressive order
};
[[nodiscard]] PeerTimes timePeers();

/// Shares of dots that are found again, to the last bit.
struct Kept {
    double thrown = 0.0;
    double eliminated = 0.0;
};
/// A hairline is moved for a fifth of its length: dots more than three spacings from where that changes
/// anything.
[[nodiscard]] Kept keptBesideAnEdit();
/// The density is raised by a tenth.
[[nodiscard]] Kept keptAtATenthMore();

} // namespace trichion::bench
