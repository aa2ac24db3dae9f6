#pragma once
/// \file
/// Numbers as reports print them: short.

#include <cmath>

namespace trichion::cli {

/// `perUnit` are steps in one unit: 100.0 keeps two digits, and such a number prints short.
[[nodiscard]] inline double rounded(double value, double perUnit) {
    return std::round(value * perUnit) / perUnit;
}

} // namespace trichion::cli
