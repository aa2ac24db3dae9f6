#include "trichion/plan/patch_test.h"

namespace trichion::plan {

namespace {

constexpr int kHoursInDay = 24;
constexpr std::int64_t kMsInHour = 3'600'000;

base::Finding due(const std::string& reason) {
    return {base::FindingCode::PatchTestDue, {{"reason", reason}}};
}

/// Whether a trial was made too shortly before the session.
bool isTooLate(const PatchTestRule& rule, const PatchTrial& trial, const SessionTime& session) {
    if (trial.applied_ms && session.begins_ms)
        return *session.begins_ms - *trial.applied_ms < rule.least_hours * kMsInHour;
    return session.day - trial.appliedOn < (rule.least_hours + kHoursInDay - 1) / kHoursInDay;
}

/// Why the trials of a subject do not allow the session; empty: they do.
std::string reasonAgainst(const PatchTestRule& rule, const std::vector<PatchTrial>& trials,
                          const PatchSubject& subject, const SessionTime& session) {
    std::string reason = "there is none of " + subject.called;
    for (const PatchTrial& trial : trials) {
        if (trial.what != subject.what || trial.appliedOn > session.day)
            continue;
        const int age_days = session.day - trial.appliedOn;
        if (trial.result == PatchResult::Reaction)
            return "the one of " + subject.called + " of " + trial.appliedOn.iso() + " showed a reaction";
        if (isTooLate(rule, trial, session))
            reason = "the one of " + subject.called + " was made on " + trial.appliedOn.iso() +
                     ", less than " + std::to_string(rule.least_hours) + " h before the session";
        else if (age_days > rule.valid_days)
            reason = "the one of " + subject.called + " of " + trial.appliedOn.iso() + " is older than " +
                     std::to_string(rule.valid_days) + " days";
        else if (trial.result == PatchResult::NotRead)
            reason = "the one of " + subject.called + " of " + trial.appliedOn.iso() + " was not read";
        else
            reason.clear();
    }
    return reason;
}

} // namespace

base::Findings patchTestsDue(const PatchTestRule& rule, const std::vector<PatchTrial>& trials,
                             const std::vector<PatchSubject>& subjects, const SessionTime& session) {
    base::requireRange("The time of a patch test in hours", rule.least_hours, 0.0, 336.0);
    base::requireRange("How long a patch test is valid in days", rule.valid_days, 1.0, 3650.0);
    base::Findings findings;
    for (const PatchSubject& subject : subjects)
        if (const std::string reason = reasonAgainst(rule, trials, subject, session); !reason.empty())
            findings.push_back(due(reason));
    return findings;
}

} // namespace trichion::plan
