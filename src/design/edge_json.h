#pragma once
/// \file
/// The edge character as it stands in designs and in the catalogue of hairlines.

#include "trichion/base/json.h"
#include "trichion/design/design.h"

namespace trichion::design {

/// Error: FileInvalidField outside the ranges of EdgeCharacter.
[[nodiscard]] EdgeCharacter edgeFrom(const base::JsonNode& node);

} // namespace trichion::design
