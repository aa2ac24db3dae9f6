#include "program.h"
#include "support/temporary_folder.h"
#include "trichion/base/file.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

namespace fs = std::filesystem;
using nlohmann::json;
using trichion::test::Outcome;
using trichion::test::runCli;

namespace {

const std::string kFront = TRICHION_SOURCE "/resources/samples/scan_front.png";
const std::string kTop = TRICHION_SOURCE "/resources/samples/scan_top.png";

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
        trichion::base::durableWrite(m_folder / name, std::string_view(text));
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

    trichion::test::TemporaryFolder m_temporary;
    fs::path m_folder = m_temporary.path();
};

std::vector<std::vector<std::string>> rowsOf(const std::string& csv) {
    std::vector<std::vector<std::string>> rows;
    std::istringstream lines(csv);
    for (std::string line; std::getline(lines, line);) {
        std::vector<std::string> cells = {""};
        for (const char c : line) {
            if (c == ',')
                cells.emplace_back();
            else
                cells.back() += c;
        }
        rows.push_back(cells);
    }
    return rows;
}

} // namespace

TEST_F(Cli, PreviewWritesEverythingThatIsAskedFor) {
    const Outcome outcome = runCli({"preview", kFront, "-o", in("out.png"), "--dots", in("dots.csv"),
                                    "--save-design", in("d.json"), "--save-view", in("v.json"), "--report",
                                    in("r.json"), "--session", "2", "--age", "5y"});
    EXPECT_TRUE(outcome.exitCode == 0 || outcome.exitCode == 1) << outcome.errors;
    EXPECT_EQ(contentOf(in("out.png")).substr(1, 3), "PNG");
    EXPECT_NE(contentOf(in("out.png")).find("Simulation, not a promise of a result; 5 years; session 2 of 3"),
              std::string::npos);

    const json view = json::parse(contentOf(in("v.json")));
    EXPECT_EQ(view["format"], "trichion-view");
    EXPECT_EQ(view["photo"]["sha256"].get<std::string>().size(), 64U);
    EXPECT_EQ(view["photo"]["width_px"], 1600);
    EXPECT_EQ(view["head"]["rotation_head_to_camera"].size(), 9U);
    EXPECT_NEAR(view["camera"]["principal_px"][0].get<double>(), 800.0, 1e-9);
    EXPECT_TRUE(view["fit"]["automatic"].get<bool>());

    const auto rows = rowsOf(contentOf(in("dots.csv")));
    EXPECT_EQ(rows[0], (std::vector<std::string>{"id", "rank", "session", "x_mm", "y_mm", "z_mm", "nx", "ny",
                                                 "nz", "diameter_mm", "zone", "x_px", "y_px", "visible"}));
    const json report = json::parse(contentOf(in("r.json")));
    EXPECT_EQ(report["dots"].get<std::size_t>(), rows.size() - 1);
    EXPECT_EQ(report["dots_by_session"].size(), 3U);
    double inZones = 0;
    for (const auto& zone : report["zones"])
        inZones += zone["dots"].get<double>();
    EXPECT_EQ(inZones, report["dots"].get<double>());
    EXPECT_TRUE(report["times_ms"].contains("render"));
    EXPECT_EQ(outcome.exitCode == 1, !report["findings"].empty());

    int visible = 0;
    long previous = -1;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        ASSERT_EQ(rows[i].size(), 14U);
        ASSERT_GT(std::stol(rows[i][0]), previous);
        previous = std::stol(rows[i][0]);
        ASSERT_LE(std::stoi(rows[i][2]), 2);
        const double length = std::hypot(std::stod(rows[i][6]), std::stod(rows[i][7]), std::stod(rows[i][8]));
        ASSERT_NEAR(length, 1.0, 2e-4);
        visible += rows[i][13] == "1" ? 1 : 0;
    }
    EXPECT_GT(visible, 1000);
    EXPECT_LT(visible, static_cast<int>(rows.size()) - 1);
}

TEST_F(Cli, SavedViewAndDesignGiveTheSamePictureAgain) {
    (void)runCli({"preview", kFront, "-o", in("a.png"), "--save-design", in("d.json"), "--save-view",
                  in("v.json"), "--hairline", "soft", "--density", "75", "--shade", "0.7", "--seed", "42",
                  "--jitter", "0.1"});
    (void)runCli({"preview", kFront, "-o", in("b.png"), "--design", in("d.json"), "--view", in("v.json")});
    ASSERT_FALSE(contentOf(in("a.png")).empty());
    EXPECT_EQ(contentOf(in("a.png")), contentOf(in("b.png")));
}

