// What a practice keeps of consents, patch tests, sessions, appointments, money and aftercare.

#include "support/practice_folder.h"
#include "trichion/store/aftercare_tasks.h"
#include "trichion/store/billing.h"
#include "trichion/store/consents.h"
#include "trichion/store/diary.h"
#include "trichion/store/money.h"
#include "trichion/store/recalls.h"
#include "trichion/store/visits.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace {

using namespace trichion;
using namespace trichion::store;
using base::ErrorCode;
using base::FindingCode;
using test::codeOf;
using test::PracticeFolder;
using test::secret;

plan::Date day(const char* iso) {
    return plan::Date::parse(iso);
}

std::size_t countOf(const base::Findings& findings, FindingCode code) {
    return static_cast<std::size_t>(
        std::count_if(findings.begin(), findings.end(),
                      [&](const base::Finding& finding) { return finding.code == code; }));
}

/// A practice with one client, the shipped texts and a lot.
class Papers : public testing::Test {
  protected:
    void SetUp() override {
        Transaction transaction(practice.connection());
        came = bringConsentTexts(practice, transaction, texts);
        transaction.commit();
    }
    template<class Work>
    auto kept(const Work& work) {
        Transaction transaction(practice.connection());
        auto result = work(transaction);
        transaction.commit();
        return result;
    }
    NewConsent wanting(const std::string& kind) const {
        NewConsent wanted;
        wanted.client = client.id;
        wanted.kind = kind;
        wanted.signature = Sealed<Bytes>(Bytes{1, 2, 3});
        return wanted;
    }
    Consent sign(const NewConsent& wanted) {
        return kept([&](Transaction& t) { return signConsent(practice, t, texts, wanted); });
    }
    DesignRevision someRevision(const ClientId& owner) {
        return kept([&](Transaction& t) {
            DesignRow design;
            design.client = owner;
            design.title = secret("d");
            DesignRevision revision;
            revision.client = owner;
            revision.design = practice.add(t, design).id;
            revision.content = secret("{}");
            return practice.add(t, revision);
        });
    }
    Session someSession(const char* on, bool isFinal = false) {
        return kept([&](Transaction& t) {
            Session session;
            session.client = client.id;
            session.heldOn = day(on);
            session.isFinal = isFinal;
            return practice.add(t, session);
        });
    }
    PigmentLot someLot(const std::string& label, const char* expires) {
        return kept([&](Transaction& t) {
            Pigment pigment;
            pigment.key = label;
            pigment.name = "Carbon";
            pigment.maker = "Maker";
            PigmentLot lot;
            lot.pigment = practice.add(t, pigment).id;
            lot.label = label;
            lot.expiresOn = day(expires);
            lot.stock_ml = 10.0;
            return practice.add(t, lot);
        });
    }
    void tryOut(const PigmentLot& lot, const char* on, const char* result) {
        kept([&](Transaction& t) {
            PatchTest test;
            test.client = client.id;
            test.lot = lot.id;
            test.appliedOn = day(on);
            test.result = secret(result);
            return practice.add(t, test);
        });
    }
    Appointment someAppointment(std::int64_t begins_ms, std::int64_t minutes) {
        Appointment appointment;
        appointment.client = client.id;
        appointment.begins_ms = begins_ms;
        appointment.minutes = minutes;
        return kept([&](Transaction& t) { return book(practice, t, appointment); });
    }

    PracticeFolder folder;
    Practice practice = folder.create();
    Client client = test::addClient(practice, "Nobody");
    std::vector<plan::ConsentTemplate> texts = plan::shippedConsents();
    std::size_t came = 0;
};

} // namespace

