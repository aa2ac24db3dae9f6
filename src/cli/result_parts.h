#pragma once
/// \file
/// Parts of `care` for what became of the dots: kept with the client, and what all clients together say.

#include "office_parts.h"

namespace trichion::cli {

/// result, results, fading.
void addResultParts(OfficeParts& parts);

} // namespace trichion::cli
