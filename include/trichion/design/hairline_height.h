#pragma once
/// \file
/// How high a hairline lies, and the same line higher or lower.

#include "trichion/design/design.h"

#include <optional>

namespace trichion::design {

/// Heights that a line is moved to, in mm; check() says from when on they look wrong.
inline constexpr double kLowestLine_mm = 35.0;
inline constexpr double kHighestLine_mm = 110.0;

/// From the glabella along the midline up to the line; nothing if the line does not cross the midline.
[[nodiscard]] std::optional<base::Millimetres> hairlineHeight(const Design& design);

/// The line with its middle at a height of kLowestLine_mm to kHighestLine_mm; others are cut to that. The
/// whole line turns about the axis through the ears, as it does where hair recedes evenly; towards its ends
/// it turns less, and the ends stay. Points keep their number and order. A design whose line does not cross
/// the midline comes back as it is.
[[nodiscard]] Design withHairlineHeight(Design design, base::Millimetres height);

} // namespace trichion::design
