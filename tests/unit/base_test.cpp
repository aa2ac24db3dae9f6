#include "support/temporary_folder.h"
#include "trichion/base/color.h"
#include "trichion/base/error.h"
#include "trichion/base/file.h"
#include "trichion/base/json.h"
#include "trichion/base/messages.h"
#include "trichion/base/parallel.h"
#include "trichion/base/process.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <csignal>
#include <filesystem>
#include <functional>
#include <gtest/gtest.h>
#include <numeric>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace trichion::base;
using trichion::test::TemporaryFolder;

namespace {

ErrorCode codeOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        return error.code();
    }
    ADD_FAILURE() << "no error was thrown";
    return ErrorCode::Interrupted;
}

std::string contentOf(const fs::path& path) {
    const std::vector<std::uint8_t> bytes = readFile(path, 1 << 20);
    return std::string(bytes.begin(), bytes.end());
}

} // namespace

TEST(Color, EncodingRoundsEveryCodeBackToItself) {
    for (int code = 0; code < 256; ++code)
        EXPECT_EQ(encodeSrgb8(linearTable()[static_cast<std::size_t>(code)]), code);
}

TEST(Color, EncodingAgreesWithTheFormulaEverywhere) {
    for (int i = 0; i <= 200000; ++i) {
        const float linear = static_cast<float>(i) / 200000.0F;
        const double exact = srgbFromLinear(static_cast<double>(linear)) * 255.0;
        EXPECT_LE(std::abs(exact - encodeSrgb8(linear)), 0.5001) << linear;
    }
}

TEST(Color, EncodingClampsAndSurvivesNan) {
    EXPECT_EQ(encodeSrgb8(-1.0F), 0);
    EXPECT_EQ(encodeSrgb8(7.0F), 255);
    EXPECT_EQ(encodeSrgb8(std::nanf("")), 0);
}

TEST(Color, LabOfWhiteAndGreyIsNeutral) {
    const Lab white = labFromLinear({1.0, 1.0, 1.0});
    EXPECT_NEAR(white.L, 100.0, 1e-3);
    EXPECT_NEAR(white.a, 0.0, 0.02);
    EXPECT_NEAR(white.b, 0.0, 0.02);
    EXPECT_NEAR(labFromLinear({0.18, 0.18, 0.18}).L, 49.5, 0.1);
}

TEST(Messages, EveryErrorAndFindingSaysWhatToDo) {
    for (int i = 0; i <= static_cast<int>(ErrorCode::Interrupted); ++i) {
        const auto code = static_cast<ErrorCode>(i);
        EXPECT_GE(messageTemplate(code).size(), code == ErrorCode::UsageConflict ? 8U : 12U) << nameOf(code);
        for (int j = 0; j < i; ++j)
            EXPECT_STRNE(nameOf(code), nameOf(static_cast<ErrorCode>(j)));
    }
    for (int i = 0; i <= static_cast<int>(FindingCode::DensityErased); ++i)
        for (int j = 0; j < i; ++j)
            EXPECT_STRNE(nameOf(static_cast<FindingCode>(i)), nameOf(static_cast<FindingCode>(j)));
}

TEST(Messages, HostileValuesCannotForgeLines) {
    const std::string text = fillTemplate("a {x} b {missing}", {{"x", "1\n2\x1b[31m"}});
    EXPECT_EQ(text, "a 1 2 [31m b ?");
}

TEST(DurableWrite, ReplacesTheWholeFile) {
    const TemporaryFolder folder;
    durableWrite(folder.path() / "a", std::string_view("a long first content"));
    durableWrite(folder.path() / "a", std::string_view("short"));
    EXPECT_EQ(contentOf(folder.path() / "a"), "short");
    EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()), 1);
}

TEST(DurableWrite, NamesWhatIsWrongWithTheTarget) {
    const TemporaryFolder folder;
    fs::create_directory(folder.path() / "sub");
    EXPECT_EQ(codeOf([&] { durableWrite(folder.path() / "none" / "a", std::string_view("x")); }),
              ErrorCode::OutputFolderMissing);
    EXPECT_EQ(codeOf([&] { durableWrite(folder.path() / "sub", std::string_view("x")); }),
              ErrorCode::OutputNotWritable);
}

TEST(DurableWrite, KeepsTheOldFileWhenTheDiskIsFull) {
    // /dev/full stands in for nothing here: a real limit on file size makes every write fail as a full disk
    // does.
    const TemporaryFolder folder;
    const fs::path target = folder.path() / "a";
    durableWrite(target, std::string_view("old"));
    const pid_t child = ::fork();
    if (child == 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{4096, 4096};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        try {
            durableWrite(target, std::string(100000, 'x'));
        } catch (const Error& error) {
            ::_exit(error.code() == ErrorCode::OutputDiskFull ? 0 : 1);
        }
        ::_exit(2);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(status, 0);
    EXPECT_EQ(contentOf(target), "old");
    EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()), 1);
}

