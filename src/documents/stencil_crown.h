#pragma once
/// \file
/// The stencil's sheet for the crown, and words both kinds of sheets use.

#include "documents/stencil_plan.h"

#include <string>

namespace trichion::documents {

/// Rings and spokes about the whorl, with the dots of the content.
[[nodiscard]] StencilSheet crownSheet(const StencilContent& content, const DrawingArea& area);

/// "1.3 %", rounded up.
[[nodiscard]] std::string percent(double share);
/// Whole centimetres, without sign.
[[nodiscard]] std::string centimetres(double length_mm);

} // namespace trichion::documents
