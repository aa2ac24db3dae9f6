#include "documents/client_calendar.h"
#include "documents/client_papers.h"
#include "documents/text_setup.h"
#include "documents/treatment_papers.h"
#include "documents/wall_clock.h"
#include "planning_commands.h"
#include "practice_access.h"
#include "practice_rows.h"
#include "trichion/base/file.h"
#include "trichion/base/json.h"
#include "trichion/base/messages.h"
#include "trichion/plan/done_areas.h"
#include "trichion/store/aftercare_tasks.h"
#include "trichion/store/consents.h"
#include "trichion/store/letterhead.h"
#include "trichion/store/visits.h"

#include <cmath>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>

namespace trichion::cli {

using json = nlohmann::ordered_json;

namespace {

struct SessionArguments {
    PracticeOptions practice;
    std::int64_t client = 0;
    std::int64_t number = 0;
    std::string date;
    bool isFinal = false;
    std::string file;
    std::string state = "cancelled";
    std::string reason;
    std::string output;
};

json areasToJson(const std::string& text) {
    json zones = json::object();
    const plan::DoneAreas areas = plan::areasFromText(text);
    const auto painted = plan::paintedAreas_cm2(areas.strokes);
    for (int i = 0; i < head::kZoneCount; ++i)
        if (const double area = painted[static_cast<std::size_t>(i)]; area > 0.0)
            zones[std::string(head::nameOf(static_cast<head::Zone>(i)))] = std::round(10.0 * area) / 10.0;
    return {{"words", areas.words}, {"painted_cm2", zones}};
}

json sessionToJson(const store::Session& session) {
    json shown = {{"number", session.number},
                  {"held_on", session.heldOn.iso()},
                  {"state", session.state},
                  {"final", session.isFinal}};
    if (session.areas)
        shown["areas"] = areasToJson(session.areas->reveal());
    return shown;
}

json findingsToJson(const base::Findings& findings) {
    json list = json::array();
    for (const base::Finding& finding : findings)
        list.push_back({{"code", base::nameOf(finding.code)}, {"text", base::describe(finding)}});
    return list;
}

std::string dumped(const json& document) {
    return document.dump(1, ' ', false, json::error_handler_t::replace) + "\n";
}

constexpr int kLongOver_days = 365; ///< what is noted later than this is doubted

/// A day that is long over, and one that has a session of the client already.
base::Findings plannedFindings(store::Practice& practice, const store::Session& session) {
    base::Findings findings;
    const auto doubt = [&](const std::string& reason) {
        findings.push_back(
            {base::FindingCode::DateDoubtful,
             {{"what", "The day of the session"}, {"given", session.heldOn.iso()}, {"reason", reason}}});
    };
    if (session.heldOn < plan::Date::ofMoment(practice.now_ms()).plusDays(-kLongOver_days))
        doubt("it is long over");
    for (const store::Session& other : practice.of<store::Session>(session.client))
        if (other.id != session.id && other.heldOn == session.heldOn &&
            (other.state == "planned" || other.state == "done"))
            doubt("session " + std::to_string(other.number) + " is on the same day");
    return findings;
}

base::ExitCode add(const SessionArguments& options, Console& console) {
    store::Practice practice = openPractice(options.practice);
    const store::Client client = clientNumbered(practice, options.client);
    store::Session session;
    session.client = client.id;
    for (const store::Session& other : practice.of<store::Session>(client.id))
        session.number = std::max(session.number, other.number + 1);
    session.heldOn = plan::Date::parse(options.date, "--date");
    session.isFinal = options.isFinal;
    store::Transaction transaction(practice.connection());
    session = practice.add(transaction, session);
    transaction.commit();
    print(options.practice.isJson ? dumped(sessionToJson(session))
                                  : "Session " + std::to_string(session.number) + " planned.\n");
    const base::Findings findings = plannedFindings(practice, session);
    console.list(findings);
    return findings.empty() ? base::ExitCode::Done : base::ExitCode::DoneWithFindings;
}

base::ExitCode list(const SessionArguments& options, Console&) {
    store::Practice practice = openPractice(options.practice);
    json shown = json::array();
    std::string text;
    for (const store::Session& session :
         store::sessionsOf(practice, clientNumbered(practice, options.client).id)) {
        shown.push_back(sessionToJson(session));
        text += std::to_string(session.number) + "\t" + session.heldOn.iso() + "\t" + session.state + "\n";
    }
    print(options.practice.isJson ? dumped(shown) : text);
    return base::ExitCode::Done;
}

std::optional<store::Sealed<std::string>> sealedIn(const base::JsonNode& node, const char* key) {
    if (const auto found = node.find(key))
        return store::Sealed<std::string>(found->text());
    return std::nullopt;
}

std::optional<std::int64_t> countIn(const base::JsonNode& node, const char* key, std::int64_t most) {
    const auto found = node.find(key);
    return found ? std::optional(found->integer(0, most)) : std::nullopt;
}

std::optional<store::Id<store::PigmentLot>> lotIn(store::Practice& practice, const base::JsonNode& node) {
    const auto label = node.find("lot");
    if (!label)
        return std::nullopt;
    const std::vector<store::PigmentLot> lots = practice.where<store::PigmentLot>("label", label->text());
    if (lots.size() != 1)
        label->reject("the label of a lot in stock");
    return lots.front().id;
}

store::SessionItem itemIn(store::Practice& practice, const base::JsonNode& node) {
    store::SessionItem item;
    item.lot = lotIn(practice, node);
    item.zone = node.at("zone").text();
    item.needle = node.at("needle").text();
    item.depth_mm = node.at("depth_mm").number(0.0, 3.0);
    item.dilution_parts_water = node.at("parts_water").number(0.0, 200.0);
    item.dots = node.at("dots").integer(0, 1'000'000);
    item.minutes = countIn(node, "minutes", 1440);
    item.note = sealedIn(node, "note");
    return item;
}

std::int64_t momentIn(const base::JsonNode& node, const std::string& timeZone) {
    return documents::momentOf(documents::wallTimeFrom(node.text()), timeZone).utc_ms;
}

/// {"product": P, "applied_at": "2026-11-21 14:30", "removed_at": ..., "reaction": ...}, on the clinic's
/// clock.
store::Numbing numbingIn(const base::JsonNode& node, const std::string& timeZone) {
    store::Numbing cream;
    cream.product = node.at("product").text();
    cream.applied_ms = momentIn(node.at("applied_at"), timeZone);
    if (const auto removed = node.find("removed_at")) {
        cream.removed_ms = momentIn(*removed, timeZone);
        if (*cream.removed_ms < cream.applied_ms)
            removed->reject("not before it was put on");
    }
    cream.reaction = sealedIn(node, "reaction");
    return cream;
}

std::vector<store::Numbing> creamsIn(store::Practice& practice, const base::JsonNode& document,
                                     store::Session& session) {
    const std::string timeZone = store::letterheadRowOf(practice).timeZone;
    if (const auto begins = document.find("begins_at"))
        session.begins_ms = momentIn(*begins, timeZone);
    std::vector<store::Numbing> creams;
    if (const auto list = document.find("numbing"))
        for (const base::JsonNode& node : list->elements())
            creams.push_back(numbingIn(node, timeZone));
    return creams;
}

void takeRecord(const base::JsonNode& node, store::Session& session) {
    session.minutes = countIn(node, "minutes", 1440);
    session.strokes_per_min = countIn(node, "strokes_per_min", 20'000);
    if (const auto machine = node.find("machine"))
        session.machine = machine->text();
    if (const auto lot = node.find("cartridge_lot"))
        session.cartridgeLot = lot->text();
    if (const auto until = node.find("sterile_until_on"))
        session.sterileUntilOn = plan::Date::parse(until->text(), "sterile_until_on");
    if (const auto hygiene = node.find("hygiene")) {
        std::string keys;
        for (const base::JsonNode& key : hygiene->elements())
            keys.append(keys.empty() ? "" : ",").append(key.text());
        session.hygiene = keys;
    }
    session.bleeding = sealedIn(node, "bleeding");
    session.areas = sealedIn(node, "areas");
    session.note = sealedIn(node, "note");
}

/// Who performed it, by name; a new name is a new practitioner.
store::Id<store::Practitioner> practitionerNamed(store::Practice& practice, store::Transaction& transaction,
                                                 const std::string& name) {
    for (const store::Practitioner& known : practice.all<store::Practitioner>())
        if (known.name.reveal() == name)
            return known.id;
    store::Practitioner added;
    added.name = store::Sealed<std::string>(name);
    return practice.add(transaction, added).id;
}

base::ExitCode tell(const SessionArguments& options, Console& console, store::Practice& practice,
                    const store::Id<store::Session>& id) {
    const store::SessionRecord record = store::recordOf(practice, id);
    const base::Findings findings = store::sessionFindings(practice, record, plan::shippedConsents(), {});
    if (options.practice.isJson) {
        json document = sessionToJson(record.session);
        document["findings"] = findingsToJson(findings);
        print(dumped(document));
    }
    console.list(findings);
    return findings.empty() ? base::ExitCode::Done : base::ExitCode::DoneWithFindings;
}

base::ExitCode record(const SessionArguments& options, Console& console) {
    const base::JsonNode document = base::JsonNode::parse(contentOf(options.file), options.file);
    store::Practice practice = openPractice(options.practice);
    store::Session session =
        sessionNumbered(practice, clientNumbered(practice, options.client).id, options.number);
    takeRecord(document, session);
    std::vector<store::SessionItem> items;
    for (const base::JsonNode& node : document.at("items").elements())
        items.push_back(itemIn(practice, node));
    std::vector<store::Numbing> creams = creamsIn(practice, document, session);
    store::Transaction transaction(practice.connection());
    if (const auto by = document.find("practitioner"))
        session.practitioner = practitionerNamed(practice, transaction, by->text());
    session = store::perform(practice, transaction, session, std::move(items), std::move(creams));
    transaction.commit();
    return tell(options, console, practice, session.id);
}

base::ExitCode check(const SessionArguments& options, Console& console) {
    store::Practice practice = openPractice(options.practice);
    const store::ClientId client = clientNumbered(practice, options.client).id;
    return tell(options, console, practice, sessionNumbered(practice, client, options.number).id);
}

base::ExitCode close(const SessionArguments& options, Console&) {
    store::Practice practice = openPractice(options.practice);
    store::Session session =
        sessionNumbered(practice, clientNumbered(practice, options.client).id, options.number);
    store::Transaction transaction(practice.connection());
    session = store::closeSession(practice, transaction, session, options.state, options.reason);
    transaction.commit();
    print(options.practice.isJson
              ? dumped(sessionToJson(session))
              : "Session " + std::to_string(session.number) + ": " + session.state + ".\n");
    return base::ExitCode::Done;
}

base::ExitCode aftercare(const SessionArguments& options, Console& console) {
    const std::string ending = base::extensionOf(options.output);
    if (ending != "pdf" && ending != "ics")
        throw base::Error(base::ErrorCode::OutputFormatUnknown,
                          {{"path", options.output}, {"known", ".pdf or .ics"}});
    requireOutputs({options.output}, "");
    store::Practice practice = openPractice(options.practice);
    const store::Client client = clientNumbered(practice, options.client);
    const plan::AftercareCatalogue catalogue = store::aftercareCatalogueOf(practice);
    store::Transaction transaction(practice.connection());
    const store::AftercareChange change = store::recomputeAftercare(
        practice, transaction, client.id, catalogue, store::aftercareProtocolOf(catalogue));
    transaction.commit();
    if (ending == "ics") {
        const std::string text = documents::aftercareCalendar(practice, client.id);
        writePrivate(options.output, {text.begin(), text.end()});
    } else {
        const documents::TextRendering text;
        documents::AftercarePaper sheet = documents::aftercareSheet(practice, client);
        if (!options.date.empty())
            sheet.today = plan::Date::parse(options.date, "--today");
        writePrivate(options.output, documents::aftercarePdf(documents::letterheadOf(practice), sheet));
    }
    const json told = {
        {"added", change.added.size()}, {"moved", change.moved.size()}, {"dropped", change.dropped.size()}};
    if (options.practice.isJson)
        print(dumped(told));
    console.say(told.dump());
    return base::ExitCode::Done;
}

} // namespace

Verb addSession(CLI::App& program, CommonOptions& common) {
    const auto options = std::make_shared<SessionArguments>();
    CLI::App* command = program.add_subcommand("session", "Plan, record and check the sessions of a client");
    command->require_subcommand(1);
    const auto part = [&](const char* name, const char* what, bool isOfOne) {
        CLI::App* added = command->add_subcommand(name, what);
        addPracticeOptions(*added, options->practice, FolderOption::Named);
        addCommonOptions(*added, common);
        added->add_option("client", options->client, "Number of the client")->required();
        if (isOfOne)
            added->add_option("session", options->number, "Number of the session")->required();
        return added;
    };
    CLI::App* planned = part("add", "Plan a session", false);
    planned->add_option("--date", options->date, "Day of the session")->required();
    planned->add_flag("--final", options->isFinal, "It is the last one");
    part("list", "List the sessions of a client", false);
    part("record", "Write down what was done (JSON)", true)
        ->add_option("file", options->file, "Record (JSON)")
        ->required();
    part("check", "Say what stands against a session or is missing in its record", true);
    CLI::App* closed = part("close", "Note that a session was called off or not come to", true);
    closed->add_option("--state", options->state, "cancelled or no-show (default cancelled)");
    closed->add_option("--reason", options->reason, "Why");
    CLI::App* sheet = part("aftercare", "Compute the aftercare again and write it (.pdf or .ics)", false);
    sheet->add_option("--today", options->date, "Also say what the client may do on this day (.pdf)");
    sheet->add_option("-o,--output", options->output, "File to write (.pdf or .ics)")->required();
    using Part = base::ExitCode (*)(const SessionArguments&, Console&);
    const std::map<std::string, Part> parts = {{"add", add},     {"list", list},   {"record", record},
                                               {"check", check}, {"close", close}, {"aftercare", aftercare}};
    return [options, command, parts](Console& console) {
        return parts.at(command->get_subcommands().front()->get_name())(*options, console);
    };
}

} // namespace trichion::cli
