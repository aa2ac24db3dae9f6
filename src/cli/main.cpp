#include "photo/decode.h"
#include "trichion/base/messages.h"
#include "trichion/base/process.h"
#include "trichion/base/resources.h"
#include "trichion/base/terminal.h"
#include "verbs.h"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>
#include <map>
#include <string>

namespace trichion::cli {

namespace {

constexpr const char* kFooter = "Every picture is stamped as a simulation with its state.\n"
                                "Exit codes: 0 done, 1 done with findings, 2 usage, 3 bad input, 4 output "
                                "failed, 5 interrupted, 70 a bug.";

base::ExitCode execute(const Verb& verb, const CommonOptions& common) {
    const base::Interruption interruption;
    Console console(common, interruption.token());
    try {
        return verb(console);
    } catch (const base::Error& error) {
        console.complain(base::describe(error));
        return base::exitCodeOf(error.code());
    } catch (const std::bad_alloc&) {
        console.complain("Not enough memory for this photo. Close other programs or scale the photo down.");
        return base::ExitCode::BadInput;
    } catch (const std::exception& error) {
        console.complain(std::string("This is a bug in Trichion, please report it: ") + error.what());
        return base::ExitCode::Bug;
    }
}

int run(int argc, char** argv) {
    CommonOptions common;
    CLI::App program("Trichion: previews and plans for scalp micropigmentation.", "trichion-cli");
    program.set_version_flag("--version", "trichion-cli " + std::string(base::programVersion()));
    program.require_subcommand(1);
    program.footer(kFooter);
    const std::map<std::string, Verb> verbs = addVerbs(program, common);
    for (CLI::App* command : program.get_subcommands({}))
        command->footer(kFooter);
    try {
        program.parse(argc, argv);
    } catch (const CLI::Success& wanted) {
        return program.exit(wanted);
    } catch (const CLI::ParseError& error) {
        std::fprintf(stderr, "trichion-cli: %s\nSee trichion-cli --help.\n", error.what());
        return static_cast<int>(base::ExitCode::Usage);
    }
    return static_cast<int>(execute(verbs.at(program.get_subcommands().front()->get_name()), common));
}

} // namespace

} // namespace trichion::cli

int main(int argc, char** argv) {
    trichion::base::keepMemoryPrivate();
    trichion::photo::claimMainThread();
    try {
        return trichion::cli::run(argc, argv);
    } catch (const trichion::base::Error& error) { // a resource that the options are made from
        std::fprintf(stderr, "trichion-cli: %s\n", trichion::base::describe(error).c_str());
        return static_cast<int>(trichion::base::exitCodeOf(error.code()));
    }
}
