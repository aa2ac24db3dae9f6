#pragma once
/// \file
/// The few windows of the studio that wait for an answer.

#include <QString>
#include <filesystem>
#include <optional>
#include <vector>

class QWidget;

namespace trichion::studio {

/// What becomes of an unsaved design.
enum class Unsaved { Save, Discard, Cancel };

/// A path in the form of the file system.
[[nodiscard]] std::filesystem::path pathOf(const QString& text);

/// A design, a head or a view, by its ending.
[[nodiscard]] bool isWrittenByUs(const std::filesystem::path& path);

/// Files a person chooses; nothing if the dialog was closed. What is saved gets its ending if it was typed
/// without.
[[nodiscard]] std::vector<std::filesystem::path> pickPhotos(QWidget& window);
[[nodiscard]] std::optional<std::filesystem::path> pickDesign(QWidget& window);
[[nodiscard]] std::optional<std::filesystem::path> pickDesignToSave(QWidget& window);
[[nodiscard]] std::optional<std::filesystem::path> pickHead(QWidget& window);
[[nodiscard]] std::optional<std::filesystem::path> pickHeadToSave(QWidget& window);
[[nodiscard]] std::optional<std::filesystem::path> pickPictureToSave(QWidget& window);

[[nodiscard]] Unsaved askAboutUnsavedDesign(QWidget& window);
/// What the keyboard and the mouse do.
void showKeys(QWidget& window);
/// Version and licence.
void showAbout(QWidget& window);

} // namespace trichion::studio
