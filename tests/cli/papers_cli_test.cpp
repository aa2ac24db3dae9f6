// The papers of a practice, as a shell makes them: from a client to sessions, consents, appointments, money
// and PDF.

#include "program.h"
#include "support/temporary_folder.h"
#include "trichion/base/file.h"

#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using nlohmann::json;
using trichion::test::Outcome;
using trichion::test::runCli;

namespace {

class PapersCli : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_EQ(runCli({"practice", "create", in("p"), "--name", "Sample", "--open"}).exitCode, 0);
        const std::string client = written("c.json", R"({"name": "Nobody", "born_on": "1980-02-29"})");
        ASSERT_EQ(runCli({"client", "add", "--practice", in("p"), client}).exitCode, 0);
    }
    [[nodiscard]] std::string in(const std::string& name) const {
        return (m_temporary.path() / name).string();
    }
    [[nodiscard]] std::string written(const std::string& name, const std::string& text) const {
        trichion::base::durableWrite(m_temporary.path() / name, std::string_view(text));
        return in(name);
    }
    /// Runs with the practice and wants this exit code.
    [[nodiscard]] std::string told(std::vector<std::string> arguments, int exitCode = 0) const {
        arguments.insert(arguments.end(), {"--practice", in("p")});
        const Outcome outcome = runCli(arguments);
        EXPECT_EQ(outcome.exitCode, exitCode) << arguments[0] << ' ' << arguments[1] << outcome.errors;
        return outcome.output;
    }
    [[nodiscard]] std::string startOf(const std::string& name) const {
        std::ifstream file(in(name), std::ios::binary);
        std::string start(4, ' ');
        file.read(start.data(), 4);
        return start;
    }

    trichion::test::TemporaryFolder m_temporary;
};

} // namespace

TEST_F(PapersCli, SessionFromPlanToRecordAndPaper) {
    (void)told({"session", "add", "1", "--date", "2990-11-21"});
    (void)told({"session", "add", "1", "--date", "2990-12-05", "--final"});
    const std::string record =
        written("s.json", R"({"practitioner": "P", "machine": "M", "cartridge_lot": "C1",
        "sterile_until_on": "2026-01-01", "hygiene": ["hands"], "items": [{"zone": "crown", "needle": "0803",
        "depth_mm": 0.5, "parts_water": 10, "dots": 100}]})");
    const json recorded = json::parse(told({"session", "record", "1", "1", record, "--json"}, 1));
    EXPECT_EQ(recorded["state"], "done");
    EXPECT_NE(recorded["findings"].dump().find("lot-expired"), std::string::npos) << "the cartridge";
    (void)told({"session", "record", "1", "1", record}, 3); // it is done
    (void)told({"session", "close", "1", "2", "--state", "no-show", "--reason", "ill"});
    EXPECT_EQ(json::parse(told({"session", "list", "1", "--json"}))[1]["state"], "no-show");
    (void)told({"session", "aftercare", "1", "-o", in("a.ics")});
    EXPECT_EQ(startOf("a.ics"), "BEGI");
    const std::string before = told({"care", "today", "1", "--date", "2990-11-22"});
    EXPECT_NE(before.find("washing"), std::string::npos);
    (void)told({"care", "take", "shower-at-once"});
    (void)told({"session", "aftercare", "1", "-o", in("b.ics")});
    EXPECT_NE(told({"care", "today", "1", "--date", "2990-11-22"}), before)
        << "the clinic took the other side";
    (void)told({"document", "letterhead", "--paper", "letter", "--time-zone", "America/New_York"});
    (void)told({"document", "letterhead", "--time-zone", "Nowhere/Else"}, 3);
    (void)told({"document", "session", "1", "1", "-o", in("s.pdf")});
    EXPECT_EQ(startOf("s.pdf"), "%PDF");
    (void)told({"document", "client", "1", "-o", in("c.pdf")});
    EXPECT_EQ(startOf("c.pdf"), "%PDF");
}

TEST_F(PapersCli, ConsentIsSignedPrintedAndWithdrawn) {
    const std::string signature = std::string(TRICHION_SOURCE) + "/resources/samples/scan_top.png";
    (void)told({"consent", "sign", "1", "--kind", "photo-marketing", "--signature", signature});
    (void)told({"consent", "sign", "1", "--kind", "treatment", "--signature", signature}, 3); // no design
    EXPECT_EQ(json::parse(told({"consent", "list", "1"}, 1)).size(), 1U) << "treatment and data are missing";
    (void)told({"consent", "print", "1", "--kind", "data", "-o", in("blank.pdf")});
    EXPECT_EQ(startOf("blank.pdf"), "%PDF");
    (void)told({"consent", "withdraw", "1", "--kind", "photo-marketing"});
    (void)told({"consent", "withdraw", "1", "--kind", "photo-marketing"}, 3);
}

