#pragma once
/// \file
/// The value in the middle.

#include <algorithm>
#include <vector>

namespace trichion::calibration {

/// Of at least one value; the mean of the two in the middle where their number is even.
[[nodiscard]] inline double medianOf(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const std::size_t n = values.size();
    return n % 2 == 1 ? values[n / 2] : 0.5 * (values[n / 2 - 1] + values[n / 2]);
}

} // namespace trichion::calibration
