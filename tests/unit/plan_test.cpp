// Dates, intervals, aftercare and intake: properties of the rules and of the shipped catalogue.

#include "trichion/base/hash.h"
#include "trichion/plan/aftercare.h"
#include "trichion/plan/intake.h"
#include "trichion/plan/intervals.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace {

using namespace trichion;
using namespace trichion::plan;
using base::ErrorCode;

template<class Work>
ErrorCode codeOf(const Work& work) {
    try {
        work();
    } catch (const base::Error& error) {
        return error.code();
    }
    return ErrorCode::Interrupted;
}

Date day(const char* iso) {
    return Date::parse(iso);
}

/// Sessions some days apart.
std::vector<Date> randomSessions(std::uint64_t seed) {
    std::vector<Date> sessions = {
        day("2026-02-20").plusDays(static_cast<int>(base::hashOf(seed, 1, 0) % 700U))};
    const std::uint64_t more = base::hashOf(seed, 2, 0) % 5U;
    for (std::uint64_t i = 0; i < more; ++i)
        sessions.push_back(sessions.back().plusDays(1 + static_cast<int>(base::hashOf(seed, 3, i) % 40U)));
    return sessions;
}

bool says(const base::Findings& findings, base::FindingCode code, const std::string& what) {
    return std::any_of(findings.begin(), findings.end(), [&](const base::Finding& finding) {
        return finding.code == code && finding.context.front().second == what;
    });
}

} // namespace

