#pragma once
// A view inside another document.

#include "trichion/base/json.h"
#include "trichion/head/view.h"

#include <vector>

namespace trichion::head {

/// Errors as viewFromJson().
[[nodiscard]] View viewFrom(const base::JsonNode& document);

/// Three numbers in [low, high].
[[nodiscard]] Eigen::Vector3d vectorFrom(const base::JsonNode& node, double low, double high);

/// The heights of a relief as they are written.
[[nodiscard]] std::vector<double> heightsOf(const Relief& relief);
/// The relief of a head; flat where none is written.
[[nodiscard]] Relief reliefFrom(const base::JsonNode& head);

} // namespace trichion::head
