// trichion-cli practice and client, as a shell runs them.

#include "program.h"
#include "support/temporary_folder.h"
#include "trichion/base/file.h"
#include "trichion/store/trace.h"

#include <filesystem>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace fs = std::filesystem;
using nlohmann::json;
using trichion::test::Outcome;
using trichion::test::runCli;

namespace {

class PracticeCli : public testing::Test {
  protected:
    [[nodiscard]] std::string in(const std::string& name) const {
        return (m_temporary.path() / name).string();
    }
    [[nodiscard]] std::string written(const std::string& name, const std::string& text) const {
        trichion::base::durableWrite(m_temporary.path() / name, std::string_view(text));
        return in(name);
    }
    void createOpen() const {
        const Outcome made = runCli({"practice", "create", in("p"), "--name", "Sample", "--open"});
        ASSERT_EQ(made.exitCode, 0) << made.errors;
    }
    void expectRefused(const std::vector<std::string>& arguments, int exitCode,
                       const std::string& mentions) const {
        const Outcome outcome = runCli(arguments);
        EXPECT_EQ(outcome.exitCode, exitCode) << outcome.errors << outcome.output;
        EXPECT_NE(outcome.errors.find(mentions), std::string::npos) << outcome.errors;
    }

    trichion::test::TemporaryFolder m_temporary;
};

} // namespace

TEST_F(PracticeCli, KeepsClientsThroughBackupAndRestore) {
    createOpen();
    const std::string client =
        written("c.json", R"({"name": "Nobody \"N\" O'Name", "born_on": "1980-02-29", "note": "n"})");
    const Outcome added = runCli({"client", "add", "--practice", in("p"), client, "--json"});
    ASSERT_EQ(added.exitCode, 0) << added.errors;
    EXPECT_EQ(json::parse(added.output)["number"], 1);
    const Outcome twin = runCli({"client", "add", "--practice", in("p"), client});
    EXPECT_EQ(twin.exitCode, 1) << "a finding";
    EXPECT_NE(twin.errors.find("no. 1"), std::string::npos) << twin.errors;
    const Outcome saved = runCli({"practice", "backup", in("p"), "-o", in("backups"), "--json"});
    ASSERT_EQ(saved.exitCode, 0) << saved.errors;
    ASSERT_EQ(runCli({"client", "erase", "--practice", in("p"), "2", "--yes"}).exitCode, 0);
    EXPECT_EQ(json::parse(runCli({"client", "list", "--practice", in("p"), "--json"}).output).size(), 1U);

    const std::string backup = json::parse(saved.output)["backup"];
    const Outcome restored = runCli({"practice", "restore", in("r"), "--from", backup});
    ASSERT_EQ(restored.exitCode, 0) << restored.errors;
    const Outcome listed =
        runCli({"client", "list", "--practice", in("r"), "--find", "nobody o'name", "--json"});
    ASSERT_EQ(json::parse(listed.output).size(), 1U) << "the erased one stays erased";
    const Outcome shown = runCli({"client", "show", "--practice", in("r"), "1", "--json"});
    EXPECT_EQ(json::parse(shown.output)["name"], "Nobody \"N\" O'Name");
    const Outcome checked = runCli({"practice", "check", in("r"), "--json"});
    EXPECT_EQ(checked.exitCode, 0) << checked.errors;
    EXPECT_TRUE(json::parse(checked.output)["findings"].empty());
}