TEST_F(Papers, KeepTheExactTextThatWasSigned) {
    EXPECT_EQ(came, texts.size());
    EXPECT_EQ(kept([&](Transaction& t) { return bringConsentTexts(practice, t, texts); }), 0U);
    const Consent before = sign(wanting("photo-clinical"));
    kept([&](Transaction& t) {
        return addConsentText(practice, t, "photo-clinical", "en", "Other\n\nwords");
    });
    EXPECT_EQ(practice.get(before.id).textSigned.reveal(),
              plan::newestOf(texts, "photo-clinical", "en")->text());
    const Consent after = sign(wanting("photo-clinical"));
    EXPECT_EQ(after.textSigned.reveal(), "Other\n\nwords");
    EXPECT_EQ(practice.get(after.consentText).version, 2);
    EXPECT_EQ(kept([&](Transaction& t) { return bringConsentTexts(practice, t, texts); }), 0U)
        << "the clinic's own wording stays";
}

TEST_F(Papers, ConsentNeedsSignatureDesignAndGuardian) {
    const auto codeFor = [&](const NewConsent& wanted) { return codeOf([&] { (void)sign(wanted); }); };
    NewConsent unsignedOne = wanting("data");
    unsignedOne.signature = Sealed<Bytes>(Bytes{});
    EXPECT_EQ(codeFor(unsignedOne), ErrorCode::EntryInvalid);
    EXPECT_EQ(codeFor(wanting("no-such-kind")), ErrorCode::RowMissing);
    EXPECT_EQ(codeFor(wanting("treatment")), ErrorCode::EntryInvalid) << "no design";
    NewConsent foreign = wanting("treatment");
    foreign.designRevision = someRevision(test::addClient(practice, "Other").id).id;
    EXPECT_EQ(codeFor(foreign), ErrorCode::EntryInvalid) << "another client's";
    client.bornOn = secret("2010-02-28");
    client = kept([&](Transaction& t) { return practice.change(t, client); });
    NewConsent minor = wanting("data");
    EXPECT_EQ(codeFor(minor), ErrorCode::EntryInvalid) << "a minor alone";
    minor.guardian = secret("Parent");
    EXPECT_EQ(sign(minor).keepUntilOn->iso(), "2038-02-28") << "ten years after coming of age";
}

TEST_F(Papers, WithdrawalFindsEveryUseOfAPhoto) {
    const Photo photo = kept([&](Transaction& t) {
        Photo row;
        row.client = client.id;
        const Bytes content{1, 2, 3};
        return practice.addPhoto(t, row, content);
    });
    const auto use = [&](const char* purpose, const char* place) {
        return kept([&](Transaction& t) { return notePhotoUse(practice, t, photo, purpose, place); });
    };
    sign(wanting("photo-clinical"));
    EXPECT_EQ(codeOf([&] { (void)use("marketing", "website"); }), ErrorCode::RowRefused)
        << "clinical consent is no consent to advertising";
    const Consent consent = sign(wanting("photo-marketing"));
    (void)use("clinical", "report");
    (void)use("marketing", "website");
    const PhotoUse print = use("marketing", "flyer");
    kept([&](Transaction& t) { return endPhotoUse(practice, t, print.id); });
    const Withdrawal withdrawal =
        kept([&](Transaction& t) { return withdrawConsent(practice, t, consent.id); });
    ASSERT_EQ(withdrawal.uses.size(), 1U);
    EXPECT_EQ(withdrawal.uses.front().place.reveal(), "website");
    EXPECT_EQ(usesWithoutConsent(practice).size(), 1U);
    EXPECT_EQ(codeOf([&] { (void)use("marketing", "again"); }), ErrorCode::RowRefused);
    EXPECT_EQ(
        codeOf([&] { (void)kept([&](Transaction& t) { return withdrawConsent(practice, t, consent.id); }); }),
        ErrorCode::EntryInvalid);
}

