#pragma once
/// \file
/// How the console tells what is left.

#include "trichion/tracking/follow_up.h"

#include <string>

namespace trichion::cli {

/// "frontal: 82 % left (79-85 %)", or why there is no number.
[[nodiscard]] std::string lineOf(const tracking::ZoneRetention& zone, const std::string& name);

} // namespace trichion::cli
