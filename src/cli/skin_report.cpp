#include "skin_report.h"

#include "stubble_json.h"
#include "trichion/base/messages.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace trichion::cli {

namespace {

using nlohmann::ordered_json;

double tenth(double value) {
    return std::round(10.0 * value) / 10.0;
}

ordered_json labToJson(const base::Lab& lab) {
    return {tenth(lab.L), tenth(lab.a), tenth(lab.b)};
}

const char* nameOf(optics::SkinClass kind) {
    constexpr std::array<const char*, 6> kNames = {"very light", "light", "intermediate",
                                                   "tan",        "brown", "dark"};
    return kNames[static_cast<std::size_t>(kind)];
}

const char* nameOf(optics::Undertone undertone) {
    constexpr std::array<const char*, 3> kNames = {"cool", "neutral", "warm"};
    return kNames[static_cast<std::size_t>(undertone)];
}

ordered_json skinToJson(const imaging::SkinColour& skin) {
    ordered_json places = ordered_json::array();
    for (const base::ImagePoint& place : skin.places)
        places.push_back({std::round(place.v.x()), std::round(place.v.y())});
    return {{"lab", labToJson(skin.tone.lab)},
            {"typology_angle_deg", tenth(skin.tone.typologyAngle_deg)},
            {"class", nameOf(skin.tone.kind)},
            {"undertone", nameOf(skin.tone.undertone)},
            {"nearest_monk_tone", skin.tone.monkTone},
            {"monk_difference_ciede2000", tenth(skin.tone.monkDifference)},
            {"suggested_fitzpatrick", skin.tone.suggestedFitzpatrick},
            {"patches_px", places},
            {"patches_differ_ciede2000", tenth(skin.spread)}};
}

ordered_json shadeToJson(const optics::Recommendation& shade) {
    ordered_json sessions = ordered_json::array();
    for (const optics::SessionShade& session : shade.sessions)
        sessions.push_back(
            {{"parts_water", session.dilution}, {"optical_density_healed", session.opticalDensity}});
    ordered_json predictions = ordered_json::array();
    for (const optics::ShadePrediction& prediction : shade.predictions)
        predictions.push_back({{"age", optics::nameOf(prediction.age)},
                               {"lab", labToJson(prediction.colour)},
                               {"to_stubble_ciede2000", tenth(prediction.difference)}});
    return {{"optical_density_healed", shade.opticalDensity},
            {"sessions", sessions},
            {"dots_per_cm2_for_colour_number_10", std::round(shade.densityForUsualShade)},
            {"predictions", predictions}};
}

} // namespace

std::string skinReportToJson(const SkinReport& report) {
    ordered_json document;
    document["format"] = "trichion-skin";
    document["version"] = 1;
    document["colour"] = {{"corrected", report.isCorrected}, {"matrix", report.correction.rows}};
    if (report.correction.chartError)
        document["colour"]["chart_median_ciede2000"] = tenth(*report.correction.chartError);
    document["skin"] = report.skin ? skinToJson(*report.skin) : ordered_json(nullptr);
    document["own_stubble"] = nlohmann::ordered_json::parse(stubbleToJson(report.stubble));
    if (report.shade)
        document["shade"] = shadeToJson(*report.shade);
    document["findings"] = ordered_json::array();
    for (const base::Finding& finding : report.findings)
        document["findings"].push_back(
            {{"code", base::nameOf(finding.code)}, {"text", base::describe(finding)}});
    return document.dump(2) + "\n";
}

} // namespace trichion::cli
