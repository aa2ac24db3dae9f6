#pragma once
// What the peers reach, measured in the same run with the same measures: dart throwing (Bridson 2007) on a
// square of the plane whose border is left out, progressive sample elimination (Yuksel 2015) on the mean
// head.

#include "bench/quality.h"
#include "bench/sample_elimination.h"

#include <array>

namespace trichion::bench {

constexpr std::size_t kPeerDots = 50'000;

struct PeerQuality {
    Quality thrown;                    ///< all dots
    std::array<Quality, 3> eliminated; ///< the first 30, 70 and 100 %
    Quality thrownLayers;              ///< three layers drawn apart, 30, 40 and 30 %
    Quality thrownRamp;                ///< 4 : 1
    Quality eliminatedRamp;            ///< 4 : 1
    Quality vtk; ///< of Debian's VTK on the mean head; no dots where it is not installed
};
[[nodiscard]] PeerQuality measurePeers();

/// One run of each for kPeerDots dots, ms.
struct PeerTimes {
    double thrown_ms = 0.0;
    double eliminated_ms = 0.0; ///< with the progressive order
    double vtk_ms = 0.0;
};
class PeerClock {
  public:
    PeerClock();
    [[nodiscard]] PeerTimes once() const;

  private:
    test::HeadSkin m_skin;
    EliminationRequest m_request;
    std::vector<Eigen::Vector3d> m_vtkCandidates;
};

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