TEST_F(Papers, PatchTestIsAskedForByLotTimeAndResult) {
    const PigmentLot lot = someLot("A1", "2028-01-01");
    const auto due = [&](const char* on, const std::vector<PigmentLot>& lots) {
        Session session;
        session.client = client.id;
        session.heldOn = day(on);
        const SessionRecord record{client, session, {}, {}, {}, {}, {}};
        return countOf(sessionFindings(practice, record, {}, {}, lots), FindingCode::PatchTestDue);
    };
    EXPECT_EQ(due("2026-11-21", {lot}), 1U);
    tryOut(lot, "2026-11-20", "clear");
    EXPECT_EQ(due("2026-11-21", {lot}), 1U) << "24 h";
    EXPECT_EQ(due("2026-11-22", {lot}), 0U) << "48 h";
    EXPECT_EQ(due("2027-11-20", {lot}), 0U);
    EXPECT_EQ(due("2027-11-21", {lot}), 1U) << "older than a year";
    EXPECT_EQ(due("2026-11-22", {lot, someLot("A2", "2028-01-01")}), 1U) << "a new lot";
    tryOut(lot, "2026-12-01", "reaction: red");
    EXPECT_EQ(due("2026-12-10", {lot}), 1U);
    sign(wanting("patch-test-refused"));
    EXPECT_EQ(due("2026-12-10", {lot}), 1U) << "no waiver for a reaction";
    EXPECT_EQ(due("2026-11-30", {lot, someLot("A3", "2028-01-01")}), 0U) << "waived";
}

TEST_F(Papers, PatchTestCountsHoursWhereTheyAreKnown) {
    constexpr std::int64_t kHour_ms = 3'600'000;
    const PigmentLot lot = someLot("A1", "2028-01-01");
    tryOut(lot, "2026-11-20", "clear");
    PatchTest test = practice.all<PatchTest>().front();
    const std::int64_t sixInTheEvening =
        plan::Date::parse("2026-11-20").days() * 24 * kHour_ms + 18 * kHour_ms;
    test.applied_ms = sixInTheEvening;
    kept([&](Transaction& t) { return practice.change(t, test); });
    for (const auto& [hours, isDue] : {std::pair{39, 1U}, {47, 1U}, {48, 0U}, {60, 0U}}) {
        Session session;
        session.client = client.id;
        session.begins_ms = sixInTheEvening + hours * kHour_ms;
        session.heldOn = plan::Date::ofMoment(*session.begins_ms);
        const SessionRecord record{client, session, {}, {}, {}, {}, {}};
        EXPECT_EQ(countOf(sessionFindings(practice, record, {}, {}, {lot}), FindingCode::PatchTestDue), isDue)
            << hours;
    }
}

TEST_F(Papers, RecallsAreDueUntilAVisitIsBookedOrKept) {
    const Session session = someSession("2026-06-01", true);
    const auto due = [&](const char* on) { return recallsDue(practice, {}, day(on)); };
    EXPECT_TRUE(due("2026-08-01").empty()) << "it is only planned";
    kept([&](Transaction& t) { return perform(practice, t, session, {}, {}); });
    EXPECT_TRUE(due("2026-07-05").empty());
    ASSERT_EQ(due("2026-07-06").size(), 1U);
    EXPECT_EQ(due("2026-07-06").front().dueOn.iso(), "2026-07-06");
    EXPECT_EQ(countOf(recallFindings(due("2026-07-06")), FindingCode::CheckUpDue), 1U);
    EXPECT_TRUE(due("2026-12-01").empty()) << "too long ago for a check-up";
    ASSERT_EQ(due("2029-06-01").size(), 1U);
    EXPECT_EQ(due("2029-06-01").front().kind, RecallKind::TouchUp);
    Appointment visit;
    visit.client = client.id;
    visit.kind = "check-up";
    visit.begins_ms = std::int64_t{day("2026-07-20").days()} * 86'400'000;
    visit = kept([&](Transaction& t) { return book(practice, t, visit); });
    EXPECT_TRUE(due("2026-07-10").empty()) << "booked";
    EXPECT_EQ(due("2026-07-25").size(), 1U) << "did not come";
    kept([&](Transaction& t) { return closeAppointment(practice, t, visit, "kept", ""); });
    EXPECT_TRUE(due("2026-07-25").empty()) << "came";
    client = practice.get(client.id);
    client.state = "archived";
    kept([&](Transaction& t) { return practice.change(t, client); });
    EXPECT_TRUE(due("2029-06-01").empty());
}

