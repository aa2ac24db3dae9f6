#include "architecture/include_rules.h"
#include "architecture/module_table.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

using namespace trichion::architecture;

namespace {

/// The rule that the line breaks in the file; "" if none.
std::string ruleBroken(const std::string& path, const std::string& line) {
    const bool header = path.ends_with(".h");
    const auto violations = checkSource(path, (header ? "#pragma once\n" : "\n") + line + "\n");
    EXPECT_LE(violations.size(), 1U);
    if (violations.empty())
        return {};
    EXPECT_EQ(violations.front().line, 2) << violations.front().rule;
    return violations.front().rule;
}

struct Planted {
    const char* path;
    const char* line;
};

constexpr Planted kBad[] = {
    // across a wall
    {"src/head/a.cpp", "#include \"trichion/optics/pigment.h\""},
    {"src/base/a.cpp", "#include \"trichion/head/view.h\""},
    {"include/trichion/stipple/a.h", "#include \"trichion/render/tiles.h\""},
    {"src/imaging/a.cpp", "#include <trichion/stipple/dots.h>"},
    {"src/imaging/a.cpp", "#include \"photo/decode.h\""},
    {"src/cli/a.cpp", "#include \"studio/window.h\""},
    {"src/store/a.cpp", "  #  include   \"documents/pdf.h\""},
    {"src/head/a.cpp", "#include \"trichion/heads/view.h\""},
    // private headers
    {"src/head/a.cpp", "#include \"base/secret.h\""},
    {"include/trichion/head/a.h", "#include \"head/secret.h\""},
    {"include/trichion/head/a.h", "#include \"view.h\""},
    {"src/head/a.cpp", "#include \"../base/secret.h\""},
    // Qt
    {"src/head/a.cpp", "#include <QString>"},
    {"src/render/a.cpp", "#include <QtGui/QImage>"},
    {"include/trichion/store/a.h", "#include <QDate>"},
    {"src/photo/a.cpp", "#include <QWidget>"},
    {"src/photo/a.cpp", "#include <QtWidgets/QLabel>"},
    {"src/documents/a.cpp", "#include <QMessageBox>"},
    {"src/cli/a.cpp", "#include <QApplication>"},
    {"src/studio/a.cpp", "#include <QtWidgets>"},
    {"src/photo/a.cpp", "#include <QtGui>"},
    {"src/studio/a.cpp", "#include <QtCharts/QChart>"},
    {"src/studio/a.cpp", "#include <QChartView>"},
    // OpenCV
    {"src/head/a.cpp", "#include <opencv2/core/mat.hpp>"},
    {"src/photo/a.cpp", "#include <opencv2/core.hpp>"},
    {"src/studio/a.cpp", "#include <opencv2/imgproc.hpp>"},
    {"src/imaging/a.cpp", "#include <opencv2/opencv.hpp>"},
    {"src/imaging/a.cpp", "#include <opencv2/highgui.hpp>"},
    {"src/render/a.cpp", "#include <opencv2/imgcodecs.hpp>"},
    {"src/imaging/a.cpp", "#include <opencv2/ximgproc/edge_filter.hpp>"},
    // other libraries
    {"src/plan/a.cpp", "#include <sqlite3.h>"},
    {"src/studio/a.cpp", "#include <sodium.h>"},
    {"src/documents/a.cpp", "#include <libheif/heif.h>"},
    {"src/photo/a.cpp", "#include <exiv2/exiv2.hpp>"},
    {"src/base/a.cpp", "#include <spdlog/spdlog.h>"},
    {"include/trichion/base/a.h", "#include <nlohmann/json.hpp>"},
    {"src/design/a.h", "#include <nlohmann/json_fwd.hpp>"},
    {"src/head/a.cpp", "#include <iostream>"},
    // headers
    {"include/trichion/base/a.h", "using namespace std;"},
    {"src/studio/a.h", "  using  namespace trichion;"},
};

constexpr Planted kGood[] = {
    {"src/head/a.cpp", "#include \"trichion/base/error.h\""},
    {"src/head/a.cpp", "#include \"head/secret.h\""},
    {"src/head/a.cpp", "#include \"secret.h\""},
    {"src/render/a.cpp", "#include \"trichion/optics/pigment.h\""}, // through stipple and design
    {"src/documents/a.cpp", "#include \"photo/decode.h\""},
    {"src/studio/a.cpp", "#include \"documents/pdf.h\""},
    {"src/cli/a.cpp", "#include \"trichion/store/store.h\""},
    {"src/photo/a.cpp", "#include <QImage>"},
    {"src/photo/a.cpp", "#include <QByteArrayView>"},
    {"src/documents/a.h", "#include <QPainter>"},
    {"src/documents/a.cpp", "#include <QTextLayout>"},
    {"src/documents/a.cpp", "#include <QAbstractTextDocumentLayout>"},
    {"src/studio/a.h", "#include <QWidget>"},
    {"src/imaging/a.cpp", "#include <opencv2/core/mat.hpp>"},
    {"src/render/a.cpp", "#include <opencv2/imgproc.hpp>"},
    {"src/store/a.cpp", "#include <sqlite3.h>"},
    {"src/design/a.cpp", "#include <nlohmann/json.hpp>"},
    {"src/cli/a.cpp", "#include <iostream>"},
    {"src/base/a.cpp", "#include <sys/stat.h>"},
    {"include/trichion/base/a.h", "#include <Eigen/Core>"},
    {"include/trichion/base/a.h", "/// using namespace std; would be wrong here."},
    {"src/base/a.cpp", "using namespace std::literals;"},
};

} // namespace

