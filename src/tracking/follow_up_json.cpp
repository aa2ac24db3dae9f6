#include "trichion/base/json.h"
#include "trichion/base/messages.h"
#include "trichion/tracking/follow_up.h"

#include <cmath>
#include <iterator>
#include <nlohmann/json.hpp>

namespace trichion::tracking {

using json = nlohmann::ordered_json;

namespace {

constexpr double kFewestDotted_cm2 = 0.5; // a handful of dots says nothing about a zone
constexpr double kMost_days = 40'000.0;

double rounded(double value, double perUnit) {
    return std::round(value * perUnit) / perUnit;
}

json findingsToJson(const base::Findings& findings) {
    json shown = json::array();
    for (const base::Finding& finding : findings)
        shown.push_back({{"code", base::nameOf(finding.code)}, {"text", base::describe(finding)}});
    return shown;
}

json labToJson(const base::Lab& lab) {
    return {rounded(lab.L, 10.0), rounded(lab.a, 10.0), rounded(lab.b, 10.0)};
}

json zoneToJson(const ZoneRetention& zone) {
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

json countsToJson(const PhotoCensus& census) {
    json shown = {{"px_per_mm", rounded(census.pxPerMm, 100.0)}};
    if (census.refusal) {
        shown["refusal"] = {{"code", nameOf(*census.refusal)}, {"text", sentenceOf(*census.refusal)}};
        return shown;
    }
    shown["dots"] = census.dots.size();
    shown["dotted_area_cm2"] = rounded(census.dotted_cm2(), 10.0);
    shown["dots_per_cm2"] = rounded(census.density().value, 10.0);
    shown["zones"] = json::array();
    for (const ZoneSight& zone : census.zones)
        if (zone.dotted_cm2 >= kFewestDotted_cm2)
            shown["zones"].push_back({{"zone", head::nameOf(zone.zone)},
                                      {"dots", zone.dots},
                                      {"dotted_area_cm2", rounded(zone.dotted_cm2, 10.0)},
                                      {"dots_per_cm2", rounded(zone.density().value, 10.0)}});
    return shown;
}

json registrationToJson(const Registration& registration) {
    return {{"error_median_mm", rounded(registration.error.median.value, 1000.0)},
            {"error_p90_mm", rounded(registration.error.p90.value, 1000.0)},
            {"error_places", registration.error.places},
            {"matches", registration.matches},
            {"likeness", rounded(registration.likeness, 100.0)},
            {"shared_cm2", rounded(registration.shared.value, 10.0)},
            {"by_hand", registration.isByHand}};
}

json agesToJson(const DotAges& ages) {
    const auto shown = [](const std::optional<double>& days) { return days ? json(*days) : json(nullptr); };
    return {{"baseline", shown(ages.baseline_days)}, {"follow_up", shown(ages.followUp_days)}};
}

/// Where nothing is known a report says null; for reading, such a member is left out.
void dropNulls(json& node) {
    if (node.is_object())
        for (auto member = node.begin(); member != node.end();)
            member = member->is_null() ? node.erase(member) : std::next(member);
    if (node.is_structured())
        for (json& child : node)
            dropNulls(child);
}

std::string withoutNulls(std::string_view text) {
    json document = json::parse(text, nullptr, false);
    if (document.is_discarded())
        return std::string(text);
    dropNulls(document);
    return document.dump();
}

std::optional<double> numberIn(const base::JsonNode& node, std::string_view key, double low, double high) {
    const std::optional<base::JsonNode> found = node.find(key);
    return found ? std::optional(found->number(low, high)) : std::nullopt;
}

KeptZone zoneFrom(const base::JsonNode& node) {
    KeptZone zone;
    if (const auto name = node.find("zone"))
        zone.zone = name->text();
    zone.area_cm2 = node.at("area_cm2").number(0.0, 1e4);
    zone.left = numberIn(node, "left", -10.0, 10.0);
    zone.sigma = node.at("sigma").number(0.0, 1e3);
    zone.confidence = node.at("confidence").number(0.0, 1.0);
    if (const auto colour = node.find("colour"))
        zone.colourDifference = colour->at("difference_ciede2000").number(0.0, 1e3);
    return zone;
}

} // namespace

std::string followUpToJson(const FollowUpFacts& facts, const DotAges& ages, const base::Findings& findings) {
    const Retention& retention = facts.retention;
    json zones = json::array();
    for (const ZoneRetention& zone : retention.zones) {
        json shown = {{"zone", head::nameOf(zone.zone)}};
        shown.update(zoneToJson(zone));
        zones.push_back(shown);
    }
    json doubts = json::array();
    for (const Doubt doubt : retention.doubts)
        doubts.push_back({{"code", nameOf(doubt)}, {"text", sentenceOf(doubt)}});
    const json shown = {{"format", "trichion-follow-up"},
                        {"version", 1},
                        {"against", nameOf(facts.reference)},
                        {"ages_days", agesToJson(ages)},
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

std::string withDotAges(std::string_view report, const DotAges& ages) {
    (void)followUpFromJson(report, "report");
    json document = json::parse(report);
    document["ages_days"] = agesToJson(ages);
    return document.dump(2) + "\n";
}

std::string censusToJson(const PhotoCensus& census, const base::Findings& findings) {
    json shown = {{"format", "trichion-census"}, {"version", 1}};
    shown.update(countsToJson(census));
    shown["seen_cm2"] = rounded(census.area_cm2(), 10.0);
    shown["findings"] = findingsToJson(findings);
    return shown.dump(2) + "\n";
}

KeptFollowUp followUpFromJson(std::string_view text, const std::string& name) {
    const base::JsonNode node = base::JsonNode::parse(withoutNulls(text), name);
    node.requireFormat("trichion-follow-up", 1);
    KeptFollowUp kept;
    kept.reference = node.at("against").text();
    kept.whole = zoneFrom(node.at("whole"));
    const std::vector<base::JsonNode> zones = node.at("zones").elements();
    kept.zones.reserve(zones.size());
    for (const base::JsonNode& zone : zones)
        kept.zones.push_back(zoneFrom(zone));
    for (const base::JsonNode& doubt : node.at("doubts").elements())
        kept.doubts.push_back(doubt.at("text").text());
    const base::JsonNode laid = node.at("registration");
    kept.errorMedian = base::Millimetres(laid.at("error_median_mm").number(0.0, 1e3));
    kept.errorP90 = base::Millimetres(laid.at("error_p90_mm").number(0.0, 1e3));
    kept.isByHand = laid.at("by_hand").boolean();
    kept.density_per_cm2 = numberIn(node.at("follow_up"), "dots_per_cm2", 0.0, 1e5);
    if (const auto ages = node.find("ages_days")) {
        kept.ages.baseline_days = numberIn(*ages, "baseline", 0.0, kMost_days);
        kept.ages.followUp_days = numberIn(*ages, "follow_up", 0.0, kMost_days);
    }
    return kept;
}

} // namespace trichion::tracking
