#include "program.h"
#include "support/temporary_folder.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace fs = std::filesystem;
using trichion::test::Outcome;
using trichion::test::runCli;

namespace {

class TurntableCli : public testing::Test {
  protected:
    [[nodiscard]] std::string in(const std::string& name) const {
        return (m_temporary.path() / name).string();
    }
    [[nodiscard]] std::string bytesOf(const std::string& name) const {
        std::ifstream file(in(name), std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(file), {});
    }
    [[nodiscard]] std::size_t files() const {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(m_temporary.path()), fs::directory_iterator()));
    }
    void draw(const std::string& name, const std::vector<std::string>& options) const {
        std::vector<std::string> arguments = {"turntable", "-o", in(name), "--size", "400"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const Outcome outcome = runCli(arguments);
        EXPECT_TRUE(outcome.exitCode == 0 || outcome.exitCode == 1) << outcome.errors;
    }

    trichion::test::TemporaryFolder m_temporary;
};

/// Width and height from a PNG's header.
std::pair<int, int> sizeOf(const std::string& png) {
    const auto number = [&](std::size_t at) {
        int value = 0;
        for (std::size_t i = 0; i < 4; ++i)
            value = value * 256 + static_cast<unsigned char>(png[at + i]);
        return value;
    };
    return {number(16), number(20)};
}

} // namespace

TEST_F(TurntableCli, WritesAStampedPictureThatDependsOnNothingElse) {
    draw("a.png", {});
    draw("b.png", {"--threads", "1"});
    EXPECT_EQ(sizeOf(bytesOf("a.png")), (std::pair{400, 400}));
    EXPECT_EQ(bytesOf("a.png"), bytesOf("b.png"));
    EXPECT_NE(bytesOf("a.png").find("Simulation, not a promise"), std::string::npos);
    draw("bare.png", {"--bare"});
    draw("dark.png", {"--skin", "6"});
    draw("small.png", {"--circumference-cm", "50"});
    for (const char* other : {"bare.png", "dark.png", "small.png"})
        EXPECT_NE(bytesOf("a.png"), bytesOf(other)) << other;
}

TEST_F(TurntableCli, AFullTurnIsTheSidesOneByOne) {
    draw("turn.png", {"--frames", "4", "--lift", "10"});
    ASSERT_EQ(files(), 4U);
    draw("side.png", {"--turn", "90", "--lift", "10"});
    draw("back.png", {"--turn", "180", "--lift", "10"});
    EXPECT_EQ(bytesOf("turn-02.png"), bytesOf("side.png"));
    EXPECT_EQ(bytesOf("turn-03.png"), bytesOf("back.png"));
    EXPECT_NE(bytesOf("turn-02.png"), bytesOf("turn-04.png"));
}

TEST_F(TurntableCli, RefusesWhatItCannotDo) {
    const std::vector<std::pair<std::vector<std::string>, std::string>> refused = {
        {{"--lift", "100"}, "--lift"},
        {{"--skin", "7"}, "--skin"},
        {{"--frames", "0"}, "--frames"},
        {{"--size", "20"}, "--size"},
        {{"--circumference-cm", "90"}, "--circumference-cm"},
        {{"--session", "9"}, "--session"},
        {{"--head", in("none.json")}, "none.json"}};
    for (const auto& [options, mentions] : refused) {
        std::vector<std::string> arguments = {"turntable", "-o", in("x.png")};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const Outcome outcome = runCli(arguments);
        EXPECT_GE(outcome.exitCode, 2) << options.front();
        EXPECT_NE(outcome.errors.find(mentions), std::string::npos) << outcome.errors;
    }
    EXPECT_EQ(runCli({"turntable", "-o", in("x.gif")}).exitCode, 2);
    EXPECT_EQ(files(), 0U);
}
