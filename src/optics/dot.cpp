#include "trichion/optics/dot.h"

#include "trichion/base/error.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

// The constants are in resources/catalogue, the equations in docs/method/{optics,ageing}.md.

namespace trichion::optics {

namespace {

constexpr double kLargestCoreShare = 0.9;
constexpr double kSharperBy_mm = 0.10;
constexpr double kDeep_mm = 0.55;

double between(double low, double high, double t) {
    return low + (high - low) * t;
}

Channels between(const Channels& low, const Channels& high, double t) {
    return {between(low[0], high[0], t), between(low[1], high[1], t), between(low[2], high[2], t)};
}

// Monotone in the density: linear below the table's first row (thin pigment), in log density inside, and flat
// above.
double integralAt(const AppearanceTable& table, const Stage& stage, double density, std::size_t channel) {
    const auto& at = table.inkDensity;
    if (density <= at.front())
        return stage.integral_mm2.front()[channel] * density / at.front();
    std::size_t i = 0;
    while (i + 2 < kInkDensities && density > at[i + 1])
        ++i;
    const double t = std::log(density / at[i]) / std::log(at[i + 1] / at[i]);
    return between(stage.integral_mm2[i][channel], stage.integral_mm2[i + 1][channel], std::min(1.2, t));
}

/// Where a depth lies between two stages.
struct Depth {
    const Stage* upper = nullptr;
    const Stage* lower = nullptr;
    double share = 0.0; ///< of the lower

