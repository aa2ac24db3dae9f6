#pragma once
/// \file
/// The few windows of the studio that wait for an answer.

class QWidget;

namespace trichion::studio {

/// What becomes of an unsaved design.
enum class Unsaved { Save, Discard, Cancel };

[[nodiscard]] Unsaved askAboutUnsavedDesign(QWidget& window);
/// What the keyboard and the mouse do.
void showKeys(QWidget& window);
/// Version and licence.
void showAbout(QWidget& window);

} // namespace trichion::studio
