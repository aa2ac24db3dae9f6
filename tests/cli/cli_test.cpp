#include "cli_fixture.h"

#include <cmath>
#include <nlohmann/json.hpp>
#include <sstream>

namespace trichion::test {

using nlohmann::json;

namespace {

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

} // namespace trichion::test