TEST_F(PracticeCli, SealedPracticeOpensByPassphraseOrRecoveryKey) {
    const std::string passphrase = written("pass", "correct horse battery\n");
    const Outcome made = runCli({"practice", "create", in("p"), "--name", "Sealed", "--passphrase-file",
                                 passphrase, "--recovery-output", in("key")});
    ASSERT_EQ(made.exitCode, 0) << made.errors;
    EXPECT_EQ(fs::status(in("key")).permissions() & fs::perms::others_all, fs::perms::none);
    const Outcome info = runCli({"practice", "info", in("p"), "--recovery-file", in("key"), "--json"});
    ASSERT_EQ(info.exitCode, 0) << info.errors;
    EXPECT_EQ(json::parse(info.output)["name"], "Sealed");
    EXPECT_EQ(json::parse(info.output)["sealed"], true);
    expectRefused({"practice", "info", in("p"), "--passphrase-file", written("wrong", "wrong horse battery")},
                  3, "does not open");
}

TEST_F(PracticeCli, RefusesInWords) {
    createOpen();
    expectRefused({"practice", "info", in("none")}, 3, "no practice");
    expectRefused({"practice", "create", in("p"), "--name", "Again", "--open"}, 3, "not empty");
    expectRefused(
        {"practice", "create", in("q"), "--name", "Short", "--passphrase-file", written("s", "short")}, 3,
        "too short");
    EXPECT_FALSE(fs::exists(in("q")));
    expectRefused({"client", "show", "--practice", in("p"), "7"}, 3, "no client \"7\"");
    expectRefused({"client", "erase", "--practice", in("p"), "1"}, 2, "--yes");
    for (const char* bad : {R"({"name": "  "})", R"({"phone": "1"})", R"({"name": "N", "colour": "red"})",
                            R"({"name": "N", "born_on": "1980-02-30"})", R"({"name": "N", "state": "gone"})",
                            "[]", "not json", R"({"name": 5})"})
        expectRefused({"client", "add", "--practice", in("p"), written("bad.json", bad)}, 3,
                      "trichion-cli: ");
    EXPECT_EQ(json::parse(runCli({"client", "list", "--practice", in("p"), "--json"}).output).size(), 0U);
    expectRefused({"practice"}, 2, "subcommand");
}

TEST_F(PracticeCli, SaysWhoReceivedALot) {
    createOpen();
    {
        using namespace trichion::store;
        Practice practice = Practice::open(in("p"), {}, systemClock);
        Transaction transaction(practice.connection());
        Client client;
        client.name = Sealed<std::string>("Received It");
        client = practice.add(transaction, client);
        Pigment pigment;
        pigment.key = "carbon-10";
        pigment.name = "Carbon black 10:1";
        pigment = practice.add(transaction, pigment);
        PigmentLot lot;
        lot.pigment = pigment.id;
        lot.label = "LOT-7";
        lot.expiresOn = trichion::plan::Date::parse("2020-01-31");
        lot.stock_ml = 10.0;
        lot = practice.add(transaction, lot);
        Session session;
        session.client = client.id;
        session.heldOn = trichion::plan::Date::parse("2026-11-21");
        session = practice.add(transaction, session);
        for (const char* zone : {"frontal", "crown"}) {
            SessionItem item;
            item.client = client.id;
            item.session = session.id;
            item.lot = lot.id;
            item.zone = zone;
            item.needle = "0803";
            item.dots = 2000;
            practice.add(transaction, item);
        }
        transaction.commit();
    }
    const Outcome who = runCli({"lots", "who", "LOT-7", "--practice", in("p"), "--json"});
    ASSERT_EQ(who.exitCode, 0) << who.errors;
    const json uses = json::parse(who.output);
    ASSERT_EQ(uses.size(), 1U);
    EXPECT_EQ(uses[0]["name"], "Received It");
    EXPECT_EQ(uses[0]["dots"], 4000);
    const Outcome stock = runCli({"lots", "stock", "--practice", in("p")});
    EXPECT_EQ(stock.exitCode, 1);
    EXPECT_NE(stock.errors.find("expired on 2020-01-31"), std::string::npos) << stock.errors;
    expectRefused({"lots", "who", "LOT-8", "--practice", in("p")}, 3, "no lot \"LOT-8\"");
}

