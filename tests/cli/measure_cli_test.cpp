#include "cli_fixture.h"

#include <nlohmann/json.hpp>

namespace trichion::test {

using nlohmann::json;

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

} // namespace trichion::test
