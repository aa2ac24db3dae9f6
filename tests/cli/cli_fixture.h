#pragma once
/// \file
/// A folder of its own for each test of the command line, and the sample photos.

#include "program.h"
#include "support/temporary_folder.h"
#include "trichion/base/file.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace trichion::test {

namespace fs = std::filesystem;

inline const std::string kFront = TRICHION_SOURCE "/resources/samples/scan_front.png";
inline const std::string kQuarter = TRICHION_SOURCE "/resources/samples/scan_threequarter.png";
inline const std::string kTop = TRICHION_SOURCE "/resources/samples/scan_top.png";

class Cli : public testing::Test {
  protected:
    [[nodiscard]] std::string in(const std::string& name) const { return (m_folder / name).string(); }
    [[nodiscard]] std::size_t filesLeft() const {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(m_folder), fs::directory_iterator()));
    }
    [[nodiscard]] static std::string contentOf(const std::string& path) {
        std::ifstream file(path, std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(file), {});
    }
    void write(const std::string& name, const std::string& text) const {
        base::durableWrite(m_folder / name, std::string_view(text));
    }

    /// The run must fail with this code, one line on standard error, and nothing left behind.
    void expectRefused(const std::vector<std::string>& arguments, int exitCode, const std::string& mentions) {
        const std::size_t before = filesLeft();
        const Outcome outcome = runCli(arguments);
        std::string shown;
        for (const std::string& argument : arguments)
            shown += argument + ' ';
        EXPECT_EQ(outcome.exitCode, exitCode) << shown << outcome.errors;
        EXPECT_NE(outcome.errors.find(mentions), std::string::npos) << shown << outcome.errors;
        EXPECT_EQ(outcome.errors.rfind("trichion-cli: ", 0), 0U) << outcome.errors;
        if (exitCode != 2) {
            EXPECT_EQ(std::count(outcome.errors.begin(), outcome.errors.end(), '\n'), 1) << outcome.errors;
        }
        EXPECT_EQ(filesLeft(), before) << shown;
    }

    TemporaryFolder m_temporary;
    fs::path m_folder = m_temporary.path();
};

} // namespace trichion::test
