#pragma once
/// \file
/// Dark and light palettes, neutral grey so that they do not colour the judgement of a photo.

#include <QPalette>

namespace trichion::studio {

/// System: as the desktop is, dark or light.
enum class Theme { Dark, Light, System };

/// Dark or Light, whichever the desktop had when the program started.
[[nodiscard]] Theme systemTheme();
[[nodiscard]] QPalette paletteOf(Theme theme);
/// Sets Fusion, the palette and the few style rules for the whole program.
void applyTheme(Theme theme);
/// The same in two steps, for the first window to be put together between them: with rules each part is
/// styled anew whenever it is put into another.
void applyColours(Theme theme);
void applyRules();
/// The theme of the settings; dark if none was chosen.
[[nodiscard]] Theme savedTheme();
void saveTheme(Theme theme);

} // namespace trichion::studio
