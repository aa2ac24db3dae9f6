#pragma once
/// \file
/// The line that says a picture is a simulation. Every exported picture carries it.

#include "trichion/base/raster.h"

#include <string>
#include <string_view>

namespace trichion::documents {

/// What a picture is.
enum class Subject { Simulation, UnchangedPhoto, AlignedPhoto, MeasuredPhoto };

/// "Simulation, not a promise", "Photo, unchanged", ...: what the stamp begins with.
[[nodiscard]] std::string_view nameOf(Subject subject) noexcept;

/// What the picture shows, UTF-8; empty parts are left out.
struct StampText {
    Subject subject = Subject::Simulation;
    std::string state;  ///< "healed"
    std::string detail; ///< "session 3 of 3"
};

/// The picture with "Simulation, not a promise" (or what kind of photo it is) "· state · detail · Trichion"
/// on a dark plate at the bottom left: letters of 1.6 % of the height, smaller if the line would pass 62 % of
/// the width, at least 11 pixels; narrow pictures get several lines. Nothing outside stampPlate() changes.
/// Deterministic on one machine. Precondition: a TextRendering lives. Error: ResourceMissing if no font is
/// installed.
[[nodiscard]] base::Picture stamped(const base::Picture& picture, const StampText& text);

/// The pixels that the plate covers in a picture of this size; empty for an empty picture.
[[nodiscard]] base::PixelRect stampPlate(int width, int height, const StampText& text);

} // namespace trichion::documents
