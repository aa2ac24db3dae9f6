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
const std::string kQuarter = TRICHION_SOURCE "/resources/samples/scan_threequarter.png";
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

TEST_F(Cli, SeveralPhotosMakeOneHeadThatPreviewsTake) {
    const Outcome fit = runCli({"fit", kFront, kTop, "--view-kind", "auto,top", "--head", in("h.json"),
                                "--save-views", in("views"), "--circumference-cm", "57"});
    ASSERT_LE(fit.exitCode, 1) << fit.errors;
    const json head = json::parse(contentOf(in("h.json")));
    EXPECT_EQ(head["format"], "trichion-head");
    EXPECT_EQ(head["tapes"]["circumference_mm"], 570.0);
    ASSERT_EQ(head["views"].size(), 2U);
    for (const char* name : {"scan_front", "scan_top"}) {
        const json view = json::parse(contentOf(in(std::string("views/") + name + ".json")));
        EXPECT_EQ(view["head"]["half_axes_mm"], head["head"]["half_axes_mm"]);
    }
    // The photos are fitted side by side: in one thread they make the same head.
    const Outcome again = runCli({"fit", kFront, kTop, "--view-kind", "auto,top", "--head", in("again.json"),
                                  "--circumference-cm", "57", "--threads", "1"});
    ASSERT_LE(again.exitCode, 1) << again.errors;
    EXPECT_EQ(contentOf(in("again.json")), contentOf(in("h.json")));
    const Outcome preview = runCli({"preview", kTop, "--head", in("h.json"), "-o", in("p.jpg"), "--width",
                                    "400", "--save-view", in("v.json")});
    ASSERT_LE(preview.exitCode, 1) << preview.errors;
    EXPECT_EQ(contentOf(in("v.json")), contentOf(in("views/scan_top.json")));
}

