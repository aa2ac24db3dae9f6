#include "cli/program.h"
#include "fuzz/replay.h"

#include <sstream>

using namespace trichion;
using namespace trichion::fuzz;

TEST(Hostile, Photos) {
    replay("photo", takePhoto);
}

TEST(Hostile, Designs) {
    replay("design", takeDesign);
}

TEST(Hostile, ViewsAndHeads) {
    replay("view", takeView);
}

TEST(Hostile, Profiles) {
    replay("profile", takeProfile);
}

TEST(Hostile, Catalogues) {
    replay("catalogue", takeCatalogue);
}

TEST(Hostile, ClientExports) {
    replay("export", takeExport);
}

TEST(Hostile, Backups) {
    replay("backup", takeBackup);
}

TEST(Hostile, Databases) {
    replay("database", takeDatabase);
}

TEST(Hostile, Arguments) {
    const std::set<std::filesystem::path> files = keptInputs("arguments");
    EXPECT_FALSE(files.empty());
    for (const std::filesystem::path& path : files) {
        const std::vector<std::uint8_t> input = inputIn(path);
        std::istringstream text{std::string(textOf(input))};
        std::vector<std::string> arguments;
        for (std::string argument; std::getline(text, argument, '\0');)
            arguments.push_back(argument);
        const test::Outcome outcome = test::runCli(arguments);
        EXPECT_TRUE(outcome.exitCode >= 0 && outcome.exitCode <= 5)
            << path.filename() << " ended with " << outcome.exitCode << ": " << outcome.errors;
    }
}
