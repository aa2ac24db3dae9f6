#pragma once
/// \file
/// Where the person is in a photo.

#include "trichion/base/error.h"
#include "trichion/base/raster.h"

#include <optional>

namespace trichion::imaging {

/// A low-resolution map over the whole photo, and what could not be done.
struct PersonSight {
    std::optional<base::FloatMap> probability; ///< 0..1; nothing without the model
    base::Findings findings;
};

[[nodiscard]] PersonSight seePerson(const base::Picture& photo);

} // namespace trichion::imaging
