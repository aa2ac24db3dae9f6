#pragma once
/// \file
/// A kept design on a kept photo, for papers and for what is signed.

#include "trichion/base/progress.h"
#include "trichion/base/raster.h"

#include <cstdint>
#include <string>
#include <vector>

namespace trichion::studio {

/// What is kept of a client, as its files are.
struct DesignPictureOrder {
    std::string design; ///< D.json
    std::string head;   ///< H.json; empty: none was laid
    /// Of photos, as files; the first in which the head was laid is taken.
    std::vector<std::vector<std::uint8_t>> photos;
};

/// The head without and with the design, healed, of the same size; the second is stamped as a simulation, the
/// first as what it is.
struct DesignPictures {
    base::Picture before;
    base::Picture after;
    bool isOnPhoto = false; ///< else on a neutral head
};

/// On a photo of the client if their head was laid in one, else on a neutral head of the design's size.
/// Errors: those of reading the files, PreviewRenderer and documents::stamped.
[[nodiscard]] DesignPictures drawDesign(const DesignPictureOrder& order, const base::Progress& progress);

} // namespace trichion::studio