TEST_F(Papers, ConsentInAnOlderWordingIsToBeSignedAgain) {
    sign(wanting("data"));
    EXPECT_EQ(countOf(consentsMissing(practice, client.id, texts, {}), FindingCode::ConsentOutdated), 0U);
    kept([&](Transaction& t) { return addConsentText(practice, t, "data", "en", "Our new wording."); });
    EXPECT_EQ(countOf(consentsMissing(practice, client.id, texts, {}), FindingCode::ConsentOutdated), 1U);
    sign(wanting("data"));
    EXPECT_EQ(countOf(consentsMissing(practice, client.id, texts, {}), FindingCode::ConsentOutdated), 0U);
}

TEST_F(Papers, OfTwoIntakesOnOneDayTheLaterOneCounts) {
    const plan::Date today = day("2026-11-21");
    for (const bool isIll : {true, false})
        kept([&](Transaction& t) {
            return keepIntake(
                practice, t, client.id,
                {isIll ? R"({"answers": {"keloid": true}})" : R"({"answers": {"keloid": false}})",
                 today,
                 {}});
        });
    EXPECT_TRUE(intakeFindings(practice, client.id, today).empty());
    EXPECT_EQ(practice.all<Questionnaire>().size(), 1U) << "the same questions are kept once";
    EXPECT_THROW(kept([&](Transaction& t) {
                     return keepIntake(practice, t, client.id, {R"({"answers": {"colour": 1}})", today, {}});
                 }),
                 base::Error);
    EXPECT_EQ(practice.of<Intake>(client.id).size(), 2U);
}

TEST_F(Papers, SessionRecordSaysWhatStandsAgainstIt) {
    const PigmentLot old = someLot("OLD", "2026-01-01");
    Session session = someSession("2026-11-21");
    session.sterileUntilOn = day("2026-11-20");
    SessionItem item;
    item.zone = "crown";
    item.needle = "0803";
    item.dots = 5;
    item.lot = old.id;
    session = kept([&](Transaction& t) { return perform(practice, t, session, {item}, {}); });
    EXPECT_EQ(session.state, "done");
    const base::Findings findings = sessionFindings(practice, recordOf(practice, session.id), texts, {});
    EXPECT_EQ(countOf(findings, FindingCode::LotExpired), 2U) << "cartridge and pigment";
    EXPECT_EQ(countOf(findings, FindingCode::ConsentMissing), 2U) << "treatment and data are not signed";
    EXPECT_EQ(countOf(findings, FindingCode::RecordIncomplete), 2U + hygieneChecklist().size());
    EXPECT_EQ(codeOf([&] { kept([&](Transaction& t) { return perform(practice, t, session, {}, {}); }); }),
              ErrorCode::EntryInvalid)
        << "it is done";
    EXPECT_EQ(codeOf([&] { kept([&](Transaction& t) { return useStock(practice, t, old, 10.5); }); }),
              ErrorCode::EntryInvalid);
    EXPECT_DOUBLE_EQ(kept([&](Transaction& t) { return useStock(practice, t, old, 9.5); }).stock_ml, 0.5);
}