TEST_F(PracticeCli, PlansADesign) {
    const std::string photo = TRICHION_SOURCE "/resources/samples/scan_front.png";
    ASSERT_LE(runCli({"preview", photo, "-o", in("p.png"), "--save-design", in("d.json")}).exitCode, 1);
    const Outcome planned =
        runCli({"plan", "--design", in("d.json"), "--start", "2026-11-21", "--price-session-minor", "40000",
                "--tax-percent", "10", "-o", in("plan.json")});
    EXPECT_LE(planned.exitCode, 1) << planned.errors;
    const auto bytes = trichion::base::readFile(in("plan.json"), 1U << 20U);
    const json plan = json::parse(bytes.begin(), bytes.end());
    ASSERT_EQ(plan["sessions"].size(), 3U);
    EXPECT_EQ(plan["sessions"][1]["date"], "2026-12-05");
    EXPECT_EQ(plan["quote"]["total_minor"], 132'000);
    int dots = 0;
    for (const json& session : plan["sessions"])
        dots += session["dots"].get<int>();
    EXPECT_EQ(plan["dots"], dots);
    const Outcome close = runCli({"plan", "--design", in("d.json"), "--dates",
                                  "2026-11-21,2026-11-23,2026-12-05", "-o", in("plan.json")});
    EXPECT_EQ(close.exitCode, 1);
    EXPECT_NE(close.errors.find("2 days apart"), std::string::npos) << close.errors;
    expectRefused({"plan", "--design", in("d.json"), "-o", in("x.json")}, 2, "--start");
}

TEST_F(PracticeCli, WritesAftercareAndReadsIntake) {
    const Outcome first = runCli({"aftercare", "--sessions", "2026-11-21,2026-12-05", "--calendar", "c1",
                                  "--today", "2026-11-23", "-o", in("a.json")});
    EXPECT_EQ(first.exitCode, 1) << "sources disagree";
    const auto bytes = trichion::base::readFile(in("a.json"), 1U << 20U);
    const json calendar = json::parse(bytes.begin(), bytes.end());
    EXPECT_GE(calendar["advice"].size(), 20U);
    EXPECT_GE(calendar["today"].size(), 5U);
    ASSERT_EQ(runCli({"aftercare", "--sessions", "2026-11-24", "--calendar", "c1", "--moved-from",
                      "2026-11-21,2026-12-05", "-o", in("a.ics")})
                  .exitCode,
              1);
    const auto ics = trichion::base::readFile(in("a.ics"), 1U << 20U);
    const std::string text(ics.begin(), ics.end());
    EXPECT_NE(text.find("STATUS:CANCELLED"), std::string::npos);
    EXPECT_NE(text.find("SEQUENCE:1"), std::string::npos);
    expectRefused({"aftercare", "--sessions", "2026-11-31", "-o", in("b.ics")}, 3, "day of the calendar");
    expectRefused({"aftercare", "--sessions", "2026-11-21,2026-11-20", "-o", in("b.ics")}, 3, "later than");
    expectRefused({"aftercare", "--sessions", "2026-11-21", "--protocol", "none", "-o", in("b.ics")}, 3,
                  "standard");
    expectRefused({"aftercare", "--sessions", "2026-11-21", "-o", in("b.txt")}, 2, ".ics");
    EXPECT_FALSE(fs::exists(in("b.ics")));

    const std::string answers =
        written("answers.json", R"({"answers": {"pigment_allergy": true, "diabetes": true}})");
    const Outcome intake = runCli({"intake", answers, "--today", "2026-11-21"});
    EXPECT_EQ(intake.exitCode, 1);
    const json findings = json::parse(intake.output)["findings"];
    ASSERT_EQ(findings.size(), 2U);
    EXPECT_EQ(findings[0]["grade"], "decline");
    EXPECT_EQ(findings[1]["grade"], "letter");
    expectRefused({"intake", written("wrong.json", R"({"answers": {"colour": 1}})")}, 3, "no such question");
}
