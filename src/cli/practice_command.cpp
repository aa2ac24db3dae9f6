#include "commands.h"
#include "practice_access.h"
#include "practice_parts.h"
#include "practice_rows.h"
#include "trichion/base/file.h"
#include "trichion/base/messages.h"
#include "trichion/store/backup.h"
#include "trichion/store/catalogue.h"
#include "trichion/store/salvage.h"
#include "trichion/store/schema.h"

#include <map>
#include <memory>
#include <nlohmann/json.hpp>

namespace trichion::cli {

using json = nlohmann::ordered_json;

namespace {

struct PracticeArguments {
    PracticeOptions practice;
    std::string name;
    std::string language = "en";
    std::string currency = "USD";
    std::string paper = "A4";
    bool isOpen = false;
    std::vector<std::string> places;
    std::string salvaged;
    std::string backup;
    std::string recoveryOutput;
    bool isSwept = false;
    int keepDays = 7;
    int keepWeeks = 4;
};

json findingsToJson(const base::Findings& findings) {
    json list = json::array();
    for (const base::Finding& finding : findings)
        list.push_back({{"code", base::nameOf(finding.code)}, {"text", base::describe(finding)}});
    return list;
}

base::ExitCode finish(Console& console, const base::Findings& findings) {
    console.list(findings);
    return findings.empty() ? base::ExitCode::Done : base::ExitCode::DoneWithFindings;
}

json factsToJson(const store::BackupFacts& facts) {
    return {{"backup", base::utf8(facts.folder)},
            {"made_on", plan::Date::ofMoment(facts.made_ms).iso()},
            {"schema", facts.schema},
            {"clients", facts.clients},
            {"photos", facts.photos}};
}

void printFacts(const PracticeArguments& options, const char* did, const json& facts) {
    if (options.practice.isJson)
        return print(facts.dump(1) + "\n");
    print(std::string(did) + " " + facts["backup"].get<std::string>() + ": " +
          std::to_string(facts["clients"].get<std::int64_t>()) + " clients, " +
          std::to_string(facts["photos"].get<std::int64_t>()) + " photos\n");
}

/// The recovery key goes to a file of the owner's, or once to standard output.
void giveRecoveryKey(const PracticeArguments& options, const store::Sealed<std::string>& key) {
    if (!options.recoveryOutput.empty())
        return base::durableWrite(options.recoveryOutput, store::viewOf(key.reveal() + "\n"),
                                  base::Readers::OwnerOnly);
    if (options.practice.isJson)
        return print(json{{"recovery_key", key.reveal()}}.dump(1) + "\n");
    print("Recovery key: " + key.reveal() +
          "\nPrint it and keep it on paper, away from the computer. It opens the practice when the "
          "passphrase is "
          "lost; it is not shown again.\n");
}

base::ExitCode create(const PracticeArguments& options, Console& console) {
    store::NewPractice wanted;
    wanted.name = store::Sealed<std::string>(options.name);
    wanted.language = options.language;
    wanted.currency = options.currency;
    wanted.paper = options.paper;
    wanted.actor = "trichion-cli";
    if (!options.isOpen) {
        wanted.passphrase = passphraseOf(options.practice, PassphraseUse::New);
        if (!wanted.passphrase)
            throw base::Error(base::ErrorCode::PassphraseNeeded);
    }
    if (!options.recoveryOutput.empty())
        base::requireWritable(options.recoveryOutput);
    store::Practice practice = console.stage("create", [&] {
        return store::Practice::create(options.practice.folder, wanted, store::systemClock);
    });
    (void)store::copyCatalogue(practice, store::shippedCatalogue());
    if (options.isOpen)
        console.say(
            "note: This practice is open to everyone who can read its folder. Use it for samples only.");
    else
        giveRecoveryKey(options, practice.renewRecoveryKey());
    return base::ExitCode::Done;
}

base::ExitCode info(const PracticeArguments& options, Console&) {
    const store::PracticeFacts facts = store::Practice::factsOf(options.practice.folder);
    store::Practice practice = openPractice(options.practice);
    const store::PracticeRow row = practice.facts();
    const json shown = {{"name", row.name.reveal()},
                        {"language", row.language},
                        {"currency", row.currency},
                        {"paper", row.paper},
                        {"schema", facts.schema},
                        {"sealed", facts.isSealed},
                        {"clients", practice.connection().integer("SELECT count(*) FROM client")},
                        {"photos", practice.connection().integer("SELECT count(*) FROM photo")},
                        {"sessions", practice.connection().integer("SELECT count(*) FROM session")}};
    if (options.practice.isJson) {
        print(shown.dump(1) + "\n");
        return base::ExitCode::Done;
    }
    for (const auto& [key, value] : shown.items())
        print(key + ": " + (value.is_string() ? value.get<std::string>() : value.dump()) + "\n");
    return base::ExitCode::Done;
}

/// What can be read of a broken practice goes into a new one, which is checked in its place.
base::Findings salvage(PracticeArguments& options, Console& console) {
    const store::SalvageReport report = console.stage("salvage", [&] {
        return store::salvagePractice(options.practice.folder, options.salvaged, console.progress());
    });
    console.say(std::to_string(report.entries) + " entries and " + std::to_string(report.photos) +
                " photos were saved to " + options.salvaged);
    options.practice.folder = options.salvaged;
    return report.findings;
}

base::ExitCode check(const PracticeArguments& asked, Console& console) {
    PracticeArguments options = asked;
    base::Findings lost;
    if (!options.salvaged.empty())
        lost = salvage(options, console);
    store::Practice practice = openPractice(options.practice);
    if (options.isSwept)
        console.say(std::to_string(store::sweepPhotos(practice)) +
                    " photo files without a client were removed");
    store::PracticeReport report = console.stage("check", [&] { return store::checkPractice(practice); });
    report.findings.insert(report.findings.begin(), lost.begin(), lost.end());
    if (options.practice.isJson)
        print(json{{"clients", report.clients},
                   {"photos", report.photos},
                   {"sealed_entries", report.sealedEntries},
                   {"findings", findingsToJson(report.findings)}}
                  .dump(1) +
              "\n");
    else
        print(std::to_string(report.clients) + " clients, " + std::to_string(report.photos) + " photos, " +
              std::to_string(report.sealedEntries) + " sealed entries" +
              (report.findings.empty() ? ": all is well\n" : "\n"));
    return finish(console, report.findings);
}

/// To the places that were named (made if they are not there), or to all that are known.
store::BackupRound writeBackups(const PracticeArguments& options, store::Practice& practice,
                                Console& console) {
    const store::BackupJob job(practice);
    if (options.places.empty()) {
        const auto known = store::placesDue(practice, {}, store::BackupMoment::Now);
        if (known.empty())
            throw base::Error(base::ErrorCode::UsageConflict,
                              {{"reason", "No place of backups is known yet. Name a folder with -o."}});
        return job.writeToAll(known, console.progress());
    }
    store::BackupRound all;
    for (const std::string& place : options.places) {
        const store::BackupRound one = job.writeTo(place, console.progress());
        all.written.insert(all.written.end(), one.written.begin(), one.written.end());
        all.findings.insert(all.findings.end(), one.findings.begin(), one.findings.end());
    }
    return all;
}

base::ExitCode backup(const PracticeArguments& options, Console& console) {
    store::Practice practice = openPractice(options.practice);
    store::BackupRound round =
        console.stage("backup", [&] { return writeBackups(options, practice, console); });
    const base::Findings unreached =
        store::rememberBackups(practice, round, {options.keepDays, options.keepWeeks});
    round.findings.insert(round.findings.end(), unreached.begin(), unreached.end());
    if (options.practice.isJson && round.written.size() != 1) {
        json list = json::array();
        for (const store::BackupFacts& facts : round.written)
            list.push_back(factsToJson(facts));
        print(list.dump(1) + "\n");
    } else {
        for (const store::BackupFacts& facts : round.written)
            printFacts(options, "Wrote", factsToJson(facts));
    }
    return finish(console, round.findings);
}

base::ExitCode restore(const PracticeArguments& options, Console& console) {
    const store::Unlocking unlocking = unlockingFor(options.practice, store::isSealedBackup(options.backup));
    const store::BackupFacts facts = console.stage(
        "restore", [&] { return store::restoreBackup(options.backup, options.practice.folder, unlocking); });
    printFacts(options, "Restored", factsToJson(facts));
    return base::ExitCode::Done;
}

base::ExitCode recoveryKey(const PracticeArguments& options, Console&) {
    store::Practice practice = openPractice(options.practice);
    giveRecoveryKey(options, practice.renewRecoveryKey());
    return base::ExitCode::Done;
}

using Part = base::ExitCode (*)(const PracticeArguments&, Console&);

CLI::App* addPart(CLI::App& command, PracticeArguments& options, CommonOptions& common, const char* name,
                  const char* description) {
    CLI::App* part = command.add_subcommand(name, description);
    addPracticeOptions(*part, options.practice, FolderOption::Positional);
    addCommonOptions(*part, common);
    return part;
}

} // namespace

Verb addPractice(CLI::App& program, CommonOptions& common) {
    const auto options = std::make_shared<PracticeArguments>();
    CLI::App* command = program.add_subcommand("practice", "Make, check, back up and restore a practice");
    command->require_subcommand(1);
    CLI::App* created = addPart(*command, *options, common, "create", "Make a new practice in a new folder");
    created->add_option("--name", options->name, "Name of the practice")->required();
    created->add_option("--language", options->language, "Language of its papers (default en)");
    created->add_option("--currency", options->currency, "Currency, three letters (default USD)");
    created->add_option("--paper", options->paper, "A4 or Letter")->check(CLI::IsMember({"A4", "Letter"}));
    created->add_flag("--open", options->isOpen, "Without a passphrase: for samples, never for clients");
    created->add_option("--recovery-output", options->recoveryOutput, "File to write the recovery key to");
    addPart(*command, *options, common, "info", "Print what a practice holds");
    CLI::App* checked = addPart(*command, *options, common, "check", "Look at every entry and every photo");
    checked->add_flag("--sweep", options->isSwept,
                      "First remove photo files that belong to no client any more");
    checked->add_option("--salvage", options->salvaged,
                        "First save what can be read of a broken practice to this new folder");
    CLI::App* renewed = addPart(*command, *options, common, "recovery-key",
                                "Make a new recovery key; the one before no longer opens the practice");
    renewed->add_option("--recovery-output", options->recoveryOutput, "File to write the recovery key to");
    CLI::App* saved = addPart(*command, *options, common, "backup", "Write a backup and read it back");
    saved->add_option("-o,--output", options->places,
                      "Folder that holds backups; several times. Without: all folders used before");
    saved->add_option("--keep-days", options->keepDays, "Days of which one backup is kept (default 7)")
        ->check(CLI::Range(1, 3660));
    saved->add_option("--keep-weeks", options->keepWeeks, "Weeks of which one is kept (default 4)")
        ->check(CLI::Range(0, 520));
    CLI::App* restored =
        addPart(*command, *options, common, "restore", "Make a practice in a new folder from a backup");
    restored->add_option("--from", options->backup, "Folder of the backup")->required();
    const std::map<std::string, Part> parts = {{"create", create}, {"info", info},
                                               {"check", check},   {"recovery-key", recoveryKey},
                                               {"backup", backup}, {"restore", restore}};
    Verbs more = addExchangeParts(*command, common);
    more.merge(addCatalogueParts(*command, common));
    return [options, command, parts, more](Console& console) {
        const std::string name = command->get_subcommands().front()->get_name();
        const auto verb = more.find(name);
        return verb == more.end() ? parts.at(name)(*options, console) : verb->second(console);
    };
}

} // namespace trichion::cli
