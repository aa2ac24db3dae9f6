#pragma once
/// \file
/// Where the person is in a photo.

#include "trichion/base/error.h"
#include "trichion/base/raster.h"
#include "trichion/head/fit.h"

#include <optional>

namespace trichion::imaging {

/// A low-resolution map over the whole photo, and what could not be done.
struct PersonSight {
    std::optional<base::FloatMap> probability; ///< 0..1; nothing without the model
    base::Findings findings;
};

[[nodiscard]] PersonSight seePerson(const base::Picture& photo);

/// Where a head most likely is, for a hand to begin with, however unsure the kind of view; pixels. Nothing
/// without the model, or where nothing looks like a person.
[[nodiscard]] std::optional<head::OutlineEllipse> likeliestHead(const base::Picture& photo);

} // namespace trichion::imaging
