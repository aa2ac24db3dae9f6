#pragma once
/// \file
/// The verbs that plan and trace treatments; as in commands.h.

#include "commands.h"

namespace trichion::cli {

[[nodiscard]] Verb addPlan(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addAftercare(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addPreCare(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addIntake(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addLots(CLI::App& program, CommonOptions& common);

} // namespace trichion::cli
