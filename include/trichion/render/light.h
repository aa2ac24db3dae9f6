#pragma once
/// \file
/// The same photo under other light, and the client with a tan or grey hair: what may be looked at beside the
/// design and never changes it. Model and limits: docs/method/optics.md.

#include "trichion/base/raster.h"
#include "trichion/render/preview.h"

namespace trichion::render {

/// The photo as it would look under the light and with the changes of the body; its own bytes if there are
/// none. Deterministic on any number of threads. Errors: ValueOutOfRange, Interrupted.
[[nodiscard]] base::Picture relit(const PreparedPhoto& photo, const Light& light, const BodyChange& body,
                                  const base::Progress& progress);
/// The photo prepared for drawing dots under the light: what was found out about the photo is kept.
/// Errors: as relit.
[[nodiscard]] PreparedPhoto preparedUnder(const PreparedPhoto& photo, const Light& light,
                                          const BodyChange& body, const base::Progress& progress);

} // namespace trichion::render
