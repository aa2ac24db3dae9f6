// trichion-cli practice export, import, places, retention, catalogue and salvage, as a shell runs them.

#include "cli_fixture.h"

#include <nlohmann/json.hpp>

namespace {

using nlohmann::json;
using trichion::test::Outcome;
using trichion::test::runCli;

class ExchangeCli : public trichion::test::Cli {
  protected:
    void SetUp() override {
        for (const char* name : {"p", "q"})
            ASSERT_EQ(runCli({"practice", "create", in(name), "--name", "Sample", "--open"}).exitCode, 0);
        write("c.json", R"({"name": "Nobody", "note": "planted"})");
        ASSERT_EQ(runCli({"client", "add", "--practice", in("p"), in("c.json")}).exitCode, 0);
    }
    [[nodiscard]] json clientsOf(const std::string& practice) const {
        return json::parse(runCli({"client", "list", "--practice", in(practice), "--json"}).output);
    }
};

} // namespace

TEST_F(ExchangeCli, ClientGoesToAnotherPracticeSealed) {
    write("words", "tell me on the phone\n");
    write("other", "some other words\n");
    const Outcome sent =
        runCli({"practice", "export", in("p"), "1", "-o", in("c.tar"), "--seal-file", in("words"), "--json"});
    ASSERT_EQ(sent.exitCode, 0) << sent.errors;
    EXPECT_EQ(json::parse(sent.output)["sealed"], true);
    EXPECT_EQ(contentOf(in("c.tar")).find("planted"), std::string::npos);
    EXPECT_EQ(runCli({"practice", "import", in("q"), in("c.tar")}).exitCode, 2) << "no passphrase";
    EXPECT_EQ(runCli({"practice", "import", in("q"), in("c.tar"), "--seal-file", in("other")}).exitCode, 3);
    EXPECT_EQ(clientsOf("q").size(), 0U);
    const Outcome taken =
        runCli({"practice", "import", in("q"), in("c.tar"), "--seal-file", in("words"), "--json"});
    ASSERT_EQ(taken.exitCode, 0) << taken.errors;
    EXPECT_EQ(clientsOf("q")[0]["name"], "Nobody");
    write("evil.tar", std::string(4096, 'x'));
    const Outcome refused = runCli({"practice", "import", in("q"), in("evil.tar")});
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_NE(refused.errors.find("must be"), std::string::npos) << refused.errors;
    EXPECT_EQ(json::parse(runCli({"practice", "retention", in("q"), "--json"}).output).size(), 1U);
}

TEST_F(ExchangeCli, BackupsGoToAllPlacesAndABrokenPracticeIsSaved) {
    const Outcome none = runCli({"practice", "backup", in("p")});
    EXPECT_EQ(none.exitCode, 2) << "no place is known";
    ASSERT_EQ(runCli({"practice", "places", in("p"), "--add", in("away")}).exitCode, 1) << "it is not there";
    ASSERT_EQ(runCli({"practice", "backup", in("p"), "-o", in("near")}).exitCode, 0);
    const Outcome both = runCli({"practice", "backup", in("p"), "--json"});
    EXPECT_EQ(both.exitCode, 1);
    EXPECT_NE(both.errors.find("No backup was written"), std::string::npos) << both.errors;
    const json places = json::parse(runCli({"practice", "places", in("p"), "--json"}).output);
    ASSERT_EQ(places.size(), 2U);
    EXPECT_EQ(places[0]["reachable"], false);
    EXPECT_EQ(places[1]["backups"], 1) << "the rule keeps one of a day";

    std::string broken = contentOf(in("p/practice.sqlite"));
    broken.replace(0, 20, 20, 'x');
    write("p/practice.sqlite", broken);
    const Outcome refused = runCli({"practice", "check", in("p")});
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_NE(refused.errors.find("--salvage"), std::string::npos) << refused.errors;
    const Outcome saved = runCli({"practice", "check", in("p"), "--salvage", in("saved"), "--json"});
    EXPECT_EQ(saved.exitCode, 1) << saved.errors << "the trail's note stayed behind";
    EXPECT_EQ(json::parse(saved.output)["clients"], 1);
    EXPECT_EQ(clientsOf("saved")[0]["name"], "Nobody");
}

TEST_F(ExchangeCli, CatalogueIsThePracticesOwn) {
    const std::string name = "aftercare:rules/hat-30";
    const Outcome shown = runCli({"practice", "catalogue", in("p"), "--show", name});
    ASSERT_EQ(shown.exitCode, 0) << shown.errors;
    json rule = json::parse(shown.output);
    rule["to_day"] = 14;
    write("rule.json", rule.dump());
    ASSERT_EQ(runCli({"practice", "catalogue", in("p"), "--set", name, in("rule.json")}).exitCode, 0);
    const Outcome listed = runCli({"practice", "catalogue", in("p")});
    EXPECT_NE(listed.output.find(name + "\tedited"), std::string::npos);
    EXPECT_EQ(runCli({"practice", "catalogue", in("p"), "--diff"}).exitCode, 0) << "nothing new ships";
    EXPECT_EQ(runCli({"practice", "catalogue", in("p"), "--take", name}).exitCode, 3) << "not on offer";
    write("rule.json", "{}");
    EXPECT_EQ(runCli({"practice", "catalogue", in("p"), "--set", name, in("rule.json")}).exitCode, 3);
}
