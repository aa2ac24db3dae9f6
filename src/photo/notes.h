#pragma once
/// \file
/// What goes into every exported picture beside its pixels.

#include "photo/encode.h"

#include <cstdint>
#include <string>
#include <vector>

namespace trichion::photo {

/// "Trichion 0.1.0".
[[nodiscard]] std::string softwareName();

/// ICC profile of sRGB, the same bytes every time.
[[nodiscard]] const std::vector<std::uint8_t>& srgbProfile();

/// Throws OutputWriteFailed with a reason for the log.
[[noreturn]] void throwEncodingFailed(const char* reason);

} // namespace trichion::photo