TEST_F(Cli, GivesTheSameBytesOnAnyNumberOfThreads) {
    for (const char* threads : {"1", "2", "7"})
        (void)runCli({"preview", kFront, "-o", in(std::string(threads) + ".png"), "--dots",
                      in(std::string(threads) + ".csv"), "--threads", threads});
    ASSERT_FALSE(contentOf(in("1.png")).empty());
    for (const char* other : {"2", "7"}) {
        EXPECT_EQ(contentOf(in("1.png")), contentOf(in(std::string(other) + ".png")));
        EXPECT_EQ(contentOf(in("1.csv")), contentOf(in(std::string(other) + ".csv")));
    }
}

TEST_F(Cli, DotsNeedNoPhotoAndAreThoseOfThePreview) {
    (void)runCli(
        {"preview", kFront, "-o", in("a.png"), "--dots", in("a.csv"), "--save-design", in("d.json")});
    const Outcome outcome = runCli({"dots", "--design", in("d.json"), "-o", in("b.csv")});
    EXPECT_LE(outcome.exitCode, 1) << outcome.errors;
    const auto withPhoto = rowsOf(contentOf(in("a.csv")));
    const auto without = rowsOf(contentOf(in("b.csv")));
    ASSERT_EQ(withPhoto.size(), without.size());
    for (std::size_t i = 1; i < without.size(); i += 101) {
        for (std::size_t c = 0; c < 11; ++c)
            ASSERT_EQ(withPhoto[i][c], without[i][c]);
        for (std::size_t c = 11; c < 14; ++c)
            ASSERT_EQ(without[i][c], "");
    }
}

TEST_F(Cli, OptionsOverrideTheDesignAndEnterIt) {
    (void)runCli({"preview", kFront, "-o", in("a.png"), "--save-design", in("d.json")});
    (void)runCli({"preview", kFront, "-o", in("b.jpg"), "--design", in("d.json"), "--density", "61.5",
                  "--pigment", "carbon-18", "--save-design", in("e.json")});
    const json design = json::parse(contentOf(in("e.json")));
    EXPECT_EQ(design["density_dots_per_cm2"], 61.5);
    EXPECT_EQ(design["pigmentation"]["pigment_id"], "carbon-18");
    EXPECT_EQ(contentOf(in("b.jpg")).substr(0, 2), "\xff\xd8");
}

TEST_F(Cli, AnExportedPictureCarriesNoStampOnlyWhenAsked) {
    (void)runCli({"preview", kFront, "-o", in("a.png"), "--width", "400"});
    (void)runCli({"preview", kFront, "-o", in("b.png"), "--width", "400", "--no-stamp"});
    EXPECT_NE(contentOf(in("a.png")), contentOf(in("b.png")));
    EXPECT_NE(contentOf(in("b.png")).find("Simulation, not a promise of a result; healed"),
              std::string::npos);
}

TEST_F(Cli, ATopViewWorksWithItsKindAndWithAnOutline) {
    EXPECT_LE(runCli({"preview", kTop, "-o", in("a.png"), "--view-kind", "top"}).exitCode, 1);
    EXPECT_LE(runCli({"fit", kTop, "--save-view", in("v.json"), "--view-kind", "top", "--outline",
                      "800,830,370,490,0", "--breadth-mm", "152.5"})
                  .exitCode,
              1);
    const json view = json::parse(contentOf(in("v.json")));
    EXPECT_EQ(view["fit"]["kind"], "top");
    EXPECT_FALSE(view["fit"]["automatic"].get<bool>());
}

