#pragma once
/// \file
/// Readings of one place: how high it lies above a level, how far beside the midline, how far behind another
/// (docs/method/anatomy.md, "Readings").

#include "trichion/base/units.h"
#include "trichion/head/anatomy.h"
#include "trichion/head/ellipsoid.h"

namespace trichion::head {

/// The shortest way along the skin from the level of `level` up to `place`, the Frankfurt plane held level;
/// negative below it. On the midline in front it runs along the midline, within 0.01 mm for up to 100 mm.
/// Only ways within 20 degrees to the side of straight up count: higher on the head a way round the side may
/// be shorter, but no tape takes it.
[[nodiscard]] base::Millimetres heightAbove(const Head& head, const ScalpPoint& place,
                                            const ScalpPoint& level);

/// The shortest way along the skin from the midline; positive on the client's left. Within 0.01 mm.
[[nodiscard]] base::Millimetres besideMidline(const Ellipsoid& surface, const ScalpPoint& place);

/// How far a place lies behind another, straight and level, as seen from above; negative in front of it.
[[nodiscard]] base::Millimetres behind(const Head& head, const ScalpPoint& place, const ScalpPoint& front);

} // namespace trichion::head
