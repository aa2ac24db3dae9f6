#include "trichion/plan/patch_test.h"

namespace trichion::plan {

namespace {

constexpr int kHoursInDay = 24;

base::Finding due(const std::string& reason) {
    return {base::FindingCode::PatchTestDue, {{"reason", reason}}};
}

/// Why the trials of a subject do not allow the session; empty: they do.
std::string reasonAgainst(const PatchTestRule& rule, const std::vector<PatchTrial>& trials,
                          const PatchSubject& subject, Date session) {
    const int least_days = (rule.least_hours + kHoursInDay - 1) / kHoursInDay;
    std::string reason = "there is none of " + subject.called;
    for (const PatchTrial& trial : trials) {
        if (trial.what != subject.what || trial.appliedOn > session)
            continue;
        const int age_days = session - trial.appliedOn;
        if (trial.result == PatchResult::Reaction)
            return "the one of " + subject.called + " of " + trial.appliedOn.iso() + " showed a reaction";
        if (age_days < least_days)
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
                             const std::vector<PatchSubject>& subjects, Date session) {
    base::requireRange("The time of a patch test in hours", rule.least_hours, 0.0, 336.0);
    base::requireRange("How long a patch test is valid in days", rule.valid_days, 1.0, 3650.0);
    base::Findings findings;
    for (const PatchSubject& subject : subjects)
        if (const std::string reason = reasonAgainst(rule, trials, subject, session); !reason.empty())
            findings.push_back(due(reason));
    return findings;
}

} // namespace trichion::plan
