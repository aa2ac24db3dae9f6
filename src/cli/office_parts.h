#pragma once
/// \file
/// Verbs with parts that work on an open practice ("consent sign", "invoice pay"): one set of options for all
/// parts.

#include "commands.h"
#include "practice_access.h"

#include <CLI/CLI.hpp>
#include <cstdint>
#include <map>
#include <memory>
#include <string>

namespace trichion::cli {

/// What the parts are given.
struct OfficeOptions {
    PracticeOptions practice;
    std::int64_t client = 0;
    std::int64_t number = 0;
    std::string kind;
    std::string language = "en";
    std::string file;
    std::string guardian;
    std::string witness;
    std::string when;
    std::string until;
    std::string maker;
    double volume_ml = 0.0;
    double least_ml = 0.0;
    std::int64_t minutes = 60;
    std::string state = "cancelled";
    std::string reason;
    std::string id;
    std::string cream;
    std::string part = "whole";
    std::int64_t amount_minor = 0;
    std::string method = "card";
    std::string output;
    std::string name;
    std::string address;
    std::string contact;
    std::string taxNumber;
    std::string logo;
    std::string timeZone;
    std::string paper;
    std::string before;
    std::string after;
};

using OfficePart = base::ExitCode (*)(const OfficeOptions&, Console&);

/// A verb with parts; each part runs one function.
class OfficeParts {
  public:
    OfficeParts(CLI::App& program, CommonOptions& common, const char* name, const char* what)
        : m_command(program.add_subcommand(name, what)), m_common(common) {
        m_command->require_subcommand(1);
    }

    CLI::App* add(const char* name, const char* what, OfficePart part) {
        CLI::App* added = m_command->add_subcommand(name, what);
        addPracticeOptions(*added, options->practice, FolderOption::Named);
        addCommonOptions(*added, m_common);
        m_parts[name] = part;
        return added;
    }
    void ofClient(CLI::App* part) {
        part->add_option("client", options->client, "Number of the client")->required();
    }
    [[nodiscard]] Verb verb() const {
        return [options = options, command = m_command, parts = m_parts](Console& console) {
            return parts.at(command->get_subcommands().front()->get_name())(*options, console);
        };
    }

    std::shared_ptr<OfficeOptions> options = std::make_shared<OfficeOptions>();

  private:
    CLI::App* m_command;
    CommonOptions& m_common;
    std::map<std::string, OfficePart> m_parts;
};

/// Indented JSON with a line end.
template<class Json>
[[nodiscard]] std::string dumped(const Json& document) {
    return document.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}
/// Lists findings and says how the command ends.
[[nodiscard]] base::ExitCode endedWith(const base::Findings& findings, Console& console);
/// Errors: OutputFormatUnknown, those of requireOutputs.
void requirePdf(const std::string& path);

} // namespace trichion::cli
