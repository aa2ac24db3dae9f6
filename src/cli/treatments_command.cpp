#include "commands.h"
#include "trichion/design/hair_loss.h"
#include "trichion/design/treatments.h"

#include <cstdio>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>

namespace trichion::cli {

namespace {

using json = nlohmann::ordered_json;

struct TreatmentsArguments {
    std::string treatment;
    bool asJson = false;
};

json treatmentToJson(const design::Treatment& treatment) {
    json node = {{"id", treatment.id},
                 {"name", treatment.name},
                 {"guide", treatment.guide},
                 {"cannot", treatment.cannot},
                 {"source", treatment.source},
                 {"asks", treatment.asks},
                 {"consents", treatment.consents},
                 {"interval", treatment.interval},
                 {"pace_factor", treatment.paceFactor},
                 {"patch_test", treatment.needsPatchTest},
                 {"scenarios", json::array()},
                 {"doubts", json::array()}};
    for (const design::Scenario& scenario : treatment.scenarios)
        node["scenarios"].push_back({{"id", scenario.id}, {"name", scenario.name}});
    for (const design::TreatmentDoubt& doubt : treatment.doubts)
        node["doubts"].push_back(
            {{"when", doubt.when}, {"text", doubt.text}, {"source", doubt.source}, {"other", doubt.other}});
    return node;
}

void printWhole(const design::Treatment& treatment) {
    std::printf("%s (%s)\n\n%s\n%s\nSource: %s\n", treatment.name.c_str(), treatment.id.c_str(),
                treatment.guide.c_str(), treatment.cannot.c_str(), treatment.source.c_str());
    std::printf("\nAsk for:\n");
    for (const std::string& question : treatment.asks)
        std::printf("  %s\n", question.c_str());
    std::printf("\nTo show (--scenario):\n");
    for (const design::Scenario& scenario : treatment.scenarios)
        std::printf("  %-12s %s\n", scenario.id.c_str(), scenario.name.c_str());
    if (!treatment.doubts.empty())
        std::printf("\nThink twice when:\n");
    for (const design::TreatmentDoubt& doubt : treatment.doubts)
        std::printf("  %s: %s (%s)%s\n", doubt.when.c_str(), doubt.text.c_str(), doubt.source.c_str(),
                    doubt.other.empty() ? "" : (" Others: " + doubt.other).c_str());
}

base::ExitCode runTreatments(const TreatmentsArguments& options) {
    std::vector<design::Treatment> wanted = design::treatmentCatalogue();
    if (!options.treatment.empty())
        wanted = {design::treatmentOf(options.treatment)};
    if (options.asJson) {
        json document = {
            {"format", "trichion-treatment-list"}, {"version", 1}, {"treatments", json::array()}};
        for (const design::Treatment& treatment : wanted)
            document["treatments"].push_back(treatmentToJson(treatment));
        for (const design::HairLossStage& stage : design::hairLossCatalogue())
            document["hair_loss_stages"].push_back({{"id", stage.id}, {"name", stage.name}});
        std::printf("%s\n", document.dump(1).c_str());
    } else if (!options.treatment.empty()) {
        printWhole(wanted.front());
    } else {
        for (const design::Treatment& treatment : wanted)
            std::printf("%-16s %s\n", treatment.id.c_str(), treatment.name.c_str());
    }
    return base::ExitCode::Done;
}

} // namespace

Verb addTreatments(CLI::App& program, CommonOptions& common) {
    const auto options = std::make_shared<TreatmentsArguments>();
    CLI::App* command = program.add_subcommand(
        "treatments", "List the treatments, or tell what one asks, shows and cannot do");
    command->add_option("TREATMENT", options->treatment, "One of the list");
    command->add_flag("--json", options->asJson, "Print JSON");
    addCommonOptions(*command, common);
    return [options](Console&) { return runTreatments(*options); };
}

} // namespace trichion::cli
