#include "dot_traits.h"

#include "purposes.h"
#include "trichion/base/hash.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace trichion::stipple {

using base::HeadPoint;

namespace {

constexpr double kSizeSpread = 0.10; // so that 95 % lie within +-20 % (looks: "size +-20 %")
constexpr double kStrengthSpread = 0.14;
constexpr double kDarkShare = 0.10; // "about one in ten much darker"
constexpr double kDarkFactor = 1.35;
constexpr double kFarthestJitter = 2.5; // in standard deviations

} // namespace

HeadPoint jittered(const HeadDots& head, std::size_t rank, double jitter) {
    const HeadPoint point = head.point(rank);
    if (jitter <= 0.0)
        return point;
    const double u = base::unitFrom(base::hashOf(head.seed(), JitterRadius, rank));
    const double spread = std::min(kFarthestJitter, std::sqrt(-2.0 * std::log(1.0 - u)));
    const double angle =
        2.0 * std::numbers::pi * base::unitFrom(base::hashOf(head.seed(), JitterAngle, rank));
    const Eigen::Vector3d normal = head.surface().normalAt(point).v;
    const Eigen::Vector3d side = normal.unitOrthogonal();
    const Eigen::Vector3d offset = std::cos(angle) * side + std::sin(angle) * normal.cross(side);
    const Eigen::Vector3d moved = point.v + jitter * head.fullSpacing_mm(rank) * spread * offset;
    return head.surface().pointAt(head.surface().parameterOf(HeadPoint(moved)));
}

double strengthOf(std::uint64_t seed, std::size_t rank) {
    const double varied = 1.0 + kStrengthSpread * base::normalFrom(base::hashOf(seed, Strength, rank));
    const bool dark = base::unitFrom(base::hashOf(seed, Dark, rank)) < kDarkShare;
    return std::clamp(varied, 0.55, 1.45) * (dark ? kDarkFactor : 1.0);
}

double sizeOf(std::uint64_t seed, std::size_t rank) {
    return std::clamp(1.0 + kSizeSpread * base::normalFrom(base::hashOf(seed, Size, rank)), 0.75, 1.25);
}

} // namespace trichion::stipple
