#pragma once
/// \file
/// Photos that are in no file yet, kept beside the work that a crash would leave behind.

#include "trichion/head/view.h"

#include <QJsonArray>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace trichion::studio {

class Document;
class Workbench;

/// A photo from the camera or the clipboard.
struct KeptPhoto {
    std::string sha256;                      ///< of its bytes
    std::optional<head::ViewKind> view = {}; ///< what it shows, if that is known
    std::shared_ptr<const std::vector<std::uint8_t>> content = nullptr;
};

/// Those of the list that are kept nowhere.
[[nodiscard]] std::vector<KeptPhoto> newPhotosIn(const Document& document, const Workbench& workbench);
/// Writes them beside the file of the work, those that are there already not again, and takes away what is
/// not wanted any more. What the file of the work says of them. Error: as durableWrite.
[[nodiscard]] QJsonArray keepPhotos(const std::vector<KeptPhoto>& photos, const std::filesystem::path& work);
/// Those that the file of the work names. One that is missing, or is not what it was, is passed over.
[[nodiscard]] std::vector<KeptPhoto> keptPhotosOf(const QJsonArray& said, const std::filesystem::path& work);
/// Quietly.
void removeKeptPhotos(const std::filesystem::path& work);

} // namespace trichion::studio