TEST(PlantedLines, ThatBreakARuleAreFound) {
    for (const Planted& planted : kBad)
        EXPECT_NE(ruleBroken(planted.path, planted.line), "") << planted.path << ": " << planted.line;
}

TEST(PlantedLines, ThatKeepTheRulesAreLeftAlone) {
    for (const Planted& planted : kGood)
        EXPECT_EQ(ruleBroken(planted.path, planted.line), "") << planted.path << ": " << planted.line;
}

TEST(SourceFiles, LieInTheFolderOfAModule) {
    for (const char* path :
         {"include/trichion/photo/decode.h", "include/trichion/studio/a.h", "include/other/a.h",
          "include/trichion/base/deeper/a.h", "include/trichion/base/a.cpp", "src/tools/a.cpp",
          "src/main.cpp", "src/base/a.cxx"})
        EXPECT_EQ(checkSource(path, "#pragma once\n").size(), 1U) << path;
    for (const char* path :
         {"include/trichion/base/a.h", "src/photo/decode.h", "src/studio/canvas/canvas.cpp"})
        EXPECT_TRUE(checkSource(path, "#pragma once\n").empty()) << path;
}

TEST(SourceFiles, GuardTheirHeaders) {
    EXPECT_EQ(checkSource("include/trichion/base/a.h", "#include <vector>\n").size(), 1U);
    EXPECT_TRUE(checkSource("src/base/a.cpp", "#include <vector>\n").empty());
}

TEST(ModuleTable, HasNoCycleAndNoUnknownName) {
    std::set<std::string_view> above;
    for (const Module& module : kModules) {
        for (std::string_view used : module.mayUse)
            EXPECT_TRUE(above.contains(used)) << module.name << " uses " << used << ", which stands below it";
        for (std::string_view library : module.libraries)
            EXPECT_TRUE(std::any_of(kLibraries.begin(), kLibraries.end(),
                                    [&](const Library& known) { return known.name == library; }))
                << module.name << " uses " << library;
        above.insert(module.name);
    }
    EXPECT_TRUE(reachableFrom("nowhere").empty());
}

TEST(Walls, HoldInTheWholeSourceTree) {
    EXPECT_GT(countSources(TRICHION_SOURCE), 20U);
    for (const Violation& violation : checkTree(TRICHION_SOURCE))
        ADD_FAILURE() << violation.file << ':' << violation.line << ": " << violation.rule;
}
