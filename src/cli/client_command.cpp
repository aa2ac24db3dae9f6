#include "client_json.h"
#include "commands.h"
#include "practice_access.h"
#include "practice_rows.h"
#include "trichion/base/file.h"
#include "trichion/store/client_index.h"

#include <iterator>
#include <limits>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>

namespace trichion::cli {

using json = nlohmann::ordered_json;

namespace {

constexpr std::size_t kLargestClient_bytes = std::size_t{4} << 20U;

struct ClientArguments {
    PracticeOptions practice;
    std::string file;
    std::string typed;
    std::int64_t number = 0;
    bool isSure = false;
};

std::string textOf(const std::string& file) {
    std::string text;
    if (file != "-") {
        const std::vector<std::uint8_t> bytes = base::readFile(file, kLargestClient_bytes);
        return std::string(bytes.begin(), bytes.end());
    }
    for (int c = 0; (c = std::getchar()) != EOF && text.size() <= kLargestClient_bytes;)
        text += static_cast<char>(c);
    return text;
}

store::Client clientOf(store::Practice& practice, std::int64_t number) {
    std::vector<store::Client> found = practice.where<store::Client>("number", std::to_string(number));
    if (found.empty())
        throw base::Error(base::ErrorCode::RowMissing,
                          {{"what", "client"}, {"given", std::to_string(number)}});
    return std::move(found.front());
}

/// A name as it is compared: without accents, capitals and blanks around it.
std::string comparedName(const store::Client& client) {
    const std::string name = store::folded(client.name.reveal());
    const std::size_t begin = name.find_first_not_of(' ');
    return begin == std::string::npos ? "" : name.substr(begin, name.find_last_not_of(' ') + 1 - begin);
}

base::Findings twinsOf(store::Practice& practice, const store::Client& client) {
    base::Findings findings;
    for (const store::Client& other : practice.all<store::Client>())
        if (other.id != client.id && other.bornOn == client.bornOn &&
            comparedName(other) == comparedName(client))
            findings.push_back({base::FindingCode::ClientTwin, {{"given", std::to_string(other.number)}}});
    return findings;
}

base::ExitCode add(const ClientArguments& options, Console& console) {
    store::Client client = clientFromJson(textOf(options.file), options.file);
    store::Practice practice = openPractice(options.practice);
    if (client.bornOn && plan::Date::parse(client.bornOn->reveal()) > plan::Date::ofMoment(practice.now_ms()))
        throw base::Error(
            base::ErrorCode::EntryInvalid,
            {{"what", "The birthday"}, {"expected", "in the past"}, {"given", client.bornOn->reveal()}});
    store::Transaction transaction(practice.connection());
    client = practice.add(transaction, client);
    transaction.commit();
    const base::Findings findings = twinsOf(practice, client);
    print(options.practice.isJson ? json{{"number", client.number}, {"id", client.id.text}}.dump(1) + "\n"
                                  : "Client " + std::to_string(client.number) + " added.\n");
    console.list(findings);
    return findings.empty() ? base::ExitCode::Done : base::ExitCode::DoneWithFindings;
}

base::ExitCode list(const ClientArguments& options, Console&) {
    store::Practice practice = openPractice(options.practice);
    const store::ClientIndex index(practice);
    json shown = json::array();
    for (const auto& entry : index.find(options.typed, std::numeric_limits<std::size_t>::max())) {
        shown.push_back({{"number", entry.number}, {"name", entry.name}});
        if (!options.practice.isJson)
            print(std::to_string(entry.number) + "\t" + entry.name + "\n");
    }
    if (options.practice.isJson)
        print(shown.dump(1, ' ', false, json::error_handler_t::replace) + "\n");
    return base::ExitCode::Done;
}

base::ExitCode show(const ClientArguments& options, Console&) {
    store::Practice practice = openPractice(options.practice);
    const std::string text = clientToJson(clientOf(practice, options.number));
    if (options.practice.isJson) {
        print(text);
        return base::ExitCode::Done;
    }
    const json shown = json::parse(text);
    for (const auto& [key, value] : shown.items())
        print(key + ": " + (value.is_string() ? value.get<std::string>() : value.dump()) + "\n");
    return base::ExitCode::Done;
}

base::ExitCode erase(const ClientArguments& options, Console& console) {
    if (!options.isSure)
        throw base::Error(
            base::ErrorCode::UsageConflict,
            {{"reason", "Erasing cannot be undone: photos, designs and sessions of the client go, in "
                        "the backups as well. Invoices stay as the law asks. Add --yes to do it."}});
    store::Practice practice = openPractice(options.practice);
    const base::Findings unreached = console.stage(
        "erase", [&] { return store::eraseClient(practice, clientOf(practice, options.number).id); });
    print(options.practice.isJson
              ? json{{"erased", options.number}, {"unreached", unreached.size()}}.dump(1) + "\n"
              : "Client " + std::to_string(options.number) + " erased.\n");
    console.list(unreached);
    return unreached.empty() ? base::ExitCode::Done : base::ExitCode::DoneWithFindings;
}

using Part = base::ExitCode (*)(const ClientArguments&, Console&);

CLI::App* addPart(CLI::App& command, ClientArguments& options, CommonOptions& common, const char* name,
                  const char* description) {
    CLI::App* part = command.add_subcommand(name, description);
    addPracticeOptions(*part, options.practice, FolderOption::Named);
    addCommonOptions(*part, common);
    return part;
}

} // namespace

Verb addClient(CLI::App& program, CommonOptions& common) {
    const auto options = std::make_shared<ClientArguments>();
    CLI::App* command = program.add_subcommand("client", "List, show, add and erase clients");
    command->require_subcommand(1);
    CLI::App* listed = addPart(*command, *options, common, "list", "List clients by number");
    listed->add_option("--find", options->typed,
                       "Only those whose name, number, phone, e-mail or note has these words");
    for (const char* name : {"show", "erase"}) {
        CLI::App* part =
            addPart(*command, *options, common, name,
                    std::string(name) == "show" ? "Print all that is known of a client"
                                                : "Remove a client and all that belongs to them");
        part->add_option("number", options->number, "Number of the client")->required();
        if (std::string(name) == "erase")
            part->add_flag("--yes", options->isSure, "Really erase");
    }
    CLI::App* added = addPart(*command, *options, common, "add", "Add a client from a JSON file");
    added->add_option("file", options->file, "Client (JSON), or - for standard input")->required();
    const std::map<std::string, Part> parts = {
        {"list", list}, {"show", show}, {"add", add}, {"erase", erase}};
    return [options, command, parts](Console& console) {
        return parts.at(command->get_subcommands().front()->get_name())(*options, console);
    };
}

} // namespace trichion::cli
