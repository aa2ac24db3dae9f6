#pragma once
/// \file
/// A photo that is in no file, such as one from the sealed vault of the practice.

#include "studio/services/photo_import.h"

#include <cstdint>
#include <span>
#include <string>

namespace trichion::studio {

/// As loadPhoto of a file with these bytes; `name` stands for it in messages.
[[nodiscard]] std::shared_ptr<const LoadedPhoto>
loadPhoto(std::span<const std::uint8_t> bytes, const std::string& name, const base::Progress& progress);

} // namespace trichion::studio
