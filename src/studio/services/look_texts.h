#pragma once
/// \file
/// What the window says about how a design is looked at.

#include "trichion/render/look.h"

#include <QString>

namespace trichion::studio {

/// Beside the divider: "After, healed", "After session 1, fresh", "Gone wrong: Too deep, 3 years".
[[nodiscard]] QString afterLabel(const render::Look& look);
/// The warning over a treatment that is shown gone wrong; empty for one as planned.
[[nodiscard]] QString markOf(const render::Look& look);

} // namespace trichion::studio
