#pragma once
/// \file
/// The head of a client as a file of its own.

#include "trichion/head/ellipsoid.h"

#include <string>
#include <string_view>

namespace trichion::head {

/// Reads `head.half_axes_mm` and `head.long_axis_rise_deg` of an H.json ("trichion-head", version 1); other
/// fields are ignored. Errors: those of JsonNode; FileInvalidField for axes outside 40..200 mm.
[[nodiscard]] Head headFromJson(std::string_view text, const std::string& name);

} // namespace trichion::head
