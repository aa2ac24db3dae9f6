#include "cli/verbs.h"
#include "fuzz/kinds.h"

#include <algorithm>
#include <string>
#include <vector>

namespace trichion::fuzz {

namespace {

/// In the order CLI11 takes them from a vector: the last one first.
std::vector<std::string> argumentsFrom(Input input) {
    std::vector<std::string> arguments;
    const std::string_view text = textOf(input);
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\0', at), text.size());
        arguments.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    std::reverse(arguments.begin(), arguments.end());
    return arguments;
}

} // namespace

void takeArguments(Input input) {
    answers([&] {
        cli::CommonOptions common;
        CLI::App program("Trichion", "trichion-cli");
        program.require_subcommand(1);
        (void)cli::addVerbs(program, common);
        try {
            program.parse(argumentsFrom(input));
        } catch (const CLI::Error& answer) {
            require(!std::string(answer.what()).empty(), "a refusal without a sentence");
        }
    });
}

} // namespace trichion::fuzz
