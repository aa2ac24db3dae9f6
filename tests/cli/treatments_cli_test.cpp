#include "program.h"
#include "support/temporary_folder.h"
#include "trichion/design/treatments.h"

#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using nlohmann::json;
using trichion::test::Outcome;
using trichion::test::runCli;

TEST(TreatmentsCli, AreListedWithWhatEachAsksShowsAndCannotDo) {
    const Outcome listed = runCli({"treatments", "--json"});
    ASSERT_EQ(listed.exitCode, 0) << listed.errors;
    const json document = json::parse(listed.output);
    EXPECT_GE(document.at("treatments").size(), 16U);
    for (const json& treatment : document.at("treatments"))
        EXPECT_FALSE(treatment.at("cannot").get<std::string>().empty()) << treatment.at("id");
    const Outcome one = runCli({"treatments", "strip-scar"});
    EXPECT_EQ(one.exitCode, 0);
    EXPECT_NE(one.output.find("months-below:12"), std::string::npos);
    EXPECT_EQ(runCli({"treatments", "wig"}).exitCode, 3);
}

TEST(TreatmentsCli, PlanTakesTheTreatmentsPaceIntervalAndConsents) {
    const trichion::test::TemporaryFolder folder;
    const auto in = [&](const char* name) { return (folder.path() / name).string(); };
    std::ofstream(in("D.json")) << trichion::design::designToJson(
        trichion::design::proposeTreatment(trichion::head::meanHead(), "scar"));
    const Outcome planned =
        runCli({"plan", "--design", in("D.json"), "--start", "2027-01-11", "-o", in("plan.json"), "-q"});
    ASSERT_EQ(planned.exitCode, 1) << planned.errors; // its place is still the example
    std::ifstream file(in("plan.json"));
    const json plan = json::parse(file);
    EXPECT_EQ(plan.at("protocol"), "weeks-4-6");
    EXPECT_EQ(plan.at("treatment").at("id"), "scar");
    EXPECT_TRUE(plan.at("treatment").at("patch_test").get<bool>());
    EXPECT_EQ(plan.at("sessions").size(), 4U);
}

TEST(TreatmentsCli, RefusesScenariosWithoutTreatmentAndUnknownStages) {
    const std::string front = TRICHION_SOURCE "/resources/samples/scan_front.png";
    const trichion::test::TemporaryFolder folder;
    const std::string out = (folder.path() / "out.png").string();
    EXPECT_EQ(runCli({"preview", front, "-o", out, "--scenario", "years"}).exitCode, 2);
    EXPECT_EQ(runCli({"preview", front, "-o", out, "--hair-loss", "norwood-9"}).exitCode, 3);
    EXPECT_EQ(runCli({"preview", front, "-o", out, "--treatment", "edge-up", "--scenario", "wet"}).exitCode,
              3);
    EXPECT_EQ(runCli({"preview", front, "-o", out, "--laser", "11"}).exitCode, 3);
    EXPECT_EQ(runCli({"preview", front, "-o", out, "--hair-colour", "green"}).exitCode, 2);
}
