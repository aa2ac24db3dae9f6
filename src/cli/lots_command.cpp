#include "planning_commands.h"
#include "stock_parts.h"
#include "trichion/store/trace.h"
#include "trichion/store/visits.h"

#include <cstdio>
#include <nlohmann/json.hpp>
#include <utility>

namespace trichion::cli {

using json = nlohmann::ordered_json;

namespace {

constexpr int kAhead_days = 90;

json lotUseToJson(const store::LotUse& use) {
    return {{"number", use.client.number},       {"name", use.client.name.reveal()},
            {"session", use.session.number},     {"held_on", use.session.heldOn.iso()},
            {"pigment", use.pigment.name},       {"dots", use.dots},
            {"complications", use.complications}};
}

base::ExitCode who(const OfficeOptions& options, Console& console) {
    store::Practice practice = openPractice(options.practice);
    json shown = json::array();
    for (const store::LotUse& use : store::whoReceived(practice, options.id))
        shown.push_back(lotUseToJson(use));
    std::string text = shown.dump(1, ' ', false, json::error_handler_t::replace) + "\n";
    if (!options.practice.isJson) {
        text.clear();
        for (const json& use : shown)
            text += std::to_string(use["number"].get<std::int64_t>()) + "\t" +
                    use["held_on"].get<std::string>() + "\t" + use["name"].get<std::string>() + "\n";
    }
    std::fwrite(text.data(), 1, text.size(), stdout);
    console.say(std::to_string(shown.size()) + " sessions");
    return base::ExitCode::Done;
}

base::ExitCode stock(const OfficeOptions& options, Console& console) {
    store::Practice practice = openPractice(options.practice);
    base::Findings findings =
        store::stockFindings(practice, plan::Date::ofMoment(practice.now_ms()), kAhead_days);
    for (base::Finding& finding : store::shelfFindings(practice))
        findings.push_back(std::move(finding));
    json shown = json::array();
    for (const store::PigmentLot& lot : practice.all<store::PigmentLot>())
        shown.push_back({{"lot", lot.label},
                         {"pigment", practice.get(lot.pigment).name},
                         {"expires_on", lot.expiresOn.iso()},
                         {"stock_ml", lot.stock_ml},
                         {"recalled", lot.isRecalled}});
    const std::string text = shown.dump(1, ' ', false, json::error_handler_t::replace) + "\n";
    std::fwrite(text.data(), 1, text.size(), stdout);
    console.list(findings);
    return findings.empty() ? base::ExitCode::Done : base::ExitCode::DoneWithFindings;
}

} // namespace

Verb addLots(CLI::App& program, CommonOptions& common) {
    OfficeParts parts(program, common, "lots", "Keep and trace lots of pigment");
    parts.add("who", "List who received a lot", &who)
        ->add_option("lot", parts.options->id, "Lot as printed on the label")
        ->required();
    parts.add("stock", "List the lots that are there, and what is wrong with them", &stock);
    addStockParts(parts);
    return parts.verb();
}

} // namespace trichion::cli
