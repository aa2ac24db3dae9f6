#pragma once
/// \file
/// Whether a photo of several is a mirror's.

#include "trichion/imaging/fit_head.h"

#include <cstddef>
#include <vector>

namespace trichion::imaging {

/// The photos whose scalp matches that of the others only with left and right swapped, in rising order. Of
/// two such photos nobody can say which one is mirrored: the later is named.
[[nodiscard]] std::vector<std::size_t> mirroredAmong(const std::vector<ScalpTexture>& textures);

} // namespace trichion::imaging
