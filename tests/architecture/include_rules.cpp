#include "architecture/include_rules.h"

#include "architecture/module_table.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>
#include <regex>
#include <sstream>

namespace trichion::architecture {

namespace fs = std::filesystem;

namespace {

/// The file under the rules.
struct Source {
    std::string path;
    const Module* module = nullptr;
    bool isPublic = false; // below include/
    bool isHeader = false;
};

bool matches(const std::string& text, std::string_view pattern) {
    return std::regex_match(text, std::regex(pattern.begin(), pattern.end()));
}

bool contains(const std::vector<std::string_view>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

const Module* moduleNamed(std::string_view name) {
    const auto* found =
        std::find_if(kModules.begin(), kModules.end(), [&](const Module& m) { return m.name == name; });
    return found == kModules.end() ? nullptr : &*found;
}

/// What is wrong with the place of a file; fills `source` from its path.
std::optional<std::string> placeRule(const std::string& path, Source& source) {
    source.path = path;
    source.isHeader = path.ends_with(".h");
    source.isPublic = path.starts_with("include/");
    std::smatch parts;
    static const std::regex publicPlace("include/trichion/([^/]+)/[^/]+\\.h");
    static const std::regex sourcePlace("src/([^/]+)/.+\\.(h|cpp)");
    if (!std::regex_match(path, parts, source.isPublic ? publicPlace : sourcePlace))
        return "lies outside include/trichion/<module>/ and src/<module>/, or is no .h or .cpp";
    source.module = moduleNamed(parts[1].str());
    if (source.module == nullptr)
        return "there is no module " + parts[1].str() + " in the table";
    if (source.isPublic && source.module->interface != Interface::PublicFolder)
        return std::string(source.module->name) + " has no public headers: they belong in src/";
    return std::nullopt;
}

std::optional<std::string> crossing(const Source& source, std::string_view target) {
    if (moduleNamed(target) == nullptr)
        return "there is no module " + std::string(target);
    if (!contains(reachableFrom(source.module->name), target))
        return std::string(source.module->name) + " may not use " + std::string(target);
    return std::nullopt;
}

/// Rule for #include "...", or <trichion/...>: our own headers.
std::optional<std::string> ownHeaderRule(const Source& source, const std::string& name) {
    std::smatch parts;
    static const std::regex publicHeader("trichion/([^/]+)/[^/]+\\.h");
    static const std::regex privateHeader("([^/]+)/.+\\.h");
    if (std::regex_match(name, parts, publicHeader))
        return crossing(source, parts[1].str());
    if (!source.isPublic && name.find('/') == std::string::npos)
        return std::nullopt; // beside the file itself
    if (!std::regex_match(name, parts, privateHeader))
        return "own headers are included as \"trichion/<module>/x.h\", or in src/ as \"<module>/x.h\" or "
               "\"x.h\"";
    const std::string target = parts[1].str();
    if (target == source.module->name)
        return source.isPublic ? std::optional<std::string>("a public header may not include a private one")
                               : std::nullopt;
    const Module* module = moduleNamed(target);
    if (module != nullptr && module->interface != Interface::SourceFolder)
        return "\"" + name + "\" is private to " + target;
    if (source.isPublic)
        return "a public header may not include \"" + name + "\", which shows Qt";
    return crossing(source, target);
}

std::optional<std::string> qtRule(const Source& source, const std::string& name) {
    if (matches(name, "Qt?Charts?.*|Q[A-Za-z]*(Chart|ChartView)"))
        return "Qt Charts is GPL-3 and not used";
    if (matches(name,
                "Qt[A-Za-z]*(Core|Gui|Widgets|Svg|Test|Support|Multimedia|Concurrent|Network|DBus|Sql|Xml)"))
        return "<" + name + "> is an umbrella header";
    if (source.module->qt == QtUse::None)
        return std::string(source.module->name) + " may not see Qt";
    if (source.isPublic)
        return "a public header may not show Qt";
    static const std::string_view widgets =
        "(QtWidgets|QtSvgWidgets|QtPrintSupport|QtMultimedia)/"
        ".*|Q(Application|MainWindow|Frame|Label|Menu|MenuBar|"
        "Slider|Splitter|StatusBar|StyleFactory|Style|ToolBar|ToolTip|CheckBox|ComboBox|GroupBox|SpinBox|"
        "DoubleSpinBox|LineEdit|PlainTextEdit|TextEdit|ScrollArea|Completer|SystemTrayIcon|Printer|Wizard|"
        "Graphics.*|.*Widget|.*Dialog|.*Button|(List|Table|Tree|Header|Column|Undo|AbstractItem)View|.*"
        "BoxLayout|.*GridLayout|FormLayout|StackedLayout|"
        "MessageBox|StyledItemDelegate)";
    if (source.module->qt == QtUse::Gui && matches(name, widgets))
        return std::string(source.module->name) + " may see Qt Gui, not Qt Widgets";
    return std::nullopt;
}

std::optional<std::string> libraryRule(const Source& source, const std::string& name) {
    if (matches(name, "exiv2/.*"))
        return "exiv2 is GPL and not used";
    if (matches(name, "nlohmann/.*"))
        return source.isHeader ? std::optional<std::string>("nlohmann/json stays out of headers")
                               : std::nullopt;
    if (matches(name, "iostream"))
        return contains({"studio", "cli"}, source.module->name)
                   ? std::nullopt
                   : std::optional<std::string>("<iostream> stays out of the core");
    if (matches(name, "Eigen/.*|unsupported/Eigen/.*"))
        return std::nullopt;
    for (const Library& library : kLibraries)
        if (matches(name, library.pattern))
            return contains(source.module->libraries, library.name)
                       ? std::nullopt
                       : std::optional<std::string>(std::string(source.module->name) + " may not see " +
                                                    std::string(library.name));
    if (matches(name, "opencv2/.*"))
        return "<" + name + "> is an OpenCV component or umbrella header that is not used";
    return "the library behind <" + name + "> is not in the table";
}

/// Rule for #include <...>.
std::optional<std::string> systemHeaderRule(const Source& source, const std::string& name) {
    static const std::string_view posix =
        "(sys/.*|linux/.*|unistd|fcntl|signal|poll|pthread|termios|malloc)\\.h";
    if (name.starts_with("trichion/"))
        return ownHeaderRule(source, name);
    if (matches(name, "Q[A-Z].*|Qt[A-Z].*|private/q.*|q[a-z]+\\.h"))
        return qtRule(source, name);
    if (name != "iostream" && matches(name, "[a-z_0-9]+"))
        return std::nullopt; // the C++ library
    if (matches(name, posix))
        return source.module->name == "base"
                   ? std::nullopt
                   : std::optional<std::string>("only base speaks to the operating system");
    return libraryRule(source, name);
}

std::optional<std::string> lineRule(const Source& source, const std::string& line) {
    static const std::regex include("\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"].*");
    static const std::regex usingNamespace("\\s*using\\s+namespace\\b.*");
    std::smatch parts;
    if (source.isHeader && std::regex_match(line, usingNamespace))
        return "no \"using namespace\" in a header";
    if (!std::regex_match(line, parts, include))
        return std::nullopt;
    return parts[1].str() == "<" ? systemHeaderRule(source, parts[2].str())
                                 : ownHeaderRule(source, parts[2].str());
}

std::vector<fs::path> sourcesOf(const fs::path& root) {
    std::vector<fs::path> files;
    for (const char* top : {"include", "src"})
        for (const auto& entry : fs::recursive_directory_iterator(root / top))
            if (entry.is_regular_file() && entry.path().filename() != "CMakeLists.txt" &&
                entry.path().parent_path() != root / "src/cmake")
                files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

std::string textOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

std::vector<std::string_view> reachableFrom(std::string_view module) {
    std::vector<std::string_view> reached;
    if (moduleNamed(module) != nullptr)
        reached.push_back(module);
    for (std::size_t i = 0; i < reached.size(); ++i)
        for (std::string_view next : moduleNamed(reached[i])->mayUse)
            if (!contains(reached, next))
                reached.push_back(next);
    return reached;
}

std::vector<Violation> checkSource(const std::string& path, const std::string& text) {
    Source source;
    if (const auto rule = placeRule(path, source))
        return {{path, 1, *rule}};
    std::vector<Violation> violations;
    std::istringstream lines(text);
    std::string line;
    bool once = false;
    for (int number = 1; std::getline(lines, line); ++number) {
        once = once || matches(line, "#pragma once\\s*");
        if (const auto rule = lineRule(source, line))
            violations.push_back({path, number, *rule});
    }
    if (source.isHeader && !once)
        violations.push_back({path, 1, "a header begins with #pragma once"});
    return violations;
}

std::vector<Violation> checkTree(const fs::path& root) {
    std::vector<Violation> violations;
    for (const fs::path& file : sourcesOf(root)) {
        const auto found = checkSource(file.lexically_relative(root).generic_string(), textOf(file));
        violations.insert(violations.end(), found.begin(), found.end());
    }
    return violations;
}

std::size_t countSources(const fs::path& root) {
    return sourcesOf(root).size();
}

} // namespace trichion::architecture
