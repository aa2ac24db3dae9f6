#pragma once
/// \file
/// Answers of a client and what they mean, as they are kept.

#include "studio/practice/client_file.h"
#include "trichion/plan/intake.h"

#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace trichion::studio {

/// {"answers": {...}} as plan::answersFromJson reads it.
[[nodiscard]] std::string answersToJson(const plan::IntakeAnswers& answers);

/// A finding of the newest intake, and why the practitioner set it aside, if so.
struct OpenFinding {
    plan::IntakeFinding finding;
    std::optional<QString> reason;
};
/// The gravest first; nothing without an intake or with one that this program cannot read.
[[nodiscard]] std::vector<OpenFinding> openFindingsOf(const ClientFile& file, plan::Date today);
/// The answers of the newest intake; none without one.
[[nodiscard]] plan::IntakeAnswers latestAnswers(const ClientFile& file);

/// Keeps answers as a new intake, with the questions as they were asked.
void keepIntake(store::Practice& practice, store::Transaction& transaction, const store::ClientId& client,
                const plan::IntakeAnswers& answers, plan::Date today);
/// Keeps that a finding was set aside. Precondition: the client has an intake.
void keepOverride(store::Practice& practice, store::Transaction& transaction, const store::ClientId& client,
                  const std::string& finding, const QString& reason);

} // namespace trichion::studio
