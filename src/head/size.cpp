#include "trichion/head/size.h"

#include "trichion/base/error.h"

#include <algorithm>
#include <cmath>

namespace trichion::head {

namespace {

void requireWithin(std::optional<base::Millimetres> given, const char* what, int low, int high) {
    if (given && !(given->value >= low && given->value <= high))
        throw base::Error(base::ErrorCode::ValueOutOfRange, {{"what", what},
                                                             {"low", std::to_string(low)},
                                                             {"high", std::to_string(high)},
                                                             {"given", std::to_string(given->value)}});
}

} // namespace

void requirePlausible(const SizeEvidence& evidence) {
    requireWithin(evidence.breadth, "The head breadth in mm", 110, 200);
    requireWithin(evidence.circumference, "The head circumference in mm", 450, 700);
    requireWithin(evidence.interpupillary, "The interpupillary distance in mm", 45, 80);
}

SizeEstimate fuse(const std::vector<SizeSource>& sources) {
    double sum = 0.0;
    double weights = 0.0;
    double smallest = sources.front().factor;
    double largest = smallest;
    for (const SizeSource& source : sources) {
        const double weight = 1.0 / (source.sigma_percent * source.sigma_percent);
        sum += weight * source.factor;
        weights += weight;
        smallest = std::min(smallest, source.factor);
        largest = std::max(largest, source.factor);
    }
    return {sum / weights, 1.0 / std::sqrt(weights), 100.0 * (largest / smallest - 1.0)};
}

} // namespace trichion::head
