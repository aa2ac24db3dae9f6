#pragma once
// Peer: Bridson 2007, "Fast Poisson disk sampling in arbitrary dimensions" (SIGGRAPH sketches), written from
// the paper, on a square of the plane.

#include <Eigen/Core>
#include <cstdint>
#include <functional>
#include <vector>

namespace trichion::bench {

/// Dots of Bridson's maximal packings per squared radius, away from the border; measured with this code.
constexpr double kBridsonPacking = 0.615;

struct BridsonRequest {
    double side_mm = 100.0;
    double radius_mm = 1.0;
    std::uint64_t seed = 1;
    int tries = 30; ///< k of the paper
};

/// Dots at least a radius apart in [0, side]^2, z = 0, in the order in which they were thrown.
[[nodiscard]] std::vector<Eigen::Vector3d> bridsonDots(const BridsonRequest& request);

/// The same where the radius changes from place to place (a try must keep the radius of its own place) and
/// outside a region nothing is thrown; `smallest_mm` and `largest_mm` bound the radius.
struct BridsonField {
    std::function<double(double x_mm, double y_mm)> radius_mm; ///< 0: outside
    double smallest_mm = 1.0;
    double largest_mm = 1.0;
};
[[nodiscard]] std::vector<Eigen::Vector3d> bridsonDots(const BridsonRequest& request,
                                                       const BridsonField& field);

} // namespace trichion::bench