TEST_F(Papers, FindingsOfTheIntakeStandUntilTheyAreSetAsideWithAReason) {
    const Intake intake = kept([&](Transaction& t) {
        Questionnaire questions;
        questions.key = "shipped";
        Intake row;
        row.client = client.id;
        row.questionnaire = practice.add(t, questions).id;
        row.answeredOn = day("2026-11-01");
        row.answers = secret(R"({"answers": {"keloid": true, "diabetes": true}})");
        return practice.add(t, row);
    });
    const plan::Date today = day("2026-11-21");
    EXPECT_EQ(intakeFindings(practice, client.id, today).size(), 2U);
    const auto setAside = [&](const std::string& reason) {
        (void)kept(
            [&](Transaction& t) { return overrideFinding(practice, t, intake, "diabetes", reason, {}); });
    };
    EXPECT_EQ(codeOf([&] { setAside("  "); }), ErrorCode::EntryInvalid);
    setAside("Letter of Dr N of 1 November");
    const base::Findings left = intakeFindings(practice, client.id, today);
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left.front().code, FindingCode::IntakeDecline);
}

TEST_F(Papers, AppointmentsOverlapOnlyWhenTheyNeedTheSame) {
    constexpr std::int64_t kHour_ms = 3'600'000;
    const std::int64_t ten = folder.now_ms;
    const Appointment first = someAppointment(ten, 120);
    EXPECT_TRUE(overlapsOf(practice, first).empty());
    EXPECT_TRUE(overlapsOf(practice, someAppointment(ten + 2 * kHour_ms, 30)).empty())
        << "one after the other";
    const Appointment inside = someAppointment(ten + kHour_ms, 30);
    EXPECT_EQ(overlapsOf(practice, inside).size(), 1U);
    EXPECT_EQ(overlapsOf(practice, first).size(), 1U);
    const Appointment off =
        kept([&](Transaction& t) { return closeAppointment(practice, t, inside, "cancelled", "ill"); });
    EXPECT_EQ(off.calendarSequence, 1);
    EXPECT_TRUE(overlapsOf(practice, first).empty());
    EXPECT_EQ(codeOf([&] {
                  kept([&](Transaction& t) {
                      return moveAppointment(practice, t, off, ten, 30, day("2026-11-21"));
                  });
              }),
              ErrorCode::EntryInvalid);
}

TEST_F(Papers, AftercareFollowsAnAppointmentThatMoves) {
    const plan::AftercareCatalogue catalogue = plan::shippedAftercare();
    const auto recompute = [&] {
        return kept([&](Transaction& t) {
            return recomputeAftercare(practice, t, client.id, catalogue, aftercareProtocolOf(catalogue));
        });
    };
    (void)someSession("2026-11-21");
    const Session second = someSession("2026-12-05", true);
    const std::size_t count = recompute().added.size();
    EXPECT_GT(count, 20U);
    const AftercareChange again = recompute();
    EXPECT_EQ(again.added.size() + again.moved.size() + again.dropped.size(), 0U) << "twice changes nothing";
    Appointment appointment;
    appointment.client = client.id;
    appointment.session = second.id;
    appointment.begins_ms = folder.now_ms;
    appointment = kept([&](Transaction& t) { return book(practice, t, appointment); });
    kept([&](Transaction& t) {
        return moveAppointment(practice, t, appointment, folder.now_ms, 60, day("2026-12-06"));
    });
    const AftercareChange moved = recompute();
    EXPECT_TRUE(moved.added.empty());
    EXPECT_FALSE(moved.moved.empty());
    for (const AftercareTask& task : moved.moved)
        EXPECT_EQ(task.calendarSequence, 1);
    const Session now = practice.get(second.id);
    kept([&](Transaction& t) { return closeSession(practice, t, now, "cancelled", "moved away"); });
    const AftercareChange dropped = recompute();
    EXPECT_FALSE(dropped.dropped.empty());
    for (const AftercareTask& task : tasksOn(practice, client.id, day("2026-12-10")))
        EXPECT_NE(task.session, second.id);
}

