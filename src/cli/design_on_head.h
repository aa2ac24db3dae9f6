#pragma once
/// \file
/// The design to measure or print, on its own head or on another.

#include "options.h"
#include "trichion/design/design.h"

#include <string>

namespace trichion::cli {

/// The design with its options applied, on the head of an H.json if `headPath` is not empty; places keep
/// their scalp coordinates. Errors: those of designOf and readClientHead.
[[nodiscard]] design::Design designOnHead(const DesignOptions& options, const std::string& headPath);

} // namespace trichion::cli
