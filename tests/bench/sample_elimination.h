#pragma once
// Peer: Yuksel 2015, "Sample elimination for generating Poisson disk sample sets" (Computer Graphics Forum
// 34), written from the paper: weighted elimination from five times as many candidates with a heap, alpha =
// 8, beta = 0.65, gamma = 1.5, then its progressive order.

#include "support/skin.h"

#include <Eigen/Core>
#include <vector>

namespace trichion::bench {

constexpr double kEliminationOversampling = 5.0;

struct EliminationRequest {
    std::vector<Eigen::Vector3d> candidates_mm;
    std::size_t count = 0;
    test::Density density; ///< dots per cm2 that the count amounts to
};

enum class EliminationOrder { None, Progressive };

/// `count` of the candidates; in progressive order every beginning is even as well.
[[nodiscard]] std::vector<Eigen::Vector3d> eliminatedDots(const EliminationRequest& request,
                                                          EliminationOrder order);

} // namespace trichion::bench
