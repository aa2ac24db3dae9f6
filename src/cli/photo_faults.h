#pragma once
/// \file
/// What should be better about a photo, as the command line says it.

#include "console.h"
#include "trichion/base/error.h"
#include "trichion/imaging/photo_check.h"

#include <optional>
#include <vector>

namespace trichion::cli {

/// Faults of the photo that no finding names already, the gravest first.
[[nodiscard]] std::vector<imaging::PhotoFault> faultsBeside(const base::Findings& findings,
                                                            const base::Picture& picture,
                                                            const head::View& view,
                                                            std::optional<double> focal35_mm);

/// One line each.
void listFaults(Console& console, const std::vector<imaging::PhotoFault>& faults);

} // namespace trichion::cli
