#include "trichion/optics/dot.h"

#include "trichion/base/error.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>

// Every constant here is listed with its source in docs/method/optics.md.

namespace trichion::optics {

namespace {

constexpr double kTableDiameter_mm = 0.30;
constexpr double kDiameterPower = 1.5;
constexpr std::size_t kDensities = 4;
constexpr std::array<double, kDensities> kTableDensity = {0.3, 1.2, 2.4, 6.0};

/// One stage of the Monte Carlo table for a 0.30 mm deposit.
struct Stage {
    std::array<Channels, kDensities> integral_mm2;
    Channels smoothing_mm;
    Channels coreShare;
    Channels haloLength_mm;
    Channels sheetDensity;
};

constexpr Stage kFreshStage = {
    {{{.067, .061, .054}, {.174, .148, .119}, {.228, .188, .144}, {.269, .216, .161}}},
    {.035, .035, .035},
    {.36, .37, .35},
    {.33, .23, .15},
    {3.4, 2.6, 1.6}};
constexpr Stage kShallowStage = {
    {{{.065, .057, .045}, {.156, .126, .088}, {.195, .152, .101}, {.221, .168, .108}}},
    {.072, .072, .072},
    {.31, .38, .28},
    {.36, .28, .18},
    {2.4, 1.6, .9}};
constexpr Stage kHealedStage = {
    {{{.066, .051, .033}, {.173, .126, .072}, {.229, .161, .088}, {.273, .186, .098}}},
    {.11, .11, .145},
    {.19, .17, .22},
    {.39, .28, .22},
    {1.71, 1.17, .53}};

constexpr double kLargestCoreShare = 0.9;
constexpr double kCoreHuePower = 0.6; // crisp marks in photos are greyer than the table; judgement
constexpr double kEpidermalDecay_days = 10.0;
constexpr double kDermalShareHealed = 0.70;
constexpr double kFastShare = 0.3;
constexpr double kFastHalfLife_years = 1.2;
constexpr double kSlowHalfLife_years = 8.0;
constexpr double kDiffusion_mm2PerYear = 0.00075;
constexpr Channels kRedness_mm2 = {0.008, 0.075, 0.062};
constexpr double kRednessDecay_days = 1.2;

double between(double low, double high, double t) {
    return low + (high - low) * t;
}

Channels between(const Channels& low, const Channels& high, double t) {
    return {between(low[0], high[0], t), between(low[1], high[1], t), between(low[2], high[2], t)};
}

// Monotone in the density: linear below the table's first row (thin pigment), in log density inside, and flat
// above.
Channels integralAt(const Stage& stage, double density) {
    if (density <= kTableDensity.front()) {
        Channels scaled = stage.integral_mm2.front();
        for (double& value : scaled)
            value *= density / kTableDensity.front();
        return scaled;
    }
    std::size_t i = 0;
    while (i + 2 < kDensities && density > kTableDensity[i + 1])
        ++i;
    const double t = std::log(density / kTableDensity[i]) / std::log(kTableDensity[i + 1] / kTableDensity[i]);
    return between(stage.integral_mm2[i], stage.integral_mm2[i + 1], std::min(1.2, t));
}

void requireRange(const char* what, double value, double low, double high) {
    if (!(value >= low && value <= high))
        throw base::Error(base::ErrorCode::ValueOutOfRange, {{"what", what},
                                                             {"low", std::to_string(low)},
                                                             {"high", std::to_string(high)},
                                                             {"given", std::to_string(value)}});
}

} // namespace

double strengthLeft(Age age) {
    const double years = std::max(0.0, age.days.value - kHealed_days) / base::kDaysPerYear;
    return kFastShare * std::exp2(-years / kFastHalfLife_years) +
           (1.0 - kFastShare) * std::exp2(-years / kSlowHalfLife_years);
}

DotAppearance appearanceOf(const Deposit& deposit, Age age, const Calibration& calibration) {
    requireRange("The deposit's diameter in mm", deposit.diameter_mm, 0.05, 1.0);
    requireRange("The optical density of the pigment", deposit.opticalDensity, 0.1, 8.0);

    // Share of the fresh state that is left; the epidermal part of the pigment leaves with it.
    const double fresh = std::exp(-age.days.value / kEpidermalDecay_days);
    const double healing = (fresh - std::exp(-kHealed_days / kEpidermalDecay_days)) /
                           (1.0 - std::exp(-kHealed_days / kEpidermalDecay_days));
    const double freshness = std::clamp(healing, 0.0, 1.0);
    const double density = deposit.opticalDensity * between(1.0, 1.0 / kDermalShareHealed, freshness);

    const double sharpness = calibration.useTableOnly ? 0.0 : calibration.sharpness;
    const Channels healedHue = calibration.useTableOnly ? Channels{1.0, 1.0, 1.0} : calibration.hue;
    const Channels healed = integralAt(kHealedStage, density);
    const Channels shallow = integralAt(kShallowStage, density);
    const Channels started = integralAt(kFreshStage, density);
    const double years = std::max(0.0, age.days.value - kHealed_days) / base::kDaysPerYear;
    const double gain = calibration.useTableOnly ? 1.0 : calibration.strength;
    const double strength =
        gain * strengthLeft(age) * std::pow(deposit.diameter_mm / kTableDiameter_mm, kDiameterPower);

    DotAppearance dot;
    for (std::size_t c = 0; c < 3; ++c) {
        const auto blend = [&](const Channels Stage::*field) {
            const double calm = between((kHealedStage.*field)[c], (kShallowStage.*field)[c], sharpness);
            return between(calm, (kFreshStage.*field)[c], freshness);
        };
        dot.integral_mm2[c] = strength * between(healed[c] * healedHue[c], started[c], freshness);
        const double smoothing = blend(&Stage::smoothing_mm);
        // A disc of diameter d has the variance (d/4)^2 along an axis.
        const double disc = deposit.diameter_mm / 4.0;
        dot.coreSigma_mm[c] =
            std::sqrt(smoothing * smoothing + disc * disc + 2.0 * kDiffusion_mm2PerYear * years);
        dot.coreShare[c] = blend(&Stage::coreShare);
        if (!calibration.useTableOnly) {
            const double hue = std::pow(shallow[c] / shallow[0], kCoreHuePower);
            const double crisp = dot.coreShare[0] * dot.integral_mm2[0] * hue;
            const double greyCore = std::min(kLargestCoreShare, crisp / dot.integral_mm2[c]);
            dot.coreShare[c] = between(greyCore, dot.coreShare[c], freshness);
        }
        dot.haloLength_mm[c] = blend(&Stage::haloLength_mm);
        dot.sheetDensity[c] = blend(&Stage::sheetDensity);
        dot.redness_mm2[c] = kRedness_mm2[c] * std::exp(-age.days.value / kRednessDecay_days);
    }
    return dot;
}

} // namespace trichion::optics
