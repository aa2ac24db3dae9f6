// The words that a shell offers, asked of the shell itself.

#include "program.h"
#include "support/temporary_folder.h"

#include <cstdio>
#include <fstream>
#include <gtest/gtest.h>
#include <string>

namespace trichion::test {

namespace {

/// What bash would offer in place of the last of the words, one in a line.
std::string offeredFor(const std::string& words, int count) {
    const TemporaryFolder folder;
    const std::string script = (folder.path() / "completion").string();
    std::ofstream(script) << runCli({"completion", "bash"}).output;
    std::string command = "bash -c 'source \"$0\"; COMP_WORDS=(trichion-cli " + words + "); COMP_CWORD=";
    command += std::to_string(count);
    command += R"(; _trichion_cli; printf "%s\n" "${COMPREPLY[@]}"' ')" + script + "'";
    std::string output;
    FILE* pipe = ::popen(command.c_str(), "r");
    if (pipe == nullptr)
        return "no shell";
    for (int c = 0; (c = std::fgetc(pipe)) != EOF;)
        output += static_cast<char>(c);
    ::pclose(pipe);
    return output;
}

} // namespace

TEST(CompletionCli, OffersCommandsTheirPartsAndTheirOptions) {
    EXPECT_EQ(offeredFor("treat", 1), "treatments\n");
    EXPECT_EQ(offeredFor("lots st", 2), "stock\n");
    EXPECT_EQ(offeredFor("lots add --ma", 3), "--maker\n");
    EXPECT_EQ(offeredFor("preview photo.jpg --treat", 3), "--treatment\n");
}

TEST(CompletionCli, KnowsThreeShells) {
    EXPECT_NE(runCli({"completion", "zsh"}).output.find("#compdef trichion-cli"), std::string::npos);
    EXPECT_NE(runCli({"completion", "fish"}).output.find("-l treatment"), std::string::npos);
    EXPECT_EQ(runCli({"completion", "tcsh"}).exitCode, 2);
}

} // namespace trichion::test
