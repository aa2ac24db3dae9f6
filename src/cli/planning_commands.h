#pragma once
/// \file
/// The verbs that plan and trace treatments; as in commands.h.

#include "commands.h"

namespace trichion::cli {

[[nodiscard]] Verb addPlan(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addAftercare(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addCare(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addSession(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addConsent(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addAppointment(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addQuote(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addPhoto(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addDesign(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addInvoice(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addDocument(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addPreCare(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addIntake(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addLots(CLI::App& program, CommonOptions& common);

} // namespace trichion::cli
