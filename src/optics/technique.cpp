#include "trichion/optics/technique.h"

#include "trichion/base/error.h"
#include "trichion/base/json.h"
#include "trichion/base/resources.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

namespace trichion::optics {

namespace {

constexpr double kMostWater = 30.0; // of the trade's ladder (domain figures 2.8)

/// What the catalogue says about tools and hands.
struct Hands {
    std::map<std::string, double, std::less<>> needleCodes;
    double depositOverNeedle = 1.0;
    double widthPerNeedle = 0.0;
    double pressureWidth = 0.0;
    double pressureDensity = 0.0;
    double dwellWidth = 0.0;
    double dwellDensity = 0.0;
    double purePigment = 21.0;
    Line depth_mm;
};

Hands readHands() {
    const base::JsonNode document = base::JsonNode::load(base::resourcePath("catalogue/technique.json"));
    document.requireFormat("trichion-technique", 1);
    Hands hands;
    const base::JsonNode codes = document.at("needles").at("codes");
    for (const std::string& code : codes.keys())
        hands.needleCodes[code] = codes.at(code).number(0.1, 1.0);
    hands.depositOverNeedle = document.at("deposit_over_needle").at("value").number(0.2, 3.0);
    hands.widthPerNeedle = document.at("width_per_needle").at("value").number(0.0, 1.0);
    hands.pressureWidth = document.at("pressure_power").at("width").number(0.0, 3.0);
    hands.pressureDensity = document.at("pressure_power").at("density").number(0.0, 3.0);
    hands.dwellWidth = document.at("dwell_power").at("width").number(0.0, 3.0);
    hands.dwellDensity = document.at("dwell_power").at("density").number(0.0, 3.0);
    hands.purePigment = document.at("density_of_pure_pigment").at("value").number(1.0, 200.0);
    hands.depth_mm = lineFrom(document.at("depth"), "set_mm", 0.05, 1.2);
    return hands;
}

const Hands& hands() {
    static const Hands read = readHands();
    return read;
}

} // namespace

Needle needleFrom(std::string_view marking) {
    const auto refuse = [marking]() -> Needle {
        std::string known;
        for (const auto& [code, diameter] : hands().needleCodes)
            known += (known.empty() ? "" : ", ") + code;
        throw base::Error(base::ErrorCode::NeedleUnknown,
                          {{"given", std::string(marking)}, {"known", known}});
    };
    if (marking.size() < 4)
        return refuse();
    const auto found = hands().needleCodes.find(marking.substr(0, 2));
    int count = 0;
    const char* end = marking.data() + marking.size();
    const auto [rest, failure] = std::from_chars(marking.data() + 2, end, count);
    const bool letters = std::all_of(rest, end, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (found == hands().needleCodes.end() || failure != std::errc() || !letters || count < 1 || count > 7)
        return refuse();
    return {found->second, count};
}

std::string markingOf(const Needle& needle) {
    const auto nearest = std::min_element(
        hands().needleCodes.begin(), hands().needleCodes.end(), [&](const auto& a, const auto& b) {
            return std::abs(a.second - needle.diameter_mm) < std::abs(b.second - needle.diameter_mm);
        });
    return nearest->first + "0" + std::to_string(needle.count);
}

Technique usualTechnique() {
    return {{0.25, 3}, 1.0, 10.0, 1.0, 1.0, {}};
}

std::vector<std::pair<std::string, double>> needleDiameters() {
    return {hands().needleCodes.begin(), hands().needleCodes.end()};
}

Technique withOpticalDensity(Technique technique, double opticalDensity) {
    technique.dilution = 0.0;
    base::requireRange("The optical density of the pigment", opticalDensity, 0.1, 8.0);
    const Hands& known = hands();
    const double pure = known.purePigment * std::pow(technique.pressure, known.pressureDensity) *
                        std::pow(technique.dwell, known.dwellDensity);
    technique.dilution = std::clamp(pure / opticalDensity - 1.0, 0.0, kMostWater);
    return technique;
}

Deposit depositOf(const Technique& technique) {
    base::requireRange("The needle's diameter in mm", technique.needle.diameter_mm, 0.15, 0.40);
    base::requireRange("The number of needles", technique.needle.count, 1, 7);
    base::requireRange("The depth in mm", technique.depth_mm, 0.3, 2.0);
    base::requireRange("The parts of water", technique.dilution, 0.0, kMostWater);
    base::requireRange("The pressure", technique.pressure, 0.5, 1.5);
    base::requireRange("The time in the skin", technique.dwell, 0.5, 2.0);
    const Hands& known = hands();
    const double width = technique.needle.diameter_mm * known.depositOverNeedle *
                         (1.0 + known.widthPerNeedle * (technique.needle.count - 1)) *
                         std::pow(technique.pressure, known.pressureWidth) *
                         std::pow(technique.dwell, known.dwellWidth);
    const double density = known.purePigment / (1.0 + technique.dilution) *
                           std::pow(technique.pressure, known.pressureDensity) *
                           std::pow(technique.dwell, known.dwellDensity);
    return {std::clamp(width, 0.05, 1.0), std::clamp(density, 0.1, 8.0), known.depth_mm(technique.depth_mm),
            technique.parts};
}

} // namespace trichion::optics