TEST(ReadFile, NamesWhatIsWrongWithTheSource) {
    const TemporaryFolder folder;
    EXPECT_EQ(codeOf([&] { (void)readFile(folder.path() / "none", 10); }), ErrorCode::FileMissing);
    EXPECT_EQ(codeOf([&] { (void)readFile(folder.path(), 10); }), ErrorCode::FileNoPermission);
    ASSERT_EQ(::mkfifo((folder.path() / "pipe").c_str(), 0600), 0);
    EXPECT_EQ(codeOf([&] { (void)readFile(folder.path() / "pipe", 10); }), ErrorCode::FileNoPermission);
    durableWrite(folder.path() / "big", std::string(11, 'x'));
    EXPECT_EQ(codeOf([&] { (void)readFile(folder.path() / "big", 10); }), ErrorCode::FileTooLarge);
}

TEST(Json, NamesThePlaceOfAWrongValue) {
    const JsonNode document = JsonNode::parse(R"({"a":[{"b":1},{"b":"x"}]})", "d.json");
    try {
        (void)document.at("a").elements()[1].at("b").number(0, 1);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(describe(error), "\"d.json\": a[1].b must be a number from 0 to 1.");
    }
}

TEST(Json, RefusesBrokenDeepAndNewerDocuments) {
    EXPECT_EQ(codeOf([] { (void)JsonNode::parse("{", "d"); }), ErrorCode::FileNotJson);
    EXPECT_EQ(codeOf([] { (void)JsonNode::parse(std::string(200000, '['), "d"); }), ErrorCode::FileNotJson);
    const JsonNode newer = JsonNode::parse(R"({"format":"x","version":3})", "d");
    EXPECT_EQ(codeOf([&] { (void)newer.requireFormat("x", 2); }), ErrorCode::FileNewer);
    EXPECT_EQ(codeOf([&] { (void)newer.requireFormat("y", 2); }), ErrorCode::FileWrongFormat);
    EXPECT_EQ(codeOf([] { (void)JsonNode::parse("1e999", "d"); }), ErrorCode::FileNotJson);
}

TEST(ParallelFor, VisitsEveryIndexOnceOnAnyNumberOfThreads) {
    for (const int threads : {0, 1, 2, 7}) {
        std::vector<int> visits(1000, 0);
        parallelFor(1000, threads, {}, [&](int i) { ++visits[static_cast<std::size_t>(i)]; });
        EXPECT_EQ(std::accumulate(visits.begin(), visits.end(), 0), 1000);
        EXPECT_EQ(*std::max_element(visits.begin(), visits.end()), 1);
    }
}

TEST(ParallelFor, PassesTheErrorOfTheLowestIndexOn) {
    std::atomic<bool> laterHasFailed = false;
    EXPECT_EQ(codeOf([&] {
                  parallelFor(2, 2, {}, [&](int i) {
                      while (i == 0 && !laterHasFailed)
                          std::this_thread::yield();
                      if (i == 0)
                          throw Error(ErrorCode::FitFailed);
                      laterHasFailed = true;
                      throw Error(ErrorCode::NoHeadOutline);
                  });
              }),
              ErrorCode::FitFailed);
}

TEST(ParallelFor, StopsWhenAskedAndPassesErrorsOn) {
    std::stop_source source;
    std::atomic<int> visited = 0;
    EXPECT_EQ(codeOf([&] {
                  parallelFor(100000, 2, source.get_token(), [&](int) {
                      if (++visited == 10)
                          source.request_stop();
                  });
              }),
              ErrorCode::Interrupted);
    EXPECT_LT(visited.load(), 100000);
    EXPECT_EQ(codeOf([] { parallelFor(8, 2, {}, [](int) { throw Error(ErrorCode::FitFailed); }); }),
              ErrorCode::FitFailed);
}

TEST(Process, LeavesNoCoreDump) {
    const pid_t child = ::fork();
    if (child == 0) {
        keepMemoryPrivate();
        rlimit limit{1, 1};
        ::getrlimit(RLIMIT_CORE, &limit);
        if (limit.rlim_cur != 0 || limit.rlim_max != 0)
            ::_exit(1);
        std::raise(SIGSEGV);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_TRUE(WIFSIGNALED(status)) << "exit code " << WEXITSTATUS(status);
    EXPECT_FALSE(WCOREDUMP(status));
}
