#include "trichion/calibration/clinic_fit.h"

#include "median.h"
#include "trichion/base/error.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trichion::calibration {

namespace {

constexpr std::size_t kFewest = 2;
constexpr double kAged_days = 180.0; // younger results count as healed
constexpr double kLeastHue = 0.02;
constexpr double kMostFade = 5.0;

bool isAged(const PairMeasure& measure) {
    return measure.age.days.value > kAged_days;
}

/// Share of the healed darkness left at an age if half-lives are `fade` times the catalogue's.
double leftOf(const PairMeasure& measure, double fade, std::size_t channel) {
    optics::Conditions conditions;
    conditions.wear = measure.wear;
    conditions.calibration.fade = fade;
    return optics::strengthLeft(measure.parts, measure.age, conditions)[channel];
}

/// The fade that leaves what is seen, by halving: more lasting leaves more.
double fadeOf(const PairMeasure& measure, double strengthFactor) {
    const double left = measure.seen[0] / (strengthFactor * measure.predicted[0]);
    double low = 1.0 / kMostFade;
    double high = kMostFade;
    for (int i = 0; i < 40; ++i) {
        const double middle = std::sqrt(low * high);
        (leftOf(measure, middle, 0) < left ? low : high) = middle;
    }
    return std::sqrt(low * high);
}

double sharpnessOf(const PairMeasure& measure) {
    const double range = measure.crispContrast - measure.softContrast;
    return range > 1e-6 ? std::clamp((measure.seenContrast - measure.softContrast) / range, 0.0, 1.0) : 1.0;
}

struct Fit {
    optics::Calibration calibration;
    double fadeSigma = 0.0;
};

Fit fitTo(const std::vector<const PairMeasure*>& measures) {
    const optics::Calibration& shipped = optics::shippedConstants().appearance.calibration;
    Fit fit{shipped, 0.0};
    std::vector<double> strengths;
    std::vector<double> sharpness;
    std::array<std::vector<double>, 3> hues;
    for (const PairMeasure* measure : measures) {
        const double red = measure->seen[0] / measure->predicted[0];
        if (!isAged(*measure)) {
            strengths.push_back(red / leftOf(*measure, 1.0, 0));
            sharpness.push_back(sharpnessOf(*measure));
        }
        for (std::size_t c = 1; c < 3; ++c)
            hues[c].push_back(measure->seen[c] / measure->predicted[c] / red);
    }
    const double factor = strengths.empty() ? 1.0 : medianOf(strengths);
    fit.calibration.strength = std::clamp(shipped.strength * factor, 0.1, 10.0);
    for (std::size_t c = 1; c < 3; ++c)
        fit.calibration.hue[c] = std::clamp(shipped.hue[c] * medianOf(hues[c]), kLeastHue, 5.0);
    if (!sharpness.empty())
        fit.calibration.sharpness = medianOf(sharpness);
    std::vector<double> fades;
    for (const PairMeasure* measure : measures)
        if (isAged(*measure))
            fades.push_back(std::log(fadeOf(*measure, factor)));
    if (!fades.empty()) {
        const double middle = medianOf(fades);
        fit.calibration.fade = std::exp(middle);
        double squares = 0.0;
        for (const double fade : fades)
            squares += (fade - middle) * (fade - middle);
        fit.fadeSigma = std::sqrt(squares / static_cast<double>(fades.size()));
    }
    return fit;
}

} // namespace

double errorOf(const PairMeasure& measure, const optics::Calibration& calibration) {
    const optics::Calibration& shipped = optics::shippedConstants().appearance.calibration;
    base::LinearRgb seen{};
    base::LinearRgb predicted{};
    for (std::size_t c = 0; c < 3; ++c) {
        const double factor = calibration.strength / shipped.strength * calibration.hue[c] / shipped.hue[c] *
                              leftOf(measure, calibration.fade, c);
        seen[c] = measure.bare[c] * std::exp(-measure.seen[c]);
        predicted[c] = measure.bare[c] * std::exp(-factor * measure.predicted[c]);
    }
    return base::differenceCiede2000(base::labFromLinear(seen), base::labFromLinear(predicted));
}

optics::ClinicProfile fitClinic(const std::vector<PairMeasure>& measures) {
    if (measures.size() < kFewest)
        throw base::Error(base::ErrorCode::CalibrationTooFew,
                          {{"limit", std::to_string(kFewest)}, {"given", std::to_string(measures.size())}});
    const auto allBut = [&](std::size_t left) {
        std::vector<const PairMeasure*> chosen;
        chosen.reserve(measures.size());
        for (std::size_t i = 0; i < measures.size(); ++i)
            if (i != left)
                chosen.push_back(&measures[i]);
        return chosen;
    };
    const Fit whole = fitTo(allBut(measures.size()));
    std::vector<double> errors;
    std::vector<double> leftOut;
    std::vector<double> shipped;
    for (std::vector<double>* list : {&errors, &leftOut, &shipped})
        list->reserve(measures.size());
    for (std::size_t i = 0; i < measures.size(); ++i) {
        errors.push_back(errorOf(measures[i], whole.calibration));
        leftOut.push_back(errorOf(measures[i], fitTo(allBut(i)).calibration));
        shipped.push_back(errorOf(measures[i], optics::shippedConstants().appearance.calibration));
    }
    optics::ClinicProfile profile;
    profile.calibration = whole.calibration;
    profile.pairs = static_cast<int>(measures.size());
    profile.error = medianOf(errors);
    profile.leaveOneOutError = medianOf(leftOut);
    profile.shippedError = medianOf(shipped);
    profile.fadeSigma = whole.fadeSigma;
    return profile;
}

} // namespace trichion::calibration
