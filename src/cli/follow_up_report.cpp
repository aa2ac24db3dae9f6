#include "follow_up_report.h"

#include "rounded.h"
#include "trichion/base/messages.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace trichion::cli {

using json = nlohmann::ordered_json;

namespace {

constexpr double kTwoSides = 1.96; // standard deviations of a 95 % interval

json findingsToJson(const base::Findings& findings) {
    json shown = json::array();
    for (const base::Finding& finding : findings)
        shown.push_back({{"code", base::nameOf(finding.code)}, {"text", base::describe(finding)}});
    return shown;
}

json labToJson(const base::Lab& lab) {
    return {rounded(lab.L, 10.0), rounded(lab.a, 10.0), rounded(lab.b, 10.0)};
}

json zoneToJson(const tracking::ZoneRetention& zone) {
    json shown = {{"area_cm2", rounded(zone.area_cm2, 10.0)},
                  {"left", zone.left ? json(rounded(*zone.left, 1000.0)) : json(nullptr)},
                  {"sigma", rounded(zone.sigma, 1000.0)},
                  {"confidence", rounded(zone.confidence, 100.0)}};
    if (zone.drift)
        shown["colour"] = {{"baseline_lab", labToJson(zone.drift->baseline)},
                           {"follow_up_lab", labToJson(zone.drift->followUp)},
                           {"difference_ciede2000", rounded(zone.drift->difference, 10.0)}};
    return shown;
}

json countsToJson(const tracking::PhotoCensus& census) {
    json shown = {{"px_per_mm", rounded(census.pxPerMm, 100.0)}};
    if (census.refusal) {
        shown["refusal"] = {{"code", nameOf(*census.refusal)}, {"text", sentenceOf(*census.refusal)}};
        return shown;
    }
    shown["dots"] = census.dots.size();
    shown["dotted_area_cm2"] = rounded(census.dotted_cm2(), 10.0);
    shown["dots_per_cm2"] = rounded(census.density().value, 10.0);
    shown["zones"] = json::array();
    for (const tracking::ZoneSight& zone : census.zones)
        if (zone.dots > 0)
            shown["zones"].push_back({{"zone", head::nameOf(zone.zone)},
                                      {"dots", zone.dots},
                                      {"dotted_area_cm2", rounded(zone.dotted_cm2, 10.0)},
                                      {"dots_per_cm2", rounded(zone.density().value, 10.0)}});
    return shown;
}

json registrationToJson(const tracking::Registration& registration) {
    return {{"error_median_mm", rounded(registration.error.median.value, 1000.0)},
            {"error_p90_mm", rounded(registration.error.p90.value, 1000.0)},
            {"error_places", registration.error.places},
            {"matches", registration.matches},
            {"likeness", rounded(registration.likeness, 100.0)},
            {"shared_cm2", rounded(registration.shared.value, 10.0)},
            {"by_hand", registration.isByHand}};
}

} // namespace

std::string lineOf(const tracking::ZoneRetention& zone, const std::string& name) {
    if (!zone.left)
        return name + ": cannot be told";
    const auto percent = [](double share) {
        return std::to_string(std::lround(100.0 * std::max(0.0, share)));
    };
    return name + ": " + percent(*zone.left) + " % left (" + percent(*zone.left - kTwoSides * zone.sigma) +
           "-" + percent(*zone.left + kTwoSides * zone.sigma) + " %), confidence " +
           percent(zone.confidence) + " %";
}

std::string followUpToJson(const FollowUpFacts& facts, const base::Findings& findings) {
    const tracking::Retention& retention = facts.retention;
    json zones = json::array();
    for (const tracking::ZoneRetention& zone : retention.zones) {
        json shown = {{"zone", head::nameOf(zone.zone)}};
        shown.update(zoneToJson(zone));
        zones.push_back(shown);
    }
    json doubts = json::array();
    for (const tracking::Doubt doubt : retention.doubts)
        doubts.push_back({{"code", nameOf(doubt)}, {"text", sentenceOf(doubt)}});
    const json shown = {{"format", "trichion-follow-up"},
                        {"version", 1},
                        {"against", facts.reference},
                        {"registration", registrationToJson(facts.registration)},
                        {"whole", zoneToJson(retention.whole)},
                        {"zones", zones},
                        {"doubts", doubts},
                        {"photos",
                         {{"blur_mm", rounded(retention.blur_mm, 1000.0)},
                          {"contrast_of_bare_skin", rounded(retention.toneRatio, 1000.0)},
                          {"lamp_rgb",
                           {rounded(retention.lamp[0], 1000.0), rounded(retention.lamp[1], 1000.0),
                            rounded(retention.lamp[2], 1000.0)}},
                          {"bare_cm2", rounded(retention.bare_cm2, 10.0)}}},
                        {"baseline", countsToJson(facts.baseline)},
                        {"follow_up", countsToJson(facts.followUp)},
                        {"findings", findingsToJson(findings)}};
    return shown.dump(2) + "\n";
}

std::string censusToJson(const tracking::PhotoCensus& census, const base::Findings& findings) {
    json shown = {{"format", "trichion-census"}, {"version", 1}};
    shown.update(countsToJson(census));
    shown["seen_cm2"] = rounded(census.area_cm2(), 10.0);
    shown["findings"] = findingsToJson(findings);
    return shown.dump(2) + "\n";
}

} // namespace trichion::cli
