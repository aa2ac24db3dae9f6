#include "trichion/calibration/patch_fit.h"

#include "median.h"
#include "trichion/base/error.h"
#include "trichion/optics/recommendation.h"

#include <cmath>

namespace trichion::calibration {

namespace {

constexpr double kLeastDarkness = 0.3;
constexpr double kMostDarkness = 3.0;
constexpr int kLadder = 48; // steps of 5 %, then halved
constexpr int kHalvings = 12;
constexpr double kMostWater = 30.0;
constexpr double kWaterStep = 0.5;
constexpr double kNear = 0.1; // of the darkness, ln
constexpr double kMostFields = 24.0;

void requireSound(const TestPatch& patch) {
    base::requireRange("The number of fields", static_cast<double>(patch.fields.size()), 1.0, kMostFields);
    base::requireRange("The dots per cm2", patch.dots_per_cm2, 10.0, 400.0);
    for (std::size_t c = 0; c < 3; ++c) {
        base::requireRange("The light of the bare skin", patch.bare[c], 1e-4, 1.5);
        for (const PatchField& field : patch.fields)
            base::requireRange("The light of a field", field.colour[c], 1e-4, 1.5);
    }
}

optics::Conditions darker(optics::Conditions conditions, double darkness) {
    conditions.calibration.strength *= darkness;
    return conditions;
}

optics::Deposit depositAt(optics::Technique technique, double water) {
    technique.dilution = water;
    return optics::depositOf(technique);
}

double errorOf(const TestPatch& patch, const PatchField& field, double darkness) {
    return base::differenceCiede2000(base::labFromLinear(optics::fieldColour(
                                         patch.bare, depositAt(patch.technique, field.water),
                                         patch.dots_per_cm2, patch.age, darker(patch.conditions, darkness))),
                                     base::labFromLinear(field.colour));
}

/// The darkness with the smallest sum of squares over all fields but one.
double darknessOf(const TestPatch& patch, std::size_t without) {
    const auto cost = [&](double logDarkness) {
        double sum = 0.0;
        for (std::size_t i = 0; i < patch.fields.size(); ++i)
            if (i != without) {
                const double error = errorOf(patch, patch.fields[i], std::exp(logDarkness));
                sum += error * error;
            }
        return sum;
    };
    const double low = std::log(kLeastDarkness);
    const double high = std::log(kMostDarkness);
    double step = (high - low) / kLadder;
    double best = low;
    for (int i = 1; i <= kLadder; ++i)
        if (cost(low + i * step) < cost(best))
            best = low + i * step;
    for (int i = 0; i < kHalvings; ++i) {
        step *= 0.5;
        for (const double beside : {best - step, best + step})
            if (beside >= low && beside <= high && cost(beside) < cost(best))
                best = beside;
    }
    return std::exp(best);
}

double medianError(const TestPatch& patch, double darkness) {
    std::vector<double> errors;
    errors.reserve(patch.fields.size());
    for (const PatchField& field : patch.fields)
        errors.push_back(errorOf(patch, field, darkness));
    return medianOf(errors);
}

double healedDarkness(const TestPatch& patch, double water, const optics::Calibration& calibration) {
    optics::Conditions conditions = patch.conditions;
    conditions.calibration = calibration;
    return optics::appearanceOf(depositAt(patch.technique, water), optics::kHealed, conditions)
        .integral_mm2[1];
}

} // namespace

PatchFit fitPatch(const TestPatch& patch) {
    requireSound(patch);
    const std::size_t all = patch.fields.size();
    PatchFit fit;
    fit.darkness = darknessOf(patch, all);
    fit.error = medianError(patch, fit.darkness);
    fit.predictedError = medianError(patch, 1.0);
    if (all > 1) {
        std::vector<double> errors;
        errors.reserve(all);
        for (std::size_t i = 0; i < all; ++i)
            errors.push_back(errorOf(patch, patch.fields[i], darknessOf(patch, i)));
        fit.leaveOneOutError = medianOf(errors);
    }
    fit.calibration = darker(patch.conditions, fit.darkness).calibration;
    return fit;
}

std::optional<double> waterForClient(double water, const TestPatch& patch, const PatchFit& fit) {
    const double wanted = healedDarkness(patch, water, patch.conditions.calibration);
    double best = 0.0;
    double nearest = -1.0;
    for (int i = 0; i * kWaterStep <= kMostWater; ++i) {
        const double off =
            std::abs(std::log(healedDarkness(patch, i * kWaterStep, fit.calibration) / wanted));
        if (nearest < 0.0 || off < nearest) {
            nearest = off;
            best = i * kWaterStep;
        }
    }
    return nearest <= kNear ? std::optional(best) : std::nullopt;
}

} // namespace trichion::calibration
