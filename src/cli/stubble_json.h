#pragma once
/// \file
/// What is said about the client's own stubble (docs/design-format.md).

#include "trichion/render/own_stubble.h"

#include <nlohmann/json_fwd.hpp>

namespace trichion::cli {

[[nodiscard]] nlohmann::ordered_json stubbleToJson(const render::StubbleReading& reading);

} // namespace trichion::cli
