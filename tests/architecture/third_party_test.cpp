#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <regex>
#include <set>
#include <string>

namespace fs = std::filesystem;

namespace {

const fs::path kSource = TRICHION_SOURCE;

std::string textOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// What docs/third-party.md does not hold in backquotes as a word of its own.
std::set<std::string> unnamed(const std::set<std::string>& names, const std::string& page) {
    std::set<std::string> missing;
    for (const std::string& name : names)
        if (page.find('`' + name + '`') == std::string::npos)
            missing.insert(name);
    return missing;
}

std::set<std::string> filesIn(const fs::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            names.insert(entry.path().filename().string());
    return names;
}

/// Names in find_package(NAME ...) and pkg_check_modules(X ... module) of a CMake text.
std::set<std::string> librariesIn(const std::string& text) {
    static const std::regex package(R"((?:^|\n)\s*find_package\((\w+))");
    static const std::regex pkgConfig(R"((?:^|\n)\s*pkg_check_modules\(\w+[^)]*\s([\w.+-]+)\))");
    std::set<std::string> names;
    for (const std::regex& pattern : {package, pkgConfig})
        for (std::sregex_iterator it(text.begin(), text.end(), pattern), end; it != end; ++it)
            names.insert((*it)[1].str());
    return names;
}

std::set<std::string> linkedLibraries() {
    std::set<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(kSource / "src"))
        if (entry.path().filename() == "CMakeLists.txt" || entry.path().extension() == ".cmake")
            names.merge(librariesIn(textOf(entry.path())));
    names.erase("PkgConfig"); // finds libraries, is none
    names.erase("Threads");   // part of the C library
    return names;
}

} // namespace

class ThirdPartyNotes : public testing::Test {
  protected:
    const std::string m_page = textOf(kSource / "docs/third-party.md");
};

TEST_F(ThirdPartyNotes, NameEveryModelAndSample) {
    EXPECT_GE(filesIn(kSource / "resources/models").size(), 5U);
    EXPECT_EQ(unnamed(filesIn(kSource / "resources/models"), m_page), std::set<std::string>());
    EXPECT_EQ(unnamed(filesIn(kSource / "resources/samples"), m_page), std::set<std::string>());
}

TEST_F(ThirdPartyNotes, CreditTheScanWhereItIsUsed) {
    for (const char* folder : {"resources/samples", "tests/data/truth"})
        EXPECT_EQ(unnamed({folder}, m_page), std::set<std::string>());
    EXPECT_NE(m_page.find("Infinite, 3D Head Scan by Lee Perry-Smith"), std::string::npos);
}

TEST_F(ThirdPartyNotes, NameEveryLinkedLibrary) {
    EXPECT_GE(linkedLibraries().size(), 6U);
    EXPECT_EQ(unnamed(linkedLibraries(), m_page), std::set<std::string>());
}

TEST_F(ThirdPartyNotes, WouldMissWhatIsNotThere) {
    EXPECT_EQ(unnamed({"scan_front.png", "stolen.onnx"}, m_page), std::set<std::string>{"stolen.onnx"});
    EXPECT_EQ(
        librariesIn(
            "find_package(Foo 1.2 REQUIRED)\n  pkg_check_modules(BAR REQUIRED IMPORTED_TARGET bar-2.0)\n"),
        (std::set<std::string>{"Foo", "bar-2.0"}));
}