    [[nodiscard]] Channels of(const Channels Stage::*field) const {
        return between(upper->*field, lower->*field, share);
    }
};

Depth depthIn(const AppearanceTable& table, double depth_mm) {
    const std::vector<Stage>& stages = table.stages;
    std::size_t i = 0;
    while (i + 2 < stages.size() && depth_mm > stages[i + 1].depth_mm)
        ++i;
    const std::size_t next = std::min(i + 1, stages.size() - 1);
    const double span = stages[next].depth_mm - stages[i].depth_mm;
    const double share = span > 0.0 ? (depth_mm - stages[i].depth_mm) / span : 0.0;
    return {&stages[i], &stages[next], std::clamp(share, 0.0, 1.0)};
}

void require(const Deposit& deposit) {
    base::requireRange("The deposit's diameter in mm", deposit.diameter_mm, 0.05, 1.0);
    base::requireRange("The optical density of the pigment", deposit.opticalDensity, 0.1, 8.0);
    base::requireRange("The depth of the deposit in mm", deposit.depth_mm, 0.05, 1.2);
    for (const InkPart& part : deposit.parts)
        base::requireRange("The share of a component of the pigment", part.share, 0.0, 1.0);
}

/// 1 when fresh, 0 from the day on which dots count as healed; the epidermal part of the pigment leaves with
/// it.
double freshnessAt(const Ageing& ageing, Age age) {
    const double rest = std::exp(-kHealed_days / ageing.epidermalDecay_days);
    const double fresh = std::exp(-age.days.value / ageing.epidermalDecay_days);
    return std::clamp((fresh - rest) / (1.0 - rest), 0.0, 1.0);
}

HealingRow healingAt(const Ageing& ageing, Age age) {
    const std::vector<HealingRow>& rows = ageing.healing;
    const double day = age.days.value;
    if (day >= rows.back().day)
        return rows.back();
    std::size_t i = 0;
    while (i + 1 < rows.size() && day > rows[i + 1].day)
        ++i;
    const HealingRow& from = rows[i];
    const HealingRow& to = rows[std::min(i + 1, rows.size() - 1)];
    const double t = to.day > from.day ? std::clamp((day - from.day) / (to.day - from.day), 0.0, 1.0) : 0.0;
    return {day, between(from.strength, to.strength, t), between(from.width, to.width, t),
            between(from.redness, to.redness, t)};
}

/// Optical density per channel against carbon alone.
Channels inkHue(const Ageing& ageing, const std::vector<InkPart>& parts) {
    if (parts.empty())
        return {1.0, 1.0, 1.0};
    const double all = std::accumulate(parts.begin(), parts.end(), 0.0,
                                       [](double sum, const InkPart& part) { return sum + part.share; });
    Channels hue{};
    for (const InkPart& part : parts)
        for (std::size_t c = 0; c < 3; ++c)
            hue[c] += part.share * componentOf(ageing, part.component).absorption[c];
    for (double& value : hue)
        value /= std::max(all, 1e-9);
    return hue;
}

/// Spread of the pigment in the dermis per year: faster where it lies too deep.
double spread_mm2PerYear(const Ageing& ageing, const Wear& wear, double depth_mm) {
    const double base = wear.usesLargerSpread ? ageing.largerSpread_mm2PerYear : ageing.spread_mm2PerYear;
    const double deep = std::clamp((depth_mm - kAimedDepth_mm) / (kDeep_mm - kAimedDepth_mm), 0.0, 1.0);
    return base * between(1.0, ageing.deepSpreadFactor, deep);
}

double integralAt(const AppearanceTable& table, const Depth& depth, double density, std::size_t channel) {
    return between(integralAt(table, *depth.upper, density, channel),
                   integralAt(table, *depth.lower, density, channel), depth.share);
}

/// Darkness of a deposit at an age before the years, per channel. The table says with which hue; the curve of
/// healing how dark the whole is in red, for carbon.
Channels darknessOf(const Deposit& deposit, Age age, const Conditions& conditions) {
    const Constants& constants = conditions.table();
    const AppearanceTable& table = constants.appearance;
    const Ageing& ageing = constants.ageing;
    const bool tableOnly = conditions.calibration.useTableOnly;
    const double freshness = freshnessAt(ageing, age);
    const double aimedShare = ageing.dermalShare(kAimedDepth_mm);
    const double kept = ageing.dermalShare(deposit.depth_mm) / aimedShare;
    const double density = deposit.opticalDensity * between(kept, 1.0 / aimedShare, freshness);
    const Depth depth = depthIn(table, deposit.depth_mm);
    const Channels hue = tableOnly ? Channels{1.0, 1.0, 1.0} : conditions.calibration.hue;
    const Channels ink = inkHue(ageing, deposit.parts);
    Channels dark{};
    for (std::size_t c = 0; c < 3; ++c)
        dark[c] = between(hue[c] * integralAt(table, depth, density * ink[c], c),
                          integralAt(table, table.fresh, density * ink[c], c), freshness);
    if (tableOnly)
        return dark;
    const double carbon = between(hue[0] * integralAt(table, depth, density, 0),
                                  integralAt(table, table.fresh, density, 0), freshness);
    // Just after the session nobody sees how deep it went.
    const double healed =
        between(integralAt(table, depth, deposit.opticalDensity * kept, 0),
                integralAt(table, depthIn(table, kAimedDepth_mm), deposit.opticalDensity, 0), freshness);
    const double scale = healingAt(ageing, age).strength * hue[0] * healed / carbon;
    for (double& value : dark)
        value *= scale;
    return dark;
}

/// The share of the core in a channel: crisp marks look grey, whatever the hue of the whole.
double greyCore(const DotAppearance& dot, const Stage& shallow, const AppearanceTable& table, double density,
                double huePower, std::size_t channel) {
    const double hue = std::pow(
        integralAt(table, shallow, density, channel) / integralAt(table, shallow, density, 0), huePower);
    const double crisp = dot.coreShare[0] * dot.integral_mm2[0] * hue;
    return dot.integral_mm2[channel] > 0.0 ? std::min(kLargestCoreShare, crisp / dot.integral_mm2[channel])
                                           : dot.coreShare[channel];
}

} // namespace

DotAppearance appearanceOf(const Deposit& deposit, Age age, const Conditions& conditions) {
    require(deposit);
    const Constants& constants = conditions.table();
    const AppearanceTable& table = constants.appearance;
    const Ageing& ageing = constants.ageing;
    const Calibration& calibration = conditions.calibration;
    const bool tableOnly = calibration.useTableOnly;

    const double freshness = freshnessAt(ageing, age);
    const double years = std::max(0.0, age.days.value - kHealed_days) / base::kDaysPerYear;
    const HealingRow healing = tableOnly ? HealingRow{} : healingAt(ageing, age);
    const Depth kernel =
        depthIn(table, deposit.depth_mm - (tableOnly ? 0.0 : calibration.sharpness * kSharperBy_mm));
    const Channels darkness = darknessOf(deposit, age, conditions);
    const Channels left = strengthLeft(deposit.parts, age, conditions);
    const double gain = (tableOnly ? 1.0 : calibration.strength) *
                        std::pow(deposit.diameter_mm / table.diameter_mm, table.diameterPower);
    const double oily = conditions.wear.skin == SkinKind::Oily && !tableOnly
                            ? between(ageing.oilyWidth, 1.0, freshness)
                            : 1.0;
    // A disc of diameter d has the variance (d/4)^2 along an axis.
    const double disc = healing.width * deposit.diameter_mm / 4.0;
    const double spread = 2.0 * spread_mm2PerYear(ageing, conditions.wear, deposit.depth_mm) * years;

    DotAppearance dot;
    dot.rednessLength_mm = ageing.rednessLength_mm;
    const auto blend = [&](const Depth& calm, const Channels Stage::*field) {
        return between(calm.of(field), table.fresh.*field, freshness);
    };
    const Channels smoothing = blend(kernel, &Stage::smoothing_mm);
    dot.coreShare = blend(kernel, &Stage::coreShare);
    dot.haloLength_mm = blend(kernel, &Stage::haloLength_mm);
    dot.sheetDensity = blend(kernel, &Stage::sheetDensity);
    const double density =
        deposit.opticalDensity * between(1.0, 1.0 / ageing.dermalShare(kAimedDepth_mm), freshness);
    for (std::size_t c = 0; c < 3; ++c) {
        dot.integral_mm2[c] = gain * left[c] * darkness[c];
        dot.coreSigma_mm[c] = oily * std::sqrt(smoothing[c] * smoothing[c] + disc * disc + spread);
        dot.redness_mm2[c] = tableOnly ? 0.0 : healing.redness * ageing.redness_mm2[c];
    }
    if (!tableOnly)
        for (std::size_t c = 1; c < 3; ++c)
            dot.coreShare[c] =
                between(greyCore(dot, table.stages.front(), table, density, calibration.coreHuePower, c),
                        dot.coreShare[c], freshness);
    return dot;
}

} // namespace trichion::optics
