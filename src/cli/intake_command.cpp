#include "photo/decode.h"
#include "planning_commands.h"
#include "practice_access.h"
#include "practice_rows.h"
#include "trichion/base/file.h"
#include "trichion/plan/intake.h"
#include "trichion/store/ids.h"
#include "trichion/store/visits.h"

#include <array>
#include <cstdio>
#include <memory>
#include <nlohmann/json.hpp>

namespace trichion::cli {

using json = nlohmann::ordered_json;

namespace {

constexpr std::size_t kLargest_bytes = std::size_t{1} << 20U;

struct IntakeArguments {
    std::string answers;
    std::string today;
    std::string output;
    bool onlyQuestions = false;
    std::int64_t client = 0; ///< to keep them for; 0: only to look at
    std::string signature;
    PracticeOptions practice;
};

json questionsToJson(const plan::IntakeCatalogue& catalogue) {
    constexpr std::array kKinds = {"yes-no", "number", "date", "choice"};
    json list = json::array();
    for (const plan::IntakeQuestion& question : catalogue.questions) {
        list.push_back({{"id", question.id},
                        {"text", question.text},
                        {"kind", kKinds.at(static_cast<std::size_t>(question.kind))}});
        if (!question.choices.empty())
            list.back()["choices"] = question.choices;
    }
    return list;
}

json findingToJson(const plan::IntakeFinding& finding) {
    json shown = {{"rule", finding.rule.id},
                  {"question", finding.rule.question},
                  {"grade", plan::nameOf(finding.rule.grade)},
                  {"text", finding.rule.text}};
    if (!finding.rule.until.empty())
        shown["until"] = finding.rule.until;
    if (finding.earliest)
        shown["earliest"] = finding.earliest->iso();
    shown["source"] = finding.rule.source;
    if (!finding.rule.other.empty())
        shown["other_sources"] = finding.rule.other;
    return shown;
}

void give(const IntakeArguments& options, const json& document) {
    const std::string text = document.dump(1) + "\n";
    if (options.output.empty())
        std::fwrite(text.data(), 1, text.size(), stdout);
    else
        base::durableWrite(options.output, {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()},
                           base::Readers::OwnerOnly);
}

/// Into the client's file.
void keep(const IntakeArguments& options, const std::string& answers, plan::Date today) {
    if (options.practice.folder.empty())
        throw base::Error(base::ErrorCode::UsageConflict, {{"reason", "Name the practice with --practice."}});
    store::IntakeSheet sheet{answers, today, {}};
    if (!options.signature.empty()) {
        (void)photo::decodePhoto(options.signature, {});
        const std::string picture = contentOf(options.signature);
        sheet.signature = store::Sealed<store::Bytes>(store::Bytes(picture.begin(), picture.end()));
    }
    store::Practice practice = openPractice(options.practice);
    const store::ClientId client = clientNumbered(practice, options.client).id;
    store::Transaction transaction(practice.connection());
    store::keepIntake(practice, transaction, client, sheet);
    transaction.commit();
}

base::ExitCode runIntake(const IntakeArguments& options, Console& console) {
    requireOutputs({options.output}, options.answers);
    const plan::IntakeCatalogue catalogue = plan::shippedIntake();
    if (options.onlyQuestions) {
        give(options, {{"questions", questionsToJson(catalogue)}});
        return base::ExitCode::Done;
    }
    if (options.answers.empty())
        throw base::Error(base::ErrorCode::UsageConflict,
                          {{"reason", "Name the file with the answers (JSON)."}});
    const plan::Date today = options.today.empty() ? plan::Date::ofMoment(store::systemClock())
                                                   : plan::Date::parse(options.today, "--today");
    const std::vector<std::uint8_t> bytes = base::readFile(options.answers, kLargest_bytes);
    const std::string text(bytes.begin(), bytes.end());
    const plan::IntakeAnswers answers = plan::answersFromJson(catalogue, text, options.answers);
    if (options.client > 0)
        keep(options, text, today);
    json document = {{"findings", json::array()}, {"unanswered", plan::unanswered(catalogue, answers)}};
    base::Findings shown;
    for (const plan::IntakeFinding& finding : plan::assess(catalogue, answers, today)) {
        document["findings"].push_back(findingToJson(finding));
        shown.push_back(plan::asFinding(finding));
    }
    give(options, document);
    console.list(shown);
    return shown.empty() ? base::ExitCode::Done : base::ExitCode::DoneWithFindings;
}

} // namespace

Verb addIntake(CLI::App& program, CommonOptions& common) {
    const auto options = std::make_shared<IntakeArguments>();
    CLI::App* command = program.add_subcommand("intake", "Say what the answers of an intake mean");
    command->add_option("answers", options->answers, "Answers (JSON)");
    command->add_option("--today", options->today, "Day the answers were given (default today)");
    command->add_option("--client", options->client, "Keep the answers for this client of --practice");
    command->add_option("--signature", options->signature,
                        "Picture of the client's signature, to keep with them");
    addPracticeOptions(*command, options->practice, FolderOption::Optional);
    command->add_flag("--questions", options->onlyQuestions, "Only print the questions");
    command->add_option("-o,--output", options->output, "File to write (JSON) instead of standard output");
    addCommonOptions(*command, common);
    return [options](Console& console) { return runIntake(*options, console); };
}

} // namespace trichion::cli
