#include "trichion/head/size.h"

#include "trichion/base/error.h"

#include <algorithm>
#include <cmath>

namespace trichion::head {

namespace {

// ANSUR II, men (Gordon et al. 2014): mean and what one sd of it means for the scale, docs/method/head.md.
constexpr double kMeanBreadth_mm = 154.3;
constexpr double kMeanLength_mm = 199.5;
constexpr double kMeanInterpupillary_mm = 64.0;
constexpr double kPopulationSigma_percent = 3.6;
constexpr double kPopulationInterpupillarySigma_percent = 5.3;

// Reading a calliper or a tape, and how far one measure speaks for the whole head.
constexpr double kBreadthSigma_percent = 1.5;
constexpr double kCircumferenceSigma_percent = 2.5;
constexpr double kRulerSigma_percent = 1.5;

void requireWithin(std::optional<base::Millimetres> given, const char* what, int low, int high) {
    if (given && !(given->value >= low && given->value <= high))
        throw base::Error(base::ErrorCode::ValueOutOfRange, {{"what", what},
                                                             {"low", std::to_string(low)},
                                                             {"high", std::to_string(high)},
                                                             {"given", std::to_string(given->value)}});
}

double factorFromCircumference(double circumference_mm) {
    const double breadth = 44.7 + 0.191 * circumference_mm;
    const double length = 0.360 * circumference_mm - 7.4;
    return std::sqrt(breadth / kMeanBreadth_mm * length / kMeanLength_mm);
}

} // namespace

void requirePlausible(const SizeEvidence& evidence) {
    requireWithin(evidence.breadth, "The head breadth in mm", 110, 200);
    requireWithin(evidence.circumference, "The head circumference in mm", 450, 700);
    requireWithin(evidence.interpupillary, "The interpupillary distance in mm", 45, 80);
}

std::vector<SizeSource> sizeSources(const SizeEvidence& evidence, const std::optional<PupilSight>& pupils) {
    requirePlausible(evidence);
    std::vector<SizeSource> sources{{"anthropometry", 1.0, kPopulationSigma_percent}};
    if (evidence.breadth)
        sources.push_back(
            {"taped breadth", evidence.breadth->value / kMeanBreadth_mm, kBreadthSigma_percent});
    if (evidence.circumference)
        sources.push_back({"taped circumference", factorFromCircumference(evidence.circumference->value),
                           kCircumferenceSigma_percent});
    if (pupils) {
        const bool measured = evidence.interpupillary.has_value();
        const double true_mm = measured ? evidence.interpupillary->value : kMeanInterpupillary_mm;
        const double sigma = measured ? kRulerSigma_percent : kPopulationInterpupillarySigma_percent;
        sources.push_back({"interpupillary distance", true_mm / pupils->apparent.value,
                           std::hypot(sigma, pupils->sigma_percent)});
    }
    return sources;
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
