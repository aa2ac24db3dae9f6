#include "report.h"

#include "rounded.h"
#include "stubble_json.h"
#include "trichion/base/messages.h"
#include "trichion/base/resources.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace trichion::cli {

using nlohmann::ordered_json;

namespace {

ordered_json meansAfterSessions(const stipple::ZoneCensus& zone) {
    ordered_json means = ordered_json::array();
    for (std::size_t k = 0; k < zone.bySession.size(); ++k)
        means.push_back(rounded(zone.meanDensityUpTo(static_cast<int>(k) + 1).value, 100.0));
    return means;
}

ordered_json zonesOf(const stipple::Placement& placement, int session) {
    ordered_json zones = ordered_json::object();
    for (std::size_t z = 0; z < placement.census.size(); ++z) {
        const stipple::ZoneCensus& zone = placement.census[z];
        const int dots = zone.countUpTo(session);
        zones[std::string(head::nameOf(static_cast<head::Zone>(z)))] = {
            {"area_cm2", rounded(zone.area_cm2, 100.0)},
            {"dots", dots},
            {"dots_by_session", zone.bySession},
            {"mean_dots_per_cm2", rounded(zone.meanDensityUpTo(session).value, 100.0)},
            {"mean_dots_per_cm2_after_session", meansAfterSessions(zone)},
            {"wanted_dots", rounded(zone.wanted, 10.0)},
            {"densest_dots_per_cm2", rounded(zone.densest, 10.0)}};
    }
    return zones;
}

ordered_json findingsOf(const base::Findings& findings) {
    ordered_json list = ordered_json::array();
    for (const base::Finding& finding : findings)
        list.push_back({{"code", base::nameOf(finding.code)}, {"text", base::describe(finding)}});
    return list;
}

ordered_json faultsOf(const std::vector<imaging::PhotoFault>& faults) {
    ordered_json list = ordered_json::array();
    for (const imaging::PhotoFault fault : faults)
        list.push_back({{"code", imaging::nameOf(fault)}, {"text", imaging::adviceOf(fault)}});
    return list;
}

ordered_json drawnLineOf(const imaging::PencilLine& line) {
    ordered_json points = ordered_json::array();
    for (const head::ScalpPoint& point : line.points)
        points.push_back({rounded(point.left_deg, 100.0), rounded(point.front_deg, 100.0)});
    ordered_json shares = ordered_json::array();
    for (const double share : line.seenShares)
        shares.push_back(rounded(share, 100.0));
    return {{"colour", imaging::nameOf(line.colour)},
            {"confidence", rounded(line.confidence, 100.0)},
            {"length_mm", rounded(line.length.value, 10.0)},
            {"seen_share", rounded(line.seenShare, 100.0)},
            {"points_left_front_deg", points},
            {"seen_shares", shares}};
}

} // namespace

std::string reportToJson(const stipple::Placement& placement, const design::Design& design, int session,
                         const PhotoFacts& photo, const base::Findings& findings, const StageTimes& times) {
    std::vector<int> bySession(design.sessions.size(), 0);
    for (const stipple::ZoneCensus& zone : placement.census)
        for (std::size_t k = 0; k < bySession.size(); ++k)
            bySession[k] += zone.bySession[k];
    const int shown = placement.countUpTo(session);
    const double area = placement.area_cm2();
    ordered_json document;
    document["format"] = "trichion-report";
    document["version"] = 1;
    document["program"] = "trichion " + std::string(base::programVersion());
    document["sessions_shown"] = session == 0 ? static_cast<int>(design.sessions.size()) : session;
    document["dots"] = shown;
    document["dots_by_session"] = bySession;
    document["area_cm2"] = rounded(area, 100.0);
    document["mean_dots_per_cm2"] = area > 0.0 ? rounded(shown / area, 100.0) : 0.0;
    document["wanted_dots"] = rounded(placement.wanted(), 10.0);
    document["zones"] = zonesOf(placement, session);
    if (photo.view)
        document["fit"] = {{"kind", head::nameOf(photo.view->fit.kind)},
                           {"residual_px", photo.view->fit.residual_px},
                           {"automatic", photo.view->fit.automatic},
                           {"px_per_mm_at_centre", photo.view->scaleAtCentre().value}};
    if (photo.drawnLine)
        document["drawn_line"] = drawnLineOf(*photo.drawnLine);
    if (photo.stubble)
        document["own_stubble"] = nlohmann::ordered_json::parse(stubbleToJson(*photo.stubble));
    document["findings"] = findingsOf(findings);
    document["photo_faults"] = faultsOf(photo.faults);
    ordered_json stages = ordered_json::object();
    for (const auto& [name, ms] : times)
        stages[name] = rounded(ms, 10.0);
    document["times_ms"] = stages;
    return document.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

} // namespace trichion::cli
