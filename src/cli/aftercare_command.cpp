#include "documents/calendar.h"
#include "documents/text_setup.h"
#include "documents/treatment_papers.h"
#include "letterhead_options.h"
#include "planning_commands.h"
#include "trichion/base/file.h"
#include "trichion/base/messages.h"
#include "trichion/plan/intervals.h"

#include <memory>
#include <nlohmann/json.hpp>
#include <optional>

namespace trichion::cli {

using json = nlohmann::ordered_json;

namespace {

struct AftercareArguments {
    std::vector<std::string> sessions;
    std::vector<std::string> earlier;
    bool isOpen = false;
    std::string protocol;
    std::string intervals;
    std::string calendar;
    std::optional<int> sequence;
    std::string today;
    LetterheadOptions letterhead;
    std::string client;
    std::string output;
};

std::vector<plan::Date> datesOf(const std::vector<std::string>& texts) {
    std::vector<plan::Date> dates;
    dates.reserve(texts.size());
    for (const std::string& text : texts)
        dates.push_back(plan::Date::parse(text, "A session's date"));
    return dates;
}

json adviceToJson(const plan::AftercareCatalogue& catalogue, const std::vector<plan::DatedAdvice>& advice) {
    json list = json::array();
    for (const plan::DatedAdvice& dated : advice) {
        const plan::AftercareRule& rule = catalogue.rule(dated.rule);
        json entry = {{"rule", rule.id},           {"session", dated.session},
                      {"activity", rule.activity}, {"advice", plan::nameOf(rule.advice)},
                      {"from", dated.from.iso()},  {"to", dated.to ? json(dated.to->iso()) : json()},
                      {"text", rule.text},         {"sources", rule.sources}};
        if (!rule.condition.empty())
            entry["condition"] = rule.condition;
        list.push_back(std::move(entry));
    }
    return list;
}

json findingsToJson(const base::Findings& findings) {
    json list = json::array();
    for (const base::Finding& finding : findings)
        list.push_back({{"code", base::nameOf(finding.code)}, {"text", base::describe(finding)}});
    return list;
}

struct Planned {
    plan::AftercareCatalogue catalogue;
    std::vector<plan::Date> sessions;
    std::vector<plan::DatedAdvice> advice;
};

std::string calendarOf(const AftercareArguments& options, const Planned& planned,
                       const plan::AftercareProtocol& protocol, plan::LastSession last) {
    const std::string& key = options.calendar.empty() ? options.sessions.front() : options.calendar;
    const int sequence = options.sequence.value_or(options.earlier.empty() ? 0 : 1);
    std::vector<documents::CalendarEntry> entries =
        documents::entriesOf(planned.catalogue, planned.advice, key, sequence);
    if (!options.earlier.empty()) {
        const auto before = documents::entriesOf(
            planned.catalogue, plan::aftercareOf(planned.catalogue, protocol, datesOf(options.earlier), last),
            key, sequence - 1);
        for (documents::CalendarEntry& cancelled : documents::cancellationsOf(before, entries))
            entries.push_back(std::move(cancelled));
    }
    return documents::calendarText("Aftercare", entries, planned.sessions.front());
}

base::ExitCode runAftercare(const AftercareArguments& options, Console& console) {
    const std::string ending = base::extensionOf(options.output);
    if (ending != "ics" && ending != "json" && ending != "pdf")
        throw base::Error(base::ErrorCode::OutputFormatUnknown,
                          {{"path", options.output}, {"known", ".ics, .pdf or .json"}});
    if (!options.earlier.empty() && options.calendar.empty())
        throw base::Error(
            base::ErrorCode::UsageConflict,
            {{"reason", "--moved-from needs the --calendar that the earlier file was made with."}});
    requireOutputs({options.output}, "");
    Planned planned{plan::shippedAftercare(), datesOf(options.sessions), {}};
    const plan::AftercareProtocol& protocol = planned.catalogue.protocol(options.protocol);
    const std::vector<plan::IntervalProtocol> intervals = plan::shippedIntervals();
    const plan::LastSession last = options.isOpen ? plan::LastSession::Open : plan::LastSession::Final;
    planned.advice = plan::aftercareOf(planned.catalogue, protocol, planned.sessions, last);
    base::Findings findings =
        plan::checkIntervals(plan::protocolIn(intervals, options.intervals), planned.sessions);
    for (base::Finding& finding : plan::disagreements(planned.catalogue, protocol))
        findings.push_back(std::move(finding));
    if (ending == "ics") {
        base::durableWrite(options.output, calendarOf(options, planned, protocol, last));
    } else if (ending == "pdf") {
        documents::AftercarePaper paper{
            options.client, planned.catalogue, protocol, planned.sessions, last, {}};
        if (!options.today.empty())
            paper.today = plan::Date::parse(options.today, "--today");
        const documents::TextRendering text;
        base::durableWrite(options.output, documents::aftercarePdf(letterheadOf(options.letterhead), paper));
    } else {
        json document = {{"format", "trichion-aftercare-calendar"},
                         {"version", 1},
                         {"protocol", protocol.id},
                         {"sessions", options.sessions},
                         {"final", !options.isOpen},
                         {"advice", adviceToJson(planned.catalogue, planned.advice)},
                         {"findings", findingsToJson(findings)}};
        if (!options.today.empty())
            document["today"] =
                adviceToJson(planned.catalogue,
                             plan::adviceOn(planned.advice, plan::Date::parse(options.today, "--today")));
        base::durableWrite(options.output, document.dump(1) + "\n");
    }
    console.list(findings);
    return findings.empty() ? base::ExitCode::Done : base::ExitCode::DoneWithFindings;
}

} // namespace

Verb addAftercare(CLI::App& program, CommonOptions& common) {
    const auto options = std::make_shared<AftercareArguments>();
    options->protocol = "standard";
    options->intervals = "two-weeks";
    CLI::App* command =
        program.add_subcommand("aftercare", "Write a client's aftercare calendar (.ics, .pdf or .json)");
    command->add_option("--sessions", options->sessions, "Dates of the sessions, 2026-11-21,2026-12-05,...")
        ->required()
        ->delimiter(',');
    command->add_flag("--open", options->isOpen,
                      "Further sessions will come: the last date is not the final one");
    command->add_option("--protocol", options->protocol,
                        "standard, article-0, article-1 or careful (default standard)");
    command->add_option("--intervals", options->intervals,
                        "two-weeks, weeks-1-4, weeks-2-4, weeks-4-6 or days-10-30 (default two-weeks)");
    command->add_option("--calendar", options->calendar,
                        "Name that tells this calendar from others; the same name updates the same entries");
    command
        ->add_option("--moved-from", options->earlier,
                     "Dates of the earlier file with this --calendar: its entries are moved or cancelled")
        ->delimiter(',');
    command
        ->add_option("--sequence", options->sequence,
                     "Version of the entries (default 0, 1 with --moved-from)")
        ->check(CLI::Range(0, 1'000'000));
    command->add_option("--today", options->today, "Also say what holds on this day (.pdf, .json)");
    command->add_option("--client", options->client, "Name of the client on the sheet (.pdf)");
    addLetterheadOptions(*command, options->letterhead);
    command->add_option("-o,--output", options->output, "File to write (.ics, .pdf or .json)")->required();
    addCommonOptions(*command, common);
    return [options](Console& console) { return runAftercare(*options, console); };
}

} // namespace trichion::cli
