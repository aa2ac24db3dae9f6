#pragma once
/// \file
/// The quote inside a plan file, as `plan` writes it.

#include "trichion/plan/treatment_plan.h"

#include <string>

namespace trichion::cli {

/// Errors: FileInvalidField without a quote in it; those of reading it.
[[nodiscard]] plan::QuoteSheet quoteIn(const std::string& path);

} // namespace trichion::cli
