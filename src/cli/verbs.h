#pragma once
/// \file
/// All verbs of trichion-cli by their names.

#include "commands.h"

#include <map>
#include <string>

namespace trichion::cli {

/// Declares them on the program. Errors: those of reading what the options are made from.
[[nodiscard]] std::map<std::string, Verb> addVerbs(CLI::App& program, CommonOptions& common);

} // namespace trichion::cli
