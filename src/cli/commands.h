#pragma once
/// \file
/// The verbs of trichion-cli, one file each. `add...` declares the options on the program and returns what
/// runs when the verb was given.

#include "console.h"
#include "trichion/base/error.h"

#include <CLI/CLI.hpp>
#include <functional>

namespace trichion::cli {

/// Runs a verb; DoneWithFindings if there was something to say.
using Verb = std::function<base::ExitCode(Console&)>;

[[nodiscard]] Verb addPreview(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addFit(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addDots(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addSheet(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addMeasure(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addStencil(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addCalibrate(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addCensus(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addFollowUp(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addSkin(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addTurntable(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addTreatments(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addCompletion(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addPractice(CLI::App& program, CommonOptions& common);
[[nodiscard]] Verb addClient(CLI::App& program, CommonOptions& common);

/// Throws unless all named outputs can be written and no two, nor the photo, are the same file. Empty names
/// are skipped. Errors: UsageConflict, those of requireWritable.
void requireOutputs(const std::vector<std::string>& outputs, const std::string& photo);

} // namespace trichion::cli
