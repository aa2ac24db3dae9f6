#pragma once
/// \file
/// What is said about the client's own stubble (docs/design-format.md).

#include "trichion/render/own_stubble.h"

#include <string>

namespace trichion::cli {

/// The text of a JSON object.
[[nodiscard]] std::string stubbleToJson(const render::StubbleReading& reading);

} // namespace trichion::cli