TEST_F(Cli, AKindThatNobodySaysIsProposedAndShown) {
    const Outcome fit = runCli({"fit", kTop, "--save-view", in("v.json"), "--understood", in("u.png")});
    EXPECT_EQ(fit.exitCode, 1) << fit.errors;
    EXPECT_NE(fit.errors.find("--view-kind"), std::string::npos) << fit.errors;
    EXPECT_NE(fit.errors.find("% sure"), std::string::npos) << fit.errors;
    EXPECT_EQ(json::parse(contentOf(in("v.json")))["fit"]["kind"], "top");
    EXPECT_EQ(contentOf(in("u.png")).substr(1, 3), "PNG");
    EXPECT_GT(contentOf(in("u.png")).size(), 100'000U);
}

TEST_F(Cli, AFlippedPhotoStaysFlippedInItsView) {
    const Outcome plain = runCli({"fit", kQuarter, "--save-view", in("a.json")});
    const Outcome flipped = runCli({"fit", kQuarter, "--flip", "--save-view", in("b.json")});
    EXPECT_LE(plain.exitCode, 1) << plain.errors;
    EXPECT_LE(flipped.exitCode, 1) << flipped.errors;
    const json a = json::parse(contentOf(in("a.json")));
    const json b = json::parse(contentOf(in("b.json")));
    EXPECT_FALSE(a["photo"].contains("flipped"));
    EXPECT_TRUE(b["photo"]["flipped"].get<bool>());
    EXPECT_EQ(a["photo"]["sha256"], b["photo"]["sha256"]);
    EXPECT_EQ(a["fit"]["kind"], "quarter-left");
    EXPECT_EQ(b["fit"]["kind"], "quarter-right");
    // The same picture, whether flipped now or by the view.
    (void)runCli({"preview", kQuarter, "--flip", "-o", in("now.png"), "--save-view", in("c.json")});
    (void)runCli({"preview", kQuarter, "--view", in("c.json"), "-o", in("later.png")});
    ASSERT_FALSE(contentOf(in("now.png")).empty());
    EXPECT_EQ(contentOf(in("now.png")), contentOf(in("later.png")));
}

TEST_F(Cli, HeadsAreRefusedWithTheRightCode) {
    expectRefused({"fit", kFront, kTop, "--save-view", in("v.json")}, 2, "--head");
    expectRefused({"fit", kFront}, 2, "--save-view");
    expectRefused({"fit", kFront, "--head", in("h.json"), "--save-view", in("v.json")}, 2, "--save-views");
    expectRefused({"fit", kFront, kFront, "--head", in("h.json")}, 2, "twice");
    expectRefused({"fit", kFront, kTop, "--head", in("h.json"), "--view-kind", "top"}, 2, "each photo");
    expectRefused({"fit", kFront, "--head", in("h.json"), "--ruler", "1,2,3"}, 2, "--ruler");
    expectRefused({"fit", kFront, "--head", in("h.json"), "--circumference-cm", "20"}, 3, "circumference");
    expectRefused({"fit", kFront, "--head", in("h.json"), "--understood", in("u.png")}, 2, "--save-views");
    expectRefused({"fit", kFront, "--head", in("h.json"), "--flip=2"}, 2, "--flip");
    expectRefused({"fit", kFront, "--head", in("h.json"), "--coin", "3,4"}, 2, "--coin-mm");
    expectRefused({"fit", kFront, "--head", in("h.json"), "--iris", "3,4"}, 2, "--iris");
    expectRefused({"fit", kFront, "--head", in("no/h.json")}, 4, "no");
    write("broken.json", "{\"format\": \"trichion-view\", \"version\": 1}");
    expectRefused({"preview", kFront, "--head", in("broken.json"), "-o", in("p.png")}, 3, "broken.json");
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
    expectRefused(with({"--jitter", "0.6"}), 3, "jitter");
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

TEST_F(Cli, MeasuresADesignAndWhatIsAskedForBesides) {
    (void)runCli({"preview", kTop, "--view-kind", "top", "-o", in("p.png"), "--save-design", in("d.json"),
                  "--save-view", in("v.json")});
    const Outcome printed =
        runCli({"measure", "--design", in("d.json"), "--way", "glabella", "mid-frontal-point", "vertex",
                "--region", "-20,20", "20,20", "20,-20", "-20,-20"});
    EXPECT_TRUE(printed.exitCode == 0 || printed.exitCode == 1) << printed.errors;
    const json measures = json::parse(printed.output);
    EXPECT_EQ(measures["format"], "trichion-measures");
    double area = 0.0;
    double dots = 0.0;
    for (const auto& zone : measures["zones"]) {
        area += zone["outline_area_cm2"].get<double>();
        dots += zone["dots"].get<double>();
    }
    EXPECT_NEAR(area, measures["outline_area_cm2"].get<double>(), 0.1);
    EXPECT_EQ(dots, measures["dots"].get<double>());
    EXPECT_NEAR(measures["way"]["legs_cm"][0].get<double>(), 8.0, 0.001);
    EXPECT_NEAR(measures["way"]["legs_cm"][0].get<double>() + measures["way"]["legs_cm"][1].get<double>(),
                measures["way"]["length_cm"].get<double>(), 0.0015);
    // The plateau of 90 dots per cm2, away from every edge.
    EXPECT_NEAR(measures["region"]["mean_dots_per_cm2"].get<double>(), 90.0, 3.0);

    (void)runCli({"measure", "--design", in("d.json"), "-o", in("m.json")});
    EXPECT_EQ(json::parse(contentOf(in("m.json")))["dots"], measures["dots"]);
    const Outcome picked = runCli(
        {"measure", "--design", in("d.json"), "--view", in("v.json"), "--way", "px:800,800", "px:800,801"});
    EXPECT_LT(json::parse(picked.output)["way"]["length_cm"].get<double>(), 0.1);
}

TEST_F(Cli, MeasuresAndDrawsOnAnotherHead) {
    (void)runCli({"preview", kTop, "--view-kind", "top", "-o", in("p.png"), "--save-design", in("d.json")});
    const json own = json::parse(contentOf(in("d.json")));
    json head = {{"format", "trichion-head"},
                 {"version", 1},
                 {"head", own["head"]},
                 {"scale", {{"sources", json::array()}, {"sigma_percent", 4.0}}},
                 {"views", json::array()}};
    head["head"]["half_axes_sigma_percent"] = {5.0, 5.0, 5.0};
    for (json& axis : head["head"]["half_axes_mm"])
        axis = 1.1 * axis.get<double>();
    write("h.json", head.dump());
    const auto measured = [&](const std::vector<std::string>& more) {
        std::vector<std::string> arguments = {"measure", "--design", in("d.json")};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return json::parse(runCli(arguments).output);
    };
    const json before = measured({});
    const json after = measured({"--head", in("h.json")});
    EXPECT_NEAR(after["outline_area_cm2"].get<double>() / before["outline_area_cm2"].get<double>(), 1.21,
                1e-3);
    EXPECT_NEAR(after["lengths_cm"]["hairline"].get<double>() /
                    before["lengths_cm"]["hairline"].get<double>(),
                1.1, 1e-3);
    const Outcome stencil = runCli({"stencil", "--design", in("d.json"), "--head", in("h.json"), "--paper",
                                    "letter", "-o", in("s.pdf")});
    EXPECT_TRUE(stencil.exitCode == 0 || stencil.exitCode == 1) << stencil.errors;
    EXPECT_EQ(contentOf(in("s.pdf")).substr(0, 4), "%PDF");
}

TEST_F(Cli, RefusesWhatCannotBeMeasuredOrPrinted) {
    (void)runCli({"preview", kTop, "--view-kind", "top", "-o", in("p.png"), "--save-design", in("d.json")});
    const std::string design = in("d.json");
    expectRefused({"measure", "--design", design, "--way", "nose", "glabella"}, 3, "mid-frontal-point");
    expectRefused({"measure", "--design", design, "--way", "px:1,1", "glabella"}, 2, "--view");
    expectRefused({"measure", "--design", design, "--guides", "martian"}, 3, "women");
    expectRefused({"measure", "--design", design, "--head", design}, 3, "trichion-head");
    expectRefused({"stencil", "--design", design, "-o", in("s.png")}, 2, ".pdf");
    expectRefused({"stencil", "--design", design, "--paper", "a3", "-o", in("s.pdf")}, 2, "letter");
}