TEST_F(PapersCli, KeepsIntakeLotsQuotesAndUsesOfPhotos) {
    const auto done = [&](std::vector<std::string> arguments, int exitCode = 0) {
        arguments.insert(arguments.end(), {"--practice", in("p")});
        const Outcome outcome = runCli(arguments);
        EXPECT_EQ(outcome.exitCode, exitCode) << arguments[0] << ' ' << arguments[1] << outcome.errors;
        return outcome;
    };
    const std::string answers = written("a.json", R"({"answers": {"diabetes": true}})");
    done({"intake", answers, "--client", "1"}, 1);
    done({"care", "set-aside", "1", "diabetes", "--reason", "letter seen"});

    const std::vector<std::string> old = {"lots",    "add", "OLD",  "--pigment", "Black",
                                          "--maker", "M",   "--ml", "10"};
    const auto withDate = [&](const char* label, const char* day) {
        std::vector<std::string> arguments = old;
        arguments[2] = label;
        arguments.insert(arguments.end(), {"--expires", day});
        return arguments;
    };
    EXPECT_NE(done(withDate("OLD", "2020-01-01"), 1).errors.find("expired"), std::string::npos);
    done(withDate("NEW", "2990-01-01"));
    done(withDate("NEW", "2990-01-01"), 3);
    done({"lots", "use", "NEW", "--ml", "11"}, 3);
    EXPECT_EQ(json::parse(done({"lots", "use", "NEW", "--ml", "4"}).output)["stock_ml"], 6.0);
    done({"lots", "recall", "NEW"}, 1);

    const std::string plan = written("plan.json", R"({"quote": {"currency": "USD", "lines": [
        {"text": "3 sessions", "amount_minor": 900}], "net_minor": 900, "tax_minor": 100, "total_minor": 1000,
        "deposit_minor": 100, "touch_up_minor": 0, "included": []}})");
    const std::string quote = json::parse(done({"quote", "make", "1", "--plan", plan}).output)["id"];
    done({"quote", "answer", quote, "--state", "perhaps"}, 3);
    done({"quote", "answer", quote, "--state", "accepted"});
    const auto issue = [&](std::vector<std::string> over, int exitCode) {
        over.insert(over.begin(), {"invoice", "issue", "1", "--quote", quote});
        const Outcome outcome = done(over, exitCode);
        return exitCode == 0 ? json::parse(outcome.output) : json{{"total_minor", 0}, {"kind", ""}};
    };
    EXPECT_EQ(issue({"--part", "deposit"}, 0)["total_minor"], 100);
    (void)issue({}, 3); // a part of it was invoiced
    EXPECT_EQ(issue({"--part", "rest"}, 0)["total_minor"], 900);
    (void)issue({"--part", "rest"}, 3);
    (void)issue({"--part", "some"}, 2);
    done({"invoice", "credit", "2", "--reason", ""}, 3);
    const json credited = json::parse(done({"invoice", "credit", "2", "--reason", "called off"}).output);
    EXPECT_EQ(credited[0]["total_minor"], -900);
    EXPECT_EQ(credited[1]["open_minor"], 0);
    done({"invoice", "print", "3", "-o", in("credit.pdf")});
    done({"invoice", "issue", "1"}, 2);
    done({"invoice", "issue", "1", "--plan", plan, "--part", "rest"}, 2);

    done({"care", "patch-test", "1", "--date", "2990-11-20", "--of", "NEW", "--result", "clear"});
    done({"care", "patch-test", "1", "--date", "2990-11-20", "--of", "UNHEARD"}, 3);
    done({"care", "patch-test", "1", "--date", "2990-11-20", "--cream", "Numb 5 %"});
    done({"care", "patch-test", "1", "--date", "2990-11-20"}, 2);

    const std::string photo = TRICHION_SOURCE "/resources/samples/scan_front.png";
    done({"photo", "add", "1", photo});
    EXPECT_NE(done({"photo", "add", "1", photo}, 3).errors.find("already"), std::string::npos);
    const std::vector<std::string> use = {"photo",     "use",       "1",       "1",
                                          "--purpose", "marketing", "--place", "a page"};
    done(use, 3);
    done({"consent", "sign", "1", "--kind", "photo-marketing", "--signature", photo});
    const std::string shown = json::parse(done(use).output)["id"];
    done({"consent", "withdraw", "1", "--kind", "photo-marketing"}, 1);
    done({"photo", "still-shown"}, 1);
    done({"photo", "end-use", shown});
    done({"photo", "still-shown"});
}

TEST_F(PapersCli, AppointmentsAndInvoices) {
    const auto book = [&](const char* at, int exitCode) {
        return json::parse(told({"appointment", "add", "1", "--at", at, "--minutes", "120"}, exitCode));
    };
    const json first = book("2990-11-21 10:00", 0);
    (void)book("2990-11-21 11:00", 1); // overlaps
    const json moved = json::parse(
        told({"appointment", "move", first["id"].get<std::string>(), "--at", "2990-11-22 10:00"}));
    EXPECT_EQ(moved["sequence"], 1);
    (void)told({"appointment", "list", "-o", in("d.ics")});
    EXPECT_EQ(startOf("d.ics"), "BEGI");
    const std::string plan =
        written("plan.json", R"({"quote": {"currency": "EUR", "lines": [{"text": "3 sessions",
        "amount_minor": 90000}], "net_minor": 90000, "tax_minor": 0, "total_minor": 90000, "deposit_minor": 0,
        "touch_up_minor": 0, "included": []}})");
    EXPECT_EQ(json::parse(told({"invoice", "issue", "1", "--plan", plan}))["number"], 1);
    EXPECT_EQ(json::parse(told({"invoice", "issue", "1", "--plan", plan}))["number"], 2);
    EXPECT_EQ(json::parse(told({"invoice", "pay", "1", "--amount-minor", "50000"}))["open_minor"], 40000);
    (void)told({"invoice", "pay", "1", "--amount-minor", "50000"}, 3);
    (void)told({"invoice", "print", "1", "-o", in("i.pdf")});
    EXPECT_EQ(startOf("i.pdf"), "%PDF");
}
