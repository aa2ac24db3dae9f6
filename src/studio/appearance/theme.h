#pragma once
/// \file
/// Dark and light palettes, neutral grey so that they do not colour the judgement of a photo.

#include <QPalette>

namespace trichion::studio {

enum class Theme { Dark, Light };

[[nodiscard]] QPalette paletteOf(Theme theme);
/// Sets Fusion, the palette and the few style rules for the whole program.
void applyTheme(Theme theme);
/// The theme of the settings; dark if none was chosen.
[[nodiscard]] Theme savedTheme();
void saveTheme(Theme theme);

} // namespace trichion::studio
