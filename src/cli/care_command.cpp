#include "documents/wall_clock.h"
#include "office_parts.h"
#include "planning_commands.h"
#include "practice_rows.h"
#include "result_parts.h"
#include "stock_parts.h"
#include "trichion/store/aftercare_tasks.h"
#include "trichion/store/letterhead.h"
#include "trichion/store/trace.h"
#include "trichion/store/visits.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace trichion::cli {

using json = nlohmann::ordered_json;

namespace {

/// Rules that contradict each other side by side, with the one the clinic follows.
json conflictsToJson(const plan::AftercareCatalogue& catalogue) {
    const plan::AftercareProtocol protocol = store::aftercareProtocolOf(catalogue);
    json shown = json::array();
    for (const plan::RuleConflict& conflict : plan::conflictsIn(catalogue)) {
        json sides = json::array();
        for (const std::string& id : conflict.rules) {
            const plan::AftercareRule& rule = catalogue.rule(id);
            const bool isTaken =
                std::find(protocol.rules.begin(), protocol.rules.end(), id) != protocol.rules.end();
            sides.push_back(
                {{"rule", id}, {"text", rule.text}, {"sources", rule.sources}, {"taken", isTaken}});
        }
        shown.push_back({{"activity", conflict.activity}, {"sides", sides}});
    }
    return shown;
}

base::ExitCode rules(const OfficeOptions& options, Console&) {
    store::Practice practice = openPractice(options.practice);
    print(dumped(conflictsToJson(store::aftercareCatalogueOf(practice))));
    return base::ExitCode::Done;
}

base::ExitCode take(const OfficeOptions& options, Console&) {
    store::Practice practice = openPractice(options.practice);
    (void)store::takeSide(practice, options.kind);
    print(dumped(conflictsToJson(store::aftercareCatalogueOf(practice))));
    return base::ExitCode::Done;
}

base::ExitCode today(const OfficeOptions& options, Console&) {
    store::Practice practice = openPractice(options.practice);
    const store::Client client = clientNumbered(practice, options.client);
    const plan::AftercareCatalogue catalogue = store::aftercareCatalogueOf(practice);
    const plan::Date day = options.when.empty() ? plan::Date::ofMoment(practice.now_ms())
                                                : plan::Date::parse(options.when, "--date");
    json shown = json::array();
    for (const store::AftercareTask& task : store::tasksOn(practice, client.id, day)) {
        const plan::AftercareRule& rule = catalogue.rule(task.rule);
        shown.push_back(
            {{"activity", rule.activity}, {"advice", plan::nameOf(rule.advice)}, {"text", rule.text}});
    }
    print(dumped(shown));
    return base::ExitCode::Done;
}

/// "2026-11-21", or with the hour on the clinic's clock.
void takeHour(store::Practice& practice, const std::string& when, store::PatchTest& test) {
    if (when.find(' ') == std::string::npos) {
        test.appliedOn = plan::Date::parse(when, "--date");
        return;
    }
    const documents::WallTime wall = documents::wallTimeFrom(when);
    test.appliedOn = wall.day;
    test.applied_ms = documents::momentOf(wall, store::letterheadRowOf(practice).timeZone).utc_ms;
}

base::ExitCode patchTest(const OfficeOptions& options, Console&) {
    if (options.id.empty() == options.cream.empty())
        throw base::Error(base::ErrorCode::UsageConflict,
                          {{"reason", "Give --of, the lot of a pigment, or --cream, the name of a cream."}});
    store::Practice practice = openPractice(options.practice);
    store::PatchTest test;
    test.client = clientNumbered(practice, options.client).id;
    takeHour(practice, options.when, test);
    if (options.cream.empty()) {
        test.lot = lotLabelled(practice, options).id;
    } else {
        test.kind = "numbing-cream";
        test.product = options.cream;
    }
    if (!options.reason.empty())
        test.result = store::Sealed<std::string>(options.reason);
    store::Transaction transaction(practice.connection());
    practice.add(transaction, test);
    transaction.commit();
    print(dumped(json{{"kind", test.kind},
                      {"of", options.cream.empty() ? options.id : options.cream},
                      {"applied_on", test.appliedOn.iso()}}));
    return base::ExitCode::Done;
}

base::ExitCode setAside(const OfficeOptions& options, Console& console) {
    store::Practice practice = openPractice(options.practice);
    const store::Client client = clientNumbered(practice, options.client);
    const std::vector<store::Intake> intakes = practice.of<store::Intake>(client.id);
    if (intakes.empty())
        throw base::Error(base::ErrorCode::RowMissing,
                          {{"what", "intake of client"}, {"given", std::to_string(client.number)}});
    store::Transaction transaction(practice.connection());
    store::overrideFinding(practice, transaction, intakes.back(), options.kind, options.reason, {});
    transaction.commit();
    return endedWith(store::intakeFindings(practice, client.id, plan::Date::ofMoment(practice.now_ms())),
                     console);
}

base::ExitCode lotsOfClient(const OfficeOptions& options, Console&) {
    store::Practice practice = openPractice(options.practice);
    json shown = json::array();
    for (const store::LotUse& use :
         store::lotsReceivedBy(practice, clientNumbered(practice, options.client).id))
        shown.push_back({{"lot", use.lot.label},
                         {"pigment", use.pigment.name},
                         {"session", use.session.number},
                         {"held_on", use.session.heldOn.iso()},
                         {"dots", use.dots},
                         {"complications", use.complications}});
    print(dumped(shown));
    return base::ExitCode::Done;
}

base::ExitCode complain(const OfficeOptions& options, Console&) {
    store::Practice practice = openPractice(options.practice);
    const store::ClientId client = clientNumbered(practice, options.client).id;
    store::Complication row;
    row.client = client;
    row.session = sessionNumbered(practice, client, options.number).id;
    row.notedOn = plan::Date::parse(options.when, "--date");
    row.kind = store::Sealed<std::string>(options.kind);
    if (!options.reason.empty())
        row.note = store::Sealed<std::string>(options.reason);
    store::Transaction transaction(practice.connection());
    practice.add(transaction, row);
    transaction.commit();
    print(dumped(json{{"session", options.number}, {"noted_on", row.notedOn.iso()}, {"kind", options.kind}}));
    return base::ExitCode::Done;
}

} // namespace

