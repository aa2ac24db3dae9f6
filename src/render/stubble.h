#pragma once
/// \file
/// Short hair as strokes: what is left of a fringe that was shaved, and the client's own stubble among the
/// dots.

#include "trichion/render/preview.h"

#include <vector>

namespace trichion::render {

/// Roots where hair was in the photo, cut to `look.shave_mm`, and `look.stubble_perCm2` among the dots; drawn
/// as sharp as the photo is. In the order of their roots.
[[nodiscard]] std::vector<VisibleDot> stubbleOf(const stipple::Placement& placement,
                                                const design::Design& design, const PreparedPhoto& photo,
                                                const Look& look);

} // namespace trichion::render
