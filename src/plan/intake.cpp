#include "trichion/plan/intake.h"

#include <algorithm>
#include <array>

namespace trichion::plan {

namespace {

bool isMet(const IntakeRule& rule, const IntakeAnswer& answer, Date today) {
    if (rule.is)
        return answer == *rule.is;
    if (rule.below)
        return std::holds_alternative<double>(answer) && std::get<double>(answer) < *rule.below;
    // A day to come counts as now: what is planned defers as well.
    return std::holds_alternative<Date>(answer) && today - std::get<Date>(answer) < *rule.within_days;
}

std::optional<Date> earliestOf(const IntakeRule& rule, const IntakeAnswer& answer) {
    if (!rule.within_days || rule.grade != IntakeGrade::Defer)
        return std::nullopt;
    return std::get<Date>(answer).plusDays(*rule.within_days);
}

base::FindingCode codeOf(IntakeGrade grade) {
    switch (grade) {
    case IntakeGrade::Decline:
        return base::FindingCode::IntakeDecline;
    case IntakeGrade::Defer:
        return base::FindingCode::IntakeDefer;
    case IntakeGrade::Letter:
        return base::FindingCode::IntakeLetter;
    case IntakeGrade::Caution:
        break;
    }
    return base::FindingCode::IntakeCaution;
}

} // namespace

std::string nameOf(IntakeGrade grade) {
    constexpr std::array kNames = {"decline", "defer", "letter", "caution"};
    return kNames.at(static_cast<std::size_t>(grade));
}

std::vector<IntakeFinding> assess(const IntakeCatalogue& catalogue, const IntakeAnswers& answers,
                                  Date today) {
    std::vector<IntakeFinding> findings;
    for (const IntakeRule& rule : catalogue.rules) {
        const auto answer = answers.find(rule.question);
        if (answer != answers.end() && isMet(rule, answer->second, today))
            findings.push_back({rule, earliestOf(rule, answer->second)});
    }
    std::stable_sort(findings.begin(), findings.end(), [](const IntakeFinding& a, const IntakeFinding& b) {
        return a.rule.grade < b.rule.grade;
    });
    return findings;
}

std::vector<std::string> unanswered(const IntakeCatalogue& catalogue, const IntakeAnswers& answers) {
    std::vector<std::string> missing;
    for (const IntakeQuestion& question : catalogue.questions)
        if (answers.count(question.id) == 0)
            missing.push_back(question.id);
    return missing;
}

base::Finding asFinding(const IntakeFinding& finding) {
    std::string text = finding.rule.text;
    if (!finding.rule.other.empty())
        text += ". Other sources: " + finding.rule.other;
    const std::string until = finding.earliest ? "until " + finding.earliest->iso() : finding.rule.until;
    return {codeOf(finding.rule.grade), {{"what", text}, {"until", until}, {"source", finding.rule.source}}};
}

} // namespace trichion::plan
