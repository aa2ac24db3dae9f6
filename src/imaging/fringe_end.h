#pragma once
// From above forehead and back of the head look alike; hair tells them apart.

#include "trichion/base/raster.h"
#include "trichion/head/view.h"
#include "trichion/imaging/fit_photo.h"

namespace trichion::imaging {

/// How much more hair stands at the back of the head than over the forehead, -1..1: along the rim within 40
/// degrees of either end, from 0.85 of its radius to 1.05, as the view has the ends. `hair` is a map of the
/// whole photo.
[[nodiscard]] double hairBehind(const base::FloatMap& hair, const head::View& view);

/// A top view whose ends are in doubt, turned round where hair stands at its forehead and none behind: a
/// forehead is bare, and loss of hair leaves the back of the head. The doubt goes where hair is clear about
/// it (docs/method/head.md, "Doubt").
[[nodiscard]] PhotoFit withEndsByHair(PhotoFit fit, const base::Picture& photo);

} // namespace trichion::imaging
