#pragma once
/// \file
/// The hair that was seen in a photo, corrected by what was painted on the head.

#include "trichion/base/raster.h"
#include "trichion/design/client_hair.h"
#include "trichion/head/view.h"

#include <optional>
#include <vector>

namespace trichion::render {

/// Value of a hair map where a person said that there is hair: it counts whatever the pixels look like.
constexpr float kHairByHand = 2.0F;

/// `seen` (probability 0..1 over the whole photo, any size) with the strokes painted over it: kHairByHand on
/// hair, 0 on skin. `seen` itself without strokes. Strokes of the far side of the head do not show; at the
/// rim of the head they reach a little beyond it, where hair stands out.
[[nodiscard]] std::optional<base::FloatMap> withHairStrokes(std::optional<base::FloatMap> seen,
                                                            const head::View& view,
                                                            const std::vector<design::HairStroke>& strokes);

} // namespace trichion::render
