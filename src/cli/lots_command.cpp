#include "planning_commands.h"
#include "practice_access.h"
#include "trichion/store/trace.h"

#include <cstdio>
#include <memory>
#include <nlohmann/json.hpp>

namespace trichion::cli {

using json = nlohmann::ordered_json;

namespace {

constexpr int kAhead_days = 90;

struct LotsArguments {
    PracticeOptions practice;
    std::string label;
};

json useToJson(const store::LotUse& use) {
    return {{"number", use.client.number},       {"name", use.client.name.reveal()},
            {"session", use.session.number},     {"held_on", use.session.heldOn.iso()},
            {"pigment", use.pigment.name},       {"dots", use.dots},
            {"complications", use.complications}};
}

base::ExitCode who(const LotsArguments& options, Console& console) {
    store::Practice practice = openPractice(options.practice);
    json shown = json::array();
    for (const store::LotUse& use : store::whoReceived(practice, options.label))
        shown.push_back(useToJson(use));
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

base::ExitCode stock(const LotsArguments& options, Console& console) {
    store::Practice practice = openPractice(options.practice);
    const base::Findings findings =
        store::stockFindings(practice, plan::Date::ofMoment(practice.now_ms()), kAhead_days);
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
    const auto options = std::make_shared<LotsArguments>();
    CLI::App* command = program.add_subcommand("lots", "Trace lots of pigment");
    command->require_subcommand(1);
    CLI::App* traced = command->add_subcommand("who", "List who received a lot");
    traced->add_option("lot", options->label, "Lot as printed on the label")->required();
    CLI::App* stocked =
        command->add_subcommand("stock", "List the lots that are there, and those that expire");
    for (CLI::App* part : {traced, stocked}) {
        addPracticeOptions(*part, options->practice, FolderOption::Named);
        addCommonOptions(*part, common);
    }
    return [options, traced](Console& console) {
        return traced->parsed() ? who(*options, console) : stock(*options, console);
    };
}

} // namespace trichion::cli
