#pragma once
/// \file
/// A picture of what was understood of a photo, for a person to check.

#include "trichion/base/raster.h"
#include "trichion/imaging/fit_photo.h"

namespace trichion::documents {

/// The photo, made a little darker and at most 1600 px on its longer side, with the wires of the fitted head,
/// its midline and brow level, the outline that was used (dots) and what was not (crosses), brows, eyes and
/// ears where the face shows them; below it the kind of view, how sure the fit is, its scale, what the
/// colours mean, and the findings. Deterministic on one machine. Precondition: a TextRendering lives; the
/// photo is the one of the fit. Error: ResourceMissing if no font is installed.
[[nodiscard]] base::Picture understoodPicture(const base::Picture& photo, const imaging::PhotoFit& fit);

} // namespace trichion::documents