TEST_F(Papers, ClinicTakesASideOnce) {
    const plan::AftercareCatalogue catalogue = plan::shippedAftercare();
    const plan::AftercareProtocol before = aftercareProtocolOf(catalogue);
    for (const plan::RuleConflict& conflict : plan::conflictsIn(catalogue))
        EXPECT_GE(conflict.rules.size(), 2U) << conflict.activity;
    (void)takeSide(practice, "shower-at-once");
    const plan::AftercareProtocol after = takeSide(practice, "swim-7");
    EXPECT_EQ(aftercareProtocolOf(aftercareCatalogueOf(practice)).rules, after.rules);
    const auto takes = [](const plan::AftercareProtocol& protocol, const char* rule) {
        return std::count(protocol.rules.begin(), protocol.rules.end(), rule);
    };
    EXPECT_EQ(takes(before, "shower-at-once"), 0);
    EXPECT_EQ(takes(after, "shower-at-once"), 1);
    EXPECT_EQ(takes(after, "wash-dry-4"), 0);
    EXPECT_EQ(takes(after, "swim-7"), 1);
    EXPECT_EQ(takes(after, "swim-28"), 0);
    EXPECT_EQ(codeOf([&] { (void)takeSide(practice, "?"); }), ErrorCode::EntryInvalid);
}

TEST_F(Papers, PartsOfAQuoteAddUpToItWhateverTheyAre) {
    for (const std::int64_t total : {10'001, 119'000, 7}) {
        const std::int64_t tax = total * 19 / 119;
        const plan::QuoteSheet sheet{"EUR", {{"Session", total - tax}}, total - tax, tax, total, total / 3, 0,
                                     {}};
        Quote quote;
        quote.client = client.id;
        quote.madeOn = day("2026-11-21");
        quote = kept([&](Transaction& t) { return offer(practice, t, quote, sheet); });
        const auto issue = [&](InvoiceKind kind, std::optional<std::int64_t> amount) {
            return kept([&](Transaction& t) {
                return issuePart(practice, t, {quote.id, kind, amount, day("2026-11-21")});
            });
        };
        const Invoice deposit = issue(InvoiceKind::Part, std::nullopt);
        EXPECT_EQ(deposit.net_minor + deposit.tax_minor, total / 3);
        const Invoice part = issue(InvoiceKind::Part, 1);
        EXPECT_EQ(codeOf([&] { (void)issue(InvoiceKind::Whole, std::nullopt); }), ErrorCode::EntryInvalid);
        EXPECT_EQ(codeOf([&] { (void)issue(InvoiceKind::Part, total); }), ErrorCode::EntryInvalid);
        const Invoice rest = issue(InvoiceKind::Rest, std::nullopt);
        EXPECT_EQ(deposit.net_minor + part.net_minor + rest.net_minor, sheet.net_minor);
        EXPECT_EQ(deposit.tax_minor + part.tax_minor + rest.tax_minor, sheet.tax_minor);
        std::int64_t lines = 0;
        for (const plan::QuoteLine& line : quoteFromJson(rest.content.reveal()).lines)
            lines += line.amount_minor;
        EXPECT_EQ(lines, rest.net_minor) << "the lines of the last invoice say what was asked for before";
        EXPECT_EQ(billedOf(practice, quote).open_minor(), 0);
        EXPECT_EQ(codeOf([&] { (void)issue(InvoiceKind::Rest, std::nullopt); }), ErrorCode::EntryInvalid);
    }
    EXPECT_TRUE(missingInvoices(practice).empty());
}

