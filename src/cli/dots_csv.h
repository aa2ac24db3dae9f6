#pragma once
/// \file
/// The DOTS.csv format (docs/design-format.md).

#include "trichion/head/view.h"
#include "trichion/stipple/placement.h"

#include <optional>
#include <string>

namespace trichion::cli {

/// Dots of sessions 1..`session` (0: all) sorted by id, four decimals; the last three columns are empty
/// without a view.
[[nodiscard]] std::string dotsToCsv(const stipple::Placement& placement, int session,
                                    const std::optional<head::View>& view);

} // namespace trichion::cli
