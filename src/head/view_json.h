#pragma once
// A view inside another document.

#include "trichion/base/json.h"
#include "trichion/head/view.h"

namespace trichion::head {

/// Errors as viewFromJson().
[[nodiscard]] View viewFrom(const base::JsonNode& document);

/// Three numbers in [low, high].
[[nodiscard]] Eigen::Vector3d vectorFrom(const base::JsonNode& node, double low, double high);

} // namespace trichion::head
