#include "trichion/base/hash.h"

#include <cmath>
#include <numbers>

namespace trichion::base {

double normalFrom(std::uint64_t hash) noexcept {
    const double u = unitFrom(hash);
    const double v = unitFrom(mix64(hash));
    return std::sqrt(-2.0 * std::log(1.0 - u)) * std::cos(2.0 * std::numbers::pi * v);
}

} // namespace trichion::base
