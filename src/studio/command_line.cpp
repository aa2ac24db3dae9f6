#include "studio/command_line.h"

#include "trichion/base/error.h"
#include "trichion/base/resources.h"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace trichion::studio {

namespace {

bool isSet(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr && *value != '\0';
}

} // namespace

CommandLine parseCommandLine(int argc, char** argv) {
    CommandLine result;
    std::vector<std::string> files;
    CLI::App program("Trichion: a studio for scalp micropigmentation.", "trichion");
    program.set_version_flag("--version", "trichion " + std::string(base::programVersion()));
    program.add_option(
        "FILE", files,
        "Photos of one head to open (JPEG, PNG, TIFF, WebP or HEIC), a design, a head or a view");
    try {
        program.parse(argc, argv);
    } catch (const CLI::Success& wanted) {
        result.exitCode = program.exit(wanted);
    } catch (const CLI::ParseError& error) {
        std::fprintf(stderr, "trichion: %s\nSee trichion --help.\n", error.what());
        result.exitCode = static_cast<int>(base::ExitCode::Usage);
    }
    result.options.files.assign(files.begin(), files.end());
    return result;
}

bool hasDisplay() {
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM");
}

} // namespace trichion::studio
