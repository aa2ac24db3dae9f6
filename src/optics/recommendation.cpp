#include "trichion/optics/recommendation.h"

#include "trichion/optics/pigment.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

namespace trichion::optics {

namespace {

constexpr double kLowest = 0.3; // optical densities that are tried; below nothing shows
constexpr double kHighest = 8.0;
constexpr int kSteps = 80;
constexpr double kUsualDensity = 1.91;     // colour number 10
constexpr double kLightHair = 0.12;        // density of stubble in green: hardly darker than skin
constexpr double kAccepted = 4.0;          // CIEDE2000, conventional for prostheses (colour figures)
constexpr double kDarkerPerSession = 1.35; // of the optical density: about one colour number

Deposit withDensity(Deposit deposit, double opticalDensity) {
    deposit.opticalDensity = opticalDensity;
    return deposit;
}

double differenceAt(const StubbleMatch& match, double opticalDensity, double dots_per_cm2, Age age) {
    return base::differenceCiede2000(
        base::labFromLinear(fieldColour(match.bare, withDensity(match.deposit, opticalDensity), dots_per_cm2,
                                        age, match.conditions)),
        base::labFromLinear(match.stubble));
}

/// The argument of the smallest value on a logarithmic ladder: monotone colours have one minimum, and a
/// ladder of 4 % is finer than a hand.
template<class Function>
double bestOn(double low, double high, Function&& value) {
    double best = low;
    double smallest = value(low);
    for (int i = 1; i <= kSteps; ++i) {
        const double at = low * std::pow(high / low, static_cast<double>(i) / kSteps);
        if (const double here = value(at); here < smallest) {
            smallest = here;
            best = at;
        }
    }
    return best;
}

double nearestDilution(double opticalDensity) {
    const std::vector<Pigment>& all = pigmentCatalogue();
    return std::min_element(all.begin(), all.end(),
                            [&](const Pigment& a, const Pigment& b) {
                                return std::abs(std::log(a.opticalDensity / opticalDensity)) <
                                       std::abs(std::log(b.opticalDensity / opticalDensity));
                            })
        ->dilution;
}

/// Each session a shade darker than the one before, with the darkness of all dots together kept.
std::vector<SessionShade> shadesOver(const StubbleMatch& match, double opticalDensity) {
    const std::vector<double>& shares = match.sessionShares;
    const auto darkness = [&](double density) {
        return appearanceOf(withDensity(match.deposit, std::clamp(density, 0.1, kHighest)), kHealed,
                            match.conditions)
            .integral_mm2[1];
    };
    const auto atSession = [&](double first, std::size_t k) {
        return std::clamp(first * std::pow(kDarkerPerSession, static_cast<double>(k)), 0.1, kHighest);
    };
    const double wanted = darkness(opticalDensity);
    const double first = bestOn(kLowest, kHighest, [&](double density) {
        double together = 0.0;
        for (std::size_t k = 0; k < shares.size(); ++k)
            together += shares[k] * darkness(atSession(density, k));
        return std::abs(std::log(together / wanted));
    });
    std::vector<SessionShade> shades;
    shades.reserve(shares.size());
    for (std::size_t k = 0; k < shares.size(); ++k)
        shades.push_back({atSession(first, k), nearestDilution(atSession(first, k))});
    return shades;
}

void requireSound(const StubbleMatch& match) {
    for (std::size_t c = 0; c < 3; ++c) {
        base::requireRange("The light of the bare skin", match.bare[c], 1e-4, 1.5);
        base::requireRange("The light of the stubble", match.stubble[c], 1e-4, 1.5);
    }
    base::requireRange("The dots per cm2", match.dots_per_cm2, 10.0, 400.0);
    base::requireRange("The shares of the sessions together",
                       std::accumulate(match.sessionShares.begin(), match.sessionShares.end(), 0.0), 0.999,
                       1.001);
}

base::Findings findingsOf(const StubbleMatch& match, const Recommendation& recommendation) {
    base::Findings findings;
    const double density = std::log(match.bare[1] / match.stubble[1]);
    if (density < kLightHair) {
        findings.push_back({base::FindingCode::HairVeryLight, {}});
        return findings;
    }
    const ShadePrediction& healed = recommendation.predictions[1];
    if (healed.difference > kAccepted)
        findings.push_back(
            {base::FindingCode::ShadeOutOfReach,
             {{"side", healed.colour.L > base::labFromLinear(match.stubble).L ? "lighter" : "darker"},
              {"given", base::printed(std::round(10.0 * healed.difference) / 10.0)}}});
    return findings;
}

} // namespace

base::LinearRgb fieldColour(const base::LinearRgb& bare, const Deposit& deposit, double dots_per_cm2, Age age,
                            const Conditions& conditions) {
    const DotAppearance dot = appearanceOf(deposit, age, conditions);
    base::LinearRgb colour{};
    for (std::size_t c = 0; c < 3; ++c) {
        const double density = dots_per_cm2 / base::kMm2PerCm2 * (dot.integral_mm2[c] + dot.redness_mm2[c]);
        colour[c] = bare[c] * std::exp(-std::min(density, dot.sheetDensity[c]));
    }
    return colour;
}

Recommendation recommendedShade(const StubbleMatch& match) {
    requireSound(match);
    Recommendation recommendation;
    recommendation.opticalDensity = bestOn(kLowest, kHighest, [&](double density) {
        return differenceAt(match, density, match.dots_per_cm2, kHealed);
    });
    recommendation.sessions = shadesOver(match, recommendation.opticalDensity);
    recommendation.densityForUsualShade = bestOn(10.0, 400.0, [&](double dots_per_cm2) {
        return differenceAt(match, kUsualDensity, dots_per_cm2, kHealed);
    });
    const std::array<Age, 3> ages{kFresh, kHealed, Age{base::Days(5.0 * base::kDaysPerYear)}};
    for (std::size_t i = 0; i < ages.size(); ++i) {
        const Deposit deposit = withDensity(match.deposit, recommendation.opticalDensity);
        recommendation.predictions[i] = {
            ages[i],
            base::labFromLinear(
                fieldColour(match.bare, deposit, match.dots_per_cm2, ages[i], match.conditions)),
            differenceAt(match, recommendation.opticalDensity, match.dots_per_cm2, ages[i])};
    }
    recommendation.findings = findingsOf(match, recommendation);
    return recommendation;
}

} // namespace trichion::optics
