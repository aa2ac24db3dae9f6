#include "documents/text_setup.h"
#include "documents/treatment_papers.h"
#include "letterhead_options.h"
#include "planning_commands.h"
#include "trichion/base/file.h"

#include <memory>
#include <nlohmann/json.hpp>

namespace trichion::cli {

using json = nlohmann::ordered_json;

namespace {

struct PrecareArguments {
    LetterheadOptions letterhead;
    std::string client;
    std::string session;
    std::string output;
};

json rulesToJson(const std::vector<plan::PreCareRule>& rules) {
    json list = json::array();
    for (const plan::PreCareRule& rule : rules) {
        list.push_back({{"rule", rule.id},
                        {"from_days", rule.from_days},
                        {"text", rule.text},
                        {"sources", rule.sources}});
        if (!rule.other.empty())
            list.back()["other_sources"] = rule.other;
    }
    return list;
}

base::ExitCode runPrecare(const PrecareArguments& options, Console& console) {
    const std::string ending = base::extensionOf(options.output);
    if (ending != "pdf" && ending != "json")
        throw base::Error(base::ErrorCode::OutputFormatUnknown,
                          {{"path", options.output}, {"known", ".pdf or .json"}});
    requireOutputs({options.output}, "");
    documents::PreCarePaper care{options.client, plan::shippedPreCare(), {}};
    if (!options.session.empty())
        care.session = plan::Date::parse(options.session, "--session");
    if (ending == "json") {
        const json document = {
            {"format", "trichion-precare-sheet"}, {"version", 1}, {"rules", rulesToJson(care.rules)}};
        base::durableWrite(options.output, document.dump(1) + "\n");
    } else {
        const documents::TextRendering text;
        base::durableWrite(options.output, documents::preCarePdf(letterheadOf(options.letterhead), care));
    }
    const base::Findings findings = plan::disagreements(care.rules);
    console.list(findings);
    return findings.empty() ? base::ExitCode::Done : base::ExitCode::DoneWithFindings;
}

} // namespace

Verb addPreCare(CLI::App& program, CommonOptions& common) {
    const auto options = std::make_shared<PrecareArguments>();
    CLI::App* command =
        program.add_subcommand("precare", "Write what a client does before a session (.pdf or .json)");
    command->add_option("--session", options->session, "Day of the session: the days are then named");
    command->add_option("--client", options->client, "Name of the client on the sheet");
    addLetterheadOptions(*command, options->letterhead);
    command->add_option("-o,--output", options->output, "File to write (.pdf or .json)")->required();
    addCommonOptions(*command, common);
    return [options](Console& console) { return runPrecare(*options, console); };
}

} // namespace trichion::cli
