#include "trichion/base/error.h"
#include "trichion/optics/dot.h"

#include <algorithm>
#include <cmath>

namespace trichion::optics {

namespace {

double sunFactor(const LastingFactors& factors, SunExposure sun) {
    switch (sun) {
    case SunExposure::Low:
        return factors.lowSun;
    case SunExposure::High:
        return factors.highSun;
    case SunExposure::Usual:
        break;
    }
    return factors.usualSun;
}

double skinFactor(const LastingFactors& factors, SkinKind skin) {
    switch (skin) {
    case SkinKind::Dry:
        return factors.drySkin;
    case SkinKind::Oily:
        return factors.oilySkin;
    case SkinKind::Normal:
        break;
    }
    return 1.0;
}

double massLeft(const Component& component, double years) {
    return component.fastShare * std::exp2(-years / component.fastHalfLife_years) +
           (1.0 - component.fastShare) * std::exp2(-years / component.halfLife_years);
}

} // namespace

std::vector<InkPart> inkPartsIn(const base::JsonNode& node) {
    std::vector<InkPart> parts;
    if (const auto listed = node.find("parts"))
        for (const base::JsonNode& part : listed->elements())
            parts.push_back({part.at("component").text(), part.at("share").number(0.0, 1.0)});
    return parts;
}

double lastingOf(const Ageing& ageing, const Wear& wear) {
    base::requireRange("The skin type", wear.fitzpatrick, 0.0, 6.0);
    const LastingFactors& factors = ageing.lasting;
    return sunFactor(factors, wear.sun) * skinFactor(factors, wear.skin) *
           (wear.fitzpatrick >= 5 ? factors.darkSkin : 1.0) *
           (wear.usesProtection ? factors.protection : 1.0) * (wear.smokes ? factors.smoker : 1.0) *
           (wear.hasStrongImmuneResponse ? factors.strongImmuneResponse : 1.0) *
           (wear.isScar ? factors.scar : 1.0);
}

Channels strengthLeft(const std::vector<InkPart>& parts, Age age, const Conditions& conditions) {
    const Ageing& ageing = conditions.table().ageing;
    const double years = std::max(0.0, age.days.value - kHealed_days) / base::kDaysPerYear /
                         lastingOf(ageing, conditions.wear) /
                         (conditions.calibration.useTableOnly ? 1.0 : conditions.calibration.fade);
    if (parts.empty()) {
        const double left = massLeft(componentOf(ageing, "carbon"), years);
        return {left, left, left};
    }
    Channels whole{};
    Channels left{};
    for (const InkPart& part : parts) {
        const Component& component = componentOf(ageing, part.component);
        for (std::size_t c = 0; c < 3; ++c) {
            whole[c] += part.share * component.absorption[c];
            left[c] += part.share * component.absorption[c] * massLeft(component, years);
        }
    }
    for (std::size_t c = 0; c < 3; ++c)
        left[c] = whole[c] > 0.0 ? left[c] / whole[c] : 0.0;
    return left;
}

} // namespace trichion::optics