Verb addCare(CLI::App& program, CommonOptions& common) {
    OfficeParts parts(program, common, "care",
                      "Aftercare rules, patch tests, complications and lots of a client");
    OfficeOptions& options = *parts.options;
    parts.add("rules", "Show where sources disagree, side by side", &rules);
    parts.add("take", "Take the side of a rule, for all clients", &take)
        ->add_option("rule", options.kind, "Id of the rule")
        ->required();
    CLI::App* now = parts.add("today", "Say what a client may do on a day", &today);
    CLI::App* trial = parts.add("patch-test", "Note a patch test", &patchTest);
    CLI::App* aside = parts.add("set-aside", "Set a finding of the intake aside, with a reason", &setAside);
    CLI::App* lots = parts.add("lots", "List the lots a client received", &lotsOfClient);
    CLI::App* wrong = parts.add("complication", "Report a complication against a session", &complain);
    for (CLI::App* part : {now, trial, aside, lots, wrong})
        parts.ofClient(part);
    now->add_option("--date", options.when, "Day (default today)");
    wrong->add_option("--date", options.when, "Day")->required();
    trial->add_option("--date", options.when, "Day, or \"2026-11-21 14:30\" on the clinic's clock")
        ->required();
    addFollowUpParts(parts);
    addResultParts(parts);
    trial->add_option("--of", options.id, "Lot of the pigment, as printed on the label");
    trial->add_option("--pigment", options.name, "Key or name of the pigment, where two have such a lot");
    trial->add_option("--cream", options.cream, "Name of the numbing cream, instead of --of");
    trial->add_option("--result", options.reason,
                      "clear, or reaction and what it was; without: not read yet");
    aside->add_option("finding", options.kind, "Id of the rule of the intake")->required();
    aside->add_option("--reason", options.reason, "Why")->required();
    wrong->add_option("session", options.number, "Number of the session")->required();
    wrong->add_option("--what", options.kind, "What it is")->required();
    wrong->add_option("--note", options.reason, "More about it");
    return parts.verb();
}

} // namespace trichion::cli