TEST_F(Papers, ACreditTakesAnInvoiceBackOnceAndOpensItsQuote) {
    const plan::QuoteSheet sheet{"EUR", {{"Session", 90'000}}, 90'000, 18'000, 108'000, 0, 0, {}};
    Quote quote;
    quote.client = client.id;
    quote.madeOn = day("2026-11-21");
    quote = kept([&](Transaction& t) { return offer(practice, t, quote, sheet); });
    const auto whole = [&] {
        return kept([&](Transaction& t) {
            return issuePart(practice, t, {quote.id, InvoiceKind::Whole, std::nullopt, day("2026-11-21")});
        });
    };
    const auto payNow = [&](const Invoice& invoice, std::int64_t amount) {
        (void)kept(
            [&](Transaction& t) { return pay(practice, t, invoice, day("2026-11-22"), amount, "card"); });
    };
    const Invoice invoice = whole();
    payNow(invoice, 30'000);
    const auto takeBack = [&](const Invoice& which, const char* reason) {
        return kept(
            [&](Transaction& t) { return issueCredit(practice, t, which, day("2026-11-23"), reason); });
    };
    EXPECT_EQ(codeOf([&] { (void)takeBack(invoice, " "); }), ErrorCode::EntryInvalid);
    const Invoice credit = takeBack(invoice, "called off");
    EXPECT_EQ(credit.number, 2);
    EXPECT_EQ(quoteFromJson(credit.content.reveal()).net_minor, -invoice.net_minor);
    EXPECT_EQ(balanceOf(practice, credit).total_minor, -108'000);
    EXPECT_EQ(creditedNumber(credit), invoice.number);
    EXPECT_EQ(balanceOf(practice, credit).open_minor(), 0);
    EXPECT_EQ(balanceOf(practice, invoice).open_minor(), -30'000) << "what was paid goes back";
    payNow(invoice, -30'000);
    EXPECT_EQ(balanceOf(practice, invoice).open_minor(), 0);
    EXPECT_EQ(codeOf([&] { payNow(invoice, 1); }), ErrorCode::EntryInvalid);
    EXPECT_EQ(codeOf([&] { (void)takeBack(invoice, "again"); }), ErrorCode::EntryInvalid);
    EXPECT_EQ(codeOf([&] { (void)takeBack(credit, "a credit"); }), ErrorCode::EntryInvalid);
    // The third invoice is dated after the credit: numbers and days rise together.
    EXPECT_EQ(codeOf([&] { (void)whole(); }), ErrorCode::EntryInvalid);
    EXPECT_EQ(billedOf(practice, quote).open_minor(), 108'000);
    EXPECT_TRUE(missingInvoices(practice).empty());
}

TEST_F(Papers, InvoiceNumbersHaveNoGaps) {
    NewInvoice wanted;
    wanted.client = client.id;
    wanted.sheet = {"EUR", {{"3 sessions", 90'000}}, 90'000, 18'000, 108'000, 0, 0, {}};
    wanted.issuedOn = day("2026-11-21");
    const auto issue = [&] {
        return kept([&](Transaction& t) { return issueInvoice(practice, t, wanted); });
    };
    const Invoice first = issue();
    {
        Transaction abandoned(practice.connection());
        EXPECT_EQ(issueInvoice(practice, abandoned, wanted).number, 2);
    }
    EXPECT_EQ(issue().number, 2) << "a number that was not used is given again";
    wanted.issuedOn = day("2026-11-20");
    EXPECT_EQ(codeOf([&] { (void)issue(); }), ErrorCode::EntryInvalid) << "dates rise with numbers";
    EXPECT_TRUE(missingInvoices(practice).empty());
    EXPECT_EQ(first.keepUntilOn.iso(), "2036-12-31");
    const auto payNow = [&](std::int64_t amount) {
        (void)kept(
            [&](Transaction& t) { return pay(practice, t, first, day("2026-11-22"), amount, "card"); });
    };
    payNow(100'000);
    EXPECT_EQ(balanceOf(practice, first).open_minor(), 8'000);
    EXPECT_EQ(codeOf([&] { payNow(8'001); }), ErrorCode::EntryInvalid);
    EXPECT_EQ(codeOf([&] { payNow(0); }), ErrorCode::EntryInvalid);
    payNow(-100'000);
    EXPECT_EQ(balanceOf(practice, first).open_minor(), 108'000);
    const plan::QuoteSheet back = quoteFromJson(first.content.reveal());
    EXPECT_EQ(back.total_minor, 108'000);
    EXPECT_EQ(back.lines.front().text, "3 sessions");
}
