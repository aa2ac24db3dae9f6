#include "practice_access.h"
#include "practice_parts.h"
#include "practice_rows.h"
#include "trichion/base/file.h"
#include "trichion/base/messages.h"
#include "trichion/store/backup.h"
#include "trichion/store/exchange.h"
#include "trichion/store/retention.h"

#include <memory>
#include <nlohmann/json.hpp>
#include <utility>

namespace trichion::cli {

using json = nlohmann::ordered_json;

namespace {

struct PracticeExchangeArguments {
    PracticeOptions practice;
    PracticeOptions seal; ///< only its ways to a passphrase
    std::int64_t number = 0;
    std::string file;
    std::vector<std::string> papers;
    std::vector<std::string> added;
    std::vector<std::string> dropped;
    int years = 10;
    bool isOverdueOnly = false;
};

void printJson(const json& document) {
    print(document.dump(1, ' ', false, json::error_handler_t::replace) + "\n");
}

store::Client clientOf(store::Practice& practice, std::int64_t number) {
    std::vector<store::Client> found = practice.where<store::Client>("number", std::to_string(number));
    if (found.empty())
        throw base::Error(base::ErrorCode::RowMissing,
                          {{"what", "client"}, {"given", std::to_string(number)}});
    return std::move(found.front());
}

base::ExitCode exportClient(const PracticeExchangeArguments& options, Console& console) {
    base::requireWritable(options.file);
    store::Practice practice = openPractice(options.practice);
    store::ExportWish wish;
    wish.papers.assign(options.papers.begin(), options.papers.end());
    if (!options.seal.passphraseFile.empty())
        wish.passphrase = passphraseOf(options.seal, PassphraseUse::New);
    const store::Client client = clientOf(practice, options.number);
    const store::ExportFacts facts = console.stage("export", [&] {
        return store::exportClient(practice, client.id, options.file, wish, console.progress());
    });
    if (options.practice.isJson)
        printJson({{"file", options.file},
                   {"sealed", wish.passphrase.has_value()},
                   {"entries", facts.rows},
                   {"photos", facts.photos},
                   {"papers", facts.papers},
                   {"size_bytes", facts.size_bytes}});
    else
        print("Wrote " + options.file + ": " + std::to_string(facts.rows) + " entries, " +
              std::to_string(facts.photos) + " photos, " + std::to_string(facts.papers) + " papers\n");
    if (!wish.passphrase)
        console.say(
            "note: Everyone who has this file can read it. Hand it over, then delete it; or seal it with "
            "--seal-file.");
    return base::ExitCode::Done;
}

base::ExitCode importClient(const PracticeExchangeArguments& options, Console& console) {
    std::optional<store::Sealed<std::string>> passphrase;
    if (store::isSealedExport(options.file))
        passphrase = passphraseOf(options.seal, PassphraseUse::Known);
    store::Practice practice = openPractice(options.practice);
    const store::ImportFacts facts = console.stage("import", [&] {
        return store::importClient(practice, options.file, passphrase, console.progress());
    });
    if (options.practice.isJson)
        printJson({{"number", facts.client.number},
                   {"id", facts.client.id.text},
                   {"entries", facts.rows},
                   {"photos", facts.photos},
                   {"papers_left", facts.papers},
                   {"invoices_left", facts.invoices}});
    else
        print("Client " + std::to_string(facts.client.number) + " added: " + std::to_string(facts.rows) +
              " entries, " + std::to_string(facts.photos) + " photos\n");
    if (facts.invoices > 0)
        console.say("note: " + std::to_string(facts.invoices) +
                    " invoices stay in the file: they belong to the books of the other practice.");
    if (facts.papers > 0)
        console.say("note: " + std::to_string(facts.papers) +
                    " papers stay in the file; unpack it to read them.");
    return base::ExitCode::Done;
}

std::string momentText(const std::optional<std::int64_t>& utc_ms) {
    return utc_ms ? plan::Date::ofMoment(*utc_ms).iso() : "never";
}

base::ExitCode places(const PracticeExchangeArguments& options, Console&) {
    store::Practice practice = openPractice(options.practice);
    for (const std::string& place : options.added)
        store::addBackupPlace(practice, place);
    for (const std::string& place : options.dropped)
        if (!store::dropBackupPlace(practice, place))
            throw base::Error(base::ErrorCode::RowMissing, {{"what", "place of backups"}, {"given", place}});
    json list = json::array();
    bool areAllThere = true;
    for (const store::KnownPlace& place : store::backupPlaces(practice)) {
        areAllThere = areAllThere && place.isReachable;
        list.push_back({{"place", base::utf8(place.path)},
                        {"last_on", momentText(place.last_ms)},
                        {"reachable", place.isReachable},
                        {"backups", store::backupsIn(place.path).size()}});
        if (!options.practice.isJson)
            print(base::utf8(place.path) + "\tlast " + momentText(place.last_ms) +
                  (place.isReachable ? "\n" : "\tnot there\n"));
    }
    if (options.practice.isJson)
        printJson(list);
    return areAllThere ? base::ExitCode::Done : base::ExitCode::DoneWithFindings;
}

base::ExitCode retention(const PracticeExchangeArguments& options, Console&) {
    store::Practice practice = openPractice(options.practice);
    const store::KeepingRule rule{options.years};
    const plan::Date today = plan::Date::ofMoment(practice.now_ms());
    json list = json::array();
    for (const store::KeptClient& kept : options.isOverdueOnly ? store::overdueClients(practice, rule, today)
                                                               : store::keptClients(practice, rule)) {
        list.push_back({{"number", kept.number},
                        {"last_seen_on", kept.lastSeenOn.iso()},
                        {"keep_until_on", kept.keepUntilOn.iso()},
                        {"overdue", kept.keepUntilOn < today}});
        if (!options.practice.isJson)
            print(std::to_string(kept.number) + "\tlast seen " + kept.lastSeenOn.iso() + "\tkeep until " +
                  kept.keepUntilOn.iso() + "\n");
    }
    if (options.practice.isJson)
        printJson(list);
    return base::ExitCode::Done;
}

} // namespace

Verbs addExchangeParts(CLI::App& practice, CommonOptions& common) {
    const auto options = std::make_shared<PracticeExchangeArguments>();
    const auto add = [&](const char* name, const char* description) {
        CLI::App* part = practice.add_subcommand(name, description);
        addPracticeOptions(*part, options->practice, FolderOption::Positional);
        addCommonOptions(*part, common);
        return part;
    };
    CLI::App* sent = add("export", "Write all that is known of one client to a file");
    sent->add_option("number", options->number, "Number of the client")->required();
    sent->add_option("-o,--output", options->file, "File to write (tar)")->required();
    sent->add_option("--paper", options->papers, "A file, such as a PDF, that goes along; several times");
    CLI::App* taken = add("import", "Add a client from a file that another practice exported");
    taken->add_option("file", options->file, "File of the export")->required();
    for (CLI::App* part : {sent, taken})
        part->add_option("--seal-file", options->seal.passphraseFile,
                         "File whose first line is the passphrase of the export");
    CLI::App* kept = add("places", "List the folders that backups go to");
    kept->add_option("--add", options->added, "Add a folder");
    kept->add_option("--drop", options->dropped, "Forget a folder; the backups in it stay");
    CLI::App* over = add("retention", "List until when each client must be kept");
    over->add_option("--years", options->years, "Years after a client was last seen (default 10)")
        ->check(CLI::Range(0, 100));
    over->add_flag("--overdue", options->isOverdueOnly, "Only those whose time is over");
    const auto run = [options](auto part) {
        return Verb([options, part](Console& console) { return part(*options, console); });
    };
    return {{"export", run(exportClient)},
            {"import", run(importClient)},
            {"places", run(places)},
            {"retention", run(retention)}};
}

} // namespace trichion::cli