TEST_F(Cli, RefusesBadPhotos) {
    write("empty.jpg", "");
    write("text.jpg", "this is no photo");
    write("half.png", contentOf(kFront).substr(0, 200'000));
    expectRefused({"preview", in("none.jpg"), "-o", in("o.png")}, 3, "no file");
    expectRefused({"preview", m_folder.string(), "-o", in("o.png")}, 3, "folder");
    expectRefused({"preview", in("empty.jpg"), "-o", in("o.png")}, 3, "empty");
    expectRefused({"preview", in("text.jpg"), "-o", in("o.png")}, 3, "not a photo");
    expectRefused({"preview", in("half.png"), "-o", in("o.png")}, 3, "damaged or incomplete");
    expectRefused({"preview", kTop, "-o", in("o.png")}, 3, "--view-kind");
}

TEST_F(Cli, RefusesBadValues) {
    const auto with = [&](const std::vector<std::string>& more) {
        std::vector<std::string> arguments = {"preview", kFront, "-o", in("o.png")};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return arguments;
    };
    for (const char* density : {"0", "-3", "10000", "nan", "inf"})
        expectRefused(with({"--density", density}), 3, "density");
    expectRefused(with({"--hairline", "mohawk"}), 3, "natural");
    expectRefused(with({"--pigment", "henna"}), 3, "carbon-4");
    expectRefused(with({"--shade", "1.5"}), 3, "shade");
    expectRefused(with({"--jitter", "0.3"}), 3, "jitter");
    expectRefused(with({"--seed", "-1"}), 3, "seed");
    expectRefused(with({"--quality", "0"}), 3, "quality");
    expectRefused(with({"--width", "3"}), 3, "width");
    expectRefused(with({"--width", "1601"}), 3, "width");
    expectRefused(with({"--session", "4"}), 3, "session");
    expectRefused(with({"--age", "40y"}), 3, "age");
    expectRefused(with({"--outline", "9000,9000,100,100,0"}), 3, "outside the picture");
    expectRefused(with({"--outline", "800,800,-3,100,0"}), 3, "radii");
    expectRefused(with({"--outline", "800,800,nan,100,0"}), 3, "radii");
}

TEST_F(Cli, RefusesBadUsage) {
    expectRefused({}, 2, "subcommand");
    expectRefused({"preview"}, 2, "PHOTO");
    expectRefused({"preview", kFront}, 2, "--output");
    expectRefused({"preview", kFront, "-o", in("o.gif")}, 2, ".png");
    expectRefused({"preview", kFront, "-o", in("o.png"), "--age", "soon"}, 2, "soon");
    expectRefused({"preview", kFront, "-o", in("o.png"), "--outline", "1,2,3"}, 2, "five numbers");
    expectRefused({"preview", kFront, "-o", in("o.png"), "--view-kind", "below"}, 2, "quarter-left");
    expectRefused({"preview", kFront, "-o", in("o.png"), "--shade", "0.5", "--pigment", "carbon-4"}, 2,
                  "--pigment");
    expectRefused({"preview", kFront, "-o", in("o.png"), "--dots", in("o.png")}, 2, "named twice");
    expectRefused({"preview", kFront, "-o", in("o.png"), "--seed", "one"}, 2, "--seed");
    expectRefused({"preview", kFront, "-o", in("o.png"), "--colour", "blue"}, 2, "--colour");
}

TEST_F(Cli, NeverWritesOverThePhoto) {
    fs::copy_file(kFront, in("photo.png"));
    const std::string before = contentOf(in("photo.png"));
    expectRefused({"preview", in("photo.png"), "-o", in("photo.png")}, 2, "the photo itself");
    EXPECT_EQ(contentOf(in("photo.png")), before);
}

TEST_F(Cli, RefusesBadDesignsAndViews) {
    (void)runCli(
        {"preview", kFront, "-o", in("a.png"), "--save-design", in("d.json"), "--save-view", in("v.json")});
    json newer = json::parse(contentOf(in("d.json")));
    newer["version"] = 99;
    write("newer.json", newer.dump());
    write("broken.json", contentOf(in("d.json")).substr(0, 200));
    json dense = json::parse(contentOf(in("d.json")));
    dense["density_dots_per_cm2"] = 5000;
    write("dense.json", dense.dump());
    json other = json::parse(contentOf(in("d.json")));
    other["engine"] = 7;
    write("engine.json", other.dump());
    const auto with = [&](const std::string& option, const std::string& file) {
        return std::vector<std::string>{"preview", kFront, "-o", in("o.png"), option, in(file)};
    };
    expectRefused(with("--design", "newer.json"), 3, "newer version");
    expectRefused(with("--design", "broken.json"), 3, "not valid JSON");
    expectRefused(with("--design", "none.json"), 3, "no file");
    expectRefused(with("--design", "v.json"), 3, "trichion-design");
    expectRefused(with("--design", "dense.json"), 3, "dots/cm2");
    expectRefused(with("--design", "engine.json"), 3, "engine 7");
    expectRefused(with("--view", "d.json"), 3, "trichion-view");
    expectRefused({"preview", kTop, "-o", in("o.png"), "--view", in("v.json")}, 3, "another photo");
    expectRefused({"dots", "--design", in("broken.json"), "-o", in("o.csv")}, 3, "not valid JSON");
}

TEST_F(Cli, RefusesBadOutputs) {
    fs::create_directory(in("folder.png"));
    expectRefused({"preview", kFront, "-o", in("none/o.png")}, 4, "does not exist");
    expectRefused({"preview", kFront, "-o", in("folder.png")}, 4, "cannot be written");
    expectRefused({"preview", kFront, "-o", in("o.png"), "--report", in("none/r.json")}, 4, "does not exist");
}

TEST_F(Cli, AFullDiskLeavesTheOldPictureAndNoHalfOne) {
    write("o.png", "the old picture");
    trichion::test::Conditions full;
    full.fileLimit_bytes = 4096;
    const Outcome outcome = runCli({"preview", kFront, "-o", in("o.png")}, full);
    EXPECT_EQ(outcome.exitCode, 4) << outcome.errors;
    EXPECT_NE(outcome.errors.find("disk is full"), std::string::npos);
    EXPECT_EQ(contentOf(in("o.png")), "the old picture");
    EXPECT_EQ(filesLeft(), 1U);
}

TEST_F(Cli, InterruptionEndsWithItsCodeAndNoFile) {
    trichion::test::Conditions interrupted;
    interrupted.interrupted = true;
    const Outcome outcome =
        runCli({"preview", kFront, "-o", in("o.png"), "--dots", in("o.csv")}, interrupted);
    EXPECT_EQ(outcome.exitCode, 5) << outcome.errors;
    EXPECT_EQ(filesLeft(), 0U);
}

TEST_F(Cli, ABrokenInstallationIsNamed) {
    fs::create_directories(in("resources/dots"));
    write("resources/dots/engine-1.dots", "not dots");
    trichion::test::Conditions broken;
    broken.resources = in("resources");
    const Outcome outcome = runCli({"preview", kFront, "-o", in("o.png")}, broken);
    EXPECT_EQ(outcome.exitCode, 70) << outcome.errors;
    EXPECT_NE(outcome.errors.find("Install Trichion again"), std::string::npos) << outcome.errors;
}

TEST_F(Cli, DotsReportsTheCensusByZoneAndSession) {
    (void)runCli({"preview", kFront, "-o", in("a.png"), "--save-design", in("d.json")});
    const Outcome outcome = runCli({"dots", "--design", in("d.json"), "-o", in("b.csv"), "--report",
                                    in("r.json"), "--session-shares", "20,60,80,100"});
    EXPECT_LE(outcome.exitCode, 1) << outcome.errors;
    EXPECT_NE(outcome.errors.find("mid-scalp: "), std::string::npos) << outcome.errors;
    const auto report = nlohmann::json::parse(contentOf(in("r.json")));
    EXPECT_NEAR(report["wanted_dots"].get<double>(), report["dots"].get<double>(), 150.0);
    ASSERT_EQ(report["dots_by_session"].size(), 4U);
    EXPECT_NEAR(report["dots_by_session"][0].get<double>() / report["dots"].get<double>(), 0.2, 0.01);
    double area = 0.0;
    for (const auto& zone : report["zones"]) {
        area += zone["area_cm2"].get<double>();
        ASSERT_EQ(zone["mean_dots_per_cm2_after_session"].size(), 4U);
        EXPECT_NEAR(zone["mean_dots_per_cm2_after_session"][3].get<double>(),
                    zone["mean_dots_per_cm2"].get<double>(), 0.02);
        EXPECT_NEAR(zone["wanted_dots"].get<double>(), zone["dots"].get<double>(), 60.0);
    }
    EXPECT_NEAR(area, report["area_cm2"].get<double>(), 0.1);
    expectRefused({"dots", "--design", in("d.json"), "-o", in("c.csv"), "--session-shares", "60,40"}, 3,
                  "larger than after the one before");
}

TEST_F(Cli, QuietSaysNothingAndHelpNamesEveryOption) {
    EXPECT_EQ(runCli({"preview", kFront, "-o", in("o.png"), "-q"}).errors, "");
    const Outcome help = runCli({"preview", "--help"});
    EXPECT_EQ(help.exitCode, 0);
    for (const char* option :
         {"--design",    "--view",    "--view-kind",     "--outline",  "--hairline", "--density",
          "--shade",     "--pigment", "--session",       "--age",      "--seed",     "--full-size",
          "--width",     "--quality", "--jitter",        "--no-stamp", "--dots",     "--save-design",
          "--save-view", "--report",  "--session-shares"})
        EXPECT_NE(help.output.find(option), std::string::npos) << option;
    EXPECT_EQ(runCli({"--version"}).output.rfind("trichion-cli ", 0), 0U);
}