TEST(Date, IsTheInverseOfItsText) {
    for (int days = -25'000; days < 370'000; days += 331) {
        const Date date = Date().plusDays(days);
        EXPECT_EQ(Date::parse(date.iso()), date);
        EXPECT_EQ(date - Date(), days);
    }
    EXPECT_EQ(day("2024-02-28").plusDays(1).iso(), "2024-02-29");
    EXPECT_EQ(day("2100-02-28").plusDays(1).iso(), "2100-03-01");
    EXPECT_EQ(Date::ofMoment(0).iso(), "1970-01-01");
    EXPECT_EQ(Date::ofMoment(-1).iso(), "1969-12-31");
    EXPECT_EQ(Date::ofMoment(86'400'000LL * 20'000 + 86'399'999).days(), 20'000);
}

TEST(Date, RefusesDaysThatDoNotExist) {
    for (const char* wrong :
         {"", "2026-02-29", "2026-13-01", "2026-00-10", "0000-01-01", "1899-12-31", "3000-01-01", "2026-1-01",
          "2026/01/01", "2026-01-01T", "20260101", "-026-01-01", "２０２６-01-01"})
        EXPECT_EQ(codeOf([&] { (void)Date::parse(wrong); }), ErrorCode::EntryInvalid) << wrong;
    EXPECT_EQ(codeOf([] { (void)Date().plusDays(2'000'000'000); }), ErrorCode::EntryInvalid);
}

TEST(Date, CountsYearsAsAges) {
    EXPECT_EQ(fullYears(day("2008-11-22"), day("2026-11-21")), 17);
    EXPECT_EQ(fullYears(day("2008-11-21"), day("2026-11-21")), 18);
    EXPECT_EQ(fullYears(day("2008-02-29"), day("2026-02-28")), 17);
}

TEST(Intervals, ProposedDatesNeedNoRemark) {
    for (const IntervalProtocol& protocol : shippedIntervals()) {
        const std::vector<Date> dates = proposedDates(protocol, day("2026-11-21"), 4);
        EXPECT_EQ(dates.size(), 4U);
        EXPECT_TRUE(checkIntervals(protocol, dates).empty()) << protocol.id;
        EXPECT_FALSE(protocol.source.empty());
    }
    EXPECT_EQ(codeOf([] { (void)protocolIn(shippedIntervals(), "weekly"); }), ErrorCode::ProtocolUnknown);
}

TEST(Intervals, OutsideTheProtocolAreNamed) {
    const IntervalProtocol protocol = shippedIntervals().front();
    const Date first = day("2026-11-21");
    const std::vector<Date> dates = {first, first.plusDays(protocol.least_days - 1),
                                     first.plusDays(protocol.least_days + protocol.most_days)};
    const base::Findings findings = checkIntervals(protocol, dates);
    ASSERT_EQ(findings.size(), 2U);
    EXPECT_EQ(findings[0].code, base::FindingCode::SessionsClose);
    EXPECT_EQ(findings[1].code, base::FindingCode::SessionsFar);
}

TEST(Aftercare, EveryRuleHasASourceAndKnownContradictions) {
    const AftercareCatalogue catalogue = shippedAftercare();
    EXPECT_GE(catalogue.rules.size(), 35U);
    std::set<std::string> ids;
    for (const AftercareRule& rule : catalogue.rules) {
        EXPECT_TRUE(ids.insert(rule.id).second) << rule.id;
        EXPECT_FALSE(rule.sources.empty()) << rule.id;
        for (const std::string& other : rule.contradicts) {
            const std::vector<std::string>& back = catalogue.rule(other).contradicts;
            EXPECT_NE(std::find(back.begin(), back.end(), rule.id), back.end())
                << rule.id << " and " << other;
        }
    }
    // The contradictions that must stay visible.
    const base::Findings findings = disagreements(catalogue, catalogue.protocols.front());
    for (const char* activity : {"sun", "washing", "moisturising", "shaving", "exercise", "swimming"})
        EXPECT_TRUE(says(findings, base::FindingCode::RulesDisagree, activity)) << activity;
}

TEST(Aftercare, UsualProtocolContradictsItselfNowhere) {
    const AftercareCatalogue catalogue = shippedAftercare();
    const AftercareProtocol& usual = catalogue.protocols.front();
    for (const std::string& id : usual.rules)
        for (const std::string& other : catalogue.rule(id).contradicts)
            EXPECT_EQ(std::find(usual.rules.begin(), usual.rules.end(), other), usual.rules.end())
                << id << " and " << other;
}

TEST(Aftercare, EndsBeforeTheNextSessionAndFinalRulesComeLast) {
    const AftercareCatalogue catalogue = shippedAftercare();
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const std::vector<Date> sessions = randomSessions(seed);
        for (const AftercareProtocol& protocol : catalogue.protocols)
            for (const LastSession last : {LastSession::Final, LastSession::Open}) {
                const auto calendar = aftercareOf(catalogue, protocol, sessions, last);
                ASSERT_FALSE(calendar.empty());
                for (const DatedAdvice& advice : calendar) {
                    const auto i = static_cast<std::size_t>(advice.session - 1);
                    const AftercareRule& rule = catalogue.rule(advice.rule);
                    EXPECT_EQ(advice.from - sessions[i], rule.fromDay);
                    EXPECT_TRUE(!advice.to || *advice.to >= advice.from);
                    if (i + 1 < sessions.size()) {
                        EXPECT_LT(*advice.to, sessions[i + 1]);
                    } else if (rule.toDay) {
                        EXPECT_EQ(*advice.to - sessions[i], *rule.toDay);
                    }
                    if (rule.anchor == Anchor::FinalSession) {
                        EXPECT_TRUE(last == LastSession::Final && i + 1 == sessions.size());
                    }
                }
            }
    }
}

TEST(Aftercare, MovesWithItsSessions) {
    const AftercareCatalogue catalogue = shippedAftercare();
    const AftercareProtocol& protocol = catalogue.protocols.front();
    const std::vector<Date> sessions = {day("2026-11-21"), day("2026-12-05")};
    const std::vector<Date> later = {day("2026-11-24"), day("2026-12-08")};
    const auto before = aftercareOf(catalogue, protocol, sessions, LastSession::Final);
    const auto after = aftercareOf(catalogue, protocol, later, LastSession::Final);
    ASSERT_EQ(before.size(), after.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        EXPECT_EQ(after[i].rule, before[i].rule);
        EXPECT_EQ(after[i].from - before[i].from, 3);
    }
}

TEST(Aftercare, SaysWhatHoldsToday) {
    const AftercareCatalogue catalogue = shippedAftercare();
    const auto calendar =
        aftercareOf(catalogue, catalogue.protocol("standard"), {day("2026-11-21")}, LastSession::Open);
    const auto holds = [&](const char* iso, const char* rule) {
        const auto today = adviceOn(calendar, day(iso));
        return std::any_of(today.begin(), today.end(),
                           [&](const DatedAdvice& advice) { return advice.rule == rule; });
    };
    EXPECT_TRUE(holds("2026-11-25", "wash-dry-4"));
    EXPECT_FALSE(holds("2026-11-26", "wash-dry-4"));
    EXPECT_TRUE(holds("2026-11-26", "wash-mild"));
    EXPECT_FALSE(holds("2026-11-20", "wash-dry-4"));
    EXPECT_TRUE(holds("2027-06-01", "swim-between")) << "the next session has not come";
    EXPECT_FALSE(holds("2026-11-30", "swim-28"));
}

TEST(Aftercare, RefusesDatesThatDoNotRise) {
    const AftercareCatalogue catalogue = shippedAftercare();
    const AftercareProtocol& protocol = catalogue.protocols.front();
    for (const std::vector<Date>& wrong : {std::vector<Date>{},
                                           {day("2026-11-21"), day("2026-11-21")},
                                           {day("2026-11-21"), day("2026-11-20")}})
        EXPECT_EQ(codeOf([&] { (void)aftercareOf(catalogue, protocol, wrong, LastSession::Final); }),
                  ErrorCode::EntryInvalid);
    EXPECT_EQ(codeOf([&] { (void)catalogue.protocol("none"); }), ErrorCode::ProtocolUnknown);
}

TEST(Intake, HasASourceForEveryFindingAndARuleForEveryQuestion) {
    const IntakeCatalogue catalogue = shippedIntake();
    EXPECT_GE(catalogue.rules.size(), 30U);
    std::set<std::string> asked;
    for (const IntakeRule& rule : catalogue.rules) {
        EXPECT_FALSE(rule.source.empty()) << rule.id;
        EXPECT_EQ(rule.grade == IntakeGrade::Defer, !rule.until.empty()) << rule.id;
        asked.insert(rule.question);
    }
    EXPECT_EQ(asked.size(), catalogue.questions.size());
}

TEST(Intake, FindsNothingInHarmlessAnswersAndEverythingInBadOnes) {
    const IntakeCatalogue catalogue = shippedIntake();
    const Date today = day("2026-11-21");
    IntakeAnswers harmless;
    IntakeAnswers bad;
    for (const IntakeQuestion& question : catalogue.questions) {
        switch (question.kind) {
        case AnswerKind::YesNo:
            harmless[question.id] = false;
            bad[question.id] = true;
            break;
        case AnswerKind::Number:
            harmless[question.id] = 40.0;
            bad[question.id] = 17.0;
            break;
        case AnswerKind::Date:
            harmless[question.id] = today.plusDays(-3000);
            bad[question.id] = today;
            break;
        case AnswerKind::Choice:
            harmless[question.id] = question.choices.front();
            bad[question.id] = question.choices[1 % question.choices.size()];
            break;
        }
    }
    EXPECT_TRUE(assess(catalogue, harmless, today).empty());
    EXPECT_TRUE(unanswered(catalogue, harmless).empty());
    const auto findings = assess(catalogue, bad, today);
    EXPECT_GE(findings.size(), 30U);
    EXPECT_TRUE(std::is_sorted(findings.begin(), findings.end(),
                               [](const auto& a, const auto& b) { return a.rule.grade < b.rule.grade; }));
    EXPECT_TRUE(assess(catalogue, {}, today).empty());
    EXPECT_EQ(unanswered(catalogue, {}).size(), catalogue.questions.size());
}

TEST(Intake, CountsDaysToTheDay) {
    const IntakeCatalogue catalogue = shippedIntake();
    const Date peel = day("2026-09-01");
    const IntakeAnswers answers = {{"peel", peel}};
    const auto findings = assess(catalogue, answers, peel.plusDays(69));
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front().earliest, peel.plusDays(70));
    EXPECT_NE(base::nameOf(asFinding(findings.front()).code), std::string());
    EXPECT_TRUE(assess(catalogue, answers, peel.plusDays(70)).empty());
}

TEST(Intake, ReadsAnswersAndRefusesOthers) {
    const IntakeCatalogue catalogue = shippedIntake();
    const IntakeAnswers answers = answersFromJson(
        catalogue,
        R"({"answers": {"diabetes": true, "age": 40, "peel": "2026-09-01", "skin_type": "oily", "keloid": null}})",
        "a.json");
    EXPECT_EQ(answers.size(), 4U);
    EXPECT_EQ(std::get<std::string>(answers.at("skin_type")), "oily");
    for (const char* wrong :
         {R"({"answers": {"colour": true}})", R"({"answers": {"diabetes": "yes"}})",
          R"({"answers": {"skin_type": "scaly"}})", R"({"answers": {"age": -1}})", R"({})", "[1]"})
        EXPECT_EQ(codeOf([&] { (void)answersFromJson(catalogue, wrong, "a.json"); }),
                  ErrorCode::FileInvalidField)
            << wrong;
    EXPECT_EQ(codeOf([&] { (void)answersFromJson(catalogue, R"({"answers": {"peel": "soon"}})", "a.json"); }),
              ErrorCode::EntryInvalid);
}
