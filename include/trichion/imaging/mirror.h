#pragma once
/// \file
/// Whether a photo of several is a mirror's.

#include "trichion/imaging/fit_head.h"

#include <cstddef>
#include <vector>

namespace trichion::imaging {

/// How many places of the scalp match in two photos as they are, and with left and right of one swapped.
struct MirrorMatch {
    std::size_t a = 0;
    std::size_t b = 0;
    std::size_t straight = 0;
    std::size_t swapped = 0;
};

/// Places that match with left and right of the second photo swapped.
[[nodiscard]] std::size_t swappedMatches(const ScalpTexture& a, const ScalpTexture& b);

/// The photos of `count` that hang together with the others only when left and right are swapped, in rising
/// order. Of two such photos nobody can say which one is mirrored: the later is named.
[[nodiscard]] std::vector<std::size_t> mirroredAmong(std::size_t count,
                                                     const std::vector<MirrorMatch>& matches);

/// The photos whose scalp matches that of the others only with left and right swapped, in rising order. Of
/// two such photos nobody can say which one is mirrored: the later is named.
[[nodiscard]] std::vector<std::size_t> mirroredAmong(const std::vector<ScalpTexture>& textures);

} // namespace trichion::imaging
