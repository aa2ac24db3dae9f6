#include "commands.h"
#include "options.h"

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace trichion::cli {

namespace {

/// What may follow the commands typed so far.
struct Place {
    std::string path; ///< "client add"; empty: nothing typed yet
    std::vector<const CLI::App*> commands;
    std::vector<const CLI::Option*> options; ///< those with a name
};

void collectPlaces(const CLI::App& app, const std::string& path, std::vector<Place>& places) {
    Place place = {path, app.get_subcommands([](const CLI::App*) { return true; }), {}};
    for (const CLI::Option* option : app.get_options())
        if (!option->get_lnames().empty())
            place.options.push_back(option);
    places.push_back(place);
    for (const CLI::App* command : place.commands)
        collectPlaces(*command, path.empty() ? command->get_name() : path + ' ' + command->get_name(),
                      places);
}

bool takesValue(const CLI::Option& option) {
    return option.get_type_size() != 0 && option.get_expected_max() != 0;
}

/// The first sentence at most, without what a shell would read.
std::string plain(const std::string& description) {
    std::string text;
    for (const char letter : description.substr(0, description.find(". ")))
        if (std::string_view("'\"`$\\[]").find(letter) == std::string_view::npos)
            text += letter == ':' ? ';' : letter;
    return text;
}

std::string joined(const Place& place) {
    std::string words;
    for (const CLI::App* command : place.commands)
        words += command->get_name() + ' ';
    for (const CLI::Option* option : place.options)
        words += "--" + option->get_lnames().front() + ' ';
    return words;
}

std::string patternOf(const std::vector<Place>& places) {
    std::string pattern;
    for (const Place& place : places)
        if (!place.path.empty())
            pattern += (pattern.empty() ? "\"" : "|\"") + place.path + '"';
    return pattern;
}

std::string bashOf(const std::vector<Place>& places) {
    std::string script = "# bash completion for trichion-cli; made by: trichion-cli completion bash\n"
                         "_trichion_cli() {\n"
                         "    local path='' word words=''\n"
                         "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
                         "        case \"${path:+$path }$word\" in\n        ";
    script += patternOf(places) + ") path=\"${path:+$path }$word\" ;;\n        esac\n    done\n"
                                  "    case \"$path\" in\n";
    for (const Place& place : places)
        script += "    \"" + place.path + "\") words='" + joined(place) + "' ;;\n";
    script += "    esac\n"
              "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"${COMP_WORDS[COMP_CWORD]}\")\n"
              "}\n"
              "complete -o bashdefault -o default -F _trichion_cli trichion-cli\n";
    return script;
}

std::string zshOf(const std::vector<Place>& places) {
    std::string script = "#compdef trichion-cli\n# made by: trichion-cli completion zsh\n"
                         "_trichion-cli() {\n"
                         "    local place='' word\n"
                         "    local -a said\n"
                         "    for word in \"${(@)words[2,CURRENT-1]}\"; do\n"
                         "        case \"${place:+$place }$word\" in\n        ";
    script += "(" + patternOf(places) +
              ") place=\"${place:+$place }$word\" ;;\n        esac\n    done\n"
              "    case \"$place\" in\n";
    for (const Place& place : places) {
        script += "    \"" + place.path + "\") said=(";
        for (const CLI::App* command : place.commands)
            script += "'" + command->get_name() + ':' + plain(command->get_description()) + "' ";
        for (const CLI::Option* option : place.options)
            script += "'--" + option->get_lnames().front() + ':' + plain(option->get_description()) + "' ";
        script += ") ;;\n";
    }
    script += "    esac\n"
              "    _describe -o 'trichion-cli' said || _files\n"
              "}\n"
              "_trichion-cli \"$@\"\n";
    return script;
}

/// The condition under which fish offers what may stand at a place.
std::string fishCondition(const Place& place) {
    std::string condition;
    if (place.path.empty())
        return "__fish_use_subcommand";
    for (std::size_t start = 0; start < place.path.size();) {
        const std::size_t end = std::min(place.path.find(' ', start), place.path.size());
        condition += (condition.empty() ? "" : "; and ") + std::string("__fish_seen_subcommand_from ") +
                     place.path.substr(start, end - start);
        start = end + 1;
    }
    return condition;
}

std::string fishOf(const std::vector<Place>& places) {
    std::string script = "# fish completion for trichion-cli; made by: trichion-cli completion fish\n";
    for (const Place& place : places) {
        const std::string start = "complete -c trichion-cli -n '" + fishCondition(place) + "' ";
        for (const CLI::App* command : place.commands)
            script +=
                start + "-a " + command->get_name() + " -d '" + plain(command->get_description()) + "'\n";
        for (const CLI::Option* option : place.options)
            script += start + "-l " + option->get_lnames().front() + (takesValue(*option) ? " -r" : "") +
                      " -d '" + plain(option->get_description()) + "'\n";
    }
    return script;
}

} // namespace

Verb addCompletion(CLI::App& program, CommonOptions& common) {
    const auto shell = std::make_shared<std::string>();
    CLI::App* command =
        program.add_subcommand("completion", "Print what makes a shell complete trichion-cli's words");
    command->add_option("SHELL", *shell, "bash, zsh or fish")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}));
    addCommonOptions(*command, common);
    return [shell, &program](Console&) {
        std::vector<Place> places;
        collectPlaces(program, "", places);
        const std::string script = *shell == "bash"  ? bashOf(places)
                                   : *shell == "zsh" ? zshOf(places)
                                                     : fishOf(places);
        std::fputs(script.c_str(), stdout);
        return base::ExitCode::Done;
    };
}

} // namespace trichion::cli
