#pragma once
/// \file
/// Plausible heads for property tests.

#include "trichion/head/ellipsoid.h"

#include <random>

namespace trichion::test {

/// The mean head with each half axis off by up to `spread` (a share) and a rise of 5 to 17 degrees.
inline head::Head randomHead(std::mt19937& random, double spread) {
    std::uniform_real_distribution<double> factor(1.0 - spread, 1.0 + spread);
    std::uniform_real_distribution<double> rise(5.0, 17.0);
    return {head::Ellipsoid({77.2 * factor(random), 84 * factor(random), 99.7 * factor(random)}),
            base::Degrees(rise(random))};
}

} // namespace trichion::test
