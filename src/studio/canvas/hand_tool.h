#pragma once
/// \file
/// The tools a hand can hold over the photo.

namespace trichion::studio {

/// One at a time, in the order of the palette.
enum class HandTool { Hairline, Brush, Eraser, Hole, Area, Zones, Hair, Measure };
constexpr int kHandTools = 8;

} // namespace trichion::studio
