#pragma once
/// \file
/// A head to design on without a photo: a camera that turns round it, and a plain picture that dots are drawn
/// into like into a photo.

#include "trichion/base/raster.h"
#include "trichion/base/units.h"
#include "trichion/head/view.h"

namespace trichion::render {

/// How a turntable stands. Turn 0 shows the front, -90 the client's left side, 180 the back; lift is the
/// camera's height, 0 level, 90 straight from above with the nose at the picture's lower side.
struct Turntable {
    base::Degrees turn;
    base::Degrees lift;
};

/// The view of a head on a turntable: the head in the middle, its greatest length 78 % of the shorter side,
/// seen from 1.2 m or farther. The photo's identity holds the size only. Error: ValueOutOfRange unless width
/// and height lie in 64..20000 px and the angles are finite.
[[nodiscard]] head::View turntableView(const head::Head& head, const Turntable& turntable, int width_px,
                                       int height_px);

/// The head of a view as matt, muted skin under soft light from above the camera, on a darker ground, of the
/// size that view.photo says. Thin lines show the midline and the level of the brow. Deterministic on any
/// number of threads. Precondition: the size is positive.
[[nodiscard]] base::Picture neutralHead(const head::View& view);

} // namespace trichion::render
