#pragma once
/// \file
/// More parts of `practice`: what goes out of it and comes into it, and its catalogue.

#include "commands.h"

#include <map>
#include <string>

namespace trichion::cli {

using Verbs = std::map<std::string, Verb>; ///< by the name of the part

/// export, import, places, retention.
[[nodiscard]] Verbs addExchangeParts(CLI::App& practice, CommonOptions& common);
/// catalogue.
[[nodiscard]] Verbs addCatalogueParts(CLI::App& practice, CommonOptions& common);

} // namespace trichion::cli
